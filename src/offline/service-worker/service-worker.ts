/**
 * The service worker keeps the whole shell: every file of the build, basemap and
 * bundled packages included. It never touches archives that are read by ranges,
 * keeps no other cache, and takes over only when the reader says so.
 */
import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  type PrecacheEntry,
  precacheAndRoute,
} from 'workbox-precaching'
import { NavigationRoute, registerRoute } from 'workbox-routing'

/** Set by vite.config.ts, which builds this file too. */
declare const __CAIRN_VERSION__: string
declare const __CAIRN_BUILD__: string

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: (PrecacheEntry | string)[] }

/** For whoever wants to know when nothing is asked for (at-rest.ts); before all routes, which may answer. */
const REST_MS = 2000
let askedAt = 0
self.addEventListener('fetch', () => {
  askedAt = Date.now()
})

/** Answers two seconds after the last request; the waiting is no work of this worker's, which may end meanwhile. */
function answerAtRest(port: MessagePort | undefined): void {
  const left = askedAt + REST_MS - Date.now()
  if (left <= 0) port?.postMessage('at-rest')
  else setTimeout(() => answerAtRest(port), left)
}

/** Page addresses carry the whole view in their query; data and assets are matched without it. */
precacheAndRoute(self.__WB_MANIFEST, { ignoreURLParametersMatching: [/^utm_/, /^fbclid$/], cleanURLs: false })
cleanupOutdatedCaches()

/** Only the page itself: a package, a schema, a published view or the documentation stays what it is. */
const isPage = /\/(index\.html)?(\?.*)?$/
const isOther = /\/(views\/[^/]+|docs)\/(index\.html)?(\?.*)?$/
registerRoute(
  new NavigationRoute(createHandlerBoundToURL('index.html'), { allowlist: [isPage], denylist: [isOther] }),
)

self.addEventListener('message', (event) => {
  if (event.data === 'take-over') void self.skipWaiting()
  if (event.data === 'when-at-rest') answerAtRest(event.ports[0])
  // Whoever is offered this version may know which one it is.
  if (event.data === 'which-version')
    event.ports[0]?.postMessage({ version: __CAIRN_VERSION__, build: __CAIRN_BUILD__ })
})

/** First visit: serve the open page at once, so that it is ready offline without a reload. */
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

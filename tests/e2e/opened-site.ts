import { afterEach } from 'vitest'
import { findChromium } from '../../scripts/find-chromium.mjs'
import { temporaryFolder } from '../scripts/temporary-folder.ts'
import { type Cairn, type OpenOptions, openCairn } from './driver.ts'
import { startServer, type TestServer } from './server.ts'

export const hasBrowser = (await findChromium()) !== null

/** An app that does what the driver relies on: a tally in a shadow root, and marks that come in after a while. */
const app = `
const root = document.body.appendChild(document.createElement('cairn-app')).attachShadow({ mode: 'open' })
const tally = root.appendChild(document.createElement('output'))
tally.id = 'tally'
tally.textContent = '6'
Object.assign(tally.dataset, { imported: 9, shown: 6, filtered: 2, rejected: 1, unlocated: 3, undated: 0 })
const visits = Number(localStorage.getItem('visits') ?? 0) + 1
localStorage.setItem('visits', visits)
let drawn = { marks: 0, areas: 0 }
setTimeout(() => (window.__cairn = { drawnFeatures: () => drawn }), 100)
setTimeout(() => (drawn = { marks: 2, areas: 0 }), 300)
setTimeout(() => (drawn = { marks: 4, areas: 1 }), 400)
`
export const html = (body: string) =>
  `<!doctype html><html lang="en"><head><title>Test</title><link rel="icon" href="data:,"></head><body>${body}</body></html>`

const site = {
  'index.html': html('<script type="module" src="app.js"></script>'),
  'app.js': app,
  'quiet.html': html('<h1>Quiet</h1>'),
}

let open: Cairn | null = null
let servers: TestServer[] = []

afterEach(async () => {
  await open?.close()
  open = null
  await Promise.all(servers.map((server) => server.close()))
  servers = []
})

/** A small site with these files added; stopped after the test. */
export async function serveSite(files: Readonly<Record<string, string>> = {}, csp?: string) {
  const server = await startServer({ root: temporaryFolder({ ...site, ...files }), csp })
  servers.push(server)
  return server
}

/** Opens a page of the site that was served last; closed after the test. */
export async function openPath(path: string, options: Partial<OpenOptions> = {}): Promise<Cairn> {
  open = await openCairn({ hasShell: true, path, ...options })
  return open
}

/**
 * Trusted Types: where a page requires them, only the site's own built scripts may become workers, and no text may become
 * HTML or code. Lit's own policy makes its templates; MapLibre and Vite hand addresses of workers as text, which is what
 * this policy is for (https://www.w3.org/TR/trusted-types/#default-policy-hdr).
 */

interface TrustedTypes {
  readonly defaultPolicy: object | null
  createPolicy(name: string, rules: { createScriptURL(address: string): string | null }): object
}

/** The folder of built scripts: where this one lies. */
const folder = import.meta.url.slice(0, import.meta.url.lastIndexOf('/') + 1)

/** The address where it is one of our own scripts, else null, which refuses it. */
function ownScript(address: string): string | null {
  const { href } = new URL(address, document.baseURI)
  const isWorker = href.startsWith(folder) && /^[\w.-]+\.js$/.test(href.slice(folder.length))
  return isWorker || href === new URL('service-worker.js', document.baseURI).href ? address : null
}

/** Once per page; a page that has a default policy of its own keeps it. */
export function allowOwnScripts(): void {
  const types = Reflect.get(globalThis, 'trustedTypes') as TrustedTypes | undefined
  if (types && types.defaultPolicy === null) types.createPolicy('default', { createScriptURL: ownScript })
}

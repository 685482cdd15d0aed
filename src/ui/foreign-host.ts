/** Whether an archive lies on a host that would learn something. */

/** The host that an address leads to when it is not the page's own; null for files and for what is no address. */
export function foreignHost(from: string | File): string | null {
  if (typeof from !== 'string') return null
  const url = URL.canParse(from, document.baseURI) ? new URL(from, document.baseURI) : null
  return url && url.origin !== location.origin ? url.host : null
}

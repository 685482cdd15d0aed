/**
 * What `?data=` means. An id names a package that the site publishes beside the
 * app, `local:…` one that was opened from a file on this device, anything else is
 * the address of a `datapackage.json`.
 */
export type PackageAddress =
  | { readonly kind: 'site'; readonly key: string; readonly url: string }
  | { readonly kind: 'local'; readonly key: string }
  | { readonly kind: 'faulty'; readonly key: string; readonly found: string }

/** Id of the package that is shown when the address names none. */
export const BUNDLED = 'karabakh'

/** A package's descriptor, or an archive of tiles. */
const FILE = /\.(?:json|pmtiles)$/

const ID = /^[A-Za-z0-9][A-Za-z0-9._-]*$/

/** Key under which an opened file is stored on this device. */
export const localKey = (packageId: string): string => `local:${packageId}`

/** An archive of tiles, made by `cairn tiles`, and no package. */
export const isArchiveAddress = (
  address: PackageAddress,
): address is Extract<PackageAddress, { readonly kind: 'site' }> =>
  address.kind === 'site' && URL.parse(address.url)?.pathname.endsWith('.pmtiles') === true

function fromUrl(data: string, base: string): PackageAddress {
  const parsed = URL.parse(data, base)
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return { kind: 'faulty', key: data, found: data }
  const file = FILE.test(parsed.pathname) ? parsed.href : new URL('datapackage.json', slashed(parsed)).href
  return { kind: 'site', key: data, url: file }
}

const slashed = (url: URL): string => (url.pathname.endsWith('/') ? url.href : `${url.href}/`)

/** Reads `?data=` (null = the bundled package) against the address of the page. */
export function packageAddress(data: string | null, base: string): PackageAddress {
  if (data?.startsWith('local:')) return { kind: 'local', key: data }
  const isId = data === null || (ID.test(data) && !FILE.test(data))
  if (!isId) return fromUrl(data, base)
  const id = data ?? BUNDLED
  return { kind: 'site', key: id, url: new URL(`data/${id}/datapackage.json`, base).href }
}

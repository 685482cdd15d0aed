/**
 * A view as attributes of `<cairn-map>`, and back. The names are those of the page's address (docs/query.md), but for
 * three: the package is `src`, always the address of a `datapackage.json`; the camera is `camera` (`zoom/lat/lng`);
 * and `role`, which HTML has taken for another purpose, is `claimant-role`. A value is the parameter's text, unescaped.
 */
import { FACETS } from '../query/core/filter.ts'
import { type PackageAddress, packageAddress } from './package-address.ts'
import type { Session } from './session.ts'
import { readSession, sessionSearch } from './url.ts'

/** Parameters whose attribute has another name. */
const RENAMED: Readonly<Record<string, string>> = { role: 'claimant-role' }

const attributeOf = (parameter: string): string => RENAMED[parameter] ?? parameter

/** Parameters that are attributes as they are, the package aside. */
const PARAMETERS: readonly string[] = [
  'version',
  ...FACETS,
  ...['date', 'from', 'to', 'match', 'undated', 'q', 'area', 'areamatch'],
  ...['site', 'claim', 'source', 'view', 'lang'],
]

/** Every attribute that says what is shown; for `observedAttributes`. */
export const VIEW_ATTRIBUTES: readonly string[] = ['src', 'camera', ...PARAMETERS.map(attributeOf)]

/**
 * The attributes of the view, defaults left out, `src` first. `site` is the address of the folder with `index.html`.
 * null when no address leads to the package: it lies on one device, or the address is faulty.
 */
export function sessionAttributes(
  session: Session,
  site: string,
): readonly (readonly [name: string, value: string])[] | null {
  const address = packageAddress(session.data, site)
  if (address.kind !== 'site') return null
  const { searchParams, hash } = new URL(sessionSearch({ ...session, data: null }) || '?', site)
  const written = [...searchParams].map(([name, text]) => [attributeOf(name), text] as const)
  return [['src', address.url], ...written, ...(hash ? [['camera', hash.slice(1)] as const] : [])]
}

/**
 * The session that attributes ask for, with one plain message for each that is not understood, as the address gives
 * them. `attribute` answers null for one that is not there (`getAttribute`). A relative `src` is relative to `page`,
 * the host's document; `site` is the folder of our own, whose packages get their short names again.
 */
export function readAttributes(
  attribute: (name: string) => string | null,
  site: string,
  page: string,
): { session: Session; messages: readonly string[] } {
  const asked = new URL(site)
  for (const name of PARAMETERS) asked.searchParams.set(name, attribute(attributeOf(name)) ?? '')
  const src = attribute('src')
  asked.searchParams.set('data', src ? (siteName(URL.parse(src, page)?.href ?? src, site) ?? '') : '')
  asked.hash = attribute('camera') ?? ''
  return readSession(asked)
}

/** How a link on `site` names the package at an address: null for the bundled one, an id, or the address itself. */
export function siteName(url: string, site: string): string | null {
  const isAt = (address: PackageAddress): boolean => address.kind === 'site' && address.url === url
  if (isAt(packageAddress(null, site))) return null
  const id = /\/data\/([^/]+)\/datapackage\.json$/.exec(url)?.[1]
  return id !== undefined && isAt(packageAddress(id, site)) ? id : url
}

/** Where an earlier version of a package stands. */
import { PINNED } from '../storage/pinned-key.ts'
import type { PackageAddress } from './package-address.ts'

/**
 * Where an earlier version of the package is looked for: on this device under a key of its own, and for a package of a
 * site in a folder named by the version, beside the present one. null when nothing stands at the address.
 */
export function versionAddress(
  address: PackageAddress,
  text: string,
  version: string,
): PackageAddress | null {
  const key = `${PINNED}${text}:${address.key}`
  if (address.kind === 'faulty') return null
  if (address.kind === 'local') return { kind: 'local', key }
  return { kind: 'site', key, url: new URL(`${version}/datapackage.json`, address.url).href }
}

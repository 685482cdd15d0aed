/**
 * A link pinned to a version of its package: that very version is looked for on this device, then beside the present
 * one on the site. Where it is nowhere the present version is shown, and the page says so: never a wrong view silently.
 */
import type { CairnPackage } from '../domain/package.ts'
import { fetchDescriptor } from './fetch-package.ts'
import type { PackageAddress } from './package-address.ts'
import { type Pin, readPin } from './pin.ts'
import { isPinned, versionsApart } from './pin-text.ts'
import type { Shelf } from './shelf.ts'
import { versionAddress } from './version-address.ts'

/** What to tell of a pinned link whose version is not the present one. */
export interface PinNotice {
  /** `shown`: the version that the link means is on the page. `missing`: it was not found, another one is shown. */
  readonly kind: 'shown' | 'missing'
  /** Version that the link means, for reading. */
  readonly asked: string
  /** The other one, for reading: the present version, or the one that is shown; null when it is not known. */
  readonly other: string | null
}

/** What can be known of a version without reading it. */
interface Head {
  readonly id: string
  readonly version: string
  /** null where only the descriptor is known. */
  readonly hash: string | null
}

/** Where the version that a link means is to be opened. */
export interface VersionPlace {
  readonly address: PackageAddress
  readonly pin: Pin | null
  /** What stands at the link's own address; null when that is not known. */
  readonly present: Head | null
}

/** Looks for the version that the link is pinned to (null: whichever is at the address). Reads no package. */
export async function placeOfVersion(
  address: PackageAddress,
  version: string | null,
  shelf: Shelf,
): Promise<VersionPlace> {
  const pin = version === null ? null : readPin(version)
  if (version === null || pin === null) return { address, pin: null, present: null }
  const present = await headAt(address, shelf)
  const other = versionAddress(address, version, pin.version)
  if (other === null || (present && fits(pin, present))) return { address, pin, present }
  // Without storage the site may still have it.
  if (present) await shelf.pinVersion(other.key, { id: present.id, ...pin }).catch(() => false)
  const found = await headAt(other, shelf)
  const isFound = found !== null && fits(pin, found) && found.id === (present?.id ?? found.id)
  return { address: isFound ? other : address, pin, present }
}

const fits = ({ version, hashStart }: Pin, head: Head): boolean =>
  head.version === version && (head.hash ?? hashStart).startsWith(hashStart)

async function headAt(address: PackageAddress, shelf: Shelf): Promise<Head | null> {
  const stored = await shelf.package(address.key).catch(() => null)
  if (stored?.parsed.package) return stored.parsed.package
  if (address.kind !== 'site') return null
  const descriptor = await fetchDescriptor(address.url).catch(() => null)
  return descriptor && readHead(descriptor)
}

function readHead(descriptor: Uint8Array): Head | null {
  try {
    const { id, version } = JSON.parse(new TextDecoder().decode(descriptor)) as {
      id?: unknown
      version?: unknown
    }
    return typeof id === 'string' && typeof version === 'string' ? { id, version, hash: null } : null
  } catch {
    return null
  }
}

/** What to say once a package is shown; null when it is simply the one that the link means. */
export function pinNotice({ pin, present }: VersionPlace, shown: CairnPackage): PinNotice | null {
  if (pin === null) return null
  const asked = { version: pin.version, hash: pin.hashStart }
  if (!isPinned(pin, shown)) {
    const words = versionsApart(asked, shown)
    return { kind: 'missing', asked: words.asked, other: words.present }
  }
  if (present && fits(pin, present)) return null
  return { kind: 'shown', asked: pin.version, other: present?.version ?? null }
}

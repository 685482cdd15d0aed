/** How a package in a bundle stands to what this device has. */
import type { StoredPackageLine } from '../storage/packages.ts'
import type { Standing } from '../ui/bundle-events.ts'
import { localKey } from './package-address.ts'

export interface IncomingPackage {
  readonly id: string
  readonly version: string | null
  readonly created: string | null
  /** Over its files. */
  readonly sha256: string
}

export interface Compared {
  readonly standing: Standing
  /** The version on this device; null when none is here. */
  readonly here: string | null
}

/**
 * Packages that were opened from files have a place of their own: only what is there can be replaced. One that a site
 * published stays where it is.
 */
export function standingOf(incoming: IncomingPackage, held: readonly StoredPackageLine[]): Compared {
  const own = held.find(({ address }) => address === localKey(incoming.id))
  const others = held.filter(({ id }) => id === incoming.id)
  if ((own ?? others.find(({ hash }) => hash === incoming.sha256))?.hash === incoming.sha256)
    return { standing: 'same', here: incoming.version }
  if (own) return { standing: byDay(incoming, own), here: own.version }
  const [other] = others
  return other ? { standing: 'beside', here: other.version } : { standing: 'new', here: null }
}

/** By the time of the release, which every package states; by the version where one does not. */
function byDay(incoming: IncomingPackage, own: StoredPackageLine): Standing {
  const [theirs, ours] = [Date.parse(incoming.created ?? ''), Date.parse(own.created ?? '')]
  const isDated = !Number.isNaN(theirs) && !Number.isNaN(ours)
  const order = (isDated ? theirs - ours : 0) || byVersion(incoming.version ?? '', own.version)
  return order === 0 ? 'differs' : order > 0 ? 'newer' : 'older'
}

/** 1.10.0 comes after 1.9.0. */
const byVersion = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true })

/** The classes of precision from the finest to the coarsest (docs/format.md). */
import type { PrecisionCode } from './generated/package-types.ts'

const FINEST_FIRST: readonly PrecisionCode[] = [
  'site_exact',
  'site_named',
  'settlement',
  'near_settlement',
  'district',
  'region',
  'country',
  'unlocated',
]

const rank = (code: PrecisionCode): number => FINEST_FIRST.indexOf(code)

/** Whether the first says more about where than the second. */
export const isFiner = (one: PrecisionCode, other: PrecisionCode): boolean => rank(one) < rank(other)

const SITES: ReadonlySet<string> = new Set(['site_exact', 'site_named'])

/** Whether the place of such a class is the site itself, and may be a point; anything else is an area. */
export const isSiteClass = (code: string): boolean => SITES.has(code)

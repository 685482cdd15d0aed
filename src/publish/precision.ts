/** The classes of precision in their order, and what class the name of a place gives away. */

import type { Place, PrecisionCode } from '../domain/generated/package-types.ts'
import { isFiner } from '../domain/precision-order.ts'

/** The one that says less. */
export const coarser = (one: PrecisionCode, other: PrecisionCode): PrecisionCode =>
  isFiner(one, other) ? other : one

/** Classes in which the settlement itself is named: "near X" names X. */
export const namesSettlement = (code: PrecisionCode): boolean =>
  code === 'settlement' || code === 'near_settlement'

/**
 * How finely the name of a gazetteer entry tells the place (Linked Places feature classes): P a settlement, A an area
 * of some size, read as a district; sites, terrain and the like stand inside a settlement or beside it.
 */
export function classOfPlace({ fclasses }: Place): PrecisionCode {
  if (fclasses.some((fclass) => fclass !== 'P' && fclass !== 'A')) return 'site_named'
  return fclasses.includes('P') ? 'settlement' : 'district'
}

/** Whether naming the place would be finer than `limit`. */
export function isTooFine(place: Place, limit: PrecisionCode): boolean {
  const own = classOfPlace(place)
  return own === 'settlement' && limit === 'near_settlement' ? false : isFiner(own, limit)
}

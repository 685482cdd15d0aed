/** How fine the digits of a position may be. */

/** Metres that the last digit is worth at the least, by class of precision; null where no position may be written. */
const CLASS_METERS: Readonly<Record<string, number | null>> = {
  site_exact: 10,
  site_named: 100,
  settlement: 1000,
  near_settlement: 10_000,
  district: 100_000,
  region: 100_000,
  country: null,
  unlocated: null,
}

/** The power of ten at or below a radius, at least 1: ±35 m gives digits worth 10 m. */
export function digitMeters(radiusMeters: number): number {
  return Math.max(1, 10 ** Math.floor(Math.log10(Math.max(1, radiusMeters)) + 1e-9))
}

/** What the digits of a stated place are worth: never finer than its class nor than its radius; null when none may be written. */
export function placeDigitMeters(precisionCode: string, radiusMeters: number | null): number | null {
  const byClass = CLASS_METERS[precisionCode] ?? null
  return byClass === null ? null : Math.max(byClass, digitMeters(radiusMeters ?? 0))
}

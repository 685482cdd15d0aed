import type { CairnFeature, PrecisionCode } from '../generated/package-types.ts'
import { findPosition, isAreal, type RawPosition } from './each-position.ts'
import { error, NO_FINDINGS } from './finding.ts'
import type { Rule } from './rule.ts'

/** Decimals of a degree that a point of this class may carry: one decimal less is ten times as coarse (5 ≈ 1 m). */
export const POINT_DECIMALS: Readonly<Record<PrecisionCode, number>> = {
  site_exact: 5,
  site_named: 4,
  settlement: 3,
  near_settlement: 2,
  district: 3,
  region: 2,
  country: 1,
  unlocated: 0,
}

/** Outlines need vertices finer than what they outline; at 4 decimals (11 m) they still name no spot. */
export const AREA_DECIMALS = 4

/** Group 7: digits are read as precision, so there are no more of them than the class allows. */
export const coordinateDecimals: Rule<CairnFeature> = {
  codes: ['coordinate-decimals'],
  check({ geometry, properties: { precisionCode } }) {
    if (geometry === null || precisionCode === 'unlocated') return NO_FINDINGS
    const isCoarseArea = isAreal(geometry) && precisionCode !== 'site_exact'
    const allowed = isCoarseArea ? AREA_DECIMALS : POINT_DECIMALS[precisionCode]
    const factor = 10 ** allowed
    const isFiner = (degrees: number) => Math.round(degrees * factor) / factor !== degrees
    const found = findPosition(geometry, (position: RawPosition) => position.some(isFiner))
    if (!found) return NO_FINDINGS
    const rounded = found.position.map((degrees) => Math.round(degrees * factor) / factor)
    const message = `Expected at most ${allowed} decimals for ${precisionCode}, found [${found.position.join(', ')}]. Write [${rounded.join(', ')}].`
    return [error('coordinate-decimals', found.path, message)]
  },
}

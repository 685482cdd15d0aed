import type { CairnFeature } from '../generated/package-types.ts'
import { error, NO_FINDINGS } from './finding.ts'
import type { Rule } from './rule.ts'

/** Group 6: `unlocated` and `geometry: null` are the same statement. */
export const unlocated: Rule<CairnFeature> = {
  codes: ['unlocated-with-geometry', 'geometry-missing', 'conflict-wide-with-geometry'],
  check({ geometry, properties: { precisionCode, featureType } }) {
    const isUnlocated = precisionCode === 'unlocated'
    if (isUnlocated && geometry !== null) {
      const message = `Expected geometry null beside precisionCode unlocated, found a ${geometry.type}. Delete the geometry, or say how finely the place is known.`
      return [error('unlocated-with-geometry', ['geometry'], message)]
    }
    if (!isUnlocated && geometry === null) {
      const message = `Expected a geometry beside precisionCode ${precisionCode}, found null. Give one, or write precisionCode unlocated.`
      return [error('geometry-missing', ['geometry'], message)]
    }
    if (featureType !== 'conflict_wide' || geometry === null) return NO_FINDINGS
    const message = `Expected geometry null for conflict_wide, found a ${geometry.type}. Statements about the conflict as a whole have no place.`
    return [error('conflict-wide-with-geometry', ['geometry'], message)]
  },
}

import type { CairnFeature } from '../generated/package-types.ts'
import { findPosition } from './each-position.ts'
import { error, NO_FINDINGS } from './finding.ts'
import type { Rule } from './rule.ts'

/** Group 4: [0, 0] is what software writes when it knows no place. */
export const coordinateNullIsland: Rule<CairnFeature> = {
  codes: ['coordinate-null-island'],
  check({ geometry }) {
    if (geometry === null) return NO_FINDINGS
    const found = findPosition(geometry, ([lon, lat]) => lon === 0 && lat === 0)
    if (!found) return NO_FINDINGS
    const message =
      'Expected a real position, found [0, 0]. When no place is known, write geometry null and precisionCode unlocated.'
    return [error('coordinate-null-island', found.path, message)]
  },
}

import type { CairnFeature } from '../generated/package-types.ts'
import { findPosition } from './each-position.ts'
import { error, NO_FINDINGS } from './finding.ts'
import type { Rule } from './rule.ts'

/** Group 4: longitude and latitude only. A height is either noise or a fourth kind of false precision. */
export const coordinateCount: Rule<CairnFeature> = {
  codes: ['coordinate-count'],
  check({ geometry }) {
    if (geometry === null) return NO_FINDINGS
    const found = findPosition(geometry, ({ length }) => length !== 2)
    if (!found) return NO_FINDINGS
    const message = `Expected longitude and latitude only, found [${found.position.join(', ')}]. Delete the rest: heights are not part of the format.`
    return [error('coordinate-count', found.path, message)]
  },
}

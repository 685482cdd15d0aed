import type { CairnFeature } from '../generated/package-types.ts'
import { findPosition } from './each-position.ts'
import { error, NO_FINDINGS } from './finding.ts'
import type { Rule } from './rule.ts'

/** Group 4, in plain GeoJSON: a height may follow longitude and latitude, and nothing may follow it (RFC 7946 §3.1.1). */
export const positionLength: Rule<CairnFeature> = {
  codes: ['coordinate-count'],
  check({ geometry }) {
    if (geometry === null) return NO_FINDINGS
    const found = findPosition(geometry, ({ length }) => length > 3)
    if (!found) return NO_FINDINGS
    const message = `Expected longitude, latitude and at most a height, found [${found.position.join(', ')}]. Delete the rest: no program reads it.`
    return [error('coordinate-count', found.path, message)]
  },
}

import type { Place } from '../generated/package-types.ts'
import { error, NO_FINDINGS } from './finding.ts'
import type { Rule } from './rule.ts'

/** Group 4: a gazetteer entry has both coordinates or none, and never [0, 0]. Ranges are in the schema. */
export const placeCoordinates: Rule<Place> = {
  codes: ['place-half-located', 'coordinate-null-island'],
  check({ lon, lat }) {
    if ((lon === null) !== (lat === null))
      return [
        error(
          'place-half-located',
          [lon === null ? 'lon' : 'lat'],
          `Expected both lon and lat or neither, found ${lon} and ${lat}. Add the other one, or write null twice.`,
        ),
      ]
    if (lon !== 0 || lat !== 0) return NO_FINDINGS
    return [
      error(
        'coordinate-null-island',
        ['lon'],
        'Expected a real position, found 0 and 0. When no source gives one, write null twice.',
      ),
    ]
  },
}

import type { Geometry } from 'geojson'
import type { CairnFeature } from '../generated/package-types.ts'
import type { BoundingBox } from '../package.ts'
import { positionLists, type RawPosition } from './each-position.ts'
import { error, NO_FINDINGS, warning } from './finding.ts'
import type { Rule } from './rule.ts'

/** A little more than the stated box, in degrees, so that soft circles at its edge are not strangers. */
const MARGIN_DEGREES = 0.5

/** Group 4: a swap within range is only seen against the area where the package expects its places. */
export const coordinateBbox: Rule<CairnFeature> = {
  codes: ['coordinate-swapped', 'coordinate-outside-bbox'],
  check({ geometry }, { bbox }) {
    if (geometry === null || bbox === null || someInside(geometry, bbox, false)) return NO_FINDINGS
    const first = positionLists(geometry)[0]?.positions[0] ?? []
    if (!isPlace(first)) return NO_FINDINGS
    const path = ['geometry', 'coordinates']
    const found = `found [${first.join(', ')}], which lies outside of the package's bbox [${bbox.join(', ')}]`
    if (someInside(geometry, bbox, true)) {
      const message = `Expected longitude before latitude, ${found}. Swapped? [${first[1]}, ${first[0]}] lies inside.`
      return [error('coordinate-swapped', path, message)]
    }
    return [
      warning(
        'coordinate-outside-bbox',
        path,
        `Expected a place in the package's area, ${found}. Correct the place or the bbox.`,
      ),
    ]
  },
}

/** What is no place on earth, or [0, 0], is told by other rules. */
function isPlace([lon = Number.NaN, lat = Number.NaN]: RawPosition): boolean {
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 90 && (lon !== 0 || lat !== 0)
}

function someInside(geometry: Geometry, bbox: BoundingBox, swapped: boolean): boolean {
  const isInside = (position: RawPosition) =>
    swapped ? contains(bbox, position[1], position[0]) : contains(bbox, position[0], position[1])
  return positionLists(geometry).some(({ positions }) => positions.some(isInside))
}

/** A box whose west is greater than its east crosses the antimeridian (RFC 7946 §5.2). */
function contains([west, south, east, north]: BoundingBox, lon = Number.NaN, lat = Number.NaN): boolean {
  if (!(lat >= south - MARGIN_DEGREES && lat <= north + MARGIN_DEGREES)) return false
  const afterWest = lon >= west - MARGIN_DEGREES
  const beforeEast = lon <= east + MARGIN_DEGREES
  return west <= east ? afterWest && beforeEast : afterWest || beforeEast
}

/**
 * How large an area is, on the sphere. The first screen says it in words, so this has no library: the formula is
 * Turf's (Chamberlain and Duquette 2007), and `tests/query/area-size.test.ts` holds it to Turf.
 */
import { EARTH_RADIUS_METERS } from './earth-radius.ts'
import type { Area, LngLat } from './filter.ts'

type Box = readonly [west: number, south: number, east: number, north: number]

const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** Corners of a box from the southwest against the clock, each once; the east lies past 180 where the antimeridian is crossed. */
export function boxCorners([west, south, east, north]: Box): readonly LngLat[] {
  const right = west > east ? east + 360 : east
  return [
    [west, south],
    [right, south],
    [right, north],
    [west, north],
  ]
}

/** Square metres on the sphere. */
export function areaSquareMeters(area: Area): number {
  if (area.kind !== 'circle') return ringSquareMeters(area.kind === 'box' ? boxCorners(area.bbox) : area.ring)
  return 2 * Math.PI * EARTH_RADIUS_METERS ** 2 * (1 - Math.cos(area.radiusMeters / EARTH_RADIUS_METERS))
}

/** Inside a ring whose first position does not stand again at its end. */
function ringSquareMeters(ring: readonly LngLat[]): number {
  let total = 0
  for (const [at, [, lat]] of ring.entries()) {
    const [before] = ring.at(at - 1) ?? [0]
    const [after] = ring[(at + 1) % ring.length] ?? [0]
    total += radians(after - before) * Math.sin(radians(lat))
  }
  return (Math.abs(total) * EARTH_RADIUS_METERS ** 2) / 2
}

/** Metres from west to east along the middle parallel, and from south to north. */
export function boxMeters([west, south, east, north]: Box): {
  readonly width: number
  readonly height: number
} {
  const perDegree = EARTH_RADIUS_METERS * radians(1)
  const degreesWide = west > east ? east + 360 - west : east - west
  return {
    width: degreesWide * Math.cos(radians((south + north) / 2)) * perDegree,
    height: (north - south) * perDegree,
  }
}

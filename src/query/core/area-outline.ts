/** The outline of an area, and how large it is, on the sphere. Positions are [longitude, latitude] in degrees WGS 84. */
import { area as areaOnSphere } from '@turf/area'
import { circle } from '@turf/circle'
import type { Area, LngLat } from './filter.ts'
import { EARTH_RADIUS_METERS } from './geodesy.ts'

/** So many corners that a circle shows none on the screen. */
const CIRCLE_STEPS = 128

/** A closed ring: the first position stands again at its end. Longitudes pass ±180 where the area crosses the antimeridian. */
export function areaOutline(area: Area): readonly LngLat[] {
  if (area.kind === 'box') return boxOutline(area.bbox)
  if (area.kind === 'circle') return circleOutline(area.center, area.radiusMeters, CIRCLE_STEPS)
  return area.ring.length === 0 ? [] : [...area.ring, ...area.ring.slice(0, 1)]
}

function boxOutline([west, south, east, north]: readonly [number, number, number, number]): LngLat[] {
  const right = west > east ? east + 360 : east
  return [
    [west, south],
    [right, south],
    [right, north],
    [west, north],
    [west, south],
  ]
}

/** All positions at one distance from the centre; the first lies due north. */
export function circleOutline(center: LngLat, radiusMeters: number, steps: number): readonly LngLat[] {
  const ring = circle([center[0], center[1]], radiusMeters, { steps, units: 'meters' }).geometry
    .coordinates[0]
  return (ring ?? []).map(([lng = Number.NaN, lat = Number.NaN]) => [lng, lat])
}

/** Square metres on the sphere. */
export function areaSquareMeters(area: Area): number {
  if (area.kind === 'circle')
    return 2 * Math.PI * EARTH_RADIUS_METERS ** 2 * (1 - Math.cos(area.radiusMeters / EARTH_RADIUS_METERS))
  const coordinates = [areaOutline(area).map(([lng, lat]) => [lng, lat])]
  return areaOnSphere({ type: 'Polygon', coordinates })
}

/** Metres from west to east along the middle parallel, and from south to north. */
export function boxMeters(bbox: readonly [number, number, number, number]): {
  readonly width: number
  readonly height: number
} {
  const [west, south, east, north] = bbox
  const perDegree = (EARTH_RADIUS_METERS * Math.PI) / 180
  const middle = (((south + north) / 2) * Math.PI) / 180
  const degreesWide = west > east ? east + 360 - west : east - west
  return { width: degreesWide * Math.cos(middle) * perDegree, height: (north - south) * perDegree }
}

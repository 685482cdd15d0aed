/** The outline of an area on the sphere. Positions are [longitude, latitude] in degrees WGS 84. */
import { circle } from '@turf/circle'
import { boxCorners } from './area-size.ts'
import type { Area, LngLat } from './filter.ts'

/** So many corners that a circle shows none on the screen. */
const CIRCLE_STEPS = 128

/** A closed ring: the first position stands again at its end. Longitudes pass ±180 where the area crosses the antimeridian. */
export function areaOutline(area: Area): readonly LngLat[] {
  if (area.kind === 'circle') return circleOutline(area.center, area.radiusMeters, CIRCLE_STEPS)
  const corners = area.kind === 'box' ? boxCorners(area.bbox) : area.ring
  return [...corners, ...corners.slice(0, 1)]
}

/** All positions at one distance from the centre; the first lies due north. */
export function circleOutline(center: LngLat, radiusMeters: number, steps: number): readonly LngLat[] {
  const ring = circle([center[0], center[1]], radiusMeters, { steps, units: 'meters' }).geometry
    .coordinates[0]
  return (ring ?? []).map(([lng = Number.NaN, lat = Number.NaN]) => [lng, lat])
}

/**
 * Distances and directions on the sphere of the earth's mean radius, as Turf reckons them: up to half a percent
 * from the ellipsoid WGS 84. Positions are [longitude, latitude] in degrees; longitudes may pass ±180.
 */
import { length } from '@turf/length'
import type { LngLat } from './filter.ts'

const radians = (degrees: number): number => (degrees * Math.PI) / 180
const degrees = (angle: number): number => (angle * 180) / Math.PI

/** Metres along great circles from position to position; 0 for fewer than two. */
export function pathMeters(path: readonly LngLat[]): number {
  if (path.length < 2) return 0
  const coordinates = path.map(([lng, lat]) => [lng, lat])
  return length(
    { type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates } },
    { units: 'meters' },
  )
}

/** The direction in which the great circle leaves, degrees clockwise from true north, at least 0 and below 360. */
export function initialBearing(from: LngLat, to: LngLat): number {
  const [south, north, east] = [radians(from[1]), radians(to[1]), radians(to[0] - from[0])]
  const x = Math.sin(east) * Math.cos(north)
  const y = Math.cos(south) * Math.sin(north) - Math.sin(south) * Math.cos(north) * Math.cos(east)
  return (degrees(Math.atan2(x, y)) + 360) % 360
}

/**
 * Distances and directions on the sphere of the earth's mean radius, as Turf reckons them: up to half a percent
 * from the ellipsoid WGS 84. Positions are [longitude, latitude] in degrees; longitudes may pass ±180.
 */
import { length } from '@turf/length'
import type { LngLat } from './filter.ts'

/** Mean radius of the earth (IUGG), the same as Turf's. */
export const EARTH_RADIUS_METERS = 6_371_008.8

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

/** The same meridian between -180 (included) and 180. */
export const wrappedLongitude = (lng: number): number => ((((lng + 180) % 360) + 360) % 360) - 180

type Vector = readonly [x: number, y: number, z: number]

function vector([lng, lat]: LngLat): Vector {
  const [east, north] = [radians(lng), radians(lat)]
  return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)]
}

/** Longest stretch of a great circle that is drawn as straight, in degrees of arc. */
const STRETCH_DEGREES = 0.5

/**
 * The great circle between two positions as short stretches, both ends included. Longitudes go on from `from`
 * without a jump at ±180. Between antipodes, where every direction is as short, the two ends alone.
 */
export function greatCircle(from: LngLat, to: LngLat): readonly LngLat[] {
  const [a, b] = [vector(from), vector(to)]
  const angle = Math.acos(Math.max(-1, Math.min(1, a[0] * b[0] + a[1] * b[1] + a[2] * b[2])))
  const steps = Math.ceil(degrees(angle) / STRETCH_DEGREES)
  if (steps < 2 || Math.PI - angle < 1e-6) return [from, nearest(to, from)]
  const line: LngLat[] = [from]
  for (let step = 1; step <= steps; step++) {
    const at = step === steps ? to : along(a, b, angle, step / steps)
    line.push(nearest(at, line.at(-1) ?? from))
  }
  return line
}

function along(a: Vector, b: Vector, angle: number, share: number): LngLat {
  const [near, far] = [Math.sin((1 - share) * angle), Math.sin(share * angle)]
  const [x, y, z] = [a[0] * near + b[0] * far, a[1] * near + b[1] * far, a[2] * near + b[2] * far]
  return [degrees(Math.atan2(y, x)), degrees(Math.atan2(z, Math.hypot(x, y)))]
}

/** The copy of a position whose longitude is within half a turn of another's. */
const nearest = ([lng, lat]: LngLat, beside: LngLat): LngLat => [
  beside[0] + wrappedLongitude(lng - beside[0]),
  lat,
]

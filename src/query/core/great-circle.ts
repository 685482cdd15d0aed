/** Great circles as lines to draw. Positions are [longitude, latitude] in degrees; longitudes may pass ±180. */
import type { LngLat } from './filter.ts'
import { wrappedLongitude } from './wrapped-longitude.ts'

const radians = (degrees: number): number => (degrees * Math.PI) / 180
const degrees = (angle: number): number => (angle * 180) / Math.PI

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

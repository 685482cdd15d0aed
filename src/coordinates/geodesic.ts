/** Distance and direction on the ellipsoid WGS 84, by Vincenty's formula. */
import LatLon from 'geodesy/latlon-ellipsoidal-vincenty.js'
import type { LngLat } from './coordinate-form.ts'

export interface Geodesic {
  readonly meters: number
  /** The direction in which the way leaves, degrees clockwise from true north, at least 0 and below 360; null at the place itself. */
  readonly bearing: number | null
}

/** Below a metre no bearing means anything: no receiver knows where it is so finely. */
const NO_DIRECTION_METERS = 1

/** The shortest way; null between places on opposite sides of the earth, where no way is the shortest. */
export function geodesic(from: LngLat, to: LngLat): Geodesic | null {
  const [start, end] = [new LatLon(from[1], from[0]), new LatLon(to[1], to[0])]
  const meters = start.distanceTo(end)
  if (Number.isNaN(meters)) return null
  const bearing = meters < NO_DIRECTION_METERS ? null : start.initialBearingTo(end) % 360
  return { meters, bearing }
}

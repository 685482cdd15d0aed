/** From here to there: to a point, or to the edge of the area in which a coarse place lies, never to its middle. */
import type { LngLat } from '../coordinates/coordinate-form.ts'
import { geodesic } from '../coordinates/geodesic.ts'
import { inRings } from '../query/core/area-geometry.ts'
import type { FeatureShape } from '../query/core/place-columns.ts'
import { wrappedLongitude } from '../query/core/wrapped-longitude.ts'
import type { Ground } from './field-ground.ts'

/**
 * `point`: distance and bearing of the point. `outside` and `inside` an area: distance to its nearest edge, and the
 * bearing of that edge (null inside). `radiusMeters` is the stated radius of point or area; null for an outline or none.
 */
export interface Guidance {
  readonly kind: 'point' | 'outside' | 'inside'
  readonly meters: number
  /** Degrees clockwise from true north; null when there is nowhere to go. */
  readonly bearing: number | null
  readonly radiusMeters: number | null
  /** Where the way ends, for the map: the point or the edge; null inside. */
  readonly end: LngLat | null
}

/** Longitude first; the shape has been moved to the copy of the world that is nearest. */
type Near = FeatureShape<LngLat>

/** null on the other side of the earth, and for a shape without positions. */
export function guidanceTo({ shape, isArea }: Ground, from: LngLat): Guidance | null {
  const near = nearest(shape, from)
  const ways = [...near.points.map((point) => toDisc(point, near, isArea, from)), toOutline(near, from)]
  const known = ways.filter((way) => way !== null)
  const inside = known.find(({ kind }) => kind === 'inside')
  return inside ?? known.sort((one, other) => one.meters - other.meters)[0] ?? null
}

function nearest({ points, paths, polygons, radiusMeters }: FeatureShape, from: LngLat): Near {
  const move = (position: readonly number[]): LngLat => [
    from[0] + wrappedLongitude((position[0] ?? 0) - from[0]),
    position[1] ?? 0,
  ]
  return {
    points: points.map(move),
    paths: paths.map((path) => path.map(move)),
    polygons: polygons.map((rings) => rings.map((ring) => ring.map(move))),
    radiusMeters,
  }
}

function toDisc(point: LngLat, { radiusMeters }: Near, isArea: boolean, from: LngLat): Guidance | null {
  const way = geodesic(from, point)
  if (!way) return null
  const stated = radiusMeters > 0 ? radiusMeters : null
  if (!isArea) return { kind: 'point', ...way, radiusMeters: stated, end: point }
  const toEdge = way.meters - radiusMeters
  if (toEdge <= 0) return insideOf(-toEdge, stated)
  const share = toEdge / way.meters
  const end: LngLat = [from[0] + (point[0] - from[0]) * share, from[1] + (point[1] - from[1]) * share]
  return { kind: 'outside', meters: toEdge, bearing: way.bearing, radiusMeters: stated, end }
}

const insideOf = (meters: number, radiusMeters: number | null): Guidance => ({
  kind: 'inside',
  meters,
  bearing: null,
  radiusMeters,
  end: null,
})

/** To the nearest of lines and rings; null when there are none. */
function toOutline({ paths, polygons }: Near, from: LngLat): Guidance | null {
  const ends = paths.flatMap((path) => path.slice(1).map((to, at) => onEdge(from, path[at] ?? to, to)))
  const [end] = ends.sort((one, other) => one.offset - other.offset)
  const way = end && geodesic(from, end.at)
  if (!way) return null
  if (polygons.some((rings) => inRings(from, rings))) return insideOf(way.meters, null)
  return { kind: polygons.length > 0 ? 'outside' : 'point', ...way, radiusMeters: null, end: end.at }
}

/** The position of an edge that is nearest, in a plane scaled at the latitude of `from`, and how far it is in that plane. */
function onEdge(from: LngLat, start: LngLat, to: LngLat): { readonly at: LngLat; readonly offset: number } {
  const scale = Math.cos((from[1] * Math.PI) / 180)
  const [x, y] = [(to[0] - start[0]) * scale, to[1] - start[1]]
  const [towardsX, towardsY] = [(from[0] - start[0]) * scale, from[1] - start[1]]
  const size = x ** 2 + y ** 2
  const share = size === 0 ? 0 : Math.min(1, Math.max(0, (x * towardsX + y * towardsY) / size))
  const at: LngLat = [start[0] + (to[0] - start[0]) * share, start[1] + (to[1] - start[1]) * share]
  return { at, offset: Math.hypot((at[0] - from[0]) * scale, at[1] - from[1]) }
}

/**
 * Which features touch an area. A feature touches when its place, with its uncertainty, shares at least one
 * position with the area: "may lie in it". Edges are straight in longitude and latitude (RFC 7946, 3.1.1);
 * positions are [longitude, latitude] in degrees WGS 84, distances are on the sphere.
 */
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon'
import { distance } from '@turf/distance'
import type { Position } from 'geojson'
import type { Area, LngLat } from './filter.ts'
import type { FeatureShape, PlaceColumns } from './place-columns.ts'

/** An area as one closed ring; longitudes may pass 180 where it crosses the antimeridian. */
interface AreaShape {
  readonly ring: readonly LngLat[]
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

/** The world repeats every 360 degrees; an area beyond ±180 meets the features of the neighbouring copy. */
const WORLD_COPIES = [0, 360, -360]

/** One byte per row: 1 where the feature touches the area. An unlocated feature never does. */
export function rowsTouching(places: PlaceColumns, area: Area): Uint8Array {
  const shape = areaShape(area)
  return Uint8Array.from(places.shapes, (feature, row) => {
    if (!feature) return 0
    const isTouching = WORLD_COPIES.some(
      (shift) => boxesMeet(places.bounds, row, shape, shift) && touches(feature, shape, shift),
    )
    return isTouching ? 1 : 0
  })
}

function areaShape(area: Area): AreaShape {
  const ring = area.kind === 'box' ? boxRing(area.bbox) : closed(area.ring)
  const longitudes = ring.map(([lng]) => lng)
  const latitudes = ring.map(([, lat]) => lat)
  return {
    ring,
    west: Math.min(...longitudes),
    south: Math.min(...latitudes),
    east: Math.max(...longitudes),
    north: Math.max(...latitudes),
  }
}

/** A box whose west is greater than its east crosses the antimeridian (RFC 7946, 5.2). */
function boxRing([west, south, east, north]: readonly [number, number, number, number]): readonly LngLat[] {
  const eastOfWest = west > east ? east + 360 : east
  return closed([
    [west, south],
    [eastOfWest, south],
    [eastOfWest, north],
    [west, north],
  ])
}

function closed(ring: readonly LngLat[]): readonly LngLat[] {
  const [first] = ring
  const last = ring.at(-1)
  const isClosed = first && last && first[0] === last[0] && first[1] === last[1]
  return first && !isClosed ? [...ring, first] : ring
}

/** Cheap test before the exact one; `bounds` holds west, south, east, north of each row with its uncertainty. */
function boxesMeet(bounds: Float64Array, row: number, area: AreaShape, shift: number): boolean {
  const at = row * 4
  return (
    (bounds[at] ?? Number.NaN) + shift <= area.east &&
    (bounds[at + 1] ?? Number.NaN) <= area.north &&
    (bounds[at + 2] ?? Number.NaN) + shift >= area.west &&
    (bounds[at + 3] ?? Number.NaN) >= area.south
  )
}

function touches(feature: FeatureShape, area: AreaShape, shift: number): boolean {
  const shifted = (position: Position): LngLat => [(position[0] ?? 0) + shift, position[1] ?? 0]
  return (
    feature.points.some((point) => circleTouches(shifted(point), feature.radiusMeters, area.ring)) ||
    feature.paths.some((path) => pathTouches(path.map(shifted), area.ring)) ||
    feature.polygons.some((rings) =>
      encloses(
        rings.map((ring) => ring.map(shifted)),
        area.ring,
      ),
    )
  )
}

/** Whether a circle shares a position with the area: its centre lies in it, or an edge comes within its radius. */
function circleTouches(centre: LngLat, radiusMeters: number, ring: readonly LngLat[]): boolean {
  if (inRings(centre, [ring])) return true
  return someEdge(ring, (from, to) => metersToEdge(centre, from, to) <= radiusMeters)
}

/** Whether an edge of the path meets one of the area, or the path lies in the area as a whole. */
function pathTouches(path: readonly LngLat[], ring: readonly LngLat[]): boolean {
  const [first] = path
  if (first && inRings(first, [ring])) return true
  return someEdge(path, (a, b) => someEdge(ring, (c, d) => edgesMeet(a, b, c, d)))
}

/** Whether the polygon contains the area as a whole, when no edges meet; an area in a hole is outside. */
function encloses(polygon: readonly (readonly LngLat[])[], ring: readonly LngLat[]): boolean {
  const [first] = ring
  return first !== undefined && inRings(first, polygon)
}

/** Even-odd; the edge belongs to it. */
function inRings(position: LngLat, rings: readonly (readonly LngLat[])[]): boolean {
  const coordinates = rings.map((ring) => ring.map(([lng, lat]) => [lng, lat]))
  return booleanPointInPolygon([...position], { type: 'Polygon', coordinates })
}

function someEdge(path: readonly LngLat[], test: (from: LngLat, to: LngLat) => boolean): boolean {
  return path.some((to, at) => {
    const from = path[at - 1]
    return from !== undefined && test(from, to)
  })
}

/**
 * Metres on the sphere from a position to the nearest one of an edge. The nearest one is looked for in a plane
 * scaled at the position's latitude, which is good to a thousandth within 100 km of it.
 */
function metersToEdge(centre: LngLat, from: LngLat, to: LngLat): number {
  const scale = Math.cos((centre[1] * Math.PI) / 180)
  const [alongLng, alongLat] = [(to[0] - from[0]) * scale, to[1] - from[1]]
  const [towardsLng, towardsLat] = [(centre[0] - from[0]) * scale, centre[1] - from[1]]
  const lengthSquared = alongLng ** 2 + alongLat ** 2
  const share = lengthSquared === 0 ? 0 : (alongLng * towardsLng + alongLat * towardsLat) / lengthSquared
  const clipped = Math.min(1, Math.max(0, share))
  const nearest = [from[0] + (to[0] - from[0]) * clipped, from[1] + (to[1] - from[1]) * clipped]
  return distance([...centre], nearest, { units: 'meters' })
}

/** Twice the signed area of the triangle: > 0 when c lies left of a → b, 0 when on the line. */
const turn = (a: LngLat, b: LngLat, c: LngLat): number =>
  Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]))

/** Whether c, which is on the line through a and b, lies between them. */
const isBetween = (a: LngLat, b: LngLat, c: LngLat): boolean =>
  Math.min(a[0], b[0]) <= c[0] &&
  c[0] <= Math.max(a[0], b[0]) &&
  Math.min(a[1], b[1]) <= c[1] &&
  c[1] <= Math.max(a[1], b[1])

/** Whether the edges a–b and c–d share a position, ends included. */
function edgesMeet(a: LngLat, b: LngLat, c: LngLat, d: LngLat): boolean {
  const [cSide, dSide, aSide, bSide] = [turn(a, b, c), turn(a, b, d), turn(c, d, a), turn(c, d, b)]
  if (cSide !== dSide && aSide !== bSide) return true
  return (
    (cSide === 0 && isBetween(a, b, c)) ||
    (dSide === 0 && isBetween(a, b, d)) ||
    (aSide === 0 && isBetween(c, d, a)) ||
    (bSide === 0 && isBetween(c, d, b))
  )
}

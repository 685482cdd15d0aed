/**
 * An area as something that can be asked of a feature's shape: does it touch, does it hold all of it. A point
 * counts as its circle of uncertainty. Positions are [longitude, latitude] in degrees WGS 84.
 */
import { edgeInRing, edgesMeet, inRings, metersBetween, metersToEdge, someEdge } from './area-geometry.ts'
import type { Area, LngLat } from './filter.ts'
import { type Bounds, circleBounds, type FeatureShape } from './place-columns.ts'

type Shape = FeatureShape<LngLat>

/** Longitudes of the bounds may pass ±180 where the area crosses the antimeridian. */
export interface AreaShape {
  readonly bounds: Bounds
  /** Whether the shape shares at least one position with the area, edges included. */
  touches(shape: Shape): boolean
  /** Whether the whole shape lies in the area, edges included. */
  holds(shape: Shape): boolean
}

/** The area ready to be asked. */
export function areaShape(area: Area): AreaShape {
  if (area.kind === 'circle') return circleShape(area.center, area.radiusMeters)
  return ringShape(area.kind === 'box' ? boxRing(area.bbox) : closed(area.ring))
}

function circleShape(center: LngLat, radiusMeters: number): AreaShape {
  const isNear = (from: LngLat, to: LngLat): boolean => metersToEdge(center, from, to) <= radiusMeters
  const isIn = (position: LngLat): boolean => metersBetween(center, position) <= radiusMeters
  return {
    bounds: circleBounds(center[0], center[1], radiusMeters),
    touches: (shape) =>
      shape.points.some((point) => metersBetween(center, point) <= radiusMeters + shape.radiusMeters) ||
      shape.paths.some((path) => someEdge(path, isNear)) ||
      shape.polygons.some((rings) => inRings(center, rings)),
    holds: (shape) =>
      shape.points.every((point) => metersBetween(center, point) + shape.radiusMeters <= radiusMeters) &&
      shape.paths.every((path) => path.every(isIn)),
  }
}

function ringShape(ring: readonly LngLat[]): AreaShape {
  return {
    bounds: ringBounds(ring),
    touches: (shape) =>
      shape.points.some((point) => circleTouches(point, shape.radiusMeters, ring)) ||
      shape.paths.some((path) => pathTouches(path, ring)) ||
      shape.polygons.some((rings) => encloses(rings, ring)),
    holds: (shape) =>
      shape.points.every((point) => holdsCircle(point, shape.radiusMeters, ring)) &&
      shape.paths.every((path) => !someEdge(path, (from, to) => !edgeInRing(from, to, ring))),
  }
}

function ringBounds(ring: readonly LngLat[]): Bounds {
  const longitudes = ring.map(([lng]) => lng)
  const latitudes = ring.map(([, lat]) => lat)
  return [Math.min(...longitudes), Math.min(...latitudes), Math.max(...longitudes), Math.max(...latitudes)]
}

/** A box whose west is greater than its east crosses the antimeridian (RFC 7946, 5.2). */
function boxRing([west, south, east, north]: Bounds): readonly LngLat[] {
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

/** Whether a circle shares a position with the ring's area: its centre lies in it, or an edge comes within its radius. */
function circleTouches(centre: LngLat, radiusMeters: number, ring: readonly LngLat[]): boolean {
  if (inRings(centre, [ring])) return true
  return someEdge(ring, (from, to) => metersToEdge(centre, from, to) <= radiusMeters)
}

/** Whether the whole circle lies in the ring's area: its centre does, and no edge comes nearer than its radius. */
function holdsCircle(centre: LngLat, radiusMeters: number, ring: readonly LngLat[]): boolean {
  return (
    inRings(centre, [ring]) && !someEdge(ring, (from, to) => metersToEdge(centre, from, to) < radiusMeters)
  )
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

/** Boxes around geometries: enough to fit the view and to judge sizes on screen. */
import type { Geometry, MultiPolygon, Polygon, Position } from 'geojson'
import type { BoundingBox } from '../domain/package.ts'
import type { LngLat } from '../query/core/filter.ts'

const METERS_PER_DEGREE = 111_320

/** Every position of a geometry, longitude before latitude, in document order. */
export function positionsOf(geometry: Geometry): readonly Position[] {
  switch (geometry.type) {
    case 'Point':
      return [geometry.coordinates]
    case 'MultiPoint':
    case 'LineString':
      return geometry.coordinates
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates.flat()
    case 'MultiPolygon':
      return geometry.coordinates.flat(2)
    case 'GeometryCollection':
      return geometry.geometries.flatMap(positionsOf)
  }
}

/** The smallest box, not crossing the antimeridian, around the positions. Throws without any. */
export function boxOfPositions(positions: readonly Position[]): BoundingBox {
  if (positions.length === 0) throw new Error('map: a box needs at least one position')
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [lng = NaN, lat = NaN] of positions) {
    west = Math.min(west, lng)
    east = Math.max(east, lng)
    south = Math.min(south, lat)
    north = Math.max(north, lat)
  }
  return [west, south, east, north]
}

/** The box around a disc; near a pole as wide as the disc is there. */
export function boxAround([lng, lat]: LngLat, radiusMeters: number): BoundingBox {
  const high = radiusMeters / METERS_PER_DEGREE
  const wide = Math.min(180, high / Math.max(1e-6, Math.cos((lat * Math.PI) / 180)))
  return [lng - wide, lat - high, lng + wide, lat + high]
}

/** The box around all boxes; null for none. */
export function unionBox(boxes: Iterable<BoundingBox>): BoundingBox | null {
  let union: BoundingBox | null = null
  for (const [west, south, east, north] of boxes) {
    union =
      union === null
        ? [west, south, east, north]
        : [
            Math.min(union[0], west),
            Math.min(union[1], south),
            Math.max(union[2], east),
            Math.max(union[3], north),
          ]
  }
  return union
}

/** Middle of a box. */
export const boxCentre = ([west, south, east, north]: BoundingBox): LngLat => [
  (west + east) / 2,
  (south + north) / 2,
]

/** Half of the longer side of a box, in metres on the ground. */
export function radiusOfBoxMeters([west, south, east, north]: BoundingBox): number {
  const middle = (((south + north) / 2) * Math.PI) / 180
  return Math.max((east - west) * Math.cos(middle), north - south) * 0.5 * METERS_PER_DEGREE
}

/** Outer ring of the largest part, so that a shape cut at the antimeridian has its middle on one side. */
export function largestRing(outline: Polygon | MultiPolygon): readonly Position[] {
  const polygons = outline.type === 'Polygon' ? [outline.coordinates] : outline.coordinates
  const rings = polygons.flatMap((rings) => rings.slice(0, 1))
  const size = (ring: readonly Position[]): number => radiusOfBoxMeters(boxOfPositions(ring))
  return rings.reduce<readonly Position[]>(
    (best, ring) => (best.length === 0 || size(ring) > size(best) ? ring : best),
    [],
  )
}

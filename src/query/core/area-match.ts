/** Which features lie in an area; what that means is in area-shape.ts. Positions are [longitude, latitude] in degrees WGS 84. */
import type { Position } from 'geojson'
import { areaShape } from './area-shape.ts'
import type { Area, AreaMatch, LngLat } from './filter.ts'
import type { Bounds, FeatureShape, PlaceColumns } from './place-columns.ts'

/** The world repeats every 360 degrees; an area beyond ±180 meets the features of the neighbouring copy. */
const WORLD_COPIES = [0, 360, -360]

/** One byte per row: 1 where the feature touches the area, or lies inside it with all of its uncertainty. An unlocated feature does neither. */
export function rowsInArea(places: PlaceColumns, area: Area, match: AreaMatch): Uint8Array {
  const shape = areaShape(area)
  const isIn = match === 'inside' ? shape.holds : shape.touches
  return Uint8Array.from(places.shapes, (feature, row) => {
    if (!feature) return 0
    const isMatching = WORLD_COPIES.some(
      (shift) => boxesMeet(places.bounds, row, shape.bounds, shift) && isIn(shifted(feature, shift)),
    )
    return isMatching ? 1 : 0
  })
}

/** Cheap test before the exact one; `bounds` holds west, south, east, north of each row with its uncertainty. */
function boxesMeet(
  bounds: Float64Array,
  row: number,
  [west, south, east, north]: Bounds,
  shift: number,
): boolean {
  const at = row * 4
  return (
    (bounds[at] ?? Number.NaN) + shift <= east &&
    (bounds[at + 1] ?? Number.NaN) <= north &&
    (bounds[at + 2] ?? Number.NaN) + shift >= west &&
    (bounds[at + 3] ?? Number.NaN) >= south
  )
}

/** The shape in another copy of the world. */
function shifted(
  { points, paths, polygons, radiusMeters }: FeatureShape,
  shift: number,
): FeatureShape<LngLat> {
  const move = (position: Position): LngLat => [(position[0] ?? 0) + shift, position[1] ?? 0]
  return {
    points: points.map(move),
    paths: paths.map((path) => path.map(move)),
    polygons: polygons.map((rings) => rings.map((ring) => ring.map(move))),
    radiusMeters,
  }
}

import type { Geometry } from 'geojson'
import type { JsonPath } from '../json/json-path.ts'

/** Longitude, latitude and whatever else stands in the array; degrees WGS 84 if the file is right. */
export type RawPosition = readonly number[]

/** A ring or line with its path below the geometry. */
export interface PositionList {
  readonly path: JsonPath
  readonly positions: readonly RawPosition[]
  /** 0 is the exterior ring of a polygon, higher numbers are holes; null when it is no ring. */
  readonly ringIndex: number | null
}

/** Every list of positions in the geometry, in order; a Point is a list of one. Paths start below the geometry. */
export function positionLists(geometry: Geometry, path: JsonPath = []): readonly PositionList[] {
  if (geometry.type === 'GeometryCollection')
    return geometry.geometries.flatMap((part, index) => positionLists(part, [...path, 'geometries', index]))
  const at = [...path, 'coordinates']
  if (geometry.type === 'Point') return [{ path: at, positions: [geometry.coordinates], ringIndex: null }]
  if (geometry.type === 'MultiPoint' || geometry.type === 'LineString')
    return [{ path: at, positions: geometry.coordinates, ringIndex: null }]
  if (geometry.type === 'MultiLineString')
    return geometry.coordinates.map((positions, i) => ({ path: [...at, i], positions, ringIndex: null }))
  if (geometry.type === 'Polygon') return rings(geometry.coordinates, at)
  return geometry.coordinates.flatMap((polygon, index) => rings(polygon, [...at, index]))
}

function rings(polygon: readonly RawPosition[][], at: JsonPath): readonly PositionList[] {
  return polygon.map((positions, ringIndex) => ({ path: [...at, ringIndex], positions, ringIndex }))
}

/** Path of one position: a Point has only the one. */
export function positionPath({ path, positions }: PositionList, index: number, isPoint: boolean): JsonPath {
  return isPoint && positions.length === 1 ? path : [...path, index]
}

/** First position that `isBad` accepts, with its path below the feature; null when there is none. */
export function findPosition(
  geometry: Geometry,
  isBad: (position: RawPosition) => boolean,
): { readonly path: JsonPath; readonly position: RawPosition } | null {
  for (const list of positionLists(geometry)) {
    const index = list.positions.findIndex(isBad)
    const position = list.positions[index]
    if (position)
      return { path: ['geometry', ...positionPath(list, index, geometry.type === 'Point')], position }
  }
  return null
}

/** Whether the geometry covers an area, so that its precision is its own shape. */
export function isAreal({ type }: Geometry): boolean {
  return type === 'Polygon' || type === 'MultiPolygon'
}

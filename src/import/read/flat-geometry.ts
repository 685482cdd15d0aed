/** Shapes with a height above sea as shapes on the map; the height of a point is answered beside it. */
import type { Geometry, Position } from 'geojson'

export interface FlatGeometry {
  readonly geometry: Geometry
  /** Metres as the file has them; null when it has none, or 0, which programs write for unknown. */
  readonly elevation: number | null
}

/** Longitude and latitude only. */
export function flatGeometry(geometry: Geometry): FlatGeometry {
  const height = geometry.type === 'Point' ? (geometry.coordinates[2] ?? 0) : 0
  return { geometry: flat(geometry), elevation: height === 0 || !Number.isFinite(height) ? null : height }
}

function flat(geometry: Geometry): Geometry {
  if (geometry.type === 'GeometryCollection')
    return { type: 'GeometryCollection', geometries: geometry.geometries.map(flat) }
  return { ...geometry, coordinates: withoutHeight(geometry.coordinates) } as Geometry
}

type Nested = Position | readonly Nested[]

function withoutHeight(coordinates: Nested): Nested {
  const [first] = coordinates
  if (typeof first === 'number') return (coordinates as Position).slice(0, 2)
  return (coordinates as readonly Nested[]).map(withoutHeight)
}

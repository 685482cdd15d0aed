/** Well-known text (OGC 06-103r4), longitude first, for the Darwin Core term `footprintWKT`. */
import type { Geometry, Position } from 'geojson'

/** null for no geometry. */
export function wktText(geometry: Geometry | null): string | null {
  if (geometry === null) return null
  const name = geometry.type.toUpperCase()
  if (geometry.type === 'GeometryCollection')
    return `${name} (${geometry.geometries.map((part) => wktText(part)).join(', ')})`
  return `${name} ${coordinatesText(geometry.type === 'Point' ? [geometry.coordinates] : geometry.coordinates)}`
}

type Nested = readonly Position[] | readonly Nested[]

function coordinatesText(coordinates: Nested): string {
  return `(${coordinates.map((entry) => (isPosition(entry) ? entry.join(' ') : coordinatesText(entry))).join(', ')})`
}

const isPosition = (entry: Position | Nested): entry is Position => typeof entry[0] === 'number'

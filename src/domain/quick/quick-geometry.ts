/**
 * A look at a geometry without a path and without an allocation: true when neither the RFC 7946 gate nor any rule about
 * positions and rings has something to say. False says nothing: the rules then look, and they alone write what is wrong.
 */
import { isSimpleRing } from './simple-ring.ts'

type List = readonly unknown[]

/** How many numbers a position may have: 2 in packages, 3 (a height) in plain GeoJSON. */
export type MaxNumbers = 2 | 3

/** Members of a fine geometry that is not null: `type` and `coordinates`. */
export const GEOMETRY_MEMBERS = 2

/** null is fine; a collection, or members beside `type` and `coordinates`, are left to the rules. */
export function isFineGeometry(geometry: unknown, most: MaxNumbers): boolean {
  if (geometry === null) return true
  if (typeof geometry !== 'object' || Array.isArray(geometry)) return false
  const { type, coordinates } = geometry as { type?: unknown; coordinates?: unknown }
  let members = 0
  for (const _ in geometry) members++
  return members === GEOMETRY_MEMBERS && Array.isArray(coordinates) && isFineShape(type, coordinates, most)
}

function isFineShape(type: unknown, coordinates: List, most: MaxNumbers): boolean {
  if (type === 'Point') return isFinePosition(coordinates, most)
  if (type === 'Polygon') return isFinePolygon(coordinates, most)
  if (type === 'MultiPolygon') return isEach(coordinates, most, isFinePolygon)
  if (type === 'LineString') return isFineLine(coordinates, most)
  if (type === 'MultiLineString') return isEach(coordinates, most, isFineLine)
  return type === 'MultiPoint' && isEach(coordinates, most, isFinePosition)
}

type Test = (list: List, most: MaxNumbers) => boolean

/** At least one, and each a list that passes. */
function isEach(lists: List, most: MaxNumbers, isFine: Test): boolean {
  if (lists.length === 0) return false
  for (let at = 0; at < lists.length; at++) {
    const list = lists[at]
    if (!Array.isArray(list) || !isFine(list, most)) return false
  }
  return true
}

/** In degrees, longitude first, and not [0, 0]. */
function isFinePosition(position: List, most: MaxNumbers): boolean {
  const { length } = position
  const lon = position[0]
  const lat = position[1]
  if (length < 2 || length > most || typeof lon !== 'number' || typeof lat !== 'number') return false
  if (length === 3 && typeof position[2] !== 'number') return false
  return lon >= -180 && lon <= 180 && lat >= -90 && lat <= 90 && (lon !== 0 || lat !== 0)
}

/** At least two positions, none more than half round the world from the one before. */
function isFineLine(positions: List, most: MaxNumbers): boolean {
  if (positions.length < 2) return false
  let before = Number.NaN
  for (let at = 0; at < positions.length; at++) {
    const position = positions[at]
    if (!Array.isArray(position) || !isFinePosition(position, most)) return false
    const lon = position[0] as number
    if (lon - before > 180 || before - lon > 180) return false
    before = lon
  }
  return true
}

function isFinePolygon(rings: List, most: MaxNumbers): boolean {
  if (rings.length === 0) return false
  for (let at = 0; at < rings.length; at++) {
    const ring = rings[at]
    if (!Array.isArray(ring) || ring.length < 4 || !isFineLine(ring, most)) return false
    if (!isClosed(ring) || !isSimpleRing(ring as [number, number][], at === 0)) return false
  }
  return true
}

function isClosed(ring: List): boolean {
  const first = ring[0] as readonly number[]
  const last = ring[ring.length - 1] as readonly number[]
  return first.length === last.length && first[0] === last[0] && first[1] === last[1] && first[2] === last[2]
}

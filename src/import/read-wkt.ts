/** Well-known text (OGC Simple Features) to a GeoJSON geometry: longitude first, a third number is dropped. */
import type { Geometry, Position } from 'geojson'

const TYPES: Readonly<Record<string, { readonly type: Geometry['type']; readonly depth: number }>> = {
  POINT: { type: 'Point', depth: 1 },
  LINESTRING: { type: 'LineString', depth: 1 },
  POLYGON: { type: 'Polygon', depth: 2 },
  MULTIPOINT: { type: 'MultiPoint', depth: 1 },
  MULTILINESTRING: { type: 'MultiLineString', depth: 2 },
  MULTIPOLYGON: { type: 'MultiPolygon', depth: 3 },
}

/** The geometry; null when the text is no WKT of these types. */
export function readWkt(words: string): Geometry | null {
  const text = words.trim().replace(/^SRID=4326;\s*/i, '')
  const [, name, body] = text.match(/^([A-Za-z]+)\s*(?:Z|M|ZM)?\s*(\(.*\))$/s) ?? []
  const kind = TYPES[name?.toUpperCase() ?? '']
  if (!kind || body === undefined) return null
  const plain =
    kind.type === 'MultiPoint'
      ? body
          .replace(/\(\s*([^()]+?)\s*\)/g, '$1')
          .replace(/^\(?/, '(')
          .replace(/\)?$/, ')')
      : body
  const nested = lists(plain, kind.depth)
  if (nested === null) return null
  const coordinates = kind.type === 'Point' ? (nested as Position[])[0] : nested
  return { type: kind.type, coordinates } as Geometry
}

type Nested = readonly (Position | Nested)[]

/** Positions inside so many levels of brackets; null when a number is none. */
function lists(text: string, depth: number): Nested | null {
  const inner = text.trim().match(/^\((.*)\)$/s)?.[1]
  if (inner === undefined) return null
  const parts =
    depth === 1 ? inner.split(',').map(position) : topLevel(inner).map((part) => lists(part, depth - 1))
  return parts.length === 0 || parts.includes(null) ? null : (parts as Nested)
}

function position(text: string): Position | null {
  const numbers = text.trim().split(/\s+/).map(Number)
  const [lon, lat] = numbers
  if (lon === undefined || lat === undefined || numbers.some((number) => !Number.isFinite(number)))
    return null
  return [lon, lat]
}

/** Parts between commas outside of brackets. */
function topLevel(text: string): readonly string[] {
  const parts: string[] = []
  let depth = 0
  let start = 0
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(') depth++
    if (text[at] === ')') depth--
    if (text[at] === ',' && depth === 0) {
      parts.push(text.slice(start, at))
      start = at + 1
    }
  }
  return [...parts, text.slice(start)]
}

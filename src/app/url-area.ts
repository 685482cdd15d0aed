/** An area in the address: `west,south,east,north`, or a polygon as `lng,lat;lng,lat;…`. */
import type { Area, LngLat } from '../query/core/filter.ts'
import { decimalNumber, degreesText } from './url-text.ts'

/** Degrees WGS 84; a polygon is written without repeating its first position. */
export function areaText(area: Area): string {
  if (area.kind === 'box') return area.bbox.map(degreesText).join(',')
  return area.ring.map((position) => position.map(degreesText).join(',')).join(';')
}

/**
 * The area that the text writes; null when it is none: numbers missing or out of range, south above north, or
 * fewer than three positions. A west greater than its east crosses the antimeridian; longitudes of a polygon may
 * go on beyond ±180 for the same purpose.
 */
export function readArea(text: string): Area | null {
  return text.includes(';') ? readPolygon(text) : readBox(text)
}

function readBox(text: string): Area | null {
  const numbers = text.split(',').map(decimalNumber)
  const [west = Number.NaN, south = Number.NaN, east = Number.NaN, north = Number.NaN] = numbers
  const isBox = numbers.length === 4 && isWithin(west, 180) && isWithin(east, 180) && south <= north
  return isBox && isWithin(south, 90) && isWithin(north, 90)
    ? { kind: 'box', bbox: [west, south, east, north] }
    : null
}

function readPolygon(text: string): Area | null {
  const positions = text.split(';').map(readPosition)
  const ring = positions.filter((position) => position !== null)
  const [first] = ring
  const last = ring.at(-1)
  const isClosed = first?.[0] === last?.[0] && first?.[1] === last?.[1]
  const open = isClosed ? ring.slice(0, -1) : ring
  return ring.length === positions.length && open.length >= 3 ? { kind: 'polygon', ring: open } : null
}

function readPosition(text: string): LngLat | null {
  const numbers = text.split(',').map(decimalNumber)
  const [lng = Number.NaN, lat = Number.NaN] = numbers
  return numbers.length === 2 && isWithin(lng, 360) && isWithin(lat, 90) ? [lng, lat] : null
}

/** NaN is within nothing. */
const isWithin = (degrees: number, limit: number): boolean => Math.abs(degrees) <= limit

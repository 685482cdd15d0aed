/** An area in the address: `west,south,east,north`, a circle as `lng,lat,meters`, or a polygon as `lng,lat;lng,lat;…`. */
import type { Area, LngLat } from '../query/core/filter.ts'
import { decimalNumber, degreesText } from './url-text.ts'

/** A radius beyond a quarter of the earth's girth is a slip of the pen. */
const LONGEST_RADIUS_METERS = 10_000_000

/** Degrees WGS 84 and whole metres; a polygon is written without repeating its first position. */
export function areaText(area: Area): string {
  if (area.kind === 'box') return area.bbox.map(degreesText).join(',')
  if (area.kind === 'circle')
    return [...area.center.map(degreesText), Math.max(1, Math.round(area.radiusMeters))].join(',')
  return area.ring.map((position) => position.map(degreesText).join(',')).join(';')
}

/**
 * The area that the text writes; null when it is none: numbers missing or out of range, south above north, or
 * fewer than three positions, a circle without a radius. A west greater than its east crosses the antimeridian; longitudes of a polygon may
 * go on beyond ±180 for the same purpose.
 */
export function readArea(text: string): Area | null {
  if (text.includes(';')) return readPolygon(text)
  return text.split(',').length === 3 ? readCircle(text) : readBox(text)
}

function readCircle(text: string): Area | null {
  const [lng = Number.NaN, lat = Number.NaN, radiusMeters = Number.NaN] = text.split(',').map(decimalNumber)
  const isCircle = isWithin(lng, 180) && isWithin(lat, 90) && isWithin(radiusMeters, LONGEST_RADIUS_METERS)
  return isCircle && radiusMeters >= 1 ? { kind: 'circle', center: [lng, lat], radiusMeters } : null
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
const isWithin = (value: number, limit: number): boolean => Math.abs(value) <= limit

/** Geometries as bytes: a point is two numbers, every other shape becomes what `JSON.parse` makes of it. */
import type { Geometry } from 'geojson'
import { isFineGeometry } from '../quick/quick-geometry.ts'
import {
  afterWord,
  CLOSE_LIST,
  CLOSE_OBJECT,
  COMMA,
  OPEN_LIST,
  OPEN_OBJECT,
  skipBlanks,
  skipColon,
  UNKNOWN,
  word,
} from './scan-bytes.ts'
import { CoordinateScan } from './scan-coordinates.ts'
import { afterNumber, numberIn } from './scan-number.ts'

const TYPE = word('"type"')
const COORDINATES = word('"coordinates"')
const POINT = { name: 'Point', quoted: word('"Point"') }
const OTHERS = ['Polygon', 'MultiPolygon', 'LineString', 'MultiLineString', 'MultiPoint']
const TYPES = [POINT, ...OTHERS.map((name) => ({ name, quoted: word(`"${name}"`) }))]

export class GeometryScan {
  /** Of the geometry read last: where it lies if it is a point, in degrees; not a number for any other. */
  lng = Number.NaN
  lat = Number.NaN
  /** The geometry read last if it is no point. */
  shape: Geometry | null = null
  readonly #bytes: Uint8Array
  readonly #coordinates: CoordinateScan
  /** What `#afterType` read. */
  #type = POINT.name

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
    this.#coordinates = new CoordinateScan(bytes)
  }

  /** There is none. */
  forget(): void {
    this.lng = Number.NaN
    this.lat = Number.NaN
    this.shape = null
  }

  /** Behind the geometry that opens at `at`; UNKNOWN when a rule might find something, or members beside the two. */
  after(at: number): number {
    this.forget()
    if (this.#bytes[at] !== OPEN_OBJECT) return UNKNOWN
    const first = skipBlanks(this.#bytes, at + 1)
    const isTypeFirst = afterWord(this.#bytes, first, TYPE) !== UNKNOWN
    const last = isTypeFirst ? this.#afterTypeFirst(first) : this.#afterCoordinatesFirst(first)
    if (last === UNKNOWN) return UNKNOWN
    const end = skipBlanks(this.#bytes, last)
    return this.#bytes[end] === CLOSE_OBJECT ? end + 1 : UNKNOWN
  }

  #afterTypeFirst(at: number): number {
    const second = this.#behindComma(this.#afterType(at))
    const list = second === UNKNOWN ? UNKNOWN : this.#listBehind(second)
    if (list === UNKNOWN) return UNKNOWN
    if (this.#type === POINT.name) return this.#afterPosition(list)
    const end = this.#coordinates.after(list)
    return end !== UNKNOWN && this.#isTaken() ? end : UNKNOWN
  }

  #afterCoordinatesFirst(at: number): number {
    const list = this.#listBehind(at)
    const second = list === UNKNOWN ? UNKNOWN : this.#behindComma(this.#coordinates.after(list))
    const end = second === UNKNOWN ? UNKNOWN : this.#afterType(second)
    return end !== UNKNOWN && this.#isTaken() ? end : UNKNOWN
  }

  #afterType(at: number): number {
    const name = afterWord(this.#bytes, at, TYPE)
    const value = name === UNKNOWN ? UNKNOWN : skipColon(this.#bytes, name)
    if (value === UNKNOWN) return UNKNOWN
    for (const { name: type, quoted } of TYPES) {
      const end = afterWord(this.#bytes, value, quoted)
      if (end === UNKNOWN) continue
      this.#type = type
      return end
    }
    return UNKNOWN
  }

  /** The list of coordinates that begins behind their name. */
  #listBehind(at: number): number {
    const name = afterWord(this.#bytes, at, COORDINATES)
    const list = name === UNKNOWN ? UNKNOWN : skipColon(this.#bytes, name)
    return list !== UNKNOWN && this.#bytes[list] === OPEN_LIST ? list : UNKNOWN
  }

  /** What follows the comma behind something that ended before `at`. */
  #behindComma(at: number): number {
    if (at === UNKNOWN) return UNKNOWN
    const comma = skipBlanks(this.#bytes, at)
    return this.#bytes[comma] === COMMA ? skipBlanks(this.#bytes, comma + 1) : UNKNOWN
  }

  /** Whether no rule finds anything in type and coordinates, which are then the geometry. */
  #isTaken(): boolean {
    const geometry = { type: this.#type, coordinates: this.#coordinates.list }
    if (!isFineGeometry(geometry, 3)) return false
    if (this.#type === POINT.name) [this.lng, this.lat] = geometry.coordinates as [number, number]
    else this.shape = geometry as Geometry
    return true
  }

  /** As the look at any position: in degrees, longitude first, a height at most, and not [0, 0]. */
  #afterPosition(list: number): number {
    const bytes = this.#bytes
    const lng = skipBlanks(bytes, list + 1)
    const lngEnd = afterNumber(bytes, lng)
    const lat = this.#behindComma(lngEnd)
    const latEnd = lat === UNKNOWN ? UNKNOWN : afterNumber(bytes, lat)
    if (latEnd === UNKNOWN) return UNKNOWN
    this.lng = numberIn(bytes, lng, lngEnd)
    this.lat = numberIn(bytes, lat, latEnd)
    const isOnEarth = this.lng >= -180 && this.lng <= 180 && this.lat >= -90 && this.lat <= 90
    if (!isOnEarth || (this.lng === 0 && this.lat === 0)) return UNKNOWN
    let end = skipBlanks(bytes, latEnd)
    if (bytes[end] === COMMA) {
      const height = afterNumber(bytes, skipBlanks(bytes, end + 1))
      if (height === UNKNOWN) return UNKNOWN
      end = skipBlanks(bytes, height)
    }
    return bytes[end] === CLOSE_LIST ? end + 1 : UNKNOWN
  }
}

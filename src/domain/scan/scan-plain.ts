/**
 * Plain GeoJSON without `JSON.parse`: one pass over the bytes that checks all that the quick look checks, finds each member
 * once, and keeps only where things lie. What it does not know it leaves: the whole file then goes the way of objects.
 */
import type { Geometry } from 'geojson'
import { MAX_FILE_BYTES } from '../json/decode-text.ts'
import { hasSingleMembers } from '../json/single-members.ts'
import {
  afterContainer,
  afterText,
  afterWord,
  CLOSE_LIST,
  COMMA,
  OPEN_LIST,
  OPEN_OBJECT,
  QUOTE,
  skipBlanks,
  skipColon,
  UNKNOWN,
  word,
} from './scan-bytes.ts'
import { FeatureScan } from './scan-feature.ts'

/** Features of one batch. */
const BATCH = 1000

export interface PlainScan {
  readonly rows: number
  /** Longitude and latitude of row r at 2r and 2r + 1, degrees; not a number where its geometry is no point. */
  readonly points: Float64Array
  /** Every geometry that is neither a point nor null, by row. */
  readonly shapes: ReadonlyMap<number, Geometry>
  /** Bytes of each batch of features: its first, and the one behind it. */
  readonly batches: readonly (readonly [from: number, to: number])[]
}

/**
 * The features of a FeatureCollection about which neither schema nor rules have anything to say; null for everything
 * else, be it sound or not. A list without features is left, too.
 */
export function scanPlain(bytes: Uint8Array): PlainScan | null {
  const scanner = new PlainScanner(bytes)
  scanner.advance(bytes.length)
  return scanner.end()
}

/** Bytes that must have come at least before what could not be followed is tried again. */
const FEWEST_MORE = 1 << 16

/** The same of bytes that are still coming: they must be 0 until then. */
export class PlainScanner {
  readonly #bytes: Uint8Array
  readonly #features: FeatureScan
  readonly #batches: [number, number][] = []
  /** Where the list opens; UNKNOWN until it is found. */
  #open = UNKNOWN
  /** Behind the last feature. */
  #at = 0
  /** Where the list closes. */
  #close = UNKNOWN
  #nextTry = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
    this.#features = new FeatureScan(bytes)
  }

  /** Goes as far as the first `filled` bytes can be followed. */
  advance(filled: number): void {
    if (this.#close !== UNKNOWN || (filled < this.#nextTry && filled < this.#bytes.length)) return
    if (this.#open === UNKNOWN) this.#open = featureList(this.#bytes)
    if (this.#open !== UNKNOWN) while (this.#takeNext());
    // What is under way may be long: it is not walked again for every piece of it.
    this.#nextTry = filled + Math.max(FEWEST_MORE, filled - this.#at)
  }

  /** What was found, when everything has come; null when something could not be followed. */
  end(): PlainScan | null {
    const { rows, points, shapes } = this.#features
    const isWhole = this.#close !== UNKNOWN && this.#bytes.length <= MAX_FILE_BYTES
    if (!isWhole || !isFrame(this.#bytes, this.#open, this.#close)) return null
    return { rows, points: Float64Array.from(points), shapes, batches: this.#batches }
  }

  /** Whether there was one; then another may follow. */
  #takeNext(): boolean {
    const bytes = this.#bytes
    const isFirst = this.#features.rows === 0
    const between = isFirst ? this.#open : skipBlanks(bytes, this.#at)
    if (!isFirst && bytes[between] === CLOSE_LIST) this.#close = between
    if (!isFirst && bytes[between] !== COMMA) return false
    const start = skipBlanks(bytes, between + 1)
    const end = this.#features.take(start)
    if (end === UNKNOWN) return false
    const batch = this.#batches[this.#batches.length - 1]
    if ((this.#features.rows - 1) % BATCH === 0 || !batch) this.#batches.push([start, end])
    else batch[1] = end
    this.#at = end
    return true
  }
}

const FEATURES = word('"features"')

/** Where the list of the first member `features` opens. */
function featureList(bytes: Uint8Array): number {
  let at = skipBlanks(bytes, 0)
  if (bytes[at] !== OPEN_OBJECT) return UNKNOWN
  do {
    const name = skipBlanks(bytes, at + 1)
    const end = bytes[name] === QUOTE ? afterText(bytes, name) : UNKNOWN
    const value = end === UNKNOWN ? UNKNOWN : skipColon(bytes, end)
    if (value === UNKNOWN) return UNKNOWN
    if (afterWord(bytes, name, FEATURES) === end) return bytes[value] === OPEN_LIST ? value : UNKNOWN
    const after = afterValue(bytes, value)
    if (after === UNKNOWN) return UNKNOWN
    at = skipBlanks(bytes, after)
  } while (bytes[at] === COMMA)
  return UNKNOWN
}

function afterValue(bytes: Uint8Array, at: number): number {
  const byte = bytes[at]
  if (byte === QUOTE) return afterText(bytes, at)
  if (byte === OPEN_OBJECT || byte === OPEN_LIST) return afterContainer(bytes, at)
  const comma = bytes.indexOf(COMMA, at)
  return comma < 0 ? UNKNOWN : comma
}

/** Whether what stands around the list is JSON, with an empty list in its place, and holds no member twice. */
function isFrame(bytes: Uint8Array, open: number, close: number): boolean {
  const frame = new Uint8Array(open + 1 + bytes.length - close)
  frame.set(bytes.subarray(0, open + 1))
  frame.set(bytes.subarray(close), open + 1)
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(frame))
    return hasSingleMembers(frame, value, null, () => -1)
  } catch {
    return false
  }
}

/** Names of members as numbers: the same few stand in every feature, and none is made into a text twice. */
import { BACKSLASH, QUOTE, UNKNOWN } from './scan-bytes.ts'
import { textBetween } from './scan-text.ts'

const MOST_NAMES = 4096
/** Places of the table: two to the power of the bits that are left of a hash. */
const UNUSED_BITS = 18
const PLACES = 2 ** (32 - UNUSED_BITS)
/** The golden ratio in 32 bits: hashes that lie close together come far apart. */
const SPREAD = 0x9e3779b1
/** Names that were chosen so that all of them want one place must not cost more than this. */
const MOST_LOOKS = 16
/** Objects inside each other in which names are told apart. */
export const MOST_LEVELS = 5

const BLANK = 32

export class KnownNames {
  /** Number of the name that was read last. */
  last = 0
  readonly texts: string[] = []
  readonly #bytes: Uint8Array
  readonly #starts = new Uint32Array(MOST_NAMES)
  readonly #lengths = new Uint32Array(MOST_NAMES)
  /** One more than the number of the name; 0 is free. */
  readonly #places = new Uint16Array(PLACES)
  /** By name: one more than the number of the one that followed it last; most objects have the same names in the same order. */
  readonly #followers = new Uint16Array(MOST_NAMES)
  /** By level and name: the object in which it stood last. */
  readonly #seenIn = new Uint32Array(MOST_LEVELS * MOST_NAMES)

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  /** Behind the name whose quote opens at `at`; UNKNOWN for names with escapes, unsound ones, and one too many. */
  read(at: number): number {
    const before = this.last
    const expected = (this.#followers[before] ?? 0) - 1
    const length = this.#lengths[expected] ?? 0
    if (expected >= 0 && this.#bytes[at + 1 + length] === QUOTE && this.#isSame(expected, at + 1, length)) {
      this.last = expected
      return at + length + 2
    }
    const end = this.#look(at)
    if (end !== UNKNOWN) this.#followers[before] = this.last + 1
    return end
  }

  #look(at: number): number {
    const bytes = this.#bytes
    let hash = 0
    let end = at + 1
    for (; ; end++) {
      const byte = bytes[end] ?? 0
      if (byte === QUOTE) break
      if (byte < BLANK || byte === BACKSLASH) return UNKNOWN
      hash = Math.imul(hash, 33) ^ byte
    }
    this.last = this.#numberOf(at + 1, end - at - 1, Math.imul(hash, SPREAD) >>> UNUSED_BITS)
    return this.last < 0 ? UNKNOWN : end + 1
  }

  /** Whether the name read last stands in this object for the first time; objects of a level are numbered upwards from 1. */
  isNew(level: number, object: number): boolean {
    const at = level * MOST_NAMES + this.last
    const isNew = this.#seenIn[at] !== object
    this.#seenIn[at] = object
    return isNew
  }

  #numberOf(start: number, length: number, hash: number): number {
    for (let look = 0; look < MOST_LOOKS; look++) {
      const place = (hash + look) & (PLACES - 1)
      const number = (this.#places[place] ?? 0) - 1
      if (number < 0) return this.#add(place, start, length)
      if (this.#isSame(number, start, length)) return number
    }
    return UNKNOWN
  }

  #isSame(number: number, start: number, length: number): boolean {
    if (this.#lengths[number] !== length) return false
    const bytes = this.#bytes
    const known = this.#starts[number] ?? 0
    for (let at = 0; at < length; at++) if (bytes[known + at] !== bytes[start + at]) return false
    return true
  }

  #add(place: number, start: number, length: number): number {
    const number = this.texts.length
    const text = textBetween(this.#bytes, start - 1, start + length + 1)
    if (number === MOST_NAMES || text === null) return UNKNOWN
    this.texts.push(text)
    this.#starts[number] = start
    this.#lengths[number] = length
    this.#places[place] = number + 1
    return number
  }
}

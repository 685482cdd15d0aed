/** A plain feature as bytes: type, geometry, properties and perhaps an id, each once and nothing beside them. */
import type { Geometry } from 'geojson'
import { PlainIds } from './plain-ids.ts'
import {
  afterWord,
  CLOSE_OBJECT,
  COMMA,
  OPEN_OBJECT,
  QUOTE,
  skipBlanks,
  skipColon,
  UNKNOWN,
  word,
} from './scan-bytes.ts'
import { GeometryScan } from './scan-geometry.ts'
import { afterNumber, numberIn } from './scan-number.ts'
import { NULL, PropertyScan } from './scan-properties.ts'
import { afterPlainId, afterQuietText, textBetween } from './scan-text.ts'

const FEATURE = word('"Feature"')
const MEMBERS = ['type', 'id', 'geometry', 'properties'].map((name) => word(`"${name}"`))
const [TYPE, ID, GEOMETRY, PROPERTIES] = [0, 1, 2, 3]
const NEEDED = (1 << TYPE) | (1 << GEOMETRY) | (1 << PROPERTIES)

export class FeatureScan {
  /** Longitude and latitude of each row in turn; not a number where there is no point. */
  readonly points: number[] = []
  readonly shapes = new Map<number, Geometry>()
  rows = 0
  readonly #bytes: Uint8Array
  readonly #geometry: GeometryScan
  readonly #properties: PropertyScan
  readonly #ids: PlainIds
  #id: string | number | null = null
  /** Where the id stands if it is a plain text. */
  #idFrom = 0
  #idTo = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
    this.#geometry = new GeometryScan(bytes)
    this.#properties = new PropertyScan(bytes)
    this.#ids = new PlainIds(bytes)
  }

  /** Behind the feature that opens at `open`, which is then the next row; UNKNOWN when a rule might find something. */
  take(open: number): number {
    this.#id = null
    this.#idTo = 0
    this.#geometry.forget()
    const end = this.#after(open)
    if (end === UNKNOWN || !this.#isNewId()) return UNKNOWN
    const { lng, lat, shape } = this.#geometry
    this.points.push(lng, lat)
    if (shape) this.shapes.set(this.rows, shape)
    this.rows++
    return end
  }

  #after(open: number): number {
    const bytes = this.#bytes
    if (bytes[open] !== OPEN_OBJECT) return UNKNOWN
    let seen = 0
    let at = open
    do {
      at = skipBlanks(bytes, at + 1)
      const member = this.#memberAt(at)
      if (member === UNKNOWN || (seen & (1 << member)) !== 0) return UNKNOWN
      seen |= 1 << member
      const value = skipColon(bytes, at + (MEMBERS[member]?.length ?? 0))
      const end = value === UNKNOWN ? UNKNOWN : this.#afterValue(member, value)
      if (end === UNKNOWN) return UNKNOWN
      at = skipBlanks(bytes, end)
    } while (bytes[at] === COMMA)
    return bytes[at] === CLOSE_OBJECT && (seen & NEEDED) === NEEDED ? at + 1 : UNKNOWN
  }

  #memberAt(at: number): number {
    for (let member = 0; member < MEMBERS.length; member++) {
      const name = MEMBERS[member]
      if (name && afterWord(this.#bytes, at, name) !== UNKNOWN) return member
    }
    return UNKNOWN
  }

  #afterValue(member: number, at: number): number {
    if (member === TYPE) return afterWord(this.#bytes, at, FEATURE)
    if (member === ID) return this.#afterId(at)
    if (this.#bytes[at] === NULL[0]) return afterWord(this.#bytes, at, NULL)
    if (member === GEOMETRY) return this.#geometry.after(at)
    return this.#bytes[at] === OPEN_OBJECT ? this.#properties.after(at) : UNKNOWN
  }

  #isNewId(): boolean {
    const [from, to] = [this.#idFrom, this.#idTo]
    if (to === 0) return this.#ids.add(this.#id, this.rows)
    return this.#ids.addPlain(from, to, () => textBetween(this.#bytes, from - 1, to + 1) ?? '')
  }

  #afterId(at: number): number {
    const bytes = this.#bytes
    const plain = bytes[at] === QUOTE ? afterPlainId(bytes, at) : UNKNOWN
    if (plain !== UNKNOWN) {
      this.#idFrom = at + 1
      this.#idTo = plain - 1
      return plain
    }
    const isText = bytes[at] === QUOTE
    const end = isText ? afterQuietText(bytes, at, 'id', false) : afterNumber(bytes, at)
    if (end !== UNKNOWN) this.#id = isText ? textBetween(bytes, at, end) : numberIn(bytes, at, end)
    return end
  }
}

/** Properties of a plain feature as bytes: sound JSON, no member twice, no text about which a rule has something to say. */
import { isAddress } from '../rules/text-rule.ts'
import { KnownNames, MOST_LEVELS } from './known-names.ts'
import {
  afterWord,
  CLOSE_LIST,
  CLOSE_OBJECT,
  COMMA,
  OPEN_LIST,
  OPEN_OBJECT,
  QUOTE,
  skipBlanks,
  skipColon,
  UNKNOWN,
  word,
} from './scan-bytes.ts'
import { afterNumber } from './scan-number.ts'
import { afterQuietText } from './scan-text.ts'

const TRUE = word('true')
const FALSE = word('false')
export const NULL = word('null')

export class PropertyScan {
  readonly #bytes: Uint8Array
  readonly #names: KnownNames
  /** By name: whether its texts are addresses. */
  readonly #addresses: boolean[] = []
  #objects = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
    this.#names = new KnownNames(bytes)
  }

  /** Behind the object that opens at `at`; UNKNOWN for what only the rules can judge. */
  after(at: number): number {
    return this.#afterObject(at, 0)
  }

  #afterObject(open: number, level: number): number {
    const bytes = this.#bytes
    if (level === MOST_LEVELS) return UNKNOWN
    const object = ++this.#objects
    let at = skipBlanks(bytes, open + 1)
    if (bytes[at] === CLOSE_OBJECT) return at + 1
    for (;;) {
      at = this.#afterMember(at, level, object)
      if (at === UNKNOWN) return UNKNOWN
      at = skipBlanks(bytes, at)
      if (bytes[at] === CLOSE_OBJECT) return at + 1
      if (bytes[at] !== COMMA) return UNKNOWN
      at = skipBlanks(bytes, at + 1)
    }
  }

  #afterMember(at: number, level: number, object: number): number {
    if (this.#bytes[at] !== QUOTE) return UNKNOWN
    const end = this.#names.read(at)
    if (end === UNKNOWN || !this.#names.isNew(level, object)) return UNKNOWN
    const name = this.#names.last
    if (this.#addresses.length <= name && !this.#learn(name)) return UNKNOWN
    const value = skipColon(this.#bytes, end)
    return value === UNKNOWN ? UNKNOWN : this.#afterValue(value, name, level)
  }

  /** A feature with claims is one of a package. */
  #learn(name: number): boolean {
    const text = this.#names.texts[name] ?? ''
    if (text === 'claims') return false
    this.#addresses.push(isAddress(text))
    return true
  }

  #afterValue(at: number, name: number, level: number): number {
    const bytes = this.#bytes
    switch (bytes[at]) {
      case QUOTE:
        return afterQuietText(bytes, at, this.#names.texts[name] ?? '', this.#addresses[name] === true)
      case OPEN_OBJECT:
        return this.#afterObject(at, level + 1)
      case OPEN_LIST:
        return this.#afterList(at, name, level + 1)
      case TRUE[0]:
        return afterWord(bytes, at, TRUE)
      case FALSE[0]:
        return afterWord(bytes, at, FALSE)
      case NULL[0]:
        return afterWord(bytes, at, NULL)
      default:
        return afterNumber(bytes, at)
    }
  }

  /** A text in a list is judged by the name of the member that holds the list. */
  #afterList(open: number, name: number, level: number): number {
    const bytes = this.#bytes
    if (level === MOST_LEVELS) return UNKNOWN
    let at = skipBlanks(bytes, open + 1)
    if (bytes[at] === CLOSE_LIST) return at + 1
    for (;;) {
      at = this.#afterValue(at, name, level)
      if (at === UNKNOWN) return UNKNOWN
      at = skipBlanks(bytes, at)
      if (bytes[at] === CLOSE_LIST) return at + 1
      if (bytes[at] !== COMMA) return UNKNOWN
      at = skipBlanks(bytes, at + 1)
    }
  }
}

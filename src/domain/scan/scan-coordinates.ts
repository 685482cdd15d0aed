/** Lists of numbers, and lists of such lists, as `JSON.parse` reads them. */
import { CLOSE_LIST, COMMA, OPEN_LIST, skipBlanks, UNKNOWN } from './scan-bytes.ts'
import { afterNumber, numberIn } from './scan-number.ts'

/** Lists inside a list: a MultiPolygon has three. */
const MOST_LEVELS = 3

export class CoordinateScan {
  /** The list that was read last. */
  list: readonly unknown[] = []
  readonly #bytes: Uint8Array

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  /** Behind the list that opens at `open`; UNKNOWN when anything but numbers and lists stands in it. */
  after(open: number, levels = MOST_LEVELS): number {
    const bytes = this.#bytes
    const list: unknown[] = []
    let at = open
    do {
      const item = skipBlanks(bytes, at + 1)
      const isList = bytes[item] === OPEN_LIST
      const end = isList ? this.#afterInner(item, levels) : afterNumber(bytes, item)
      if (end === UNKNOWN) return UNKNOWN
      list.push(isList ? this.list : numberIn(bytes, item, end))
      at = skipBlanks(bytes, end)
    } while (bytes[at] === COMMA)
    this.list = list
    return bytes[at] === CLOSE_LIST ? at + 1 : UNKNOWN
  }

  #afterInner(open: number, levels: number): number {
    return levels === 0 ? UNKNOWN : this.after(open, levels - 1)
  }
}

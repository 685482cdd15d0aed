/** Lists of numbers, and lists of such lists, as `JSON.parse` reads them. */
import { CLOSE_LIST, COMMA, OPEN_LIST, skipBlanks, UNKNOWN } from './scan-bytes.ts'
import { afterNumber, numberIn } from './scan-number.ts'

/** Lists inside a list: a MultiPolygon has three. */
const MOST_LEVELS = 3

export class CoordinateScan {
  /** The list that was read last. */
  list: readonly unknown[] = []
  readonly #bytes: Uint8Array
  /** Lists of which the outer one is not closed yet: it gets as much room as it needs, and no more. */
  readonly #open: unknown[] = []

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  /** Behind the list that opens at `open`; UNKNOWN when anything but numbers, or anything but lists, stands in it. */
  after(open: number): number {
    this.#open.length = 0
    return this.#after(open, MOST_LEVELS)
  }

  #after(open: number, levels: number): number {
    const first = skipBlanks(this.#bytes, open + 1)
    return this.#bytes[first] === OPEN_LIST ? this.#afterLists(first, levels) : this.#afterNumbers(first)
  }

  #afterLists(first: number, levels: number): number {
    const bytes = this.#bytes
    const bottom = this.#open.length
    let at = first
    for (;;) {
      const end = levels > 0 && bytes[at] === OPEN_LIST ? this.#after(at, levels - 1) : UNKNOWN
      if (end === UNKNOWN) return UNKNOWN
      this.#open.push(this.list)
      at = skipBlanks(bytes, end)
      if (bytes[at] !== COMMA) break
      at = skipBlanks(bytes, at + 1)
    }
    this.list = this.#open.slice(bottom)
    this.#open.length = bottom
    return bytes[at] === CLOSE_LIST ? at + 1 : UNKNOWN
  }

  /** Most lists of numbers are positions: two of them, written at once. */
  #afterNumbers(first: number): number {
    const bytes = this.#bytes
    const firstEnd = afterNumber(bytes, first)
    const comma = firstEnd === UNKNOWN ? UNKNOWN : skipBlanks(bytes, firstEnd)
    if (comma === UNKNOWN || bytes[comma] !== COMMA) return UNKNOWN
    const second = skipBlanks(bytes, comma + 1)
    const secondEnd = afterNumber(bytes, second)
    if (secondEnd === UNKNOWN) return UNKNOWN
    const list = [numberIn(bytes, first, firstEnd), numberIn(bytes, second, secondEnd)]
    this.list = list
    return this.#afterFurther(skipBlanks(bytes, secondEnd), list)
  }

  #afterFurther(from: number, list: number[]): number {
    const bytes = this.#bytes
    let at = from
    while (bytes[at] === COMMA) {
      const further = skipBlanks(bytes, at + 1)
      const end = afterNumber(bytes, further)
      if (end === UNKNOWN) return UNKNOWN
      list.push(numberIn(bytes, further, end))
      at = skipBlanks(bytes, end)
    }
    return bytes[at] === CLOSE_LIST ? at + 1 : UNKNOWN
  }
}

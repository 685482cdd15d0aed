/** Ids of plain features: whether each is new, without a text for each as long as the file gives all of them in one form. */
import { NewTexts } from './new-texts.ts'

/** Where nothing was given. */
const NONE = Number.NaN

export class PlainIds {
  /** As long as all ids are numbers that grow, or missing: by row. */
  #numbers: number[] = []
  #largest = -1
  /** As long as all ids are plain texts. */
  #plain: NewTexts
  #form: 'none' | 'numbers' | 'plain' | 'mixed' = 'none'
  readonly #texts = new Set<string>()

  constructor(bytes: Uint8Array) {
    this.#plain = new NewTexts(bytes)
  }

  /** Takes up the id that stands from `from` to `to`, of letters and digits only. False when it was there before. */
  addPlain(from: number, to: number, textOf: () => string): boolean {
    if (this.#form === 'none') this.#form = 'plain'
    return this.#form === 'plain' ? this.#plain.add(from, to) : this.#addText(textOf())
  }

  /** Takes up the id of the next row as its file gives it; null is none. False when it was there before. */
  add(id: string | number | null, row: number): boolean {
    const isNumber = id === null || (typeof id === 'number' && id > this.#largest)
    if (this.#form === 'none' && isNumber) this.#form = 'numbers'
    if (this.#form !== 'numbers' || !isNumber) return this.#addText(idText(id, row))
    this.#largest = id ?? this.#largest
    this.#numbers.push(id ?? NONE)
    return true
  }

  #addText(text: string): boolean {
    if (this.#form !== 'mixed') this.#spellOut()
    const { size } = this.#texts
    this.#texts.add(text)
    return this.#texts.size > size
  }

  /** What came before in one form, as texts. A number's text is no other number's. */
  #spellOut(): void {
    this.#form = 'mixed'
    for (const text of this.#plain.texts()) this.#texts.add(text)
    for (const [row, number] of this.#numbers.entries())
      this.#texts.add(idText(Number.isNaN(number) ? null : number, row))
  }
}

/** The id by which a feature is known here. */
const idText = (id: string | number | null, row: number): string =>
  id === null ? `feature-${row + 1}` : String(id)

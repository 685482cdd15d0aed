/** Marks on their way into columns: lists of numbers that grow, since a MultiPoint has many marks and most features one. */
import type { LngLat } from '../../query/core/filter.ts'
import { mercatorShare } from '../web-mercator.ts'

export class MarkList {
  #length = 0
  #rows: Uint32Array
  #x: Float64Array
  #y: Float64Array
  #fades: Float32Array
  #reaches: Float32Array

  /** `expected`: how many marks there will probably be. */
  constructor(expected: number) {
    this.#rows = new Uint32Array(expected)
    this.#x = new Float64Array(expected)
    this.#y = new Float64Array(expected)
    this.#fades = new Float32Array(expected)
    this.#reaches = new Float32Array(expected)
  }

  /** `fade`: zoom at which it begins to fade; `reach`: radius of its ground, share of the world's height. */
  push(row: number, anchor: LngLat, fade: number, reach: number): void {
    const at = this.#length++
    if (at === this.#rows.length) this.#grow()
    const [x, y] = mercatorShare(anchor)
    this.#rows[at] = row
    this.#x[at] = x
    this.#y[at] = y
    this.#fades[at] = fade
    this.#reaches[at] = reach
  }

  /** What was pushed, no longer than it. */
  columns() {
    return {
      rows: this.#rows.slice(0, this.#length),
      x: this.#x.slice(0, this.#length),
      y: this.#y.slice(0, this.#length),
      fades: this.#fades.slice(0, this.#length),
      reaches: this.#reaches.slice(0, this.#length),
    }
  }

  #grow(): void {
    const size = 2 * this.#rows.length + 16
    this.#rows = longer(new Uint32Array(size), this.#rows)
    this.#x = longer(new Float64Array(size), this.#x)
    this.#y = longer(new Float64Array(size), this.#y)
    this.#fades = longer(new Float32Array(size), this.#fades)
    this.#reaches = longer(new Float32Array(size), this.#reaches)
  }
}

function longer<Numbers extends Uint32Array | Float32Array | Float64Array>(
  into: Numbers,
  from: Numbers,
): Numbers {
  into.set(from)
  return into
}

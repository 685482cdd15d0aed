/** Texts told apart by their bytes: none is made into a text as long as nobody asks. */

/** Places for each text that is expected; more than half of them are never taken. */
const FIRST_PLACES = 1 << 12
/** Texts that were chosen so that all of them want one place must not cost more than this. */
const MOST_LOOKS = 64
/** The golden ratio in 32 bits. */
const SPREAD = 0x9e3779b1

export class NewTexts {
  readonly #bytes: Uint8Array
  readonly #starts: number[] = []
  readonly #lengths: number[] = []
  readonly #hashes: number[] = []
  /** One more than the number of a text; 0 is free. */
  #places = new Uint32Array(FIRST_PLACES)

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  /** Takes up the text that stands from `from` to `to`; false when it was there before, or when that would take too long to say. */
  add(from: number, to: number): boolean {
    const hash = this.#hashOf(from, to)
    if (2 * this.#starts.length >= this.#places.length) this.#grow()
    const place = this.#freePlace(hash, from, to - from)
    if (place < 0) return false
    this.#starts.push(from)
    this.#lengths.push(to - from)
    this.#hashes.push(hash)
    this.#places[place] = this.#starts.length
    return true
  }

  /** All of them, in their order. */
  *texts(): Generator<string> {
    const decoder = new TextDecoder()
    for (const [at, from] of this.#starts.entries())
      yield decoder.decode(this.#bytes.subarray(from, from + (this.#lengths[at] ?? 0)))
  }

  #hashOf(from: number, to: number): number {
    let hash = 0
    for (let at = from; at < to; at++) hash = Math.imul(hash, 31) + (this.#bytes[at] ?? 0)
    return Math.imul(hash ^ (hash >>> 15), SPREAD) >>> 0
  }

  #freePlace(hash: number, from: number, length: number): number {
    const last = this.#places.length - 1
    for (let look = 0; look < MOST_LOOKS; look++) {
      const place = (hash + look) & last
      const number = (this.#places[place] ?? 0) - 1
      if (number < 0) return place
      if (this.#hashes[number] === hash && this.#isSame(number, from, length)) return -1
    }
    return -1
  }

  #isSame(number: number, from: number, length: number): boolean {
    if (this.#lengths[number] !== length) return false
    const known = this.#starts[number] ?? 0
    for (let of = 0; of < length; of++) if (this.#bytes[known + of] !== this.#bytes[from + of]) return false
    return true
  }

  #grow(): void {
    const places = new Uint32Array(4 * this.#places.length)
    for (const [number, hash] of this.#hashes.entries()) {
      let place = hash & (places.length - 1)
      while (places[place] !== 0) place = (place + 1) & (places.length - 1)
      places[place] = number + 1
    }
    this.#places = places
  }
}

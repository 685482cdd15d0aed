/**
 * SHA-256 (FIPS 180-4) of bytes that come one after the other: the browser's own hashes only what is in memory as a
 * whole, and an area of a map may be larger than that.
 */

const BLOCK_BYTES = 64
/** Before the length, a block has room for so many bytes. */
const LENGTH_AT = 56

/** The first 32 bits of the fractional part, as both kinds of constants are made. */
const fraction = (value: number): number => ((value % 1) * 2 ** 32) | 0

const PRIMES = firstPrimes(64)
const ROUNDS = Int32Array.from(PRIMES, (prime) => fraction(Math.cbrt(prime)))
const START = Int32Array.from(PRIMES.slice(0, 8), (prime) => fraction(Math.sqrt(prime)))

function firstPrimes(count: number): readonly number[] {
  const primes: number[] = []
  for (let candidate = 2; primes.length < count; candidate++)
    if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate)
  return primes
}

/** One hash on its way; of no use after `end`. */
export class Sha256Steps {
  readonly #state = START.slice()
  readonly #words = new Int32Array(BLOCK_BYTES)
  /** What does not fill a block yet. */
  readonly #rest = new Uint8Array(BLOCK_BYTES)
  #total = 0

  add(bytes: Uint8Array): void {
    const held = this.#total % BLOCK_BYTES
    this.#total += bytes.length
    const missing = Math.min((BLOCK_BYTES - held) % BLOCK_BYTES, bytes.length)
    this.#rest.set(bytes.subarray(0, missing), held)
    if (missing > 0 && held + missing === BLOCK_BYTES) this.#mixAll(this.#rest)
    const whole = missing + Math.floor((bytes.length - missing) / BLOCK_BYTES) * BLOCK_BYTES
    this.#mixAll(bytes.subarray(missing, whole))
    if (whole < bytes.length) this.#rest.set(bytes.subarray(whole))
  }

  /** 64 lower-case hexadecimal digits. */
  end(): string {
    const held = this.#total % BLOCK_BYTES
    const last = new Uint8Array(held < LENGTH_AT ? BLOCK_BYTES : 2 * BLOCK_BYTES)
    last.set(this.#rest.subarray(0, held))
    last[held] = 0x80
    new DataView(last.buffer).setBigUint64(last.length - 8, BigInt(this.#total) * 8n)
    this.#mixAll(last)
    return Array.from(new Uint32Array(this.#state.buffer), (word) => word.toString(16).padStart(8, '0')).join(
      '',
    )
  }

  /** Whole blocks only. */
  #mixAll(bytes: Uint8Array): void {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
    for (let at = 0; at < bytes.length; at += BLOCK_BYTES) {
      spread(this.#words, view, at)
      mix(this.#state, this.#words)
    }
  }
}

const turned = (word: number, bits: number): number => (word >>> bits) | (word << (32 - bits))

/** The sixteen words of a block and the 48 that follow from them. */
function spread(words: Int32Array, view: DataView, at: number): void {
  for (let index = 0; index < 16; index++) words[index] = view.getInt32(at + 4 * index)
  for (let index = 16; index < 64; index++) {
    const near = words[index - 2] as number
    const far = words[index - 15] as number
    const small = turned(far, 7) ^ turned(far, 18) ^ (far >>> 3)
    const large = turned(near, 17) ^ turned(near, 19) ^ (near >>> 10)
    words[index] = (words[index - 16] as number) + small + (words[index - 7] as number) + large
  }
}

/** The names are those of the standard. No arrays in here: it runs for every 64 bytes of what may be gigabytes. */
function mix(state: Int32Array, words: Int32Array): void {
  let a = state[0] as number
  let b = state[1] as number
  let c = state[2] as number
  let d = state[3] as number
  let e = state[4] as number
  let f = state[5] as number
  let g = state[6] as number
  let h = state[7] as number
  for (let round = 0; round < 64; round++) {
    const large = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)
    const small = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)
    const first =
      (h + large + ((e & f) ^ (~e & g)) + (ROUNDS[round] as number) + (words[round] as number)) | 0
    const second = (small + ((a & b) ^ (a & c) ^ (b & c))) | 0
    h = g
    g = f
    f = e
    e = (d + first) | 0
    d = c
    c = b
    b = a
    a = (first + second) | 0
  }
  raise(state, 0, a)
  raise(state, 1, b)
  raise(state, 2, c)
  raise(state, 3, d)
  raise(state, 4, e)
  raise(state, 5, f)
  raise(state, 6, g)
  raise(state, 7, h)
}

function raise(words: Int32Array, at: number, value: number): void {
  words[at] = (words[at] as number) + value
}

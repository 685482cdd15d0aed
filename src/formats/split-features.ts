/**
 * GeoJSON that comes in pieces → batches of whole features, each the text of a small FeatureCollection. Nothing but the
 * batch under way is kept, so the size of the file does not matter. What is no feature list gives no batch.
 */

/** Some features of a file as the text of a collection of their own. */
export interface FeatureBatch {
  readonly bytes: Uint8Array
  /** Number of the first of them in the file. */
  readonly first: number
  /** Where the first begins in the file: 1-based, the column in UTF-16 units. */
  readonly line: number
  readonly column: number
  /** Length of what stands before the first feature in `bytes`. */
  readonly lead: number
}

export interface SplitEnd {
  /** Elements of the list `features`. */
  readonly features: number
  /** `whole`: the list was closed; `cut`: the text ends inside it; `none`: there is no such list. */
  readonly list: 'whole' | 'cut' | 'none'
}

/** Bytes of a batch after which it is handed on; a single feature may be larger, up to `MAX_FEATURE_BYTES`. */
const BATCH_BYTES = 1 << 20

/** A feature that does not end within so many bytes has lost a bracket. */
export const MAX_FEATURE_BYTES = 64 << 20

const LEAD = new TextEncoder().encode('{"type":"FeatureCollection","features":[')
const TAIL = new TextEncoder().encode(']}')
const NAME = '"features"'

const QUOTE = 34
const BACKSLASH = 92
const COMMA = 44

/** Elements of the top-level list `features` in batches, in their order; the return value says how the text ended. */
export async function* splitFeatures(
  pieces: AsyncIterable<Uint8Array>,
  batchBytes: number = BATCH_BYTES,
): AsyncGenerator<FeatureBatch, SplitEnd> {
  const walk = new ListWalk(batchBytes)
  for await (const piece of pieces) yield* walk.take(piece)
  yield* walk.rest()
  return walk.end()
}

class ListWalk {
  readonly #batchBytes: number
  #held: Uint8Array[] = []
  #heldBytes = 0
  #depth = 0
  #isString = false
  #isEscaped = false
  /** The last text directly in the outermost object, as long as it may be the name. */
  #text = ''
  #list: SplitEnd['list'] = 'none'
  #features = 0
  #first = 0
  /** Whether an element of the list is under way. */
  #isInside = false
  #line = 1
  #column = 1
  #start = { line: 1, column: 1 }

  constructor(batchBytes: number) {
    this.#batchBytes = batchBytes
  }

  *take(piece: Uint8Array): Generator<FeatureBatch> {
    let from = 0
    for (let at = 0; at < piece.length; at++) {
      const byte = piece[at] ?? 0
      const wasList = this.#list === 'cut'
      const isNewBatch = this.#step(byte)
      if (isNewBatch) from = at
      if (wasList && !this.#isInside && this.#isFull(at + 1 - from)) {
        this.#hold(piece.subarray(from, at + 1))
        from = at + 1
        yield* this.rest()
      }
      this.#advance(byte)
    }
    if (this.#list === 'cut' && this.#hasBegun()) this.#hold(piece.slice(from))
    if (this.#isInside && this.#heldBytes > MAX_FEATURE_BYTES)
      throw new RangeError(
        `Expected a feature of at most ${MAX_FEATURE_BYTES >> 20} MB at line ${this.#start.line}, found none that ends. Look for a missing bracket there.`,
      )
  }

  /** What is held as a batch. */
  *rest(): Generator<FeatureBatch> {
    if (this.#features === this.#first) return
    const { line, column } = this.#start
    yield { bytes: this.#collection(), first: this.#first, line, column, lead: LEAD.length }
    this.#first = this.#features
    this.#held = []
    this.#heldBytes = 0
  }

  end(): SplitEnd {
    return { features: this.#features, list: this.#list }
  }

  #hasBegun(): boolean {
    return this.#features > this.#first
  }

  #isFull(more: number): boolean {
    return this.#hasBegun() && (this.#heldBytes + more >= this.#batchBytes || this.#list === 'whole')
  }

  #hold(bytes: Uint8Array): void {
    this.#held.push(bytes)
    this.#heldBytes += bytes.length
  }

  /** Without the bracket that closes the list, or the comma before the next batch. */
  #collection(): Uint8Array {
    const own = new Uint8Array(LEAD.length + this.#heldBytes + TAIL.length)
    own.set(LEAD)
    let at = LEAD.length
    for (const bytes of this.#held) {
      own.set(bytes, at)
      at += bytes.length
    }
    if (!this.#isInside) while (isBetween(own[at - 1] ?? 0)) at--
    const tail = this.#isInside ? 0 : TAIL.length
    own.set(TAIL.subarray(0, tail), at)
    return own.subarray(0, at + tail)
  }

  /** Whether a batch begins with this byte. */
  #step(byte: number): boolean {
    if (this.#isString) {
      this.#stepString(byte)
      return false
    }
    const isOpening = byte === 123 || byte === 91
    const isClosing = byte === 125 || byte === 93
    const begins = this.#list === 'cut' && this.#depth === 2 && !isClosing && byte !== COMMA && byte > 32
    const isFirst = begins && !this.#isInside && this.#begin()
    if (isOpening) this.#open(byte)
    else if (isClosing) this.#close()
    else if (byte === QUOTE) this.#beginString()
    else if (byte === COMMA && this.#depth === 2) this.#isInside = false
    return isFirst
  }

  #begin(): boolean {
    const isFirst = this.#features === this.#first
    if (isFirst) this.#start = { line: this.#line, column: this.#column }
    this.#features++
    this.#isInside = true
    return isFirst
  }

  #open(byte: number): void {
    if (this.#depth === 1 && byte === 91 && this.#text === NAME && this.#list === 'none') this.#list = 'cut'
    this.#depth++
  }

  #close(): void {
    this.#depth--
    if (this.#list !== 'cut') return
    if (this.#depth === 1) this.#list = 'whole'
    if (this.#depth <= 2) this.#isInside = false
  }

  #beginString(): void {
    this.#isString = true
    if (this.#depth === 1) this.#text = '"'
  }

  #stepString(byte: number): void {
    if (this.#depth === 1 && this.#text.length <= NAME.length) this.#text += String.fromCharCode(byte)
    if (this.#isEscaped) this.#isEscaped = false
    else if (byte === BACKSLASH) this.#isEscaped = true
    else if (byte === QUOTE) this.#isString = false
  }

  #advance(byte: number): void {
    if (byte === 10) {
      this.#line++
      this.#column = 1
    } else if ((byte & 0xc0) !== 0x80) this.#column += byte >= 0xf0 ? 2 : 1
  }
}

/** Blanks, the comma, and the bracket that closes the list. */
const isBetween = (byte: number): boolean => byte <= 32 || byte === COMMA || byte === 93

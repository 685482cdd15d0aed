/**
 * CSV that comes in pieces → batches of whole records. Nothing but the batch under way is kept, so the size of the file
 * does not matter. Cuts lie at line ends outside quotes; the letters are left as they are.
 */

/** Some records of a file. */
export interface RecordBatch {
  readonly bytes: Uint8Array
  /** Where the first of them begins in the file, 1-based. */
  readonly line: number
  /** Lines in the batch that hold anything and end outside quotes. */
  readonly records: number
}

/** Bytes of a batch after which it ends with its record. */
const BATCH_BYTES = 4 << 20

/** A quote that is not closed after so many bytes of its batch is taken for a letter: what reads the batch tells of it. */
const MOST_BYTES = 16 << 20

const LF = 10
const CR = 13
const QUOTE = 34

/** Records in batches, in their order. Throws RangeError for a line that does not end. */
export async function* splitCsv(
  pieces: AsyncIterable<Uint8Array>,
  batchBytes: number = BATCH_BYTES,
  mostBytes: number = MOST_BYTES,
): AsyncGenerator<RecordBatch, void> {
  const walk = new RecordWalk(batchBytes, mostBytes)
  for await (const piece of pieces) yield* walk.take(piece)
  yield* walk.rest()
}

class RecordWalk {
  readonly #batchBytes: number
  readonly #mostBytes: number
  #held: Uint8Array[] = []
  #heldBytes = 0
  #firstLine = 1
  #line = 1
  #records = 0
  #isQuoted = false
  /** Whether anything stands in the record under way. */
  #isFilled = false
  #before = LF

  constructor(batchBytes: number, mostBytes: number) {
    this.#batchBytes = batchBytes
    this.#mostBytes = mostBytes
  }

  *take(piece: Uint8Array): Generator<RecordBatch> {
    let from = 0
    for (let at = 0; at < piece.length; at++) {
      // A lone CR ends a line too, which only the byte behind it tells.
      if (this.#before === CR && piece[at] !== LF) {
        this.#endLine()
        if (this.#isFull(at - from)) {
          yield this.#batch(piece.subarray(from, at))
          from = at
        }
      }
      this.#step(piece[at] ?? 0)
      if (piece[at] !== LF || !this.#isFull(at + 1 - from)) continue
      yield this.#batch(piece.subarray(from, at + 1))
      from = at + 1
    }
    this.#hold(piece.slice(from))
    if (this.#heldBytes > 2 * this.#mostBytes)
      throw new RangeError(
        `Expected a line of at most ${this.#mostBytes >> 20} MB from line ${this.#line} on, found none that ends.`,
      )
  }

  *rest(): Generator<RecordBatch> {
    if (this.#isFilled) this.#records++
    if (this.#heldBytes > 0) yield this.#batch(new Uint8Array())
  }

  #step(byte: number): void {
    if (byte === QUOTE) this.#quote()
    else if (byte === LF) this.#endLine()
    else if (byte > 32) this.#isFilled = true
    this.#before = byte
  }

  /** A quote opens a cell only at its beginning; two of them inside a cell are a letter. */
  #quote(): void {
    this.#isFilled = true
    if (this.#isQuoted) this.#isQuoted = false
    else this.#isQuoted = this.#before === QUOTE || isCellStart(this.#before)
  }

  #endLine(): void {
    this.#line++
    this.#before = LF
    if (this.#isQuoted) return
    if (this.#isFilled) this.#records++
    this.#isFilled = false
  }

  #isFull(more: number): boolean {
    const bytes = this.#heldBytes + more
    return bytes >= (this.#isQuoted ? this.#mostBytes : this.#batchBytes)
  }

  #hold(bytes: Uint8Array): void {
    if (bytes.length > 0) this.#held.push(bytes)
    this.#heldBytes += bytes.length
  }

  #batch(last: Uint8Array): RecordBatch {
    this.#hold(last)
    const bytes = new Uint8Array(this.#heldBytes)
    let at = 0
    for (const held of this.#held) {
      bytes.set(held, at)
      at += held.length
    }
    const batch = { bytes, line: this.#firstLine, records: this.#records }
    this.#held = []
    this.#heldBytes = 0
    this.#records = 0
    this.#firstLine = this.#line
    this.#isQuoted = false
    return batch
  }
}

/** Behind a separator or a line end. */
const isCellStart = (byte: number): boolean =>
  byte === 44 || byte === 59 || byte === 9 || byte === 124 || byte === LF || byte === CR

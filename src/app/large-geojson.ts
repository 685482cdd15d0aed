/** GeoJSON too large to be held as a text: judged batch by batch, shown when what comes out is little enough. */
import { Sha256Steps } from '../bundle/sha256-steps.ts'
import type { CairnFeature } from '../domain/generated/package-types.ts'
import type { RejectedRecord } from '../domain/issue.ts'
import type { ParseResult } from '../domain/package.ts'
import { type JudgedBatch, type PlainStream, plainStream, plainStreamed } from '../domain/parse-stream.ts'
import { type SplitEnd, splitFeatures } from '../formats/split-features.ts'
import type { FeatureAccount, LargeInput, LargeLimits } from '../ui/large-input.ts'
import { type Tell, toldPieces } from './large-files.ts'
import type { ReadingFile } from './reading-protocol.ts'

/** What the file came to. `whole`: its features carry claims, or it holds no list of them, so that only a reading of all of it tells what it is. */
export type LargeReading =
  | { readonly kind: 'shown'; readonly parsed: ParseResult }
  | { readonly kind: 'too-large'; readonly large: LargeInput }
  | { readonly kind: 'whole' }

/** Reads the file once. */
export async function readLargeGeoJson(
  file: ReadingFile,
  limits: LargeLimits,
  tell: Tell,
): Promise<LargeReading> {
  const stream = plainStream(file.name)
  const kept = new Kept(limits)
  const batches = splitFeatures(hashed(toldPieces(file, 'checking', tell), kept))
  let next = await batches.next()
  for (; !next.done; next = await batches.next()) {
    kept.add(stream.take(next.value), next.value.bytes.length)
    if (next.value.first === 0 && stream.totals().withClaims > 0) return { kind: 'whole' }
  }
  const { list } = next.value
  if (list === 'none') return { kind: 'whole' }
  return kept.isOver || stream.totals().withClaims > 0
    ? { kind: 'too-large', large: largeOf(file, limits, stream, list) }
    : { kind: 'shown', parsed: kept.parsed(file.name, stream, list) }
}

async function* hashed(pieces: AsyncIterable<Uint8Array>, kept: Kept): AsyncGenerator<Uint8Array, void> {
  for await (const piece of pieces) {
    kept.hash(piece)
    yield piece
  }
}

/** What is shown, as long as it is little enough; from then on nothing. */
class Kept {
  isOver = false
  #features: CairnFeature[][] = []
  #rejected: RejectedRecord[] = []
  #count = 0
  #bytes = 0
  readonly #hash = new Sha256Steps()
  readonly #limits: LargeLimits

  constructor(limits: LargeLimits) {
    this.#limits = limits
  }

  /** A file that is not shown needs no name. */
  hash(piece: Uint8Array): void {
    if (!this.isOver) this.#hash.add(piece)
  }

  add({ features, rejected }: JudgedBatch, bytes: number): void {
    this.#count += features.length + rejected.length
    this.#bytes += bytes
    this.isOver ||= this.#count > this.#limits.features || this.#bytes > this.#limits.bytes
    if (this.isOver) {
      this.#features = []
      this.#rejected = []
      return
    }
    this.#features.push([...features])
    this.#rejected.push(...rejected)
  }

  parsed(name: string, stream: PlainStream, list: SplitEnd['list']): ParseResult {
    const kept = { features: this.#features.flat(), rejected: this.#rejected }
    return plainStreamed(name, this.#hash.end(), kept, stream.totals(), list === 'cut')
  }
}

function largeOf(
  { name, blob }: ReadingFile,
  limits: LargeLimits,
  stream: PlainStream,
  list: SplitEnd['list'],
): LargeInput {
  const { imported, rejected, issues, kinds, withClaims } = stream.totals()
  const faults: FeatureAccount['faults'] = [
    ...(list === 'cut' ? (['cut'] as const) : []),
    ...(withClaims > 0 ? (['claims'] as const) : []),
  ]
  const account = { imported, rejected, issues, kinds, faults }
  return { name, bytes: blob.size, limits, form: 'geojson', account }
}

/** From wanted pieces to few requests: pieces that stand close together in the source are fetched as one. */
import type { Segment } from './plan-extract.ts'

/** One request for bytes of the source, and where what it brings belongs. */
export interface RangeRequest {
  readonly offset: number
  readonly length: number
  readonly pieces: readonly Segment[]
}

/** The segments cut to the bytes `from` … `from + length - 1` of the extract; what stands before the tiles has none. */
export function segmentsWithin(
  segments: readonly Segment[],
  from: number,
  length: number,
): readonly Segment[] {
  const end = from + length
  const result: Segment[] = []
  for (let index = firstEndingAfter(segments, from); index < segments.length; index++) {
    const segment = segments[index]
    if (!segment || segment.targetOffset >= end) break
    const skipped = Math.max(0, from - segment.targetOffset)
    const last = Math.min(segment.targetOffset + segment.length, end)
    result.push({
      sourceOffset: segment.sourceOffset + skipped,
      targetOffset: segment.targetOffset + skipped,
      length: last - segment.targetOffset - skipped,
    })
  }
  return result
}

function firstEndingAfter(segments: readonly Segment[], offset: number): number {
  let [low, high] = [0, segments.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const segment = segments[middle]
    if (segment && segment.targetOffset + segment.length > offset) high = middle
    else low = middle + 1
  }
  return low
}

/** What one request may bring: pieces that lie far apart need many gaps. */
const MOST_BYTES = 8 * 1024 * 1024

/** Requests in the order of the source; gaps of up to `gapBytes` are fetched along and thrown away. */
export function requestsFor(segments: readonly Segment[], gapBytes: number): readonly RangeRequest[] {
  const sorted = [...segments].sort((one, other) => one.sourceOffset - other.sourceOffset)
  const requests: { offset: number; length: number; pieces: Segment[] }[] = []
  for (const piece of sorted) {
    const last = requests.at(-1)
    const longer = last ? Math.max(last.length, piece.sourceOffset + piece.length - last.offset) : 0
    const isNear = last && piece.sourceOffset - (last.offset + last.length) <= gapBytes
    if (last && isNear && longer <= MOST_BYTES) {
      last.length = longer
      last.pieces.push(piece)
    } else requests.push({ offset: piece.sourceOffset, length: piece.length, pieces: [piece] })
  }
  return requests
}

/** Copies what a request brought into the target, whose first byte is byte `targetStart` of the extract. */
export function placePieces(
  { offset, pieces }: RangeRequest,
  bytes: Uint8Array,
  target: Uint8Array,
  targetStart: number,
): void {
  for (const { sourceOffset, targetOffset, length } of pieces) {
    const from = sourceOffset - offset
    target.set(bytes.subarray(from, from + length), targetOffset - targetStart)
  }
}

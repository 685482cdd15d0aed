/**
 * Claims in bins while they are counted: each run of bins is noted where it begins and after it ends, so that a claim
 * costs the same however long its date is; sums over the notes are the counts.
 */

/** Several lines of bins, one per code. */
export interface BinCount {
  readonly bins: number
  /** Line l stands at `l * (bins + 1)`; the place after its last bin takes what ends there. */
  readonly claims: Int32Array
  readonly matching: Int32Array
  /** By line. */
  readonly allClaims: Uint32Array
  readonly undatedClaims: Uint32Array
}

export const emptyBinCount = (bins: number, lines: number): BinCount => ({
  bins,
  claims: new Int32Array(lines * (bins + 1)),
  matching: new Int32Array(lines * (bins + 1)),
  allClaims: new Uint32Array(lines),
  undatedClaims: new Uint32Array(lines),
})

/** Notes one claim in the bins from `first` to `last`. */
export function noteBins(
  count: BinCount,
  line: number,
  first: number,
  last: number,
  isMatching: boolean,
): void {
  const from = line * (count.bins + 1) + first
  const after = from + last - first + 1
  noteRun(count.claims, from, after)
  if (isMatching) noteRun(count.matching, from, after)
}

function noteRun(notes: Int32Array, from: number, after: number): void {
  notes[from] = (notes[from] ?? 0) + 1
  notes[after] = (notes[after] ?? 0) - 1
}

/** Notes a claim once, whatever bins it is in. */
export function noteClaim({ allClaims, undatedClaims }: BinCount, line: number, isUndated: boolean): void {
  allClaims[line] = (allClaims[line] ?? 0) + 1
  if (isUndated) undatedClaims[line] = (undatedClaims[line] ?? 0) + 1
}

/** The counts of one line. */
export function summedBins(notes: Int32Array, bins: number, line: number): number[] {
  let sum = 0
  return Array.from(notes.subarray(line * (bins + 1), line * (bins + 1) + bins), (note) => {
    sum += note
    return sum
  })
}

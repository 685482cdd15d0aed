/**
 * Claims in bins while they are counted: each run of bins is noted where it begins and after it ends, so that a claim
 * costs the same however long its date is; sums over the notes are the counts.
 */
import type { BinRuns } from './bin-runs.ts'
import type { FacetColumn } from './facet-column.ts'

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

/** Which line of bins a claim counts in: one each, several, or none. */
export type Lines = Pick<FacetColumn, 'starts' | 'codes'>

/** Notes all runs; without lines everything counts in the first. */
export function noteRuns(count: BinCount, runs: BinRuns, lines: Lines | null): void {
  if (lines?.starts) noteMany(count, runs, lines.codes, lines.starts)
  else noteSingle(count, runs, lines?.codes ?? null)
}

function noteSingle(count: BinCount, runs: BinRuns, codes: Lines['codes'] | null): void {
  const width = count.bins + 1
  const { claims, first, last, matching, counted, undated } = runs
  for (let at = 0; at < claims.length; at++) {
    const line = codes ? (codes[claims[at] ?? 0] ?? 0) * width : 0
    noteRun(count.claims, line + (first[at] ?? 0), line + (last[at] ?? 0) + 1)
    if (matching[at] === 1) noteRun(count.matching, line + (first[at] ?? 0), line + (last[at] ?? 0) + 1)
  }
  for (let at = 0; at < counted.length; at++)
    noteClaim(count, codes ? (codes[counted[at] ?? 0] ?? 0) : 0, undated[at] ?? 0)
}

function noteMany(count: BinCount, runs: BinRuns, codes: Lines['codes'], starts: Uint32Array): void {
  const width = count.bins + 1
  const { claims, first, last, matching, counted, undated } = runs
  for (let at = 0; at < claims.length; at++) {
    const claim = claims[at] ?? 0
    for (let entry = starts[claim] ?? 0; entry < (starts[claim + 1] ?? 0); entry++) {
      const line = (codes[entry] ?? 0) * width
      noteRun(count.claims, line + (first[at] ?? 0), line + (last[at] ?? 0) + 1)
      if (matching[at] === 1) noteRun(count.matching, line + (first[at] ?? 0), line + (last[at] ?? 0) + 1)
    }
  }
  for (let at = 0; at < counted.length; at++) {
    const claim = counted[at] ?? 0
    for (let entry = starts[claim] ?? 0; entry < (starts[claim + 1] ?? 0); entry++)
      noteClaim(count, codes[entry] ?? 0, undated[at] ?? 0)
  }
}

/** One more from here on, one less from there on. */
function noteRun(notes: Int32Array, from: number, after: number): void {
  notes[from] = (notes[from] ?? 0) + 1
  notes[after] = (notes[after] ?? 0) - 1
}

/** Notes a claim once, whatever bins it is in. */
function noteClaim({ allClaims, undatedClaims }: BinCount, line: number, undated: number): void {
  allClaims[line] = (allClaims[line] ?? 0) + 1
  undatedClaims[line] = (undatedClaims[line] ?? 0) + undated
}

/** The counts of one line. */
export function summedBins(notes: Int32Array, bins: number, line: number): number[] {
  let sum = 0
  return Array.from(notes.subarray(line * (bins + 1), line * (bins + 1) + bins), (note) => {
    sum += note
    return sum
  })
}

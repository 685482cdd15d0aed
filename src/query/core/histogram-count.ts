/**
 * Claims in bins while they are counted: each run of bins is noted where it begins and after it ends, so that a claim
 * costs the same however long its date is; sums over the notes are the counts.
 */
import { type BinnedDates, joinedRuns, NO_RUN, SEVERAL_RUNS } from './binned-dates.ts'
import type { Codes } from './facet-column.ts'
import type { SmallerSide } from './smaller-side.ts'

/** Several lines of bins. */
export interface BinCount {
  readonly bins: number
  /** Line l stands at `l * (bins + 1)`; the place after its last bin takes what ends there. */
  readonly notes: Int32Array
  /** By line: claims, and those of them that are in no bin. */
  readonly claims: Uint32Array
  readonly undated: Uint32Array
}

export const emptyBinCount = (bins: number, lines: number): BinCount => ({
  bins,
  notes: new Int32Array(lines * (bins + 1)),
  claims: new Uint32Array(lines),
  undated: new Uint32Array(lines),
})

const copied = ({ bins, notes, claims, undated }: BinCount): BinCount => ({
  bins,
  notes: notes.slice(),
  claims: claims.slice(),
  undated: undated.slice(),
})

/** What is counted: claims by their dates of one kind, each in its line. */
export interface BinnedClaims {
  readonly binned: BinnedDates
  /** By claim. */
  readonly lineOf: Codes
  readonly lines: number
}

const wholeCounts = new WeakMap<BinnedDates, BinCount>()

/** Counts the claims that pass. A claim with several dates counts once in a bin. */
export function countBins(claims: BinnedClaims, { at, passes }: SmallerSide): BinCount {
  if (passes) return noteClaims(emptyCount(claims), claims, at, 1)
  const whole = wholeCounts.get(claims.binned) ?? noteClaims(emptyCount(claims), claims, null, 1)
  wholeCounts.set(claims.binned, whole)
  return noteClaims(copied(whole), claims, at, -1)
}

const emptyCount = ({ binned, lines }: BinnedClaims): BinCount =>
  emptyBinCount(Math.max(0, binned.edges.length - 1), lines)

/** Adds claims (null: all of them), or takes them away. */
function noteClaims(
  count: BinCount,
  { binned, lineOf }: BinnedClaims,
  numbers: Uint32Array | null,
  weight: 1 | -1,
): BinCount {
  const { runs } = binned
  const { claims, undated } = count
  const length = numbers?.length ?? lineOf.length
  for (let number = 0; number < length; number++) {
    const claim = numbers ? (numbers[number] ?? 0) : number
    const line = lineOf[claim] ?? 0
    const run = runs[claim] ?? NO_RUN
    claims[line] = (claims[line] ?? 0) + weight
    if (run === NO_RUN) undated[line] = (undated[line] ?? 0) + weight
    else if (run !== SEVERAL_RUNS) noteRun(count, line, run >> 8, run & 255, weight)
    else for (const [first, last] of joinedRuns(binned, claim)) noteRun(count, line, first, last, weight)
  }
  return count
}

/** One more from here on, one less from there on. */
function noteRun({ bins, notes }: BinCount, line: number, first: number, last: number, weight: number): void {
  const from = line * (bins + 1) + first
  const after = line * (bins + 1) + last + 1
  notes[from] = (notes[from] ?? 0) + weight
  notes[after] = (notes[after] ?? 0) - weight
}

/** Adds one line to a line of another count. */
export function addLine(to: BinCount, line: number, from: BinCount, its: number): void {
  const width = to.bins + 1
  for (let bin = 0; bin < width; bin++)
    to.notes[line * width + bin] = (to.notes[line * width + bin] ?? 0) + (from.notes[its * width + bin] ?? 0)
  to.claims[line] = (to.claims[line] ?? 0) + (from.claims[its] ?? 0)
  to.undated[line] = (to.undated[line] ?? 0) + (from.undated[its] ?? 0)
}

/** The counts of one line, bin by bin. */
export function summedBins({ notes, bins }: BinCount, line: number): number[] {
  let sum = 0
  return Array.from(notes.subarray(line * (bins + 1), line * (bins + 1) + bins), (note) => {
    sum += note
    return sum
  })
}

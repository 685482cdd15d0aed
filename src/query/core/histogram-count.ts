/**
 * Claims in bins while they are counted: each run of bins is noted where it begins and after it ends, so that a claim
 * costs the same however long its date is; sums over the notes are the counts.
 */
import type { DateColumns } from './date-columns.ts'
import type { Codes } from './facet-column.ts'
import { NOTHING, PERIOD } from './failing.ts'

/** Several lines of bins. */
export interface BinCount {
  readonly bins: number
  /** Line l stands at `l * (bins + 1)`; the place after its last bin takes what ends there. */
  readonly claims: Int32Array
  readonly matching: Int32Array
  /** By line: claims that match or that only the period keeps out, and those of them that are in no bin. */
  readonly allClaims: Uint32Array
  readonly undatedClaims: Uint32Array
}

/** The bins over the known days of one kind of date, and where every date of the package lies among them. */
export interface BinnedDates {
  /** First day of each bin, and the day after the last bin; empty when the package has no known day. */
  readonly edges: readonly number[]
  /** First and last bin of each date; an end that is not known reaches to the end of the range. */
  readonly first: Uint16Array
  readonly last: Uint16Array
}

export const emptyBinCount = (bins: number, lines: number): BinCount => ({
  bins,
  claims: new Int32Array(lines * (bins + 1)),
  matching: new Int32Array(lines * (bins + 1)),
  allClaims: new Uint32Array(lines),
  undatedClaims: new Uint32Array(lines),
})

/** `lineOf` and `failing` by claim. A claim with several dates counts once in a bin. */
export function countBins(
  count: BinCount,
  { dates, binned, kind }: { dates: DateColumns; binned: BinnedDates; kind: number },
  failing: Uint8Array,
  lineOf: Codes,
): void {
  const { starts, kinds } = dates
  for (let claim = 0; claim < failing.length; claim++) {
    const failed = failing[claim] ?? 0
    if (failed !== NOTHING && failed !== PERIOD) continue
    const line = lineOf[claim] ?? 0
    let found = 0
    let only = 0
    for (let date = starts[claim] ?? 0; date < (starts[claim + 1] ?? 0); date++) {
      if (kind >= 0 && kinds[date] !== kind) continue
      found++
      only = date
    }
    count.allClaims[line] = (count.allClaims[line] ?? 0) + 1
    if (found === 0 || count.bins === 0) count.undatedClaims[line] = (count.undatedClaims[line] ?? 0) + 1
    else if (found === 1) noteRun(count, line, binned.first[only] ?? 0, binned.last[only] ?? 0, failed)
    else
      for (const [first, last] of joinedRuns(dates, binned, kind, claim))
        noteRun(count, line, first, last, failed)
  }
}

/** One more from here on, one less from there on. */
function noteRun(
  { bins, claims, matching }: BinCount,
  line: number,
  first: number,
  last: number,
  failed: number,
): void {
  const from = line * (bins + 1) + first
  const after = line * (bins + 1) + last + 1
  claims[from] = (claims[from] ?? 0) + 1
  claims[after] = (claims[after] ?? 0) - 1
  if (failed !== NOTHING) return
  matching[from] = (matching[from] ?? 0) + 1
  matching[after] = (matching[after] ?? 0) - 1
}

type Run = readonly [first: number, last: number]

/** The bins of a claim with several dates: runs that overlap are one, so that no bin is in two. */
function joinedRuns(
  { starts, kinds }: DateColumns,
  { first, last }: BinnedDates,
  kind: number,
  claim: number,
): readonly Run[] {
  const own: Run[] = []
  for (let date = starts[claim] ?? 0; date < (starts[claim + 1] ?? 0); date++)
    if (kind < 0 || kinds[date] === kind) own.push([first[date] ?? 0, last[date] ?? 0])
  const runs: [number, number][] = []
  for (const [start, end] of own.sort((one, other) => one[0] - other[0])) {
    const before = runs.at(-1)
    if (before && start <= before[1]) before[1] = Math.max(before[1], end)
    else runs.push([start, end])
  }
  return runs
}

/** Adds one line to a line of another count. */
export function addLine(to: BinCount, line: number, from: BinCount, its: number): void {
  const width = to.bins + 1
  for (let bin = 0; bin < width; bin++) {
    to.claims[line * width + bin] =
      (to.claims[line * width + bin] ?? 0) + (from.claims[its * width + bin] ?? 0)
    to.matching[line * width + bin] =
      (to.matching[line * width + bin] ?? 0) + (from.matching[its * width + bin] ?? 0)
  }
  to.allClaims[line] = (to.allClaims[line] ?? 0) + (from.allClaims[its] ?? 0)
  to.undatedClaims[line] = (to.undatedClaims[line] ?? 0) + (from.undatedClaims[its] ?? 0)
}

/** The counts of one line. */
export function summedBins(notes: Int32Array, bins: number, line: number): number[] {
  let sum = 0
  return Array.from(notes.subarray(line * (bins + 1), line * (bins + 1) + bins), (note) => {
    sum += note
    return sum
  })
}

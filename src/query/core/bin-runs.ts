/** Which claims are counted in which bins, as columns: found once for the timeline and for each of its rows. */
import type { DateColumns } from './date-columns.ts'
import { NOTHING, PERIOD } from './failing.ts'

/** The bins over the known days of one kind of date, and where every date of the package lies among them. */
export interface BinnedDates {
  /** First day of each bin, and the day after the last bin; empty when the package has no known day. */
  readonly edges: readonly number[]
  /** First and last bin of each date; an end that is not known reaches to the end of the range. */
  readonly first: Uint16Array
  readonly last: Uint16Array
}

/** Runs of bins, a claim's own never overlapping; and the claims themselves, each once. */
export interface BinRuns {
  /** Of each run: its claim, its first and last bin, whether the claim matches (1). */
  readonly claims: Uint32Array
  readonly first: Uint16Array
  readonly last: Uint16Array
  readonly matching: Uint8Array
  /** Claims that match or that only the period keeps out, and whether each is in no bin (1). */
  readonly counted: Uint32Array
  readonly undated: Uint8Array
}

/** `binned` null: there are no bins, and every claim is undated. `failing`: by claim. */
export function binRuns(
  dates: DateColumns,
  binned: BinnedDates | null,
  kind: number,
  failing: Uint8Array,
): BinRuns {
  const runs = emptyRuns(dates.kinds.length, failing.length)
  let length = 0
  let counted = 0
  for (let claim = 0; claim < failing.length; claim++) {
    const failed = failing[claim]
    if (failed !== NOTHING && failed !== PERIOD) continue
    const before = length
    if (binned) length = addRuns(runs, length, { dates, binned, kind }, claim)
    runs.matching.fill(failed === NOTHING ? 1 : 0, before, length)
    runs.counted[counted] = claim
    runs.undated[counted++] = length === before ? 1 : 0
  }
  return cut(runs, length, counted)
}

const emptyRuns = (dates: number, claims: number): BinRuns => ({
  claims: new Uint32Array(dates),
  first: new Uint16Array(dates),
  last: new Uint16Array(dates),
  matching: new Uint8Array(dates),
  counted: new Uint32Array(claims),
  undated: new Uint8Array(claims),
})

const cut = (
  { claims, first, last, matching, counted, undated }: BinRuns,
  length: number,
  size: number,
): BinRuns => ({
  claims: claims.subarray(0, length),
  first: first.subarray(0, length),
  last: last.subarray(0, length),
  matching: matching.subarray(0, length),
  counted: counted.subarray(0, size),
  undated: undated.subarray(0, size),
})

interface Asked {
  readonly dates: DateColumns
  readonly binned: BinnedDates
  readonly kind: number
}

/** Adds the runs of one claim; answers how many there are now. */
function addRuns(runs: BinRuns, length: number, { dates, binned, kind }: Asked, claim: number): number {
  const end = dates.starts[claim + 1] ?? 0
  let at = length
  for (let date = dates.starts[claim] ?? 0; date < end; date++) {
    if (kind >= 0 && dates.kinds[date] !== kind) continue
    runs.claims[at] = claim
    runs.first[at] = binned.first[date] ?? 0
    runs.last[at++] = binned.last[date] ?? 0
  }
  return at - length > 1 ? joined(runs, length, at) : at
}

/** Joins runs that overlap, so that no bin is in two. Few claims have more than one date. */
function joined({ first, last }: BinRuns, from: number, to: number): number {
  const own = Array.from(
    { length: to - from },
    (_, at) => [first[from + at] ?? 0, last[from + at] ?? 0] as const,
  )
  let at = from
  for (const [start, end] of own.sort((one, other) => one[0] - other[0])) {
    const isApart = at === from || start > (last[at - 1] ?? 0)
    if (isApart) first[at++] = start
    last[at - 1] = isApart ? end : Math.max(end, last[at - 1] ?? 0)
  }
  return at
}

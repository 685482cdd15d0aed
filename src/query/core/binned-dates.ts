/** Where every claim of a package lies among the bins of its timeline. */
import { calendarDay, dayNumber } from '../../domain/day-number.ts'
import { type DateColumns, type DayRange, knownRange } from './date-columns.ts'

/** The bins over the known days of one kind of date (-1: any), and the claims in them. */
export interface BinnedDates {
  readonly dates: DateColumns
  readonly kind: number
  /** First day of each bin, and the day after the last bin; empty when the package has no known day. */
  readonly edges: readonly number[]
  /** By claim: first bin * 256 + last bin, where these are all its bins; else NO_RUN or SEVERAL_RUNS. */
  readonly runs: Uint16Array
}

export const NO_RUN = 0xffff
export const SEVERAL_RUNS = 0xfffe
/** More bins than a byte can tell are never made of dates that people write; they would all count as several. */
const MOST_TOLD = 250

const MOST_BINS = 60
const YEARS_PER_BIN = [1, 2, 5, 10, 20, 50, 100, 200, 500]

const binned = new WeakMap<DateColumns, Map<number, BinnedDates>>()

/** Months when 60 are enough, else years or round numbers of years. */
export function binnedDates(dates: DateColumns, kind: number): BinnedDates {
  const byKind = binned.get(dates) ?? new Map<number, BinnedDates>()
  binned.set(dates, byKind)
  const edges = () => binEdges(knownRange(dates, kind) ?? knownRange(dates, -1))
  const made = byKind.get(kind) ?? placeInBins(dates, kind, edges())
  byKind.set(kind, made)
  return made
}

function placeInBins(dates: DateColumns, kind: number, edges: readonly number[]): BinnedDates {
  const { claims, kinds, startDays, endDays } = dates
  const runs = new Uint16Array(dates.starts.length - 1).fill(NO_RUN)
  for (let date = 0; date < claims.length && edges.length > 0; date++) {
    if (kind >= 0 && kinds[date] !== kind) continue
    const claim = claims[date] ?? 0
    const isOnly = runs[claim] === NO_RUN && edges.length <= MOST_TOLD
    const run = binOf(edges, startDays[date] ?? 0) * 256 + binOf(edges, endDays[date] ?? 0)
    runs[claim] = isOnly ? run : SEVERAL_RUNS
  }
  return { dates, kind, edges, runs }
}

type Run = readonly [first: number, last: number]

/** The bins of a claim with several dates: runs that overlap are one, so that no bin is in two. */
export function joinedRuns({ dates, kind, edges }: BinnedDates, claim: number): readonly Run[] {
  const { starts, kinds, startDays, endDays } = dates
  const own: Run[] = []
  for (let date = starts[claim] ?? 0; date < (starts[claim + 1] ?? 0); date++)
    if (kind < 0 || kinds[date] === kind)
      own.push([binOf(edges, startDays[date] ?? 0), binOf(edges, endDays[date] ?? 0)])
  const runs: [number, number][] = []
  for (const [start, end] of own.sort((one, other) => one[0] - other[0])) {
    const before = runs.at(-1)
    if (before && start <= before[1]) before[1] = Math.max(before[1], end)
    else runs.push([start, end])
  }
  return runs
}

/** First day of each bin and the day after the last one. */
export function binEdges(range: DayRange | null): readonly number[] {
  if (!range) return []
  const first = calendarDay(range.firstDay)
  const last = calendarDay(range.lastDay)
  const months = (last.year - first.year) * 12 + last.month - first.month + 1
  if (months <= MOST_BINS) return monthEdges(first.year, first.month, months)
  const step = YEARS_PER_BIN.find((years) => yearBins(first.year, last.year, years) <= MOST_BINS) ?? 1000
  const firstYear = Math.floor(first.year / step) * step
  const bins = yearBins(first.year, last.year, step)
  return Array.from({ length: bins + 1 }, (_, at) => dayNumber(firstYear + at * step, 1, 1))
}

const yearBins = (firstYear: number, lastYear: number, step: number): number =>
  Math.floor(lastYear / step) - Math.floor(firstYear / step) + 1

function monthEdges(year: number, month: number, bins: number): readonly number[] {
  return Array.from({ length: bins + 1 }, (_, at) => {
    const monthsFromZero = month - 1 + at
    return dayNumber(year + Math.floor(monthsFromZero / 12), (monthsFromZero % 12) + 1, 1)
  })
}

/** The bin that holds the day; a day outside all of them belongs to the nearest. */
function binOf(edges: readonly number[], day: number): number {
  let low = 0
  let high = edges.length - 2
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((edges[middle] ?? 0) <= day) low = middle
    else high = middle - 1
  }
  return low
}

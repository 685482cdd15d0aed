/**
 * The timeline: which bins there are, and how many claims may fall into each. An uncertain date counts in every
 * bin that it may belong to; an open or unknown end reaches to the end of the package's own range. So the bins
 * add up to at least the dated claims, and every claim is in a bin or undated.
 */
import { calendarDay, dayNumber } from '../../domain/day-number.ts'
import { type DateColumns, type DayRange, END_KNOWN, knownRange, START_KNOWN } from './date-columns.ts'
import type { FacetColumn } from './facet-column.ts'
import { countInBin, countOnce, emptySeries, finishSeries, type SeriesCount } from './histogram-series.ts'
import type { Histogram, HistogramBin } from './result.ts'

const MOST_BINS = 60
const YEARS_PER_BIN = [1, 2, 5, 10, 20, 50, 100, 200, 500]

/** A histogram being counted. */
export interface HistogramCount {
  /** First day of each bin, and the day after the last bin; empty when the package has no known day. */
  readonly edges: readonly number[]
  readonly claims: Uint32Array
  readonly matching: Uint32Array
  /** Last claim counted in each bin, so that a claim with several dates counts once; -1 at first. */
  readonly lastClaim: Int32Array
  readonly series: readonly SeriesCount[]
  undatedClaims: number
  allClaims: number
}

/** Bins over the known days of one kind of date (-1: any), empty; months when 60 are enough, else years or round numbers of years. */
export function emptyHistogram(
  dates: DateColumns,
  kind: number,
  columns: readonly FacetColumn[],
): HistogramCount {
  const edges = binEdges(knownRange(dates, kind) ?? knownRange(dates, -1))
  const length = Math.max(0, edges.length - 1)
  return {
    edges,
    claims: new Uint32Array(length),
    matching: new Uint32Array(length),
    lastClaim: new Int32Array(length).fill(-1),
    series: emptySeries(columns, length),
    undatedClaims: 0,
    allClaims: 0,
  }
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

/** Counts one claim that passes everything but, perhaps, the period. */
export function countClaim(
  count: HistogramCount,
  dates: DateColumns,
  kind: number,
  claim: number,
  isMatching: boolean,
): void {
  count.allClaims++
  const end = dates.starts[claim + 1] ?? 0
  let isInBin = false
  for (let at = dates.starts[claim] ?? 0; at < end; at++) {
    if (kind >= 0 && dates.kinds[at] !== kind) continue
    isInBin = countDate(count, dates, at, claim, isMatching) || isInBin
  }
  if (!isInBin) count.undatedClaims++
  countOnce(count.series, claim, !isInBin)
}

/** Whether there was a bin to count in. */
function countDate(
  count: HistogramCount,
  dates: DateColumns,
  at: number,
  claim: number,
  isMatching: boolean,
): boolean {
  const bins = count.claims.length
  const flags = dates.flags[at] ?? 0
  const first = flags & START_KNOWN ? binOf(count.edges, dates.startDays[at] ?? 0) : 0
  const last = flags & END_KNOWN ? binOf(count.edges, dates.endDays[at] ?? 0) : bins - 1
  for (let bin = first; bin <= last; bin++) {
    if (count.lastClaim[bin] === claim) continue
    count.lastClaim[bin] = claim
    count.claims[bin] = (count.claims[bin] ?? 0) + 1
    if (isMatching) count.matching[bin] = (count.matching[bin] ?? 0) + 1
    countInBin(count.series, claim, bin, isMatching)
  }
  return bins > 0
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

/** The count as plain bins. */
export function finishHistogram({
  edges,
  claims,
  matching,
  undatedClaims,
  allClaims,
  series,
}: HistogramCount): Histogram {
  const bins = Array.from(claims, (claimsInBin, at): HistogramBin => {
    const startDay = edges[at] ?? 0
    return { startDay, endDay: (edges[at + 1] ?? 0) - 1, claims: claimsInBin, matching: matching[at] ?? 0 }
  })
  return { bins, undatedClaims, allClaims, ...finishSeries(series) }
}

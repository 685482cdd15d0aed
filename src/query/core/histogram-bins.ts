/**
 * The timeline: which bins there are, and how many claims may fall into each. An uncertain date counts in every
 * bin that it may belong to; an open or unknown end reaches to the end of the package's own range. So the bins
 * add up to at least the dated claims, and every claim is in a bin or undated.
 */
import { calendarDay, dayNumber } from '../../domain/day-number.ts'
import { type Combinations, combinationsOf } from './claim-combinations.ts'
import { type DateColumns, type DayRange, knownRange } from './date-columns.ts'
import type { Found } from './found-rows.ts'
import {
  addLine,
  type BinCount,
  type BinnedDates,
  countBins,
  emptyBinCount,
  summedBins,
} from './histogram-count.ts'
import { finishSeries, type SeriesCount, seriesColumns } from './histogram-series.ts'
import type { QueryIndex } from './query-index.ts'
import type { Histogram, HistogramBin } from './result.ts'

const MOST_BINS = 60
const YEARS_PER_BIN = [1, 2, 5, 10, 20, 50, 100, 200, 500]

const binned = new WeakMap<DateColumns, Map<number, BinnedDates>>()

/** Bins over the known days of one kind of date (-1: any); months when 60 are enough, else years or round numbers of years. */
function binnedDates(dates: DateColumns, kind: number): BinnedDates {
  const byKind = binned.get(dates) ?? new Map<number, BinnedDates>()
  binned.set(dates, byKind)
  const before = byKind.get(kind)
  if (before) return before
  const made = placeInBins(dates, binEdges(knownRange(dates, kind) ?? knownRange(dates, -1)))
  byKind.set(kind, made)
  return made
}

function placeInBins({ startDays, endDays }: DateColumns, edges: readonly number[]): BinnedDates {
  const first = new Uint16Array(startDays.length)
  const last = new Uint16Array(startDays.length)
  for (let at = 0; at < startDays.length; at++) {
    first[at] = binOf(edges, startDays[at] ?? 0)
    last[at] = binOf(edges, endDays[at] ?? 0)
  }
  return { edges, first, last }
}

/**
 * How many claims may fall into each bin: those that match, and those that only the period keeps out. A claim with
 * several dates counts once in a bin.
 */
export function countHistogram(index: QueryIndex, { question, failing }: Found): Histogram {
  const binned = binnedDates(index.dates, question.kind)
  const bins = Math.max(0, binned.edges.length - 1)
  const { of, codes } = seriesCombinations(index)
  const count = emptyBinCount(bins, codes.length)
  countBins(count, { dates: index.dates, binned, kind: question.kind }, failing().claims, of)
  const whole = emptyBinCount(bins, 1)
  for (let line = 0; line < codes.length; line++) addLine(whole, 0, count, line)
  return finishHistogram(binned.edges, whole, addedSeries(index, count))
}

const combinations = new WeakMap<QueryIndex['facets'], Combinations>()

/** Of the facets that have rows: found once per package. */
function seriesCombinations({ facets, claimCount }: QueryIndex): Combinations {
  const known = combinations.get(facets) ?? combinationsOf(seriesColumns(facets), claimCount)
  combinations.set(facets, known)
  return known
}

/** Rows of each facet, from those of the combinations. */
function addedSeries(index: QueryIndex, count: BinCount): readonly SeriesCount[] {
  const { codes } = seriesCombinations(index)
  return seriesColumns(index.facets).map((column, at) => {
    const lines = emptyBinCount(count.bins, column.values.length)
    for (const [line, of] of codes.entries())
      for (const code of of[at] ?? []) addLine(lines, code, count, line)
    return { column, count: lines }
  })
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

/** The count as plain bins. */
function finishHistogram(
  edges: readonly number[],
  whole: BinCount,
  series: readonly SeriesCount[],
): Histogram {
  const matching = summedBins(whole.matching, whole.bins, 0)
  const bins = summedBins(whole.claims, whole.bins, 0).map((claims, at): HistogramBin => {
    const startDay = edges[at] ?? 0
    return { startDay, endDay: (edges[at + 1] ?? 0) - 1, claims, matching: matching[at] ?? 0 }
  })
  const [undatedClaims = 0] = whole.undatedClaims
  const [allClaims = 0] = whole.allClaims
  return { bins, undatedClaims, allClaims, ...finishSeries(series) }
}

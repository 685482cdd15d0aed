/**
 * The timeline: which bins there are, and how many claims may fall into each. An uncertain date counts in every
 * bin that it may belong to; an open or unknown end reaches to the end of the package's own range. So the bins
 * add up to at least the dated claims, and every claim is in a bin or undated.
 */
import { binnedDates } from './binned-dates.ts'
import { type Combinations, combinationsOf } from './claim-combinations.ts'
import { NOTHING, PERIOD } from './failing.ts'
import type { Found } from './found-rows.ts'
import { addLine, type BinCount, countBins, emptyBinCount, summedBins } from './histogram-count.ts'
import { type BothCounts, bothOf, finishSeries, type SeriesCount, seriesColumns } from './histogram-series.ts'
import type { QueryIndex } from './query-index.ts'
import type { Histogram, HistogramBin } from './result.ts'
import { passingBytes, smallerSide } from './smaller-side.ts'

/** What passes all but the period. */
const ALL = passingBytes(NOTHING, PERIOD)

/**
 * How many claims may fall into each bin: those that match, and those that only the period keeps out. A claim with
 * several dates counts once in a bin.
 */
export function countHistogram(index: QueryIndex, { question, failing, matching }: Found): Histogram {
  const { of, codes } = seriesCombinations(index)
  const dated = { binned: binnedDates(index.dates, question.kind), lineOf: of, lines: codes.length }
  const all = smallerSide(failing().claims, ALL)
  const lines: BothCounts = { all: countBins(dated, all), matching: countBins(dated, matching()) }
  return finishHistogram(dated.binned.edges, bothOf(lines, wholeLine), addedSeries(index, lines))
}

/** All lines as one. */
function wholeLine(count: BinCount): BinCount {
  const whole = emptyBinCount(count.bins, 1)
  for (let line = 0; line < count.claims.length; line++) addLine(whole, 0, count, line)
  return whole
}

const combinations = new WeakMap<QueryIndex['facets'], Combinations>()

/** Of the facets that have rows: found once per package. */
function seriesCombinations({ facets, claimCount }: QueryIndex): Combinations {
  const known = combinations.get(facets) ?? combinationsOf(seriesColumns(facets), claimCount)
  combinations.set(facets, known)
  return known
}

/** Rows of each facet, from those of the combinations. */
function addedSeries(index: QueryIndex, lines: BothCounts): readonly SeriesCount[] {
  const { codes } = seriesCombinations(index)
  return seriesColumns(index.facets).map((column, at) => ({
    column,
    count: bothOf(lines, (count) => {
      const added = emptyBinCount(count.bins, column.values.length)
      for (const [line, of] of codes.entries())
        for (const code of of[at] ?? []) addLine(added, code, count, line)
      return added
    }),
  }))
}

/** The count as plain bins. */
function finishHistogram(
  edges: readonly number[],
  { all, matching: its }: BothCounts,
  series: readonly SeriesCount[],
): Histogram {
  const matching = summedBins(its, 0)
  const bins = summedBins(all, 0).map((claims, at): HistogramBin => {
    const startDay = edges[at] ?? 0
    return { startDay, endDay: (edges[at + 1] ?? 0) - 1, claims, matching: matching[at] ?? 0 }
  })
  const [undatedClaims = 0] = all.undated
  const [allClaims = 0] = all.claims
  return { bins, undatedClaims, allClaims, ...finishSeries(series) }
}

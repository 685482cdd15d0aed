/**
 * The timeline once more for each value of a facet, so that sides can stand beside each other and none is hidden
 * by being stacked or added up. Counted in the same pass and by the same rule as the bins themselves.
 */

import type { FacetColumn } from './facet-column.ts'
import { type BinCount, summedBins } from './histogram-count.ts'
import type { Histogram, HistogramSeries, OtherSeries, SeriesFacet } from './result.ts'
import { SERIES_FACETS } from './series-facets.ts'

/** So many claimants have a row of their own; the rest stand in one. */
const MOST_CLAIMANTS = 10

/** Claims that match or that only the period keeps out, and those that match. */
export interface BothCounts {
  readonly all: BinCount
  readonly matching: BinCount
}

export const bothOf = ({ all, matching }: BothCounts, make: (count: BinCount) => BinCount): BothCounts => ({
  all: make(all),
  matching: make(matching),
})

/** The rows of one facet being counted: one line of bins per code. */
export interface SeriesCount {
  readonly column: FacetColumn
  readonly count: BothCounts
}

/** The columns of facets that have rows. */
export const seriesColumns = (columns: readonly FacetColumn[]): readonly FacetColumn[] =>
  columns.filter(({ facet }) => SERIES_FACETS.some((series) => series === facet))

/** The rows as plain numbers; a value without any claim is left out, and claimants beyond the first ten are added up. */
export function finishSeries(series: readonly SeriesCount[]): Pick<Histogram, 'series' | 'otherClaimants'> {
  const rowsOf = (facet: SeriesFacet): readonly HistogramSeries[] => {
    const count = series.find(({ column }) => column.facet === facet)
    return count ? rows(count) : []
  }
  const claimants = [...rowsOf('claimant')].sort((one, other) => other.allClaims - one.allClaims)
  return {
    series: {
      party: rowsOf('party'),
      modality: rowsOf('modality'),
      claimant: claimants.slice(0, MOST_CLAIMANTS),
    },
    otherClaimants: addedUp(claimants.slice(MOST_CLAIMANTS)),
  }
}

function addedUp(rest: readonly HistogramSeries[]): OtherSeries | null {
  const [first] = rest
  if (!first) return null
  const sum = (numberOf: (row: HistogramSeries) => number): number =>
    rest.reduce((total, row) => total + numberOf(row), 0)
  return {
    values: rest.length,
    claims: first.claims.map((_, bin) => sum(({ claims }) => claims[bin] ?? 0)),
    matching: first.matching.map((_, bin) => sum(({ matching }) => matching[bin] ?? 0)),
    allClaims: sum(({ allClaims }) => allClaims),
    undatedClaims: sum(({ undatedClaims }) => undatedClaims),
  }
}

function rows({ column, count }: SeriesCount): readonly HistogramSeries[] {
  const row = (value: string, code: number): HistogramSeries => ({
    value,
    claims: summedBins(count.all, code),
    matching: summedBins(count.matching, code),
    allClaims: count.all.claims[code] ?? 0,
    undatedClaims: count.all.undated[code] ?? 0,
  })
  return column.values.map(row).filter(({ allClaims }) => allClaims > 0)
}

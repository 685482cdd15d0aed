/**
 * The timeline once more for each value of a facet, so that sides can stand beside each other and none is hidden
 * by being stacked or added up. Counted in the same pass and by the same rule as the bins themselves.
 */
import type { FacetColumn } from './facet-column.ts'
import type { Histogram, HistogramSeries, OtherSeries, SeriesFacet } from './result.ts'

/** Facets of claims of which the timeline can be drawn in rows. */
export const SERIES_FACETS: readonly SeriesFacet[] = ['party', 'modality', 'claimant']

/** So many claimants have a row of their own; the rest stand in one. */
const MOST_CLAIMANTS = 10

/** The rows of one facet being counted. */
export interface SeriesCount {
  readonly column: FacetColumn
  readonly bins: number
  /** Claims of code c in bin b stand at `c * bins + b`. */
  readonly claims: Uint32Array
  readonly matching: Uint32Array
  /** By code. */
  readonly allClaims: Uint32Array
  readonly undatedClaims: Uint32Array
}

/** Empty rows for each facet in question that the index has. */
export function emptySeries(columns: readonly FacetColumn[], bins: number): readonly SeriesCount[] {
  const wanted = columns.filter(({ facet }) => SERIES_FACETS.some((series) => series === facet))
  return wanted.map((column) => ({
    column,
    bins,
    claims: new Uint32Array(column.values.length * bins),
    matching: new Uint32Array(column.values.length * bins),
    allClaims: new Uint32Array(column.values.length),
    undatedClaims: new Uint32Array(column.values.length),
  }))
}

const addOne = (counts: Uint32Array, at: number): void => {
  counts[at] = (counts[at] ?? 0) + 1
}

/** Counts a claim into one bin of its rows. Runs for every claim and bin of every query, so there is no closure in it. */
export function countInBin(
  series: readonly SeriesCount[],
  claim: number,
  bin: number,
  isMatching: boolean,
): void {
  for (const { column, bins, claims, matching } of series) {
    const end = column.starts[claim + 1] ?? 0
    for (let at = column.starts[claim] ?? 0; at < end; at++) {
      const place = (column.codes[at] ?? 0) * bins + bin
      addOne(claims, place)
      if (isMatching) addOne(matching, place)
    }
  }
}

/** Counts a claim once, whatever bins it is in. */
export function countOnce(series: readonly SeriesCount[], claim: number, isUndated: boolean): void {
  for (const { column, allClaims, undatedClaims } of series) {
    const end = column.starts[claim + 1] ?? 0
    for (let at = column.starts[claim] ?? 0; at < end; at++) {
      const code = column.codes[at] ?? 0
      addOne(allClaims, code)
      if (isUndated) addOne(undatedClaims, code)
    }
  }
}

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

function rows(count: SeriesCount): readonly HistogramSeries[] {
  const row = (value: string, code: number): HistogramSeries => ({
    value,
    claims: Array.from(count.claims.subarray(code * count.bins, (code + 1) * count.bins)),
    matching: Array.from(count.matching.subarray(code * count.bins, (code + 1) * count.bins)),
    allClaims: count.allClaims[code] ?? 0,
    undatedClaims: count.undatedClaims[code] ?? 0,
  })
  return count.column.values.map(row).filter(({ allClaims }) => allClaims > 0)
}

/** What is answered: rows, facets, histogram and tally of one filter. */
import type { FoundRows } from '../../domain/matching-claims.ts'
import type { Facet } from './filter.ts'

/** Numbers of features. imported = shown + filtered + rejected at all times. */
export interface Tally {
  readonly imported: number
  readonly shown: number
  readonly filtered: number
  readonly rejected: number
  /** Of the shown: without geometry. */
  readonly unlocated: number
  /** Of the shown: no matching claim has a date of the chosen kind. */
  readonly undated: number
}

export interface HistogramBin {
  /** First and last day of the bin, days since 1970-01-01, inclusive. */
  readonly startDay: number
  readonly endDay: number
  /** Claims whose date of the chosen kind may fall into the bin, all filters but the period applied. */
  readonly claims: number
  /** Of these, claims that match the whole query. */
  readonly matching: number
}

/** Facets of claims of which the timeline can be drawn in rows. */
export type SeriesFacet = 'party' | 'modality' | 'claimant'

/** One value of a facet along the bins: the same claims, counted by the same rule. */
export interface HistogramSeries {
  /** Id or code, as in the facet. */
  readonly value: string
  /** Per bin, in their order. */
  readonly claims: readonly number[]
  readonly matching: readonly number[]
  /** Claims with this value that pass all filters but the period, and how many of them are undated. */
  readonly allClaims: number
  readonly undatedClaims: number
}

/** Values that have no row of their own, added up: every claim has one claimant, so none counts twice. */
export interface OtherSeries extends Omit<HistogramSeries, 'value'> {
  /** How many values these are. */
  readonly values: number
}

export interface Histogram {
  readonly bins: readonly HistogramBin[]
  /** Claims with no date of the chosen kind, all filters but the period applied. */
  readonly undatedClaims: number
  /** Claims that pass all filters but the period: every one is in a bin or undated. */
  readonly allClaims: number
  /**
   * The bins apart by value; a value without such a claim is absent. Parties and modalities all, in code unit order
   * of the values; of claimants the ten with most claims, those first.
   */
  readonly series: Readonly<Record<SeriesFacet, readonly HistogramSeries[]>>
  /** The claimants that are not among the ten; null when there are no more. */
  readonly otherClaimants: OtherSeries | null
}

/** How the period was understood; `message` tells why a typed date was not. */
export interface PeriodReading {
  readonly startDay: number | null
  readonly endDay: number | null
  readonly faults: readonly { readonly field: 'from' | 'to' | 'both'; readonly message: string }[]
}

/** A typed word for which other spellings count as well. */
export interface NearSpelling {
  /** As the reader typed it. */
  readonly typed: string
  /** Whether the word itself occurs somewhere in the package. */
  readonly occurs: boolean
  /** Nearest first, never empty. */
  readonly spellings: readonly string[]
}

/** Features per value of one facet; values that occur nowhere under the query are absent (count 0). */
export interface FacetCounts {
  /** In code unit order. */
  readonly values: readonly string[]
  /** Of each value, in their order. */
  readonly counts: Uint32Array
}

/** A feature without claims (plain GeoJSON) is shown with none. */
export interface QueryResult extends FoundRows {
  /** Under the current query, with the facet's own choice lifted. */
  readonly facets: Readonly<Record<Facet, FacetCounts>>
  readonly histogram: Histogram
  readonly period: PeriodReading
  /** Words of the text search that were taken with tolerance; empty when every word is taken as it is. */
  readonly nearSpellings: readonly NearSpelling[]
  readonly tally: Tally
}

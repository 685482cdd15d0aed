/**
 * What is asked: the filter behind the page's query. Values inside one facet are
 * alternatives (OR), facets add up (AND), and everything that concerns a claim
 * must hold within one and the same claim.
 */
import type { DateKind } from '../../domain/generated/package-types.ts'

/** Facets whose values are ids or codes, in the order in which they are listed. */
export const FACETS = [
  'party',
  'claimant',
  'role',
  'type',
  'predicate',
  'modality',
  'status',
  'precision',
  'doclang',
  'document',
  'place',
] as const
export type Facet = (typeof FACETS)[number]

/** Axis order longitude, latitude; degrees WGS 84. */
export type LngLat = readonly [lng: number, lat: number]

/**
 * A circle is all that lies within so many metres of its centre, on the sphere. A box whose west is greater than its east crosses the antimeridian. A polygon's ring does not repeat its first
 * position; to cross the antimeridian its longitudes go on beyond ±180.
 */
export type Area =
  | {
      readonly kind: 'box'
      readonly bbox: readonly [west: number, south: number, east: number, north: number]
    }
  | { readonly kind: 'polygon'; readonly ring: readonly LngLat[] }
  | { readonly kind: 'circle'; readonly center: LngLat; readonly radiusMeters: number }

/** `touches`: the place, with its uncertainty, shares a position with the area. `inside`: all of it lies in the area. */
export type AreaMatch = 'touches' | 'inside'

export interface FilterSpec {
  /** Chosen values per facet, sorted, without duplicates; an empty list asks nothing. */
  readonly facets: Readonly<Record<Facet, readonly string[]>>
  /** Which kind of date the period is about; `any` takes every kind. */
  readonly date: DateKind | 'any'
  /** EDTF as typed; null means no limit. The period runs from the first day of `from` … */
  readonly from: string | null
  /** … to the last day of `to`, both inclusive. */
  readonly to: string | null
  /** `possible`: the intervals overlap; an open or unknown end may reach anywhere. `certain`: both ends known and inside. */
  readonly match: 'possible' | 'certain'
  /** Whether claims with no date of that kind pass the period. Without a period it changes nothing. */
  readonly undated: 'exclude' | 'include'
  /** Words, and phrases in double quotes, that must all occur in label, statement, quote, place names or claimant; empty asks nothing. */
  readonly q: string
  /** Features in the area as `areaMatch` asks. An unlocated feature never is. */
  readonly area: Area | null
  /** Without an area it changes nothing and is `touches`. */
  readonly areaMatch: AreaMatch
}

export const EMPTY_FILTER: FilterSpec = {
  facets: {
    party: [],
    claimant: [],
    role: [],
    type: [],
    predicate: [],
    modality: [],
    status: [],
    precision: [],
    doclang: [],
    document: [],
    place: [],
  },
  date: 'any',
  from: null,
  to: null,
  match: 'possible',
  undated: 'exclude',
  q: '',
  area: null,
  areaMatch: 'touches',
}

/**
 * What each column of a table means: made by a proposal, mended by the reader, saved and used again.
 * Plain JSON; `docs/import.md` describes it as the file that `cairn import --mapping` takes.
 */
import type { DateKind, Publication } from '../domain/generated/package-types.ts'

export type CountKind = 'remains' | 'persons' | 'identified' | 'missing' | 'sites'

/**
 * The meaning of one column. `slot` groups numbered columns of one thing: `source_1_title` and `source_1_url`
 * have slot 1, `source_2_title` slot 2; absent for a column that stands once. `list` is the separator when one cell holds several values.
 */
export type ColumnRole =
  /** Kept word for word with the record, shown and searched under the column's own name. */
  | { readonly role: 'keep' }
  /** Left out of the package and counted in the report: names of victims, relatives, witnesses, uploaders. */
  | { readonly role: 'leave-out' }
  | { readonly role: 'feature-id' | 'feature-label' | 'feature-type' | 'feature-group' }
  | { readonly role: 'latitude' | 'longitude' | 'coordinate-pair' | 'wkt' }
  /** Words for the place; several such columns (village, municipality, province) join in their order. */
  | { readonly role: 'locality' | 'precision' | 'uncertainty-meters' }
  | {
      readonly role: 'date'
      readonly kind: DateKind
      readonly part: 'whole' | 'start' | 'end' | 'year' | 'month' | 'day'
    }
  | { readonly role: 'claim-id' | 'statement' | 'predicate' | 'modality' | 'polarity' | 'term' }
  | { readonly role: 'count'; readonly kind: CountKind; readonly bound: 'low' | 'best' | 'high' }
  | { readonly role: 'claimant' | 'party' | 'claimant-role'; readonly slot?: number; readonly list?: string }
  | {
      readonly role:
        | 'source-id'
        | 'source-title'
        | 'source-publisher'
        | 'source-url'
        | 'source-archive-url'
        | 'source-date'
        | 'source-language'
        | 'source-locator'
        | 'quote'
      readonly slot?: number
      readonly list?: string
    }

export type RoleName = ColumnRole['role']

export interface Mapping {
  readonly version: 1
  /** Name under which the reader saved it. */
  readonly name: string
  readonly title: string
  /** What each column means, by column name; a column that is not named is kept. */
  readonly columns: Readonly<Record<string, ColumnRole>>
  /** How numbers between separators are read: 3/4/2021. `auto` decides from the whole column and says so. */
  readonly dateStyle: 'auto' | 'dmy' | 'mdy' | 'ymd'
  /** Words that mean nothing stated, compared without case, for example `na`, `n/a`, `-`. */
  readonly emptyWords: readonly string[]
  /** What every claim has that no column says. Claimant is a name in plain words. */
  readonly defaults: {
    readonly claimant: string | null
    readonly party: string | null
    readonly claimantRole: string
    readonly featureType: string
    readonly predicate: string
    readonly modality: string
    /** Language of the texts, BCP 47. */
    readonly lang: string
  }
  /** From how many rows on one and the same point stands for the whole place; null never. */
  readonly sharedPointRows: number | null
  /** Radius given to such points and to points without precision of their own, meters. */
  readonly sharedPointMeters: number
  readonly ownPointMeters: number
  /** How finely places may be published, for all of them; absent or null where nobody has decided (`docs/publishing.md`). */
  readonly publication?: Publication | null
}

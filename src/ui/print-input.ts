/** What a sheet of paper is made from. */
import type { CairnFeature, Claim } from '../domain/generated/package-types.ts'
import type { CairnPackage } from '../domain/package.ts'
import type { Tally } from '../query/core/result.ts'

/** A feature with those of its claims that are printed. */
export interface PrintedFeature {
  readonly feature: CairnFeature
  readonly claims: readonly Claim[]
}

export interface SheetInput {
  /** The answer to a query, or one feature with everything that is claimed about it. */
  readonly subject: 'query' | 'feature'
  readonly pkg: CairnPackage
  readonly lang: string
  /** In row order; one for a feature. */
  readonly features: readonly PrintedFeature[]
  /** Features that the query shows and the sheet does not; never silent. */
  readonly leftOut: number
  readonly tally: Tally
  /** The query as a sentence. */
  readonly question: string
  /** Address that leads to the same view. */
  readonly address: string
  readonly licence: string
  /** The map as the address of an image; null when nothing of it can be drawn or it would be too much. */
  readonly picture: string | null
  /** Why there is no picture; null when there is one or no feature has a place. */
  readonly whyNoPicture: string | null
}

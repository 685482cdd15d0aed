/** What a facade is made from: plain data, so that a page makes the same one as the build. */
import type { ViewCamera } from '../picture/camera.ts'
import type { Ground } from '../picture/ground.ts'
import type { Answer } from '../picture/shown-rows.ts'
import type { Tally } from '../query/core/result.ts'
import type { StatusColumn } from '../query/core/status-column.ts'

/** Where a facade's links lead; relative to the page that it stands in, or absolute. */
export interface FacadeLinks {
  /** The same view in the application. */
  readonly full: string
  /** How to report an error. */
  readonly report: string
  /** A page with the list of all claims; null puts the further claims below the first, folded. */
  readonly claims: string | null
}

export interface FacadeInput extends Answer {
  readonly statuses: StatusColumn
  readonly tally: Tally
  /** Heading; by default the package's title. */
  readonly title: string
  /** The query as one plain sentence. */
  readonly question: string
  /** The view as query and hash, as the page's address has it; empty shows everything. */
  readonly search: string
  readonly links: FacadeLinks
  /** null draws no land and no water: the page has them from before. */
  readonly ground: Ground | null
  /** null shows every place of the package, whatever the query, so that views of one package look at one map. */
  readonly camera: ViewCamera | null
  /** Language of labels, BCP 47. */
  readonly lang: string
}

/** Claims that stand on the first screen; the further ones are one step away. */
export const FIRST_CLAIMS = 6

/** Claims that one page lists at most: a browser must be able to show it. The full view has all of them. */
export const MOST_CLAIMS = 2000

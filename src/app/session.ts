/** The whole state of the page: immutable, one object, changed only through `reduce` in actions.ts. */
import type { FilterSpec } from '../query/core/filter.ts'

export type View = 'map' | 'table' | 'sources' | 'timeline'

/** Degrees WGS 84 and Web Mercator zoom. */
export interface Camera {
  readonly lng: number
  readonly lat: number
  readonly zoom: number
}

/** Stable ids; null means nothing is selected. A claim always comes with its site. */
export interface Selection {
  readonly site: string | null
  readonly claim: string | null
  readonly source: string | null
}

/** Everything that a link carries. */
export interface Session {
  /** Package id or address of a datapackage.json; null is the bundled package. */
  readonly data: string | null
  /** The version of the package that the link is pinned to, as pinned-version.ts writes it; null takes the present one. */
  readonly version: string | null
  readonly filter: FilterSpec
  readonly selection: Selection
  readonly view: View
  /** null lets the map fit the package. */
  readonly camera: Camera | null
  readonly lang: string
}

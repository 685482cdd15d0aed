/** What a picture of the map is made from: plain data, so that a worker or the command line can have it. */
import type { LoadedPackage } from '../query/core/protocol.ts'
import type { Tally } from '../query/core/result.ts'
import type { ViewCamera } from './camera.ts'
import type { Ground } from './ground.ts'
import type { Settlements } from './settlements.ts'
import type { Answer } from './shown-rows.ts'
import type { WindowSize } from './web-mercator.ts'

/** Whole pictures, and `sheet`: map and legend alone, for a page that says the rest itself. */
export const PROPORTIONS = ['landscape', 'square', 'portrait'] as const
export type Proportion = (typeof PROPORTIONS)[number] | 'sheet'

/** The part of the world that somebody looks at. */
export interface PictureView {
  readonly camera: ViewCamera
  readonly window: WindowSize
}

/** The basemap's files. */
export interface PictureGround extends Ground {
  readonly settlements: Settlements
}

export interface PictureInput extends Answer {
  /** Status of each feature by row, as the query room knows them. */
  readonly statuses: LoadedPackage['statuses']
  readonly tally: Tally
  /** The query as one plain sentence. */
  readonly question: string
  /** Names of the package's licences, or that none is stated. */
  readonly licence: string
  readonly proportion: Proportion
  /** null shows every located row. */
  readonly view: PictureView | null
  /** null draws the marks without land, water and the names of the basemap. */
  readonly ground: PictureGround | null
  /** Language of labels, BCP 47. */
  readonly lang: string
}

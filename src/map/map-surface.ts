/**
 * What the page and a drawing of the package say to each other. Two things draw: `MapView`
 * (WebGL2) and `LocatorView` (plain SVG, where WebGL2 is missing); both keep this contract,
 * and neither knows the session or the panels.
 */
import type { Status } from '../domain/derived.ts'
import type { FoundRows } from '../domain/matching-claims.ts'
import type { CairnPackage } from '../domain/package.ts'
import type { ViewCamera, ViewPadding } from '../picture/camera.ts'
import type { LngLat } from '../query/core/filter.ts'
import type { Lookout } from '../query/core/lookout.ts'
import type { SurfaceTools } from './draw-tool.ts'
import type { GroundTiles } from './ground-protocol.ts'

/** The same shape as the session's camera. */
export type MapCamera = ViewCamera

/** What panels cover. */
export type MapPadding = ViewPadding

/** Everything that decides what is drawn. Unlocated rows may be among them; they are never drawn. */
export interface MapRows {
  readonly package: CairnPackage
  readonly result: FoundRows
  /** The derived status of the feature in a row; null for a feature without claims. */
  readonly statusOf: (row: number) => Status | null
  /** Language of labels, BCP 47; English where a text lacks it. */
  readonly lang: string
  /** Whether the features of a large package are still to come: only its marks are drawn until then. */
  readonly isArriving?: boolean
}

/**
 * How many of the shown features can be seen in the current view, counted in features, not in
 * symbols: a cluster counts its members, an area every feature that it stands for.
 */
export interface DrawnFeatures {
  readonly marks: number
  readonly areas: number
}

export interface MapViewOptions {
  /** Where to start; null fits the first rows that are shown. */
  readonly camera: MapCamera | null
  readonly theme: 'light' | 'dark'
  /** Address of the folder with the basemap's files, ending in a slash. */
  readonly basemapUrl: string
  /** The ground's tiles; without it the outline's archive in that folder. */
  readonly ground?: GroundTiles
  readonly padding?: MapPadding
  /** Where a crowd is looked at from. */
  readonly lookout: Lookout
  /** For a map inside an article: scrolling moves the page; ctrl with the wheel, or two fingers, move the map. */
  readonly isCooperative?: boolean
  /** No animated camera. Default: what the system asks for. */
  readonly reduceMotion?: boolean
  /** Ids of the features at the place that was clicked; more than one asks for a list. Never empty. */
  readonly onSelect: (featureIds: readonly string[]) => void
  /** A finger held on the map, or the other mouse button, degrees; not offered by the outline. */
  readonly onHold?: (at: LngLat) => void
  /** After every completed move, whether by hand or by program. */
  readonly onCamera: (camera: MapCamera) => void
  /** A sentence for people; the map goes on as well as it can. */
  readonly onError: (message: string) => void
}

/** A drawing of the package with its lifetime. */
export interface MapSurface {
  /** Choosing an area and measuring. */
  readonly tools: SurfaceTools
  /** Draws exactly these rows; cheap to call again whenever the query changes. */
  show(rows: MapRows): void
  /** Marks a feature as chosen; null clears it. An unlocated or unknown id marks nothing. */
  select(featureId: string | null): void
  /** Takes over the colours of tokens.css as they are now. */
  setTheme(theme: 'light' | 'dark'): void
  setPadding(padding: MapPadding): void
  /** Moves to a camera without animation, for example when the reader goes back in history. */
  moveTo(camera: MapCamera): void
  /** Moves so that the whole area of the feature is in view; never closer. Unlocated: stays. */
  flyTo(featureId: string): void
  /** Moves so that every shown row is in view; without located rows it shows the package's box. */
  fit(): void
  drawnFeatures(): DrawnFeatures
  /** Features of the ground by layer; absent where the outline is drawn. */
  readonly ground?: { drawn(): Readonly<Record<string, number>> }
  remove(): void
}

/** What can be seen of an answer in a window of the ground, as numbers: what crosses between data worker and map. */
import type { BoundingBox } from '../../domain/package.ts'

/**
 * A part of the world in shares of its width and height from its north-west corner, Web Mercator; `west` from 0, and
 * `west + width` may pass 1: across the antimeridian.
 */
export interface ShareWindow {
  readonly west: number
  readonly north: number
  readonly width: number
  readonly height: number
  /** Whole zoom whose cells are used. */
  readonly level: number
  /** Exact zoom of the camera: decides which areas are large enough to be drawn. */
  readonly zoom: number
}

export interface Cell {
  readonly level: number
  readonly column: number
  readonly line: number
}

/** The shown marks of a window: each alone, or several of one cell as a count. Of each its place in all lists. */
export interface MarkView {
  /** Hash of the package that was asked. */
  readonly packageHash: string
  readonly window: ShareWindow
  /** Level of the cells: that of the window, or less where the window is large. */
  readonly level: number
  /** Marks, not features: a MultiPoint may have several. 1 stands for a single mark. */
  readonly marks: Uint32Array
  /** Middle of the marks: shares of the world's width and height, `x` from the window's west on and perhaps past 1. */
  readonly x: Float64Array
  readonly y: Float64Array
  /** Zoom at which the last of the marks begins to fade. */
  readonly fades: Float32Array
  /** Cells, column and line in turn. */
  readonly cells: Uint32Array
  /** Of a single mark: its row. */
  readonly rows: Uint32Array
  /** Of a single mark: which sign it is, index into `signs`. */
  readonly signs: Uint8Array
  /** Rows of everything shown in the window, while they are few; else of those whose areas are largest. */
  readonly ground: Uint32Array
  /** Whether `ground` is everything in the window. */
  readonly isWhole: boolean
}

/** What looks at answers from where the map stands. */
export interface Lookout {
  /** From now on, tells what this window shows of every answer, the present one first; null stops. */
  watch(window: ShareWindow | null): void
  /** Told before the rest of an answer is counted. One listener; the newest takes the place of the last. */
  follow(tell: (view: MarkView) => void): void
  /** Rows of the shown marks in a cell, each once, and the largest distance of two of them along an axis, share of the world. */
  members(cell: Cell): Promise<CellMembers>
  /** Around everything that is shown; null when none of it has a place. */
  extent(): Promise<BoundingBox | null>
}

export interface CellMembers {
  readonly rows: Uint32Array
  readonly span: number
}

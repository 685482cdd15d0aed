/** What the page asks of drawing by hand, and what it hears of it; no library is named here. */
import type { Area, LngLat } from '../query/core/filter.ts'
import type { AreaKind, ShapeFault } from './draw-shape.ts'
import type { FieldShapes } from './field-data.ts'

/** `line` measures; `edit` changes the chosen area. */
export type DrawTool = AreaKind | 'line' | 'edit'

/** Why nothing can be drawn or what was drawn is no area; the words are `area.fault.…`. */
export type DrawFault = ShapeFault | 'antimeridian'

/**
 * What is drawn: an area, the positions of a measured line in the order in which they were set, or an outline that
 * is no area yet.
 */
export type DrawnShape =
  | { readonly kind: 'area'; readonly area: Area }
  | { readonly kind: 'line'; readonly line: readonly LngLat[] }
  | { readonly kind: 'outline'; readonly outline: readonly LngLat[] }

/** What lies on the ground beneath the marks: outlines of areas, and measured lines. */
export interface AskedShapes {
  readonly area: Area | null
  /** An outline that is no area yet. */
  readonly outline: readonly LngLat[]
  readonly line: readonly LngLat[]
}

export const NO_SHAPES: AskedShapes = { area: null, outline: [], line: [] }

/** What can be seen of what the reader has drawn or asked for. */
export interface DrawnShapes {
  readonly area: boolean
  readonly line: boolean
  /** The reader's own position. */
  readonly position: boolean
}

/** Choosing and measuring on a drawing of the package. */
export interface SurfaceTools {
  /** Draws exactly these shapes. */
  show(shapes: AskedShapes): void
  /** Draws the reader's own position and the way; null takes them off. */
  showField(shapes: FieldShapes | null): void
  /** Which of the shapes can be seen now, asked of what is drawn. */
  drawn(): DrawnShapes
  /** Starts drawing by hand; null where that is not possible. Rejects when its code cannot be loaded. */
  draw(job: DrawJob): Promise<DrawSession | null>
}

export interface DrawJob {
  readonly tool: DrawTool
  /** The area to be changed; only for `edit`. */
  readonly area: Area | null
  /** While it grows, with the place of the pointer as its last position; null when nothing is begun. */
  readonly onDraft: (shape: DrawnShape | null) => void
  readonly onFinish: (shape: DrawnShape) => void
  readonly onFault: (fault: DrawFault) => void
}

/** Drawing under way; the buttons beside the map do the same as the keys on it. */
export interface DrawSession {
  /** Ends the shape as it is now; too few positions change nothing. */
  finish(): void
  /** Takes the last position back. */
  undo(): void
  /** Ends drawing. What is not finished is gone. */
  stop(): void
}

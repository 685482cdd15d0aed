/** Signs as one number each, so that thousands of them cross between threads for nothing. */
import type { GlyphLine } from '../../design/glyphs.ts'
import { FIRMNESS } from '../../design/said-line.ts'
import type { MarkShape } from '../mark-shape.ts'

export interface Sign {
  readonly shape: MarkShape
  readonly line: GlyphLine
  readonly contested: boolean
}

const SHAPES: readonly MarkShape[] = ['ring', 'diamond', 'square', 'stele', 'dots', 'bars', 'lines', 'dot']

/** Every sign there is, at the place of its code. */
export const SIGNS: readonly Sign[] = SHAPES.flatMap((shape) =>
  FIRMNESS.flatMap((line) => [false, true].map((contested) => ({ shape, line, contested }))),
)

/** `line`: place in FIRMNESS. */
export const signCode = (shape: MarkShape, line: number, contested: boolean): number =>
  (SHAPES.indexOf(shape) * FIRMNESS.length + line) * 2 + (contested ? 1 : 0)

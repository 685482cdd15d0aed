/** One mark as SVG: the paths of src/design/glyphs.ts with a halo of paper, around the origin. */
import { DASHES, type GlyphLine, STRIKE_PATH } from '../design/glyphs.ts'
import { PAPER_COLOURS } from '../design/paper-colours.ts'
import { textAttributes } from './flow.ts'
import { type MarkShape, shapePath } from './mark-shape.ts'
import { group, type Markup, xml } from './xml.ts'

export interface Mark {
  readonly shape: MarkShape
  readonly line: GlyphLine
  readonly contested: boolean
}

/** Circumference of the ring in units of its grid. */
const RING_LENGTH = 2 * Math.PI * 7.5

/** A mark on the 24-unit grid, its middle at (12, 12); a contested one has a second outline around it. */
export function markMarkup(mark: Mark): Markup {
  const main = { ...mark, scale: mark.contested ? 0.82 : 1, width: 2.25 }
  const second = mark.contested ? outlined({ ...mark, scale: 1.32, width: 1.3 }) : []
  const strike = mark.line === 'struck' ? struck(inkOf(mark.shape)) : []
  return group({ 'stroke-linejoin': 'round' }, [...second, ...outlined(main), ...strike])
}

/** The small sign along the edge of an area. */
export const rimSign = (shape: MarkShape): Markup =>
  group({ 'stroke-linejoin': 'round' }, outlined({ shape, line: 'solid', scale: 0.56, width: 1.5 }))

/** So many marks stand here. */
export function countMarkup(count: number): Markup {
  const ring = (r: number, width: number): Markup =>
    xml('circle', {
      cx: 12,
      cy: 12,
      r,
      fill: PAPER_COLOURS.paper,
      stroke: PAPER_COLOURS.accent,
      'stroke-width': width,
    })
  const style = { size: count > 99 ? 8.5 : 11, colour: PAPER_COLOURS.accent }
  const text = { x: 12, y: 12 + style.size * 0.36, 'text-anchor': 'middle', ...textAttributes(style) }
  return group({}, [ring(13, 0.8), ring(10.4, 1.6), xml('text', text, String(count))])
}

interface Outline {
  readonly shape: MarkShape
  readonly line: GlyphLine
  readonly scale: number
  /** Of the line, not scaled with the shape. */
  readonly width: number
}

const inkOf = (shape: MarkShape): string =>
  shape === 'ring' || shape === 'dot' ? PAPER_COLOURS.accent : PAPER_COLOURS.ink

function outlined(outline: Outline): Markup[] {
  const { shape, line, scale, width } = outline
  const shift = (1 - scale) * 12
  const transform =
    scale === 1 ? undefined : `translate(${shift.toFixed(2)} ${shift.toFixed(2)}) scale(${scale})`
  const d = shapePath(shape)
  const fill = shape === 'dot' ? PAPER_COLOURS.accent : PAPER_COLOURS.paper
  return [
    xml('path', { d, transform, fill, stroke: PAPER_COLOURS.paper, 'stroke-width': (width + 2.4) / scale }),
    xml('path', {
      d,
      transform,
      fill: 'none',
      stroke: inkOf(shape),
      'stroke-width': width / scale,
      'stroke-dasharray': DASHES[line].join(' ') || undefined,
      'stroke-linecap': line === 'dotted' ? 'round' : undefined,
      pathLength: ringLength(shape, line),
    }),
  ]
}

/** Whole dashes fit the ring, so that no half dash stands at its seam. */
function ringLength(shape: MarkShape, line: GlyphLine): number | undefined {
  const period = DASHES[line].reduce((sum, length) => sum + length, 0)
  return shape === 'ring' && period > 0 ? Math.round(RING_LENGTH / period) * period : undefined
}

const struck = (ink: string): Markup[] =>
  [
    [PAPER_COLOURS.paper, 5.05],
    [ink, 2.25],
  ].map(([stroke, width]) => xml('path', { d: STRIKE_PATH, fill: 'none', stroke, 'stroke-width': width }))

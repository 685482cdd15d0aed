/** Marks painted to pixels: the paths of src/design/glyphs.ts on a canvas of their own. */
import { DASHES, type GlyphLine, STRIKE_PATH } from '../design/glyphs.ts'
import { type MarkShape, shapePath } from '../picture/mark-shape.ts'
import type { MapTheme } from './theme.ts'

/** Image pixels per CSS pixel: sharp on dense screens, and MapLibre scales down well. */
export const PIXEL_RATIO = 2

/** The glyphs' own grid, which is also their size in CSS pixels. */
const GRID = 24

/** Room around the grid: for the halo, and for the second outline of a contested mark. */
const MARGIN = { plain: 1, contested: 4 } as const

/** Circumference of the ring in units of its grid. */
const RING_LENGTH = 2 * Math.PI * 7.5

interface Mark {
  readonly shape: MarkShape
  readonly line: GlyphLine
  readonly contested: boolean
}

/** One canvas for all images: making one costs more than painting on it. */
let easel: OffscreenCanvasRenderingContext2D | null = null

/** An empty canvas, as a new one. */
function easelOf(pixels: number): OffscreenCanvasRenderingContext2D {
  // Read back at once: on the graphics processor each reading would wait for everything that it still has to draw.
  easel ??= new OffscreenCanvas(pixels, pixels).getContext('2d', { willReadFrequently: true })
  if (easel === null) throw new Error('map: the browser gives no 2D canvas')
  // Setting a size forgets everything: pixels, colours, scale.
  easel.canvas.width = pixels
  easel.canvas.height = pixels
  return easel
}

/** Paints with the origin at the top left, one unit per CSS pixel. `size`: CSS pixels, both sides. */
export function paintImage(
  size: number,
  paint: (context: OffscreenCanvasRenderingContext2D) => void,
): ImageData {
  const pixels = size * PIXEL_RATIO
  const context = easelOf(pixels)
  context.scale(PIXEL_RATIO, PIXEL_RATIO)
  context.lineJoin = 'round'
  paint(context)
  return context.getImageData(0, 0, pixels, pixels)
}

/** A mark with its line; a contested one has a second outline around it. */
export function markImage(mark: Mark, theme: MapTheme): ImageData {
  const margin = mark.contested ? MARGIN.contested : MARGIN.plain
  return paintImage(GRID + 2 * margin, (context) => {
    context.translate(margin, margin)
    if (mark.contested) paintShape(context, { ...mark, scale: 1.32, width: 1.3 }, theme)
    paintShape(context, { ...mark, scale: mark.contested ? 0.82 : 1, width: 2.25 }, theme)
  })
}

/** The small sign along the rim of a large area: the bare shape. */
export function rimImage(shape: MarkShape, theme: MapTheme): ImageData {
  const scale = 0.56
  return paintImage(18, (context) => {
    context.translate((18 - GRID) / 2, (18 - GRID) / 2)
    paintShape(context, { shape, line: 'solid', scale, width: 1.5 }, theme)
  })
}

interface Painted {
  readonly shape: MarkShape
  readonly line: GlyphLine
  /** Around the middle of the grid; the width is not scaled with it. */
  readonly scale: number
  readonly width: number
}

function paintShape(context: OffscreenCanvasRenderingContext2D, painted: Painted, theme: MapTheme): void {
  const { shape, scale, width } = painted
  const path = scaledPath(shapePath(shape), scale)
  const ink = shape === 'ring' || shape === 'dot' ? theme.accent : theme.ink
  stroke(context, path, theme.paper, width + 2.4)
  context.fillStyle = shape === 'dot' ? theme.accent : theme.paper
  context.fill(path)
  context.lineCap = painted.line === 'dotted' ? 'round' : 'butt'
  context.setLineDash(dashes(painted))
  stroke(context, path, ink, width)
  context.setLineDash([])
  if (painted.line === 'struck') strike(context, ink, theme.paper, width)
}

function stroke(
  context: OffscreenCanvasRenderingContext2D,
  path: Path2D,
  colour: string,
  width: number,
): void {
  context.strokeStyle = colour
  context.lineWidth = width
  context.stroke(path)
}

function strike(context: OffscreenCanvasRenderingContext2D, ink: string, paper: string, width: number): void {
  const path = new Path2D(STRIKE_PATH)
  stroke(context, path, paper, width + 2.8)
  stroke(context, path, ink, width)
}

function scaledPath(data: string, scale: number): Path2D {
  const path = new Path2D()
  const shift = (1 - scale) * (GRID / 2)
  path.addPath(new Path2D(data), new DOMMatrix([scale, 0, 0, scale, shift, shift]))
  return path
}

/** Whole dashes fit the ring, so that no half dash stands at its seam. */
function dashes({ shape, line, scale }: Painted): number[] {
  const period = DASHES[line].reduce((sum, length) => sum + length, 0)
  if (period === 0) return []
  if (shape !== 'ring') return [...DASHES[line]]
  const around = RING_LENGTH * scale
  const fit = around / (Math.round(around / period) * period)
  return DASHES[line].map((length) => length * fit)
}

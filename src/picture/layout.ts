/** Where the parts of a picture stand: head, map, side, foot. */
import { type Column, type Flowed, flow, type Paragraph } from './flow.ts'
import type { Proportion } from './picture-input.ts'
import type { WindowSize } from './web-mercator.ts'

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Layout {
  readonly map: Box
  /** Columns for legend and unlocated: one beside the map, or two below it. */
  readonly columns: readonly Column[]
}

/** Pixels of a file, and units of the picture to them: text and marks are laid out in units. */
export const PIXELS_PER_UNIT = 1.6

const SIZES: Readonly<Record<Proportion, WindowSize>> = {
  landscape: { width: 1000, height: 625 },
  square: { width: 800, height: 800 },
  portrait: { width: 800, height: 1131.25 },
  sheet: { width: 760, height: 430 },
}

/** Units of the picture, both sides. */
export const sizeInUnits = (proportion: Proportion): WindowSize => SIZES[proportion]

/** Pixels of the SVG file; a PNG has twice as many. */
export function sizeInPixels(proportion: Proportion): WindowSize {
  const { width, height } = SIZES[proportion]
  return { width: width * PIXELS_PER_UNIT, height: height * PIXELS_PER_UNIT }
}

/** Edge of the paper. */
export const MARGIN = 20
const GAP = 14
const SIDE_WIDTH = 236
const BELOW_HEIGHT = { square: 196, portrait: 330 } as const

/** Divides what head and foot leave. Below the map the columns are at least `legendHeight` high. */
export function layoutOf(proportion: Proportion, top: number, bottom: number, legendHeight = 0): Layout {
  const { width } = SIZES[proportion]
  const inner = width - 2 * edge(proportion)
  if (proportion === 'square' || proportion === 'portrait') {
    const side = bottom - Math.max(BELOW_HEIGHT[proportion], legendHeight)
    const half = (inner - GAP) / 2
    return {
      map: { x: MARGIN, y: top, width: inner, height: side - GAP - top },
      columns: [MARGIN, MARGIN + half + GAP].map((x) => ({ x, y: side, width: half, bottom })),
    }
  }
  const sideWidth = proportion === 'sheet' ? 150 : SIDE_WIDTH
  const map = { x: edge(proportion), y: top, width: inner - sideWidth - GAP, height: bottom - top }
  return { map, columns: [{ x: map.x + map.width + GAP, y: top, width: sideWidth, bottom }] }
}

/** A sheet of paper has margins of its own. */
const edge = (proportion: Proportion): number => (proportion === 'sheet' ? 1 : MARGIN)

/** Head at the top of the paper. */
export function headFlow(proportion: Proportion, paragraphs: readonly Paragraph[]): Flowed {
  const { width, height } = SIZES[proportion]
  const x = edge(proportion)
  return flow(paragraphs, { x, y: x - (paragraphs.length > 0 ? 6 : 0), width: width - 2 * x, bottom: height })
}

/** Foot at the bottom of the paper; `top` is where it begins. */
export function footFlow(proportion: Proportion, paragraphs: readonly Paragraph[]): Flowed & { top: number } {
  const { width, height } = SIZES[proportion]
  const x = edge(proportion)
  const column = { x, y: 0, width: width - 2 * x, bottom: height }
  const top = height - x - flow(paragraphs, column).bottom
  return { ...flow(paragraphs, { ...column, y: top }), top }
}

/**
 * The map as a picture that stands alone: an SVG without script, style sheet, font or address, in which the map
 * comes with its question, its numbers, its legend and its origin. The same input gives the same bytes.
 */
import { PAPER_COLOURS } from '../design/paper-colours.ts'
import type { ViewCamera } from './camera.ts'
import { type Column, type Flowed, flow, type Paragraph } from './flow.ts'
import {
  type Box,
  footFlow,
  headFlow,
  layoutOf,
  PIXELS_PER_UNIT,
  sizeInPixels,
  sizeInUnits,
} from './layout.ts'
import { legendParagraphs } from './legend.ts'
import { mapMarkup } from './map-markup.ts'
import type { PictureInput } from './picture-input.ts'
import {
  footParagraphs,
  headParagraphs,
  type InView,
  listable,
  numbersText,
  unlocatedParagraphs,
} from './picture-words.ts'
import { scaleBar } from './scale-bar.ts'
import { type Scene, sceneOf } from './scene.ts'
import type { WindowSize } from './web-mercator.ts'
import { group, type Markup, xml } from './xml.ts'

/** A picture whose map is drawn by another hand: everything else, with a hole where the map belongs. */
export interface PictureFrame {
  /** SVG for a map that counts near marks together, and for one that does not: only its hand knows. */
  readonly counted: string
  readonly uncounted: string
  /** Pixels of the SVG. */
  readonly size: WindowSize
  /** Pixels of the SVG from its top left corner. */
  readonly map: Box
  /** What the other hand must show in a window of this many CSS pixels. */
  readonly camera: ViewCamera
  readonly window: WindowSize
}

interface Parts {
  readonly input: PictureInput
  readonly scene: Scene
  readonly map: Box
  readonly columns: readonly Column[]
  readonly head: Flowed
  readonly foot: Flowed
}

/** The whole picture as the text of an SVG file. */
export function mapPicture(input: PictureInput): string {
  const parts = partsOf(input)
  const { scene, map } = parts
  const hasCounts = scene.marks.some(({ members }) => members.length > 1)
  const paper = xml('rect', { ...sizeInUnits(input.proportion), fill: PAPER_COLOURS.paper })
  const clip = xml('clipPath', { id: 'window' }, xml('rect', { ...scene.size }))
  const drawn = group({ transform: `translate(${map.x} ${map.y})`, 'clip-path': 'url(#window)' }, [
    ...mapMarkup(input, scene),
  ])
  return svgFile(parts, [xml('defs', {}, clip), paper, drawn, ...around(parts, hasCounts)])
}

/** The picture without its map. */
export function pictureFrame(input: PictureInput): PictureFrame {
  const parts = partsOf(input)
  const { x, y, width, height } = parts.map
  const whole = sizeInUnits(input.proportion)
  const hole = `M0 0H${whole.width}V${whole.height}H0ZM${x} ${y}V${y + height}H${x + width}V${y}Z`
  const paper = xml('path', { d: hole, fill: PAPER_COLOURS.paper, 'fill-rule': 'evenodd' })
  const inPixels = (units: number): number => units * PIXELS_PER_UNIT
  return {
    counted: svgFile(parts, [paper, ...around(parts, true)]),
    uncounted: svgFile(parts, [paper, ...around(parts, false)]),
    size: sizeInPixels(input.proportion),
    map: { x: inPixels(x), y: inPixels(y), width: inPixels(width), height: inPixels(height) },
    camera: parts.scene.camera,
    window: parts.scene.size,
  }
}

function partsOf(input: PictureInput): Parts {
  const { proportion, tally } = input
  const isSheet = proportion === 'sheet'
  const head = (inView: InView): Flowed => headFlow(proportion, isSheet ? [] : headParagraphs(input, inView))
  const foot = footFlow(proportion, isSheet ? [] : footParagraphs(input))
  // What is in view is known only once the head has left room for the map; these are the longest numbers possible.
  const { bottom } = head({
    drawn: tally.shown,
    outside: tally.shown,
    areasLeftOut: tally.shown > MANY ? tally.shown : 0,
  })
  const air = isSheet ? 0 : 10
  const laid = (legendHeight: number): Pick<Parts, 'scene' | 'map' | 'columns'> => {
    const { map, columns } = layoutOf(proportion, bottom + air, foot.top - air, legendHeight)
    return { map, columns, scene: sceneOf(input, { width: map.width, height: map.height }) }
  }
  const first = laid(0)
  const height = legendHeight(input, first)
  const { y = 0, bottom: end = 0 } = first.columns[0] ?? {}
  const settled = height > end - y ? laid(height) : first
  return { input, ...settled, foot, head: head(inViewOf(settled.scene)) }
}

/** Room that the longest legend of this map takes: no sign stays unexplained. */
function legendHeight(input: PictureInput, { scene, columns }: Pick<Parts, 'scene' | 'columns'>): number {
  const column = { x: 0, y: 0, width: columns[0]?.width ?? 0, bottom: Number.POSITIVE_INFINITY }
  return flow(legendParagraphs(input, scene, true), column).bottom
}

/** From so many features on, the head keeps room for the words that areas are left out. */
const MANY = 2000

const inViewOf = ({ inView, outside, areasLeftOut }: Scene): InView => ({
  drawn: inView.length,
  outside,
  areasLeftOut,
})

/** All but the map. */
function around(parts: Parts, hasCounts: boolean): Markup[] {
  const { map, scene, head, foot } = parts
  const edge = xml('rect', {
    ...scene.size,
    fill: 'none',
    stroke: PAPER_COLOURS.rule,
    'stroke-width': 1,
  })
  const over = group({ transform: `translate(${map.x} ${map.y})` }, [scaleBar(scene), edge])
  return [over, ...head.markup, ...sideMarkup(parts, hasCounts), ...foot.markup]
}

function sideMarkup({ input, scene, columns }: Parts, hasCounts: boolean): Markup[] {
  const [first, second] = columns
  if (first === undefined) return []
  const legend = flow(legendParagraphs(input, scene, hasCounts), first)
  if (input.proportion === 'sheet') return [...legend.markup]
  const below = second ?? { ...first, y: legend.bottom }
  return [...legend.markup, ...flow(fittingUnlocated(input, below), below).markup]
}

/** As many of the unlocated as find room, with the line that counts the others. */
function fittingUnlocated(input: PictureInput, column: Column): readonly Paragraph[] {
  for (let listed = listable(input); listed > 0; listed--) {
    const paragraphs = unlocatedParagraphs(input, listed)
    if (flow(paragraphs, column).placed === paragraphs.length) return paragraphs
  }
  return unlocatedParagraphs(input, 0)
}

function svgFile({ input, scene }: Parts, content: readonly Markup[]): string {
  const units = sizeInUnits(input.proportion)
  const { markup } = xml(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      ...sizeInPixels(input.proportion),
      viewBox: `0 0 ${units.width} ${units.height}`,
      role: 'img',
    },
    xml('title', {}, `${input.package.title}: ${input.question}`),
    xml('desc', {}, numbersText(input, inViewOf(scene))),
    ...content,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${markup}\n`
}

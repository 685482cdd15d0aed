/** Lines of text and samples, one below the other in a column. */
import { PAPER_COLOURS } from '../design/paper-colours.ts'
import { wrapped } from './text-width.ts'
import { type Markup, xml } from './xml.ts'

/** Only fonts of the device: a picture must not ask anybody for letters. */
const SANS = "'Noto Sans','Noto Sans Armenian','DejaVu Sans',system-ui,sans-serif"
const SERIF = "'Source Serif 4','Noto Serif','Noto Serif Armenian',Georgia,'DejaVu Serif',serif"

/** How a text is set; sizes in units of the picture. */
export interface TextStyle {
  readonly size: number
  readonly colour: string
  readonly isSerif?: boolean
  readonly isBold?: boolean
  readonly isItalic?: boolean
}

export const STYLES = {
  title: { size: 17, colour: PAPER_COLOURS.ink, isSerif: true, isBold: true },
  sentence: { size: 14, colour: PAPER_COLOURS.ink, isSerif: true },
  heading: { size: 9, colour: PAPER_COLOURS.ink, isBold: true },
  text: { size: 9.5, colour: PAPER_COLOURS.ink },
  soft: { size: 8.5, colour: PAPER_COLOURS.inkSoft },
} as const satisfies Readonly<Record<string, TextStyle>>

/** A paragraph, perhaps with a sample of a mark in front, drawn on a grid of 24 × 24 units. */
export interface Paragraph {
  readonly text: string
  readonly style: TextStyle
  readonly sample?: Markup
  /** Room above, in units of the picture. */
  readonly above?: number
}

export interface Column {
  readonly x: number
  readonly y: number
  readonly width: number
  /** No line stands below this. */
  readonly bottom: number
}

export interface Flowed {
  readonly markup: readonly Markup[]
  /** Where the last line ends. */
  readonly bottom: number
  /** How many paragraphs found room; the others are not begun. */
  readonly placed: number
}

const LEADING = 1.36
const SAMPLE_WIDTH = 22
const SAMPLE_SCALE = 0.6

/** The attributes of SVG text in a style. */
export const textAttributes = ({ size, colour, isSerif, isBold, isItalic }: TextStyle) => ({
  'font-family': isSerif ? SERIF : SANS,
  'font-size': size,
  'font-weight': isBold ? 600 : undefined,
  'font-style': isItalic ? 'italic' : undefined,
  fill: colour,
})

/** Sets paragraphs from the top of a column as far as there is room. */
export function flow(paragraphs: readonly Paragraph[], column: Column): Flowed {
  const markup: Markup[] = []
  let top = column.y
  let placed = 0
  for (const paragraph of paragraphs) {
    const set = setParagraph(paragraph, top + (paragraph.above ?? 0), column)
    if (set.bottom > column.bottom) break
    markup.push(...set.markup)
    top = set.bottom
    placed++
  }
  return { markup, bottom: top, placed }
}

function setParagraph({ text, style, sample }: Paragraph, top: number, { x, width }: Column) {
  const indent = sample === undefined ? 0 : SAMPLE_WIDTH
  const lines = wrapped(text, style.size, width - indent)
  const step = style.size * LEADING
  const markup = lines.map((line, at) =>
    xml('text', { x: x + indent, y: top + at * step + style.size, ...textAttributes(style) }, line),
  )
  const height = Math.max(lines.length * step, sample === undefined ? 0 : 24 * SAMPLE_SCALE)
  const middle = top + (style.size * LEADING) / 2 - 12 * SAMPLE_SCALE
  const drawn = sample === undefined ? [] : [placedSample(sample, x, middle)]
  return { markup: [...drawn, ...markup], bottom: top + height }
}

const placedSample = (sample: Markup, x: number, y: number): Markup =>
  xml('g', { transform: `translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${SAMPLE_SCALE})` }, sample)

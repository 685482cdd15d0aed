/**
 * The bars as SVG: per bin one faint bar for all claims and one in colour for those in the query. Outside the
 * period the colour is pale: such a claim is chosen, but its date may fall there too.
 */
import { nothing, svg, type TemplateResult } from 'lit'
import type { HistogramBin } from '../query/core/result.ts'

/** Size of the drawing, CSS pixels. */
export interface PlotSize {
  readonly width: number
  readonly height: number
}

/** What is drawn: bins, and the period in bins from the left edge; null without a period. */
export interface BarsDrawing {
  readonly bins: readonly HistogramBin[]
  readonly size: PlotSize
  readonly edges: { readonly left: number; readonly right: number } | null
  /** The bin under the pointer; null when there is none. */
  readonly hovered: number | null
  /** Claims at the top of the scale; default: those of the highest bar. */
  readonly highest?: number
}

/** Even one claim among hundreds must be seen. */
const LEAST_PIXELS = 3
/** Room above the highest bar. */
const TOP_PIXELS = 4
const GAP_SHARE = 0.14

/** Height of a bar; 0 only for no claim. */
function barPixels(claims: number, highest: number, plotHeight: number): number {
  if (claims === 0) return 0
  return Math.max(LEAST_PIXELS, Math.round((claims / highest) * (plotHeight - TOP_PIXELS)))
}

interface Column {
  readonly x: number
  readonly width: number
}

/** Whole pixels, so that all gaps look alike. */
function columnOf(at: number, binPixels: number): Column {
  const gap = Math.min(4, Math.max(1, Math.round(binPixels * GAP_SHARE)))
  const x = Math.round(at * binPixels)
  return { x, width: Math.max(1, Math.round((at + 1) * binPixels) - x - gap) }
}

const bar = (
  name: string,
  { x, width }: Column,
  height: number,
  plotHeight: number,
): TemplateResult | typeof nothing =>
  height === 0
    ? nothing
    : svg`<rect class=${name} x=${x} y=${plotHeight - height} width=${width} height=${height} />`

/** The wash of the period, the bars and their ground line; words and numbers stand elsewhere. Nothing until its size is known. */
export function barsTemplate({
  bins,
  size,
  edges,
  hovered,
  highest: scale,
}: BarsDrawing): TemplateResult | typeof nothing {
  const { width, height } = size
  if (width === 0 || height === 0) return nothing
  const binPixels = width / Math.max(1, bins.length)
  const highest = scale ?? Math.max(1, ...bins.map(({ claims }) => claims))
  const bars = bins.map(({ claims, matching }, at) => {
    const column = columnOf(at, binPixels)
    const full = barPixels(claims, highest, height)
    const isOutside = edges !== null && (at + 1 <= edges.left || at >= edges.right)
    const colour = isOutside ? 'matching outside' : 'matching'
    return svg`${bar('all', column, full, height)}${bar(colour, column, barPixels(matching, highest, height), height)}`
  })
  return svg`
    ${edges ? svg`<rect class="window" x=${edges.left * binPixels} y="0" width=${Math.max(0, (edges.right - edges.left) * binPixels)} height=${height} />` : nothing}
    ${hovered === null ? nothing : svg`<rect class="hovered" x=${hovered * binPixels} y="0" width=${binPixels} height=${height} />`}
    ${bars}
    <line x1="0" y1=${height - 0.5} x2=${width} y2=${height - 0.5} />`
}

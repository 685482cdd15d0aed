/** The bars apart by party, by claimant or by how certain it is said: one row each, on one scale, never on top of each other. */
import '../i18n/rest.ts'
import { html, nothing, type TemplateResult } from 'lit'
import type { CairnPackage } from '../domain/package.ts'
import { facetValueText } from '../i18n/facet-value-text.ts'
import { t } from '../i18n/message.ts'
import { FIXED_FACET_VALUES } from '../query/core/facet-values.ts'
import type { Histogram, HistogramBin, HistogramSeries, SeriesFacet } from '../query/core/result.ts'
import { SERIES_FACETS } from '../query/core/series-facets.ts'
import { segmented } from './segmented.ts'
import { type BarsDrawing, barsTemplate } from './timeline-bars.ts'

/** One row: its bins and what stands above them. */
export interface TimelineRow {
  readonly name: string
  /** How many claims, and how many of them are undated and so not drawn. */
  readonly sums: string
  readonly bins: readonly HistogramBin[]
}

/** Order of a facet's values: the package's order of its parties, the format's order of modalities; others behind, as they come. */
function orderOf(facet: SeriesFacet, pkg: CairnPackage): readonly string[] {
  return facet === 'party' ? pkg.parties.map(({ id }) => id) : (FIXED_FACET_VALUES[facet] ?? [])
}

/** The rows of a facet: parties and modalities in a fixed order, which no count changes; claimants by number, the rest of them in one row. */
export function timelineRows(
  { bins, series, otherClaimants }: Histogram,
  facet: SeriesFacet,
  pkg: CairnPackage,
  lang: string,
): readonly TimelineRow[] {
  const order = orderOf(facet, pkg)
  const place = ({ value }: HistogramSeries): number => {
    const at = order.indexOf(value)
    return at < 0 ? order.length : at
  }
  const sorted = [...series[facet]].sort((one, other) => place(one) - place(other))
  const rows = sorted.map((each) => rowOf(facetValueText(facet, each.value, pkg, lang), each, bins))
  if (facet !== 'claimant' || otherClaimants === null) return rows
  return [...rows, rowOf(t('timeline.otherClaimants', { n: otherClaimants.values }), otherClaimants, bins)]
}

function rowOf(
  name: string,
  { claims, matching, allClaims, undatedClaims }: Omit<HistogramSeries, 'value'>,
  bins: readonly HistogramBin[],
): TimelineRow {
  return {
    name,
    sums: t('timeline.rowSums', { all: allClaims, undated: undatedClaims }),
    bins: bins.map((bin, at) => ({ ...bin, claims: claims[at] ?? 0, matching: matching[at] ?? 0 })),
  }
}

/** Height of a row's bars, CSS pixels; as in the styles. */
const ROW_PIXELS = 38

const highestOf = (bins: readonly HistogramBin[]): number => Math.max(0, ...bins.map(({ claims }) => claims))

function row({ name, sums, bins }: TimelineRow, drawing: Omit<BarsDrawing, 'bins'>): TemplateResult {
  const hovered = drawing.hovered === null ? undefined : bins[drawing.hovered]
  return html`<li>
    <p><strong>${name}</strong> <span>${sums}</span>
      <span class="row-readout">${hovered ? t('timeline.rowBin', { claims: hovered.claims }) : nothing}</span></p>
    <svg aria-hidden="true">${barsTemplate({ ...drawing, bins })}</svg>
  </li>`
}

/** All rows under the bars that they are aligned with; one scale for all, whose top is named. Nothing without rows. */
export function rowsTemplate(
  rows: readonly TimelineRow[],
  { size, edges, hovered }: Pick<BarsDrawing, 'size' | 'edges' | 'hovered'>,
): TemplateResult {
  if (rows.length === 0) return html``
  const highest = Math.max(1, ...rows.map(({ bins }) => highestOf(bins)))
  const drawing = { size: { width: size.width, height: ROW_PIXELS }, edges, hovered, highest }
  return html`<ul class="rows">
      ${rows.map((each) => row(each, drawing))}
    </ul>
    <p class="scale">${t('timeline.rowScale', { highest })}</p>`
}

/** Which rows are wanted: by party, by claimant or by how certain it is said. */
export function rowsChoice(value: SeriesFacet, onPick: (facet: SeriesFacet) => void): TemplateResult {
  return segmented({
    name: 'rows',
    legend: t('timeline.rows'),
    segments: [
      { value: 'party', text: t('timeline.byParty') },
      { value: 'claimant', text: t('timeline.byClaimant') },
      { value: 'modality', text: t('timeline.byModality') },
    ],
    value,
    onPick: (picked) => onPick(SERIES_FACETS.find((facet) => facet === picked) ?? 'party'),
  })
}

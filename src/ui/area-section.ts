/** The chosen area where the filters are: its words, how places match it, change and remove. */
import '../i18n/rest.ts'
import { html, nothing, type TemplateResult } from 'lit'
import { areaWords } from '../i18n/area-words.ts'
import { t } from '../i18n/message.ts'
import type { AreaMatch, FilterSpec } from '../query/core/filter.ts'
import { areaLink } from './area-link.ts'
import { segmented } from './segmented.ts'

/** How many features would be shown by either rule. */
export type AreaCounts = Readonly<Record<AreaMatch, number>>

const RULES: readonly AreaMatch[] = ['touches', 'inside']

/** The area as it stands among the active filters: "rectangle 42 × 31 km, touches". */
export const activeAreaWords = ({ area, areaMatch }: FilterSpec, lang: string): string =>
  area === null ? '' : t('area.active', { words: areaWords(area, lang), match: areaMatch })

/** The two rules, with the number of features by each where they are known, and what the chosen one means. */
export function matchControl(
  filter: FilterSpec,
  counts: AreaCounts | null,
  change: (filter: FilterSpec) => void,
): TemplateResult {
  const wordOf = (rule: AreaMatch): string => {
    const word = t(rule === 'inside' ? 'area.inside' : 'area.touches')
    return counts === null ? word : t('area.counted', { word, n: counts[rule] })
  }
  return html`<div class="means">
    ${segmented({
      name: 'area-match',
      legend: t('area.match'),
      segments: RULES.map((value) => ({ value, text: wordOf(value) })),
      value: filter.areaMatch,
      onPick: (rule) => change({ ...filter, areaMatch: rule === 'inside' ? 'inside' : 'touches' }),
    })}
    <p class="tiny soft">${t(filter.areaMatch === 'inside' ? 'area.insideMeans' : 'area.touchesMeans')}</p>
  </div>`
}

/** What the section in the filter column asks for. */
export interface AreaSectionActions {
  change(filter: FilterSpec): void
  open(): void
}

/** The area with its rule; nothing while none is chosen. */
export function areaSection(
  filter: FilterSpec,
  lang: string,
  { change, open }: AreaSectionActions,
): TemplateResult | typeof nothing {
  if (filter.area === null) return nothing
  return html`<div class="area">
    <p>${t('area.chosen', { words: areaWords(filter.area, lang) })}</p>
    ${matchControl(filter, null, change)}
    <p class="area-buttons">
      ${areaLink(open)}
      <button class="text" type="button" @click=${() => change({ ...filter, area: null })}>${t('area.remove')}</button>
    </p>
  </div>`
}

/** What is chosen and by which rule, in the panel; words alone while no area is chosen. */
export function chosenArea(
  filter: FilterSpec,
  counts: AreaCounts | null,
  words: string,
  change: (filter: FilterSpec) => void,
): TemplateResult {
  if (filter.area === null) return html`<p class="soft">${t('area.none')}</p>`
  return html`<p class="result">${words}</p>
    ${matchControl(filter, counts, change)}
    ${counts === null ? nothing : html`<p class="tiny soft">${t('area.unlocated')}</p>`}`
}

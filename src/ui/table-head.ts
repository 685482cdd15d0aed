/** The lines above the table: what a row is, only what is in view, and in words what is shown and how it is sorted. */

import { html, nothing, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import { matchingCount } from '../domain/matching-claims.ts'
import type { BoundingBox } from '../domain/package.ts'
import { t } from '../i18n/message.ts'
import type { FilterSpec } from '../query/core/filter.ts'
import type { QueryResult } from '../query/core/result.ts'
import { segmented } from './segmented.ts'
import { type BeyondArea, isViewOnly } from './table-area.ts'
import type { TableMode, TableSort } from './table-settings.ts'
import type { SortedRows } from './table-sort.ts'

/** Features or claims, with their numbers. */
function modeChoice(
  mode: TableMode,
  counts: Readonly<Record<TableMode, number>>,
  onPick: (mode: TableMode) => void,
): TemplateResult {
  return segmented({
    name: 'mode',
    legend: t('table.rowIs'),
    value: mode,
    segments: [
      { value: 'features', text: t('common.features', { n: counts.features }) },
      { value: 'claims', text: t('common.claims', { n: counts.claims }) },
    ],
    onPick: (value) => onPick(value === 'claims' ? 'claims' : 'features'),
  })
}

/** What is known of the area that the table is limited to. */
export interface AreaState {
  readonly filter: FilterSpec
  /** What the map showed last; null before it was opened. */
  readonly view: BoundingBox | null
  readonly beyond: BeyondArea | null
  readonly result: QueryResult
}

/** The switch for the map's view. */
function viewSwitch({ filter, view }: AreaState, onSwitch: (on: boolean) => void): TemplateResult {
  const onChange = (event: Event): void => onSwitch((event.target as HTMLInputElement).checked)
  return html`<label class="in-view" title=${view === null ? t('table.noViewYet') : nothing}>
    <input type="checkbox" .checked=${live(isViewOnly(filter, view))} ?disabled=${view === null} @change=${onChange} />
    <span>${t('table.inView')}${view === null ? html` <span class="soft">(${t('table.noViewYet')})</span>` : nothing}</span>
  </label>`
}

/** How much the area leaves, and what lies outside it; nothing while the query has no area. */
function areaWords({ filter, view, beyond, result: { tally } }: AreaState): string | null {
  if (filter.area === null || beyond === null) return null
  return t(isViewOnly(filter, view) ? 'table.sumInView' : 'table.sumInArea', {
    shown: tally.shown,
    all: beyond.shown,
    outside: beyond.shown - tally.shown,
    unlocated: beyond.unlocated,
  })
}

/** By what the rows are sorted, and how many of unknown value stand last. */
export function sortWords(sort: TableSort | null, sorted: SortedRows | null, isSorting: boolean): string {
  if (isSorting) return t('table.sorting')
  if (!sort || !sorted) return t('table.fileOrder')
  const column = t(`table.col.${sort.column}`)
  const words = t(sort.descending ? 'table.sortedDown' : 'table.sortedUp', { column })
  const note = sort.column === 'counts' ? t('table.sortedByLargest') : ''
  const unknown = sorted.unknown > 0 ? t('table.unknownLast', { n: sorted.unknown }) : ''
  return [words, note, unknown].filter(Boolean).join(' ')
}

/** What the lines show and whom they tell. */
export interface HeadOptions {
  readonly mode: TableMode
  readonly area: AreaState
  /** How the rows are sorted; empty where they are not. */
  readonly order: string
  /** The choice of columns, where there are any. */
  readonly chooser: TemplateResult | typeof nothing
  onMode(mode: TableMode): void
  onView(on: boolean): void
}

/** All of it; what is shown and how it is sorted is spoken when it changes. */
export function tableHead({ mode, area, order, chooser, onMode, onView }: HeadOptions): TemplateResult {
  const { result } = area
  const counts = { features: result.rows.length, claims: matchingCount(result.matchingClaims) }
  return html`<header>
    ${modeChoice(mode, counts, onMode)} ${viewSwitch(area, onView)}
    <p class="words" role="status">${[areaWords(area), order].filter(Boolean).join(' ')}</p>
    ${chooser}
  </header>`
}

/** All shown features as a list equal to the map: located and unlocated alike. */

import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import type { CairnPackage } from '../domain/package.ts'
import { t } from '../i18n/message.ts'
import type { FilterSpec } from '../query/core/filter.ts'
import type { QueryResult } from '../query/core/result.ts'
import { moveFocus } from './arrow-keys.ts'
import { emitSite, type SelectDetail } from './events.ts'
import { hasPeriod } from './filter-change.ts'
import { glyphStyles } from './glyph.ts'
import { moreButton, moreStyles, STEP } from './more-button.ts'
import { drawnInTurn } from './own-task.ts'
import {
  eachEntry,
  firstEntries,
  groupedByPlace,
  RESULT_ORDERS,
  type ResultEntry,
  type ResultOrder,
} from './result-entries.ts'
import { resultList } from './result-list.ts'
import { type RowContext, rowStyles } from './result-row.ts'
import { base, claimStyles, controls, type } from './shared-styles.ts'

/** `<cairn-results>`: `pkg`, `result`, `filter` (for its period), `selection`, `lang` in; `select` out. */
export class CairnResults extends LitElement {
  static override properties = {
    pkg: { attribute: false },
    result: { attribute: false },
    selection: { attribute: false },
    lang: { type: String },
    // Its answer follows: to draw for both would draw everything twice at each step of a drag.
    filter: { attribute: false, hasChanged: () => false },
    matchedDate: { state: true },
    order: { state: true },
    limit: { state: true },
  }
  static override styles = [
    base,
    type,
    controls,
    claimStyles,
    glyphStyles,
    rowStyles,
    moreStyles,
    css`
      header {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: var(--space-2);
        padding: var(--space-2) var(--space-3);
      }
      header label {
        display: flex;
        align-items: center;
        gap: var(--space-2);
        min-inline-size: 0;
        color: var(--ink-soft);
        font-size: var(--text-s);
        white-space: nowrap;
      }
      header select {
        inline-size: auto;
        min-inline-size: 0;
        color: var(--ink);
      }
      h3 {
        padding: var(--space-4) var(--space-3) var(--space-1);
        border-block-end: 1px solid var(--rule);
        color: var(--ink-soft);
        font: 400 var(--text-m) / 1.3 var(--serif);
      }
      .row {
        padding-inline: var(--space-3);
      }
    `,
  ]
  declare pkg: CairnPackage | null
  declare result: QueryResult | null
  declare selection: SelectDetail | null
  /** The filter that the result answers; null where rows need not say which date matched. */
  declare filter: FilterSpec | null
  /** Loaded with the first period. */
  declare matchedDate: typeof import('./matched-date.ts').matchedDate | null
  declare order: ResultOrder
  declare limit: number
  /** The head of the entries in the chosen order, as far as it is drawn. */
  private shown: readonly ResultEntry[] = []

  constructor() {
    super()
    this.pkg = null
    this.result = null
    this.selection = null
    this.lang = 'en'
    this.filter = null
    this.matchedDate = null
    this.order = 'place'
    this.limit = STEP
  }

  protected override scheduleUpdate(): Promise<void> {
    return drawnInTurn(this.result, () => super.scheduleUpdate())
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('result') || changed.has('pkg')) this.limit = STEP
    if (this.filter && hasPeriod(this.filter) && !this.matchedDate)
      void import('./matched-date.ts').then(
        (code) => (this.matchedDate = code.matchedDate),
        () => null,
      )
    const isNew = (['result', 'pkg', 'order', 'limit', 'lang'] as const).some((name) => changed.has(name))
    const { pkg, result, order, lang, limit } = this
    if (isNew && pkg && result)
      this.shown = firstEntries(eachEntry(pkg, result), pkg, { order, lang, count: limit })
  }

  override render(): TemplateResult | typeof nothing {
    const { pkg, shown, result } = this
    if (pkg === null || result === null) return nothing
    const { length } = result.rows
    return html`<section aria-label=${t('results.title')}>
      ${this.head(length)}
      <div @keydown=${moveFocus}>${this.order === 'place' ? this.byPlace(shown, pkg) : this.list(shown, pkg)}</div>
      ${moreButton(length - shown.length, () => this.showMore())}
    </section>`
  }

  /** Which date of these claims lies in the period; nothing where there is none. */
  private readonly matched: RowContext['matched'] = (claims) => {
    const { filter, matchedDate, lang } = this
    return filter && matchedDate ? matchedDate(claims, filter, lang) : null
  }

  private head(n: number): TemplateResult {
    return html`<header>
      <h2 class="title">${t('common.features', { n })}</h2>
      <label>
        ${t('results.sort')}
        <select @change=${(event: Event) => this.sortBy((event.target as HTMLSelectElement).value)}>
          ${RESULT_ORDERS.map((order) => html`<option value=${order} ?selected=${order === this.order}>${t(`results.order.${order}`)}</option>`)}
        </select>
      </label>
    </header>`
  }

  private sortBy(value: string): void {
    this.order = RESULT_ORDERS.find((order) => order === value) ?? 'place'
  }

  private showMore(): void {
    this.limit += STEP
  }

  private byPlace(entries: readonly ResultEntry[], pkg: CairnPackage): unknown {
    return groupedByPlace(entries, pkg).map(
      ([place, members]) => html`<h3>${headingText(place)}</h3>
        ${this.list(members, pkg)}`,
    )
  }

  private list(entries: readonly ResultEntry[], pkg: CairnPackage): TemplateResult {
    return resultList(entries, {
      pkg,
      lang: this.lang,
      site: this.selection?.site ?? null,
      underPlace: this.order === 'place',
      onOpen: (id: string) => emitSite(this, id),
      matched: this.matched,
    })
  }
}

/** A located feature may lack a named place: coordinates alone. */
function headingText(place: string | null): string {
  if (place === null) return t('tray.title')
  return place === '' ? t('results.unnamedPlace') : place
}

customElements.define('cairn-results', CairnResults)

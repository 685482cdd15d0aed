/** All shown features as a list equal to the map: located and unlocated alike. */
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import type { CairnPackage } from '../domain/package.ts'
import { t } from '../i18n/message.ts'
import type { QueryResult } from '../query/core/result.ts'
import { moveFocus } from './arrow-keys.ts'
import { emitSite, type SelectDetail } from './events.ts'
import { glyphStyles } from './glyph.ts'
import {
  groupedByPlace,
  RESULT_ORDERS,
  type ResultEntry,
  type ResultOrder,
  resultEntries,
  sortEntries,
} from './result-entries.ts'
import { resultRow, rowStyles } from './result-row.ts'
import { base, claimStyles, controls, type } from './shared-styles.ts'

/** Rows drawn at first and with each "show more": enough to scroll, few enough to be instant. */
const ROWS_PER_STEP = 60

/** `<cairn-results>`: `pkg`, `result`, `selection`, `lang` in; `select` out. */
export class CairnResults extends LitElement {
  static override properties = {
    pkg: { attribute: false },
    result: { attribute: false },
    selection: { attribute: false },
    lang: { type: String },
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
        color: var(--ink-soft);
        font-size: var(--text-s);
      }
      header select {
        inline-size: auto;
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
      .more {
        inline-size: 100%;
        margin-block-start: var(--space-3);
      }
    `,
  ]
  declare pkg: CairnPackage | null
  declare result: QueryResult | null
  declare selection: SelectDetail | null
  declare order: ResultOrder
  declare limit: number
  private entries: readonly ResultEntry[] = []

  constructor() {
    super()
    this.pkg = null
    this.result = null
    this.selection = null
    this.lang = 'en'
    this.order = 'place'
    this.limit = ROWS_PER_STEP
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('result') || changed.has('pkg')) this.limit = ROWS_PER_STEP
    if (changed.has('result') || changed.has('pkg') || changed.has('order')) this.entries = this.sorted()
  }

  private sorted(): readonly ResultEntry[] {
    if (this.pkg === null || this.result === null) return []
    return sortEntries(resultEntries(this.pkg, this.result), this.order, this.pkg, this.lang)
  }

  override render(): TemplateResult | typeof nothing {
    if (this.pkg === null || this.result === null) return nothing
    const shown = this.entries.slice(0, this.limit)
    const rest = this.entries.length - shown.length
    return html`<section aria-label=${t('results.title')}>
      ${this.head()}
      <div @keydown=${moveFocus}>${this.order === 'place' ? this.byPlace(shown, this.pkg) : this.list(shown, this.pkg)}</div>
      ${
        rest > 0
          ? html`<button class="more" type="button" @click=${this.showMore}>${t('results.more', { n: Math.min(rest, ROWS_PER_STEP), rest })}</button>`
          : nothing
      }
    </section>`
  }

  private head(): TemplateResult {
    return html`<header>
      <h2 class="title">${t('common.features', { n: this.entries.length })}</h2>
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
    this.limit += ROWS_PER_STEP
  }

  private byPlace(entries: readonly ResultEntry[], pkg: CairnPackage): unknown {
    return groupedByPlace(entries, pkg).map(
      ([place, members]) => html`<h3>${headingText(place)}</h3>
        ${this.list(members, pkg)}`,
    )
  }

  private list(entries: readonly ResultEntry[], pkg: CairnPackage): TemplateResult {
    const site = this.selection?.site ?? null
    const underPlace = this.order === 'place'
    const context = { pkg, lang: this.lang, site, underPlace, onOpen: (id: string) => emitSite(this, id) }
    return html`<ul class="rows">
      ${repeat(
        entries,
        ({ feature }) => feature.id,
        (entry) => resultRow(entry, context),
      )}
    </ul>`
  }
}

/** A located feature may lack a named place: coordinates alone. */
function headingText(place: string | null): string {
  if (place === null) return t('tray.title')
  return place === '' ? t('results.unnamedPlace') : place
}

customElements.define('cairn-results', CairnResults)

/** Every document of the package, to be found, ordered and opened; those without any claim are listed too. */
import '../i18n/rest.ts'
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import type { CairnPackage } from '../domain/package.ts'
import { t } from '../i18n/message.ts'
import { moveFocus } from './arrow-keys.ts'
import { emit, type SelectDetail } from './events.ts'
import { moreButton, moreStyles, STEP } from './more-button.ts'
import { base, controls, type } from './shared-styles.ts'
import {
  findEntries,
  groupSources,
  SOURCE_ORDERS,
  type SourceEntry,
  type SourceGroup,
  type SourceOrder,
  sortSources,
  sourceEntries,
} from './sources-entries.ts'
import { type SourceRow, sourceRow, sourceRowStyles } from './sources-row.ts'

/** `<cairn-sources>`: `pkg`, `attached`, `lang` in; `select` with a source id out. */
export class CairnSources extends LitElement {
  static override properties = {
    pkg: { attribute: false },
    attached: { attribute: false },
    lang: { type: String },
    order: { state: true },
    text: { state: true },
    limit: { state: true },
  }
  static override styles = [
    base,
    type,
    controls,
    sourceRowStyles,
    moreStyles,
    css`
      h2 {
        font: 600 var(--text-xl) / 1.25 var(--serif);
      }
      header > p {
        max-inline-size: 66ch;
        margin-block-start: var(--space-1);
      }
      .find {
        display: flex;
        flex-wrap: wrap;
        align-items: end;
        gap: var(--space-2) var(--space-3);
        margin-block: var(--space-3);
      }
      .find label {
        display: grid;
        gap: 2px;
        color: var(--ink-soft);
        font-size: var(--text-s);
      }
      .find label:first-child {
        flex: 1 1 14rem;
      }
      .find :is(input, select) {
        color: var(--ink);
        font-size: var(--text-m);
      }
      h3 {
        padding: var(--space-4) var(--space-2) var(--space-1);
        border-block-end: 1px solid var(--ink-faint);
        font: 600 var(--text-m) / 1.3 var(--serif);
      }
      .none {
        padding-block: var(--space-4);
      }
    `,
  ]
  declare pkg: CairnPackage | null
  /** Hashes of the documents attached on this device. */
  declare attached: ReadonlySet<string>
  declare order: SourceOrder
  declare text: string
  declare limit: number
  private entries: readonly SourceEntry[] = []
  private sorted: readonly SourceEntry[] = []

  constructor() {
    super()
    this.pkg = null
    this.attached = new Set()
    this.lang = 'en'
    this.order = 'date'
    this.text = ''
    this.limit = STEP
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const isOther = changed.has('pkg') || changed.has('lang')
    if (this.pkg && isOther) this.entries = sourceEntries(this.pkg, this.lang)
    if (isOther || changed.has('order')) this.sorted = sortSources(this.entries, this.order, this.lang)
    if (isOther || changed.has('order') || changed.has('text')) this.limit = STEP
  }

  override render(): TemplateResult | typeof nothing {
    if (!this.pkg) return nothing
    const found = findEntries(this.sorted, this.text)
    const groups = groupSources(found.slice(0, this.limit), this.order)
    return html`<section aria-labelledby="title">
      <header>
        <h2 id="title">${t('sources.title')}</h2>
        <p class="small soft">${t('sources.note')} ${t('sources.keptCount', { n: this.kept() })}</p>
        ${this.controls()}
        <p class="small soft" role="status">${this.tally(found.length)}</p>
      </header>
      <div @keydown=${moveFocus}>${groups.map((group) => this.group(group))}</div>
      ${moreButton(found.length - this.limit, () => this.showMore())}
      ${found.length === 0 ? html`<p class="none soft">${t('sources.none', { text: this.text })}</p>` : nothing}
    </section>`
  }

  private kept(): number {
    return this.entries.filter(({ source }) => source.captures.length > 0).length
  }

  private tally(found: number): string {
    const all = this.entries.length
    return found === all ? t('common.documents', { n: all }) : t('sources.found', { found, all })
  }

  private controls(): TemplateResult {
    const onText = (event: Event): void => {
      this.text = (event.target as HTMLInputElement).value
    }
    const onOrder = (event: Event): void => this.sortBy((event.target as HTMLSelectElement).value)
    return html`<div class="find" role="search" aria-label=${t('sources.find')}>
      <label
        >${t('sources.find')}
        <input type="search" autocomplete="off" spellcheck="false" .value=${this.text} @input=${onText} />
      </label>
      <label
        >${t('results.sort')}
        <select @change=${onOrder}>
          ${SOURCE_ORDERS.map((order) => html`<option value=${order} ?selected=${order === this.order}>${t(`sources.order.${order}`)}</option>`)}
        </select>
      </label>
    </div>`
  }

  private showMore(): void {
    this.limit += STEP
  }

  private sortBy(value: string): void {
    this.order = SOURCE_ORDERS.find((order) => order === value) ?? 'date'
  }

  private group({ heading, entries }: SourceGroup): TemplateResult {
    const row: SourceRow = {
      lang: this.lang,
      attached: this.attached,
      underPublisher: this.order === 'publisher',
      open: (source) => emit<SelectDetail>(this, 'select', { source, claim: null }),
    }
    const missing = this.order === 'date' ? t('common.dateNotStated') : t('sources.noPublisher')
    return html`${heading === '' ? nothing : html`<h3>${heading ?? missing}</h3>`}
      <ul class="rows">
        ${repeat(
          entries,
          ({ source }) => source.id,
          (entry) => sourceRow(entry, row),
        )}
      </ul>`
  }
}

customElements.define('cairn-sources', CairnSources)

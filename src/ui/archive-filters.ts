/** By what an archive of claims can be filtered in the tile: who says it, how, and when. */
import '../i18n/rest.ts'
import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { label } from '../i18n/labels.ts'
import { t } from '../i18n/message.ts'
import { formatNumber } from '../i18n/number.ts'
import type { FilterSpec } from '../query/core/filter.ts'
import type { ArchiveChoice, ArchiveView } from './archive-look.ts'
import { archiveStyles } from './archive-styles.ts'
import { emit } from './events.ts'
import { base, controls, type } from './shared-styles.ts'

/** Claimants that are listed at first; who is chosen is always among them. */
const FIRST = 30

/** `<cairn-archive-filters>`: `view` in; `filter-change` out. */
export class CairnArchiveFilters extends LitElement {
  static override properties = { view: { attribute: false }, isWhole: { state: true } }
  static override styles = [base, type, controls, archiveStyles]
  declare view: ArchiveView | null
  declare isWhole: boolean

  constructor() {
    super()
    this.view = null
    this.isWhole = false
  }

  override render(): TemplateResult | typeof nothing {
    const { view } = this
    if (view === null) return nothing
    const { look, filter } = view
    return html`${this.period(filter, view.date)}
      ${this.choices('claimant', look?.claimants ?? [], filter)}
      ${this.choices('modality', look?.modalities ?? [], filter)}`
  }

  private ask(filter: FilterSpec): void {
    emit(this, 'filter-change', filter)
  }

  private period(filter: FilterSpec, date: string): TemplateResult {
    const field = (side: 'from' | 'to'): TemplateResult => {
      const change = (event: Event): void =>
        this.ask({ ...filter, [side]: (event.target as HTMLInputElement).value.trim() || null })
      return html`<label>
        ${t(`archive.${side}`)}
        <input name=${side} .value=${filter[side] ?? ''} placeholder="2021" @change=${change} />
      </label>`
    }
    const isIncluded = filter.undated === 'include'
    const turn = (): void => this.ask({ ...filter, undated: isIncluded ? 'exclude' : 'include' })
    return html`<fieldset>
      <legend class="title">${t('archive.period')}</legend>
      <p class="small soft">${t('archive.periodMeans', { kind: label('dateKind', date) })}</p>
      <div class="period">${field('from')} ${field('to')}</div>
      <label class="choice"><input type="checkbox" .checked=${isIncluded} @change=${turn} /> ${t('archive.undated')}</label>
    </fieldset>`
  }

  private choices(
    facet: 'claimant' | 'modality',
    all: readonly ArchiveChoice[],
    filter: FilterSpec,
  ): TemplateResult | typeof nothing {
    const chosen = filter.facets[facet]
    if (all.length === 0) return nothing
    const drawn = this.isWhole ? all : all.filter(({ value }, at) => at < FIRST || chosen.includes(value))
    const turn = (value: string): void => {
      const values = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]
      this.ask({ ...filter, facets: { ...filter.facets, [facet]: values } })
    }
    return html`<fieldset>
      <legend class="title">${t(`archive.${facet}`)}</legend>
      ${drawn.map(
        ({ value, name, n }) => html`<label class="choice">
          <input type="checkbox" .checked=${chosen.includes(value)} @change=${() => turn(value)} />
          <span dir="auto">${name}</span> <span class="count">${formatNumber(n)}</span>
        </label>`,
      )}
      ${
        drawn.length < all.length
          ? html`<button type="button" @click=${() => (this.isWhole = true)}>${t('common.showAll', { n: all.length })}</button>`
          : nothing
      }
    </fieldset>`
  }
}

customElements.define('cairn-archive-filters', CairnArchiveFilters)

/** The filters: the query as a sentence at the head, then text, period, area and facets. */

import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import type { CairnPackage } from '../domain/package.ts'
import { t } from '../i18n/message.ts'
import { EMPTY_FILTER, type Facet, type FilterSpec } from '../query/core/filter.ts'
import type { QueryResult } from '../query/core/result.ts'
import { areaLink } from './area-link.ts'
import type { areaSection } from './area-section.ts'
import { emit } from './events.ts'
import {
  claimantSection,
  type FacetPanel,
  facetSection,
  facetStyles,
  predicateSection,
} from './facet-list.ts'
import { emitFilter, isUntouched, toggled } from './filter-change.ts'
import { filterStyles } from './filter-styles.ts'
import { glyphStyles } from './glyph.ts'
import { drawnInTurn } from './own-task.ts'
import './period-field.ts'
import { checkStyles } from './period-styles.ts'
import './search-field.ts'
import { segmentedStyles } from './segmented.ts'
import './sentence.ts'
import { base, controls, type } from './shared-styles.ts'

/** `<cairn-filters>`: `pkg`, `filter`, `result`, `lang` in; `filter-change` (FilterSpec) out. */
export class CairnFilters extends LitElement {
  static override properties = {
    pkg: { attribute: false },
    filter: { attribute: false },
    result: { attribute: false },
    lang: { type: String },
    openLists: { state: true },
    folds: { state: true },
    section: { state: true },
  }
  static override styles = [
    base,
    type,
    controls,
    checkStyles,
    segmentedStyles,
    glyphStyles,
    facetStyles,
    filterStyles,
  ]
  declare pkg: CairnPackage | null
  declare filter: FilterSpec
  /** null while the first query runs: controls are there, counts are not. */
  declare result: QueryResult | null
  /** Long lists that the reader has opened. */
  declare openLists: ReadonlySet<string>
  /** Groups that the reader has opened or closed, by facet and whether something is chosen there. */
  declare folds: ReadonlyMap<string, boolean>
  /** What tells the chosen area; null until there is one. */
  declare section: typeof areaSection | null

  constructor() {
    super()
    this.pkg = null
    this.filter = EMPTY_FILTER
    this.result = null
    this.lang = 'en'
    this.openLists = new Set()
    this.folds = new Map()
    this.section = null
  }

  /** Puts the cursor into the search field. */
  focusSearch(): void {
    this.renderRoot.querySelector<HTMLElement>('cairn-search')?.focus()
  }

  protected override scheduleUpdate(): Promise<void> {
    return drawnInTurn(this.result, () => super.scheduleUpdate())
  }

  /** The list of documents stands last, far below what is seen first: its code comes after the first answer. */
  override updated(changed: PropertyValues<this>): void {
    if (!changed.has('result') || this.result === null) return
    void import('./facet-documents.ts').catch(() => undefined)
  }

  override render(): TemplateResult | typeof nothing {
    if (this.pkg === null) return nothing
    return html`<form aria-label=${t('filters.title')} @submit=${(event: Event) => event.preventDefault()}>
      ${this.head()}
      <cairn-search .pkg=${this.pkg} .filter=${this.filter} .result=${this.result}></cairn-search>
      ${this.pkg.kind === 'plain' ? this.plainNote(this.pkg) : this.period()}
      ${this.area()}
      <div class="facets">${this.facets(this.pkg)}</div>
    </form>`
  }

  private head(): TemplateResult {
    return html`<header>
      <cairn-sentence .pkg=${this.pkg} .filter=${this.filter} lang=${this.lang}></cairn-sentence>
      ${
        isUntouched(this.filter)
          ? nothing
          : html`<button class="text" type="button" @click=${() => emitFilter(this, EMPTY_FILTER)}>${t('common.clearAll')}</button>`
      }
    </header>`
  }

  private plainNote(pkg: CairnPackage): TemplateResult {
    return html`<p class="notice small">${t('filters.plain', { n: pkg.features.length })}</p>`
  }

  private period(): TemplateResult {
    return html`<cairn-period .pkg=${this.pkg} .filter=${this.filter} .result=${this.result}></cairn-period>`
  }

  private area(): TemplateResult | typeof nothing {
    const change = (filter: FilterSpec): void => emitFilter(this, filter)
    const open = (): void => emit(this, 'open-overlay', { overlay: 'area' })
    if (this.filter.area) void this.loadSection()
    if (this.filter.area && this.section) return this.section(this.filter, this.lang, { change, open })
    return html`<p>${areaLink(open)}</p>`
  }

  /** Where it cannot be had, the way to the area's own panel stays. */
  private async loadSection(): Promise<void> {
    if (this.section) return
    const code: typeof import('./area-section.ts') | undefined = await import('./area-section.ts').catch(
      () => undefined,
    )
    if (code) this.section = code.areaSection
  }

  private facets(pkg: CairnPackage): unknown {
    const panel = this.facetPanel(pkg)
    // Nobody stated a type or a precision in plain GeoJSON: there is nothing to choose by.
    if (pkg.kind === 'plain') return nothing
    return [
      claimantSection(panel),
      facetSection(panel, 'modality', true),
      facetSection(panel, 'type', true),
      facetSection(panel, 'status', false),
      predicateSection(panel),
      facetSection(panel, 'role', false),
      facetSection(panel, 'precision', false),
      facetSection(panel, 'doclang', false),
      html`<cairn-facet-documents .context=${panel.context}></cairn-facet-documents>`,
    ]
  }

  private facetPanel(pkg: CairnPackage): FacetPanel {
    const { filter, result, lang } = this
    return {
      context: { pkg, filter, result, lang },
      expanded: this.openLists,
      onToggle: (facet: Facet, value: string) => this.choose(facet, value),
      onExpand: (key: string) => this.toggleList(key),
      isOpen: (facet, chosen, standard) => this.folds.get(`${facet} ${chosen > 0}`) ?? standard,
      onFold: (facet, chosen, isOpen) => this.fold(facet, chosen > 0, isOpen),
    }
  }

  /** The group stays open under the finger, whatever opened it. */
  private choose(facet: Facet, value: string): void {
    this.fold(facet === 'party' ? 'claimant' : facet, true, true)
    emitFilter(this, toggled(this.filter, facet, value))
  }

  /** What is open stays so when its last choice is taken back; what is closed opens again for a new one. */
  private fold(facet: Facet, isChosen: boolean, isOpen: boolean): void {
    const keys = isOpen || isChosen ? [`${facet} true`, `${facet} false`] : [`${facet} false`]
    if (keys.every((key) => this.folds.get(key) === isOpen)) return
    this.folds = new Map([...this.folds, ...keys.map((key) => [key, isOpen] as const)])
  }

  private toggleList(key: string): void {
    const next = new Set(this.openLists)
    if (!next.delete(key)) next.add(key)
    this.openLists = next
  }
}

customElements.define('cairn-filters', CairnFilters)

/** Nothing matches: what is asked, part by part, and how to ask for less. */
import '../i18n/rest.ts'
import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import type { CairnPackage } from '../domain/package.ts'
import { t } from '../i18n/message.ts'
import { EMPTY_FILTER, type FilterSpec } from '../query/core/filter.ts'
import type { QueryResult } from '../query/core/result.ts'
import { type ActivePart, activeParts } from './active-filters.ts'
import { emitFilter } from './filter-change.ts'
import { type NearerQuestion, nearerQuestions } from './nearer-questions.ts'
import { base, controls, type } from './shared-styles.ts'

/** More would be a list to study. */
const MOST_NEARER = 4

/**
 * `<cairn-empty>`: `pkg`, `filter`, `result`, `lang`, `relaxations` in; `filter-change` out.
 * `relaxations` maps the key of a part (see `activeParts`) to the number of features that would be shown
 * without it, and that of a nearer question to what it would show; null while nobody has counted.
 */
export class CairnEmpty extends LitElement {
  static override properties = {
    pkg: { attribute: false },
    filter: { attribute: false },
    result: { attribute: false },
    relaxations: { attribute: false },
    lang: { type: String },
  }
  static override styles = [
    base,
    type,
    controls,
    css`
      section {
        display: grid;
        gap: var(--space-3);
        padding: var(--space-4);
      }
      li {
        display: grid;
        grid-template-columns: 1fr auto;
        align-items: center;
        gap: var(--space-1) var(--space-3);
        padding-block: var(--space-2);
      }
    `,
  ]
  declare pkg: CairnPackage | null
  declare filter: FilterSpec
  /** The answer that holds nothing; null while there is none. */
  declare result: QueryResult | null
  declare relaxations: Readonly<Record<string, number>> | null

  constructor() {
    super()
    this.pkg = null
    this.filter = EMPTY_FILTER
    this.result = null
    this.relaxations = null
    this.lang = 'en'
  }

  override render(): TemplateResult | typeof nothing {
    if (this.pkg === null) return nothing
    const parts = this.byYield(activeParts(this.filter, this.pkg, this.lang))
    return html`<section aria-labelledby="title">
      <h2 class="title" id="title">${t(parts.length === 0 ? 'empty.nothing' : 'empty.title')}</h2>
      ${parts.length === 0 ? html`<p>${t('empty.noFeatures')}</p>` : this.offer(parts)}
    </section>`
  }

  private offer(parts: readonly ActivePart[]): TemplateResult {
    return html`${this.nearer()}
      <p class="small soft">${t(parts.length === 1 ? 'empty.one' : 'empty.why', { n: parts.length })}</p>
      <ul class="rows">
        ${parts.map((part) => this.offerOf(part))}
      </ul>
      <p><button type="button" @click=${() => emitFilter(this, EMPTY_FILTER)}>${t('common.clearAll')}</button></p>`
  }

  /** What a slightly wider question would show; only those that show something. */
  private nearer(): TemplateResult | typeof nothing {
    const { relaxations, result } = this
    if (relaxations === null || result === null) return nothing
    const found = nearerQuestions(this.filter, result).filter(({ key }) => (relaxations[key] ?? 0) > 0)
    if (found.length === 0) return nothing
    return html`<h3 class="eyebrow">${t('empty.nearest')}</h3>
      <ul class="rows">${found.slice(0, MOST_NEARER).map((one) => this.nearerOne(one, relaxations[one.key] ?? 0))}</ul>`
  }

  private nearerOne({ text, filter }: NearerQuestion, n: number): TemplateResult {
    return html`<li>
      <div><p dir="auto">${text}</p><p class="tiny soft">${t('empty.shows', { n })}</p></div>
      <button type="button" aria-label=${t('empty.askThis', { text })} @click=${() => emitFilter(this, filter)}>${t('empty.ask')}</button>
    </li>`
  }

  private offerOf(part: ActivePart): TemplateResult {
    const yields = this.relaxations?.[part.key]
    const name = t('empty.remove', { name: part.name, text: part.text })
    return html`<li>
      <div>
        <p class="tiny soft">${part.name}</p>
        <p dir="auto">${part.text}</p>
        ${yields === undefined ? nothing : html`<p class="tiny soft">${t('empty.yields', { n: yields })}</p>`}
      </div>
      <button type="button" aria-label=${name} @click=${() => emitFilter(this, part.without)}>${t('empty.drop')}</button>
    </li>`
  }

  /** What brings back most comes first. */
  private byYield(parts: readonly ActivePart[]): readonly ActivePart[] {
    const yields = this.relaxations ?? {}
    return [...parts].sort((a, b) => (yields[b.key] ?? 0) - (yields[a.key] ?? 0))
  }
}

customElements.define('cairn-empty', CairnEmpty)

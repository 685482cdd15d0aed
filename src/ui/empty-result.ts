/** Nothing matches: what is asked, part by part, and how to ask for less. */
import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import type { CairnPackage } from '../domain/package.ts'
import { t } from '../i18n/message.ts'
import { EMPTY_FILTER, type FilterSpec } from '../query/core/filter.ts'
import { type ActivePart, activeParts } from './active-filters.ts'
import { emitFilter } from './filter-change.ts'
import { base, controls, type } from './shared-styles.ts'

/**
 * `<cairn-empty>`: `pkg`, `filter`, `lang`, `relaxations` in; `filter-change` out.
 * `relaxations` maps a part's key (see `activeParts`) to the number of features
 * that would be shown without it; null while nobody has counted.
 */
export class CairnEmpty extends LitElement {
  static override properties = {
    pkg: { attribute: false },
    filter: { attribute: false },
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
  declare relaxations: Readonly<Record<string, number>> | null

  constructor() {
    super()
    this.pkg = null
    this.filter = EMPTY_FILTER
    this.relaxations = null
    this.lang = 'en'
  }

  override render(): TemplateResult | typeof nothing {
    if (this.pkg === null) return nothing
    const parts = this.byYield(activeParts(this.filter, this.pkg, this.lang))
    return html`<section aria-labelledby="title">
      <h2 class="title" id="title">${t('empty.title')}</h2>
      ${parts.length === 0 ? html`<p>${t('empty.noFeatures')}</p>` : this.offer(parts)}
    </section>`
  }

  private offer(parts: readonly ActivePart[]): TemplateResult {
    return html`<p class="small soft">${t(parts.length === 1 ? 'empty.one' : 'empty.why', { n: parts.length })}</p>
      <ul class="rows">
        ${parts.map((part) => this.offerOf(part))}
      </ul>
      <p><button type="button" @click=${() => emitFilter(this, EMPTY_FILTER)}>${t('common.clearAll')}</button></p>`
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

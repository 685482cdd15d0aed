/** The documents as a facet: a long list that is searched by title or publisher, each with publisher and date. */

import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import { repeat } from 'lit/directives/repeat.js'
import { label } from '../i18n/labels.ts'
import { t } from '../i18n/message.ts'
import { formatNumber } from '../i18n/number.ts'
import { issuedText, publisherOf, titleOf } from '../i18n/source-words.ts'
import { foldText } from '../query/core/fold-text.ts'
import { facetStyles } from './facet-list.ts'
import { FACET_CUT, type FacetContext, type FacetOption, facetOptions, shortened } from './facet-options.ts'
import { emitFilter, toggled } from './filter-change.ts'
import { checkStyles } from './period-styles.ts'
import { base, controls, type } from './shared-styles.ts'

interface DocumentOption extends FacetOption {
  /** Publisher and date. */
  readonly line: string
}

/** `<cairn-facet-documents>`: `context` in; `filter-change` (FilterSpec) out. */
export class CairnFacetDocuments extends LitElement {
  static override properties = {
    context: { attribute: false },
    find: { state: true },
    isOpen: { state: true },
    isWhole: { state: true },
  }
  static override styles = [
    base,
    type,
    controls,
    checkStyles,
    facetStyles,
    css`
      .check {
        align-items: start;
        padding-block: var(--space-2);
      }
      .line {
        display: block;
        color: var(--ink-soft);
        font-size: var(--text-xs);
      }
      /* The content of details stands in a slot that hands down no box sizing. */
      input[type='search'] {
        box-sizing: border-box;
        margin-block-end: var(--space-1);
      }
    `,
  ]
  declare context: FacetContext | null
  /** Typed into the list's own search. */
  declare find: string
  /** What the reader did with the list; null opens it when a document is chosen. */
  declare isOpen: boolean | null
  declare isWhole: boolean

  constructor() {
    super()
    this.context = null
    this.find = ''
    this.isOpen = null
    this.isWhole = false
  }

  override render(): TemplateResult | typeof nothing {
    if (this.context === null) return nothing
    const chosen = this.context.filter.facets.document.length
    const isOpen = this.isOpen ?? chosen > 0
    const name = label('facet', 'document')
    const onToggle = (event: Event): void => {
      this.isOpen = (event.target as HTMLDetailsElement).open
    }
    return html`<details ?open=${isOpen} @toggle=${onToggle}>
      <summary>
        <h3 class="eyebrow">${name}</h3>
        ${chosen > 0 ? html`<span class="chip strong">${t('filters.chosen', { n: chosen })}</span>` : nothing}
      </summary>
      ${isOpen ? html`<div class="body" role="group" aria-label=${name}>${this.list(this.context)}</div>` : nothing}
    </details>`
  }

  private list(context: FacetContext): TemplateResult {
    const all = documentOptions(context)
    const wanted = foldText(this.find.trim())
    const found = all.filter(
      ({ text, line, chosen }) => chosen || foldText(`${text} ${line}`).includes(wanted),
    )
    const few = shortened(found, FACET_CUT)
    return html`${all.length > FACET_CUT.whole ? this.findField(all.length) : nothing}
      <ul>
        ${repeat(
          this.isWhole ? found : few,
          ({ value }) => value,
          (option) => html`<li>${this.checkbox(option, context)}</li>`,
        )}
      </ul>
      ${found.length === 0 ? html`<p class="small soft">${t('filters.noDocument')}</p>` : nothing}
      ${few.length < found.length ? this.wholeButton(found.length) : nothing}`
  }

  private findField(n: number): TemplateResult {
    const onInput = (event: Event): void => {
      this.find = (event.target as HTMLInputElement).value
    }
    const words = t('filters.findDocument', { n })
    return html`<input type="search" aria-label=${words} placeholder=${words} autocomplete="off" spellcheck="false" .value=${live(this.find)} @input=${onInput} />`
  }

  private wholeButton(n: number): TemplateResult {
    const toggle = (): void => {
      this.isWhole = !this.isWhole
    }
    return html`<button class="text more" type="button" aria-expanded=${this.isWhole} @click=${toggle}>
      ${this.isWhole ? t('common.showFewer') : t('common.showAll', { n })}
    </button>`
  }

  private checkbox(
    { value, text, line, count, chosen }: DocumentOption,
    { filter }: FacetContext,
  ): TemplateResult {
    const change = (): void => emitFilter(this, toggled(filter, 'document', value))
    return html`<label class="check ${count === 0 ? 'none' : ''}">
      <input type="checkbox" name="document" value=${value} .checked=${live(chosen)} @change=${change} />
      <span class="words"><bdi>${text}</bdi> <bdi class="line">${line}</bdi></span>
      ${count === null ? nothing : html`<span class="count">${formatNumber(count)}<span class="visually-hidden">${t('filters.countUnit', { n: count })}</span></span>`}
    </label>`
  }
}

/** Chosen ones first, so that they stay in view; then by number of features. */
function documentOptions(context: FacetContext): readonly DocumentOption[] {
  const options = facetOptions('document', context).map((option): DocumentOption => {
    const source = context.pkg.sources.get(option.value)
    if (!source) return { ...option, line: '' }
    const line = [publisherOf(source), issuedText(source, context.lang)].filter(Boolean).join(', ')
    return { ...option, text: titleOf(source), line }
  })
  return [...options.filter(({ chosen }) => chosen), ...options.filter(({ chosen }) => !chosen)]
}

customElements.define('cairn-facet-documents', CairnFacetDocuments)

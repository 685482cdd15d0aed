/** The query as one plain sentence; its stressed words echo the controls. */
import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import type { CairnPackage } from '../domain/package.ts'
import { querySentence } from '../i18n/query-sentence.ts'
import { EMPTY_FILTER, type FilterSpec } from '../query/core/filter.ts'
import { base } from './shared-styles.ts'

/** `<cairn-sentence>`: `pkg`, `filter`, `lang` in; nothing comes out. */
export class CairnSentence extends LitElement {
  static override properties = {
    pkg: { attribute: false },
    filter: { attribute: false },
    lang: { type: String },
  }
  static override styles = [
    base,
    css`
      p {
        font: 400 var(--text-l) / 1.45 var(--serif);
        text-wrap: pretty;
      }
      strong {
        color: var(--accent-ink);
        font-weight: 600;
      }
    `,
  ]
  declare pkg: CairnPackage | null
  declare filter: FilterSpec

  constructor() {
    super()
    this.pkg = null
    this.filter = EMPTY_FILTER
    this.lang = 'en'
  }

  override render(): TemplateResult | typeof nothing {
    if (this.pkg === null) return nothing
    const parts = querySentence(this.filter, this.pkg, this.lang)
    return html`<p dir="auto">${parts.map(({ text, emphasis }) => (emphasis ? html`<strong>${text}</strong>` : text))}</p>`
  }
}

customElements.define('cairn-sentence', CairnSentence)

/** The query as one plain sentence; its stressed words echo the controls. */
import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import type { CairnPackage } from '../domain/package.ts'
import { t } from '../i18n/message.ts'
import type { querySentence, SentencePart } from '../i18n/query-sentence.ts'
import { EMPTY_FILTER, type FilterSpec } from '../query/core/filter.ts'
import { isUntouched } from './filter-change.ts'
import { base } from './shared-styles.ts'

/** `<cairn-sentence>`: `pkg`, `filter`, `lang` in; nothing comes out. */
export class CairnSentence extends LitElement {
  static override properties = {
    pkg: { attribute: false },
    filter: { attribute: false },
    lang: { type: String },
    say: { state: true },
  }
  static override styles = [
    base,
    css`
      p {
        font: 400 var(--text-l) / 1.45 var(--serif);
        text-wrap: pretty;
        min-block-size: 1lh;
      }
      strong {
        color: var(--accent-ink);
        font-weight: 600;
      }
    `,
  ]
  declare pkg: CairnPackage | null
  declare filter: FilterSpec
  /** Puts a query into words; null until something is asked for. */
  declare say: typeof querySentence | null

  constructor() {
    super()
    this.pkg = null
    this.filter = EMPTY_FILTER
    this.lang = 'en'
    this.say = null
  }

  override willUpdate(): void {
    if (!isUntouched(this.filter)) void this.loadWords()
  }

  /** Where they cannot be had, the controls still show what is asked for. */
  private async loadWords(): Promise<void> {
    if (this.say) return
    const code: typeof import('./sentence-late.ts') | undefined = await import('./sentence-late.ts').catch(
      () => undefined,
    )
    if (code) this.say = code.late.querySentence
  }

  private parts(pkg: CairnPackage): readonly SentencePart[] {
    const everything = t('query.sentence', { clauses: t('query.everything') })
    if (isUntouched(this.filter)) return [{ text: everything, emphasis: false }]
    return this.say?.(this.filter, pkg, this.lang) ?? []
  }

  override render(): TemplateResult | typeof nothing {
    if (this.pkg === null) return nothing
    const parts = this.parts(this.pkg)
    return html`<p dir="auto">${parts.map(({ text, emphasis }) => (emphasis ? html`<strong>${text}</strong>` : text))}</p>`
  }
}

customElements.define('cairn-sentence', CairnSentence)

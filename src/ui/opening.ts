/** The opening note: what is shown here and what it is not, with three examples. It lies in nobody's way. */
import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { type CairnPackage, localText } from '../domain/package.ts'
import { t } from '../i18n/message.ts'
import { claimLine } from './claim-line.ts'
import { emit, emitSite } from './events.ts'
import { emitFilter } from './filter-change.ts'
import { type OpeningExample, openingExamples } from './opening-examples.ts'
import { base, claimStyles, controls, type } from './shared-styles.ts'

/** Whether the page should show the note from now on. */
export interface OpeningDetail {
  readonly isShown: boolean
}

/** `<cairn-opening>`: `pkg`, `lang` in; `filter-change`, `select` and `opening-note` (OpeningDetail) out. */
export class CairnOpening extends LitElement {
  static override properties = { pkg: { attribute: false }, lang: { type: String } }
  static override styles = [
    base,
    type,
    controls,
    claimStyles,
    css`
      section {
        display: grid;
        gap: var(--space-2);
        padding: var(--space-3) var(--space-4) var(--space-4);
        background: var(--paper-sunk);
        border-radius: var(--radius);
      }
      header {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: 0 var(--space-3);
      }
      .lead {
        font: 400 var(--text-m) / 1.5 var(--serif);
      }
      .content {
        padding-inline-start: var(--space-3);
        border-inline-start: 3px solid var(--notice);
      }
      li button {
        display: block;
        inline-size: 100%;
        padding: var(--space-2) var(--space-3);
        background: var(--paper);
        text-align: start;
      }
      li + li {
        margin-block-start: var(--space-2);
      }
      li strong {
        display: block;
        font: 600 var(--text-m) / 1.35 var(--serif);
      }
      h3 {
        margin-block-end: var(--space-2);
      }
    `,
  ]
  declare pkg: CairnPackage | null

  constructor() {
    super()
    this.pkg = null
    this.lang = 'en'
  }

  override render(): TemplateResult | typeof nothing {
    if (this.pkg === null) return nothing
    return html`<section aria-labelledby="title">
      <header>
        <h2 class="title" id="title">${t('opening.title')}</h2>
        <button type="button" class="text small" @click=${this.putAway}>${t('opening.putAway')}</button>
      </header>
      <p class="content small">${t('about.content')}</p>
      <p class="lead">${t('about.what')}</p>
      <p class="small">${t('about.notTrue')} ${t('about.notInvestigation')}</p>
      <p class="small">${t('opening.how')}</p>
      ${this.examples(openingExamples(this.pkg), this.pkg)}
    </section>`
  }

  private examples(all: readonly OpeningExample[], pkg: CairnPackage): TemplateResult | typeof nothing {
    if (all.length === 0) return nothing
    return html`<div>
      <h3 class="eyebrow">${t('opening.examples', { n: all.length })}</h3>
      <ul>
        ${all.map((example) => html`<li>${this.example(example, pkg)}</li>`)}
      </ul>
    </div>`
  }

  private example(example: OpeningExample, pkg: CairnPackage): TemplateResult {
    const { kind, feature, claim } = example
    return html`<button type="button" @click=${() => this.open(example)}>
      <span class="tiny soft">${t(`opening.${kind}`)}</span>
      <strong dir="auto">${localText(feature.properties.label, this.lang)}</strong>
      ${claimLine(claim, pkg, this.lang)}
    </button>`
  }

  /** The question first, so that the feature is opened under it. */
  private open({ filter, feature }: OpeningExample): void {
    emitFilter(this, filter)
    emitSite(this, feature.id)
  }

  private readonly putAway = (): void => emit<OpeningDetail>(this, 'opening-note', { isShown: false })
}

customElements.define('cairn-opening', CairnOpening)

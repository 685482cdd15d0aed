/**
 * One claim, read top down: who, when, how certainly; what, in one sentence; the
 * quoted phrase; where it stands; how it relates to other claims.
 */
import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import type { Claim, Passage } from '../domain/generated/package-types.ts'
import { type CairnPackage, localText } from '../domain/package.ts'
import { relationsOf } from '../domain/relations.ts'
import { t } from '../i18n/message.ts'
import { claimDetails } from './claim-details.ts'
import { claimLine } from './claim-line.ts'
import { claimSentence } from './claim-sentence.ts'
import { isSecondHalf } from './claim-words.ts'
import { emit, type SelectDetail } from './events.ts'
import { glyphStyles, typeGlyph } from './glyph.ts'
import { passageBlock } from './passage-block.ts'
import { relationLine } from './relation-line.ts'
import { base, claimStyles, controls, type } from './shared-styles.ts'

export class CairnClaim extends LitElement {
  static override properties = {
    pkg: { attribute: false },
    claim: { attribute: false },
    featureType: { attribute: false },
    attached: { attribute: false },
    lang: { type: String },
    isMatching: { type: Boolean, attribute: 'matching', reflect: true },
  }
  static override styles = [
    base,
    type,
    controls,
    claimStyles,
    glyphStyles,
    css`
      article {
        display: grid;
        grid-template-columns: 1.375rem minmax(0, 1fr);
        column-gap: var(--space-2);
        padding-block: var(--space-3);
      }
      :host(:not([matching])) .statement {
        color: var(--ink-soft);
      }
      .body > * + * {
        margin-block-start: var(--space-2);
      }
      .statement {
        margin-block-start: var(--space-1) !important;
      }
      /* Inside the marked claim the quote keeps its own ground. */
      .quote {
        background: var(--quote-ground, var(--accent-wash));
      }
      .where {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        column-gap: var(--space-3);
        color: var(--ink-soft);
        font-size: var(--text-xs);
      }
      .where button {
        min-block-size: 24px;
      }
      summary {
        inline-size: fit-content;
        min-block-size: 24px;
        color: var(--ink-soft);
        cursor: pointer;
      }
      @media (pointer: coarse) {
        .where button,
        .relations button,
        summary {
          min-block-size: var(--target);
        }
      }
      .details,
      .relations {
        font-size: var(--text-s);
      }
      .details li {
        color: var(--ink-soft);
      }
      .relations button {
        min-block-size: 24px;
      }
    `,
  ]
  declare pkg: CairnPackage
  declare claim: Claim
  /** Feature type of the feature that the claim is about; decides the mark. */
  declare featureType: string
  /** Hashes of the documents attached on this device. */
  declare attached: ReadonlySet<string>
  declare lang: string
  /** Whether the claim matches the current query; reflected for styling. */
  declare isMatching: boolean

  constructor() {
    super()
    this.attached = new Set()
    this.lang = 'en'
    this.isMatching = true
  }

  private openDocument(passage: Passage): void {
    emit<SelectDetail>(this, 'select', { source: passage.source, claim: this.claim.id })
  }

  private relations(): TemplateResult | typeof nothing {
    const all = relationsOf(this.claim, this.pkg)
    const relations = all.filter((relation) => !isSecondHalf(relation, all))
    if (relations.length === 0) return nothing
    return html`<ul class="relations" aria-label=${t('documents.relations')}>
      ${relations.map((relation) => html`<li>${relationLine(relation, all, this.pkg, this.lang, this)}</li>`)}
    </ul>`
  }

  override render(): TemplateResult {
    const { claim, pkg, lang, attached } = this
    return html`<article aria-label=${claimSentence(claim, pkg, lang)}>
      <span class="mark">${typeGlyph(this.featureType, claim.polarity === 'denies' ? 'denied' : claim.modality)}</span>
      <div class="body">
        <p>${claimLine(claim, pkg, lang)}</p>
        <p class="statement">${localText(claim.statement, lang)}</p>
        ${claim.passages.map((passage) => passageBlock({ passage, pkg, lang, attached, open: () => this.openDocument(passage) }))}
        ${claimDetails(claim, pkg, lang)} ${this.relations()}
      </div>
    </article>`
  }
}

customElements.define('cairn-claim', CairnClaim)

/** One document: citation, relay chain, what was kept of it, its text if attached, and all its claims. */
import '../i18n/rest.ts'
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import type { Source } from '../domain/generated/package-types.ts'
import { type CairnPackage, localText } from '../domain/package.ts'
import { languageName } from '../i18n/labels.ts'
import { t } from '../i18n/message.ts'
import { issuedText, publisherOf, titleOf } from '../i18n/source-words.ts'
import type { FilterSpec } from '../query/core/filter.ts'
import type { AttachmentState, ReaderCopy } from './attach-field.ts'
import { attachField } from './attach-field.ts'
import { captureBlock } from './capture-block.ts'
import { citationBlock } from './citation-block.ts'
import { claimLine } from './claim-line.ts'
import { type ClaimPassage, claimOfPassage, claimsOfSource, eachClaim } from './claims-of-source.ts'
import { onlyThisDocument } from './document-only.ts'
import { openClaim } from './document-open-claim.ts'
import { documentStyles } from './document-styles.ts'
import { documentText, passageProblems } from './document-text.ts'
import { emit, type SelectDetail } from './events.ts'
import { glyphStyles, typeGlyph } from './glyph.ts'
import { originalLink } from './original-link.ts'
import { quoteInContext } from './quote-in-context.ts'
import { relayChain } from './relay-chain.ts'
import { bringIntoView, scrollToHead } from './scroll-within.ts'

export class CairnDocument extends LitElement {
  static override properties = {
    pkg: { attribute: false },
    sourceId: { type: String },
    claimId: { type: String },
    copy: { attribute: false },
    attachment: { attribute: false },
    attached: { attribute: false },
    filter: { attribute: false },
    lang: { type: String },
  }
  static override styles = [...documentStyles, glyphStyles]
  declare pkg: CairnPackage
  declare sourceId: string
  /** The claim whose passage is meant; null when the document was opened as such. */
  declare claimId: string | null
  /** The reader's own copy; null when none is attached. */
  declare copy: ReaderCopy | null
  declare attachment: AttachmentState | null
  declare attached: ReadonlySet<string>
  /** What is asked now; null offers no narrowing to this document. */
  declare filter: FilterSpec | null
  declare lang: string

  constructor() {
    super()
    this.claimId = null
    this.copy = null
    this.attachment = null
    this.attached = new Set()
    this.filter = null
    this.lang = 'en'
  }

  /**
   * The passage that was asked for must be seen: marked in the text, else quoted at the head.
   * A document that was just opened without its text starts at its head, where the text can be attached.
   */
  protected override updated(changed: PropertyValues<this>): void {
    if (!(['claimId', 'sourceId', 'copy'] as const).some((name) => changed.has(name))) return
    const mark = this.renderRoot.querySelector('mark[aria-current="true"]')
    const head = this.renderRoot.querySelector<HTMLElement>('section.at')
    if (mark) bringIntoView(mark, head?.offsetHeight)
    else if (changed.has('sourceId')) scrollToHead(this)
    else if (head && changed.has('claimId')) bringIntoView(head)
  }

  private choose({ claim, feature }: ClaimPassage): void {
    emit<SelectDetail>(this, 'select', { site: feature.id, claim: claim.id })
  }

  private head(source: Source): TemplateResult {
    const publisher = publisherOf(source)
    const line = [publisher, issuedText(source, this.lang), languageName(source.lang, this.lang)].filter(
      Boolean,
    )
    return html`<header>
      <p class="eyebrow">${t('documents.document')}</p>
      <h2 lang=${source.csl.title ? source.lang : this.lang} dir="auto">${titleOf(source)}</h2>
      <p class="small soft">${line.join(' · ')}</p>
      ${this.filter && onlyThisDocument(source.id, this.filter, this)}
    </header>`
  }

  private text(source: Source, passages: readonly ClaimPassage[]): TemplateResult {
    if (!this.copy) return html`${attachField(source, this.attachment, this)}`
    const choose = (passageId: string): void => {
      const found = passages.find(({ claim }) => claim.id === claimOfPassage(passageId))
      if (found) this.choose(found)
    }
    return html`${attachField(source, this.attachment, this, this.copy)}
    ${documentText({ bytes: this.copy.bytes, lang: source.lang, passages, current: this.claimId, choose })}`
  }

  private claimItem(one: ClaimPassage): TemplateResult {
    const { claim, feature, passage } = one
    const isCurrent = claim.id === this.claimId
    return html`<li aria-current=${isCurrent ? 'true' : nothing}>
      <button class="text claim" @click=${() => this.choose(one)}>
        ${typeGlyph(feature.properties.featureType, claim.polarity === 'denies' ? 'denied' : claim.modality)}
        <span>
          ${claimLine(claim, this.pkg, this.lang)}
          <span class="statement">${localText(claim.statement, this.lang)}</span>
        </span>
      </button>
      ${this.copy || isCurrent ? nothing : quoteInContext(passage)}
    </li>`
  }

  private claims(claims: readonly ClaimPassage[]): TemplateResult {
    if (claims.length === 0) return html`<p class="small soft block">${t('documents.noClaims')}</p>`
    return html`<section>
      <h3 class="eyebrow">${t('documents.allClaims', { n: claims.length })}</h3>
      <p class="tiny soft">${t('documents.contentNote')}</p>
      <ol class="claims rows">${claims.map((one) => this.claimItem(one))}</ol>
    </section>`
  }

  private openClaim(passages: readonly ClaimPassage[], claims: readonly ClaimPassage[]): unknown {
    const { pkg, lang, copy, claimId } = this
    const problems = copy ? passageProblems(copy.bytes, passages) : null
    const choose = (one: ClaimPassage): void => this.choose(one)
    return openClaim({ pkg, lang, passages, claims, current: claimId, problems, choose })
  }

  override render(): TemplateResult | typeof nothing {
    const source = this.pkg?.sources.get(this.sourceId)
    if (!source) return nothing
    const passages = claimsOfSource(source.id, this.pkg)
    const claims = eachClaim(passages)
    const { passage } = passages.find(({ claim }) => claim.id === this.claimId) ?? {}
    return html`${this.head(source)} ${this.openClaim(passages, claims)} ${this.text(source, passages)}
      ${originalLink(source, passage ?? null)} ${relayChain(source, this.pkg, this.lang, this)}
      ${captureBlock(source)} ${citationBlock(source, this.lang, this)} ${this.claims(claims)}`
  }
}

customElements.define('cairn-document', CairnDocument)

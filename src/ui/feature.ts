/** One feature: what and where, how its claims stand to each other, and every claim. */

import '../i18n/rest.ts'
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { countSeries } from '../domain/count-series.ts'
import { contradictionsOf, deriveStatus } from '../domain/derived.ts'
import { featureById } from '../domain/feature-by-id.ts'
import type { CairnFeature, Claim } from '../domain/generated/package-types.ts'
import { type CairnPackage, localText } from '../domain/package.ts'
import { inStatementOrder, statementDay } from '../domain/statement-order.ts'
import { label } from '../i18n/labels.ts'
import { t } from '../i18n/message.ts'
import type { CairnClaim } from './claim-card.ts'
import { compareButton } from './compare-button.ts'
import { contradictionLine } from './contradiction-line.ts'
import { countPlot } from './count-plot.ts'
import { placeBlock, precisionText } from './feature-place.ts'
import { originalColumns, plainProperties } from './feature-plain.ts'
import { relatedFeatures } from './feature-related.ts'
import { featureStyles } from './feature-styles.ts'
import { goThereButton } from './field-button.ts'
import { glyphStyles, typeGlyph } from './glyph.ts'
import { noteButton } from './note-button.ts'
import { printButton } from './print-button.ts'
import { bringIntoView, scrollToHead } from './scroll-within.ts'
import './claim-card.ts'

export class CairnFeaturePanel extends LitElement {
  static override properties = {
    pkg: { attribute: false },
    featureId: { type: String },
    matchingClaims: { attribute: false },
    selectedClaim: { type: String },
    attached: { attribute: false },
    lang: { type: String },
    showAll: { state: true },
  }
  static override styles = [...featureStyles, glyphStyles]
  declare pkg: CairnPackage
  declare featureId: string
  /** Ids of the claims that match the query; null when the feature is filtered out. */
  declare matchingClaims: readonly string[] | null
  declare selectedClaim: string | null
  /** Hashes of the documents attached on this device. */
  declare attached: ReadonlySet<string>
  declare lang: string
  declare showAll: boolean

  constructor() {
    super()
    this.matchingClaims = null
    this.selectedClaim = null
    this.attached = new Set()
    this.lang = 'en'
    this.showAll = false
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('featureId')) this.showAll = false
  }

  /** A claim that was just asked for must be seen, also once the query's answer puts others above it. */
  protected override updated(changed: PropertyValues<this>): void {
    const isFirstAnswer = changed.has('matchingClaims') && changed.get('matchingClaims') === null
    if (!changed.has('selectedClaim') && !changed.has('featureId') && !isFirstAnswer) return
    void this.showSelected(changed.has('featureId'))
  }

  /** Claims draw themselves after this panel, and only then is it known where the selected one stands. */
  private async showSelected(isOtherFeature: boolean): Promise<void> {
    await Promise.all(
      [...this.renderRoot.querySelectorAll('cairn-claim')].map(
        (claim) => (claim as CairnClaim).updateComplete,
      ),
    )
    const selected = this.renderRoot.querySelector('[aria-current="true"]')
    if (selected) bringIntoView(selected)
    else if (isOtherFeature) scrollToHead(this)
  }

  private chips(feature: CairnFeature): TemplateResult {
    const { status, originCount, partyCount, reasons } = deriveStatus(feature, this.pkg, this.lang)
    const { claims } = feature.properties
    const matching = this.matchingClaims?.length ?? 0
    const shown = { matching, n: claims.length }
    const key = matching === claims.length ? 'documents.claimsAll' : 'documents.claimsMatching'
    return html`<p class="chips">
        <span class="chip strong">${t(key, shown)}</span>
        <span class="chip">${t('documents.origins', { n: originCount })}</span>
        <span class="chip">${t('documents.parties', { n: partyCount })}</span>
        ${status ? html`<span class="chip ${status}">${label('status', status)}</span>` : nothing}
      </p>
      <details class="reasons small">
        <summary>${t('documents.whyStatus')}</summary>
        <ul>
          ${reasons.map(({ key: reason, values }) => html`<li>${t(reason, values)}</li>`)}
        </ul>
      </details>`
  }

  /** What and how closely; of a plain GeoJSON feature neither was stated. */
  private kind(feature: CairnFeature): TemplateResult {
    const { featureType } = feature.properties
    return html`<p class="kind small soft">
      ${typeGlyph(featureType)} <span>${label('featureType', featureType)} · ${precisionText(feature)}</span>
    </p>`
  }

  private contradictions(feature: CairnFeature): TemplateResult | typeof nothing {
    const found = contradictionsOf(feature, this.pkg)
    if (found.length === 0) return nothing
    return html`<section class="contested">
      <h3 class="eyebrow">${t('documents.contradictions')}</h3>
      <ul class="rows">
        ${found.map((one) => html`<li>${contradictionLine(one, this.pkg, this.lang, this)}</li>`)}
      </ul>
    </section>`
  }

  private series(feature: CairnFeature): TemplateResult | typeof nothing {
    const several = countSeries(feature, this.pkg).filter(({ entries }) => entries.length > 1)
    if (several.length === 0) return nothing
    const hasReplaced = several.some(({ entries }) => entries.some(({ isSuperseded }) => isSuperseded))
    return html`<section>
      <h3 class="eyebrow">${t('documents.countsTitle')}</h3>
      ${several.map((one) => countPlot(one, { feature, pkg: this.pkg, lang: this.lang, from: this }))}
      <p class="tiny soft">${t('documents.countsNote')}${hasReplaced ? ` ${t('documents.countsReplaced')}` : ''}</p>
    </section>`
  }

  private isShown(claim: Claim): boolean {
    return this.showAll || claim.id === this.selectedClaim || this.isMatching(claim)
  }

  private isMatching(claim: Claim): boolean {
    return this.matchingClaims?.includes(claim.id) ?? false
  }

  private claimItem(claim: Claim, feature: CairnFeature): TemplateResult {
    const isSelected = claim.id === this.selectedClaim
    return html`<li aria-current=${isSelected ? 'true' : nothing}>
      <cairn-claim
        .pkg=${this.pkg} .claim=${claim} .featureType=${feature.properties.featureType}
        .attached=${this.attached} .lang=${this.lang} .isMatching=${this.isMatching(claim)}
      ></cairn-claim>
    </li>`
  }

  private claims(feature: CairnFeature): TemplateResult {
    const ordered = inStatementOrder(feature.properties.claims)
    const shown = ordered.filter((claim) => this.isShown(claim))
    const hidden = ordered.length - shown.length
    const undated = shown.filter((claim) => statementDay(claim) === null).length
    return html`<section>
      <h3 class="eyebrow">${t('documents.claimsByDate')}</h3>
      <p class="tiny soft">${t('documents.contentNote')}${undated > 0 ? ` ${t('documents.undatedLast', { n: undated })}` : ''}</p>
      <ol class="claims rows">${shown.map((claim) => this.claimItem(claim, feature))}</ol>
      ${hidden > 0 ? this.hiddenLine(hidden) : nothing}
    </section>`
  }

  /** What the query leaves out is named, never silently missing. */
  private hiddenLine(n: number): TemplateResult {
    const show = (): void => {
      this.showAll = true
    }
    return html`<p class="hidden-claims">
      <button @click=${show}>${t('documents.showHidden', { n })}</button>
    </p>`
  }

  override render(): TemplateResult | typeof nothing {
    const feature = featureById(this.featureId, this.pkg)
    if (!feature) return nothing
    const { label: names, claims } = feature.properties
    return html`<header>
        ${claims.length > 0 ? this.kind(feature) : nothing}
        <h2 dir="auto">${localText(names, this.lang)}</h2>
        ${placeBlock(feature, this.pkg)}
        ${claims.length > 0 ? this.chips(feature) : nothing} <div class="actions">${goThereButton(feature, this)} ${compareButton(feature, this)} ${printButton(this)} ${noteButton(this)}</div>
      </header>
      ${claims.length > 0 ? nothing : plainProperties(feature)} ${this.contradictions(feature)} ${this.series(feature)}
      ${relatedFeatures(feature, this.pkg, this.lang, this)} ${claims.length > 0 ? this.claims(feature) : nothing}
      ${originalColumns(feature)}`
  }
}

customElements.define('cairn-feature', CairnFeaturePanel)

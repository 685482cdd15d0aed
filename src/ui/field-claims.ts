/** What the documents say of the target: every claim with its claimant, its words and its document. Needs no network. */
import { html, nothing, type TemplateResult } from 'lit'
import type { CairnFeature, Claim, Passage } from '../domain/generated/package-types.ts'
import { type CairnPackage, localText } from '../domain/package.ts'
import { quoteSelector } from '../domain/resolve-passage.ts'
import { inStatementOrder } from '../domain/statement-order.ts'
import { t } from '../i18n/message.ts'
import { sourceLine } from '../i18n/source-words.ts'
import { claimLine } from './claim-line.ts'
import { emit, type SelectDetail } from './events.ts'
import { typeGlyph } from './glyph.ts'

/** In the order of their statements. `from` sends what is asked for. */
export function fieldClaims(
  feature: CairnFeature,
  pkg: CairnPackage,
  lang: string,
  from: EventTarget,
): TemplateResult {
  const claims = inStatementOrder(feature.properties.claims)
  if (claims.length === 0) return html`<p>${t('field.noClaims')}</p>`
  return html`<details class="claims">
    <summary>${t('field.claims')} · ${t('common.claims', { n: claims.length })}</summary>
    <p class="note">${t('documents.contentNote')}</p>
    <ol class="rows">${claims.map((claim) => claimItem(claim, feature, pkg, lang, from))}</ol>
  </details>`
}

function claimItem(
  claim: Claim,
  { id, properties }: CairnFeature,
  pkg: CairnPackage,
  lang: string,
  from: EventTarget,
): TemplateResult {
  const open = ({ source }: Passage): void =>
    emit<SelectDetail>(from, 'select', { site: id, claim: claim.id, source })
  return html`<li class="claim">
    <p>${typeGlyph(properties.featureType, claim.polarity === 'denies' ? 'denied' : claim.modality)} ${claimLine(claim, pkg, lang)}</p>
    <p class="statement" dir="auto">${localText(claim.statement, lang)}</p>
    ${claim.passages.map((passage) => passageText(passage, pkg, lang, () => open(passage)))}
  </li>`
}

function passageText(passage: Passage, pkg: CairnPackage, lang: string, open: () => void): TemplateResult {
  const source = pkg.sources.get(passage.source)
  const exact = quoteSelector(passage)?.exact
  return html`${exact ? html`<blockquote class="quote" lang=${passage.lang} dir="auto">“${exact}”</blockquote>` : nothing}
    <p>${source ? sourceLine(source, lang) : t('documents.sourceMissing', { id: passage.source })}</p>
    ${source ? html`<button type="button" @click=${open}>${t('field.openDocument')}</button>` : nothing}`
}

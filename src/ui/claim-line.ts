/**
 * Who, in which office, when, how certainly: never one without the others.
 * Every panel that shows a claim shows this line with it.
 */
import { html, nothing, type TemplateResult } from 'lit'
import { claimantName } from '../domain/claimant.ts'
import type { Claim } from '../domain/generated/package-types.ts'
import type { CairnPackage } from '../domain/package.ts'
import { statementDate } from '../domain/statement-order.ts'
import { formatEdtf } from '../i18n/date.ts'
import { label } from '../i18n/labels.ts'
import { t } from '../i18n/message.ts'

/** The date of the statement in words; a publication date says that it is one. */
export function saidOnText(claim: Claim, lang: string): string {
  const said = statementDate(claim)
  if (said === null) return t('common.dateNotStated')
  const date = formatEdtf(said.edtf, lang)
  return said.kind === 'publication' ? t('claimLine.published', { date }) : date
}

/** How certainly, in words; a denial that is itself asserted says both. */
export function modalityText(claim: Claim): string {
  const word = label('modality', claim.modality)
  const saysDenied = claim.polarity === 'denies' && claim.modality !== 'denied'
  return saysDenied ? t('claimLine.denial', { modality: word }) : word
}

/** Steps between the claim's origin and the document at hand, over its longest relay chain; 0 is first hand. */
export function relaySteps(claim: Claim, pkg: CairnPackage): number {
  const chains = claim.passages.map((passage) => pkg.sources.get(passage.source)?.derivedFrom.length ?? 0)
  return Math.max(0, ...chains)
}

/** claimant · capacity · date of statement · modality word. */
export function claimLine(claim: Claim, pkg: CairnPackage, lang: string): TemplateResult {
  return html`<span class="claim-line"
    ><bdi class="claimant">${claimantName(claim.claimant, pkg, lang)}</bdi>${claim.capacity ? html` · <bdi class="capacity">${claim.capacity}</bdi>` : nothing}
    · <span class="date">${saidOnText(claim, lang)}</span> ·
    <span class="modality">${modalityText(claim)}</span></span
  >`
}

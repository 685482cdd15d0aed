/**
 * Who, in which office, when, how certainly: never one without the others.
 * Every panel that shows a claim shows this line with it.
 */
import { html, nothing, type TemplateResult } from 'lit'
import { claimantName } from '../domain/claimant.ts'
import type { Claim } from '../domain/generated/package-types.ts'
import type { CairnPackage } from '../domain/package.ts'
import { modalityText, saidOnText } from '../i18n/said-words.ts'

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

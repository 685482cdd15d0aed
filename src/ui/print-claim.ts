/** One claim in full on paper: who, when, how certainly; what; the quoted phrases; how it relates to others. */
import { html, nothing, type TemplateResult } from 'lit'
import { claimantName } from '../domain/claimant.ts'
import type { Claim, Passage } from '../domain/generated/package-types.ts'
import { localText } from '../domain/package.ts'
import { relationsOf } from '../domain/relations.ts'
import { quoteSelector } from '../domain/resolve-passage.ts'
import { label } from '../i18n/labels.ts'
import { t } from '../i18n/message.ts'
import { modalityText, saidOnText } from '../i18n/said-words.ts'
import { detailLines } from './claim-details.ts'
import { claimLine } from './claim-line.ts'
import { isSecondHalf, relationWord } from './claim-words.ts'
import type { DocumentNumbers } from './print-documents.ts'
import type { SheetInput } from './print-input.ts'

/** The claim as an article that no page break parts. */
export function printedClaim(claim: Claim, input: SheetInput, numbers: DocumentNumbers): TemplateResult {
  const { pkg, lang } = input
  return html`<article class="claim">
    <p>${claimLine(claim, pkg, lang)} · ${label('role', claim.claimantRole)}</p>
    <p class="statement">${localText(claim.statement, lang)}</p>
    ${claim.passages.map((passage) => quoted(passage, numbers))}
    <ul>
      ${detailLines(claim, pkg, lang).map((line) => html`<li>${line}</li>`)}
      ${relationLines(claim, input).map((line) => html`<li>↳ ${line}</li>`)}
      <li class="hash">${t('documents.claimId', { id: claim.id })}</li>
    </ul>
  </article>`
}

function quoted(passage: Passage, numbers: DocumentNumbers): TemplateResult {
  const exact = quoteSelector(passage)?.exact
  const number = numbers.get(passage.source) ?? '?'
  return html`<blockquote lang=${passage.lang} dir="auto">
    ${exact ? `“${exact}” ` : nothing}<span class="number">[${number}]</span>
  </blockquote>`
}

/** Always with the other claim's claimant, date and modality. */
function relationLines(claim: Claim, { pkg, lang }: SheetInput): readonly string[] {
  const all = relationsOf(claim, pkg)
  return all
    .filter((relation) => !isSecondHalf(relation, all))
    .map((relation) => {
      const other = relation.other.claim
      const values = {
        who: claimantName(other.claimant, pkg, lang),
        date: saidOnText(other, lang),
        modality: modalityText(other),
      }
      return `${relationWord(relation, all)} ${t('documents.otherClaim', values)}: ${localText(other.statement, lang)}`
    })
}

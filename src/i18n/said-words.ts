/** When and how certainly a claim was said, in words; the same in panels, on paper, in pictures and in embeds. */
import type { Claim } from '../domain/generated/package-types.ts'
import { statementDate } from '../domain/statement-order.ts'
import { formatEdtf } from './date.ts'
import { label } from './labels.ts'
import { t } from './message.ts'

/** The date of the statement in words; a publication date says that it is one. */
export function saidOnText(claim: Claim, lang: string): string {
  const said = statementDate(claim)
  if (said === null) return t('common.statementUndated')
  const date = formatEdtf(said.edtf, lang)
  return said.kind === 'publication' ? t('claimLine.published', { date }) : date
}

/** How certainly, in words; a denial that is itself asserted says both. */
export function modalityText(claim: Claim): string {
  const word = label('modality', claim.modality)
  const saysDenied = claim.polarity === 'denies' && claim.modality !== 'denied'
  return saysDenied ? t('claimLine.denial', { modality: word }) : word
}

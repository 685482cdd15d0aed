/** A claim as one sentence for those who hear it: who says it, when, how certainly; what; about which place; in which document. */
import { claimantName } from '../domain/claimant.ts'
import type { Claim } from '../domain/generated/package-types.ts'
import { type CairnPackage, localText } from '../domain/package.ts'
import { t } from '../i18n/message.ts'
import { modalityText, saidOnText } from '../i18n/said-words.ts'
import { sourceLine } from '../i18n/source-words.ts'
import { placeText } from './claim-details.ts'

/** The accessible name of a claim wherever it stands as a whole. */
export function claimSentence(claim: Claim, pkg: CairnPackage, lang: string): string {
  const ids = [...new Set(claim.passages.map(({ source }) => source))]
  const sources = ids.map((id) => {
    const source = pkg.sources.get(id)
    return source ? sourceLine(source, lang) : t('documents.sourceMissing', { id })
  })
  return t('documents.claimSentence', {
    who: claimantName(claim.claimant, pkg, lang),
    date: saidOnText(claim, lang),
    modality: modalityText(claim),
    statement: localText(claim.statement, lang),
    place: placeText(claim, pkg),
    source: sources.join('; '),
  })
}

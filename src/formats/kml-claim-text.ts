/** A claim as lines of text: who and how certainly first, then what, when, and where it stands. */
import { claimantName } from '../domain/claimant.ts'
import type { Claim, Passage } from '../domain/generated/package-types.ts'
import { type CairnPackage, localText } from '../domain/package.ts'
import type { Citations } from './citations-once.ts'
import { quoteOf } from './quote-of.ts'

/** Each of the document's own words stands on a line of its own: what turns the direction of writing cannot reach the next line. */
export function kmlClaimText(claim: Claim, pkg: CairnPackage, citations: Citations): string {
  const office = claim.capacity === null ? '' : `, ${claim.capacity}`
  return [
    `${claimantName(claim.claimant, pkg)}${office}`,
    `Modality: ${claim.modality}${claim.polarity === 'denies' ? ' (denies)' : ''}`,
    `Predicate: ${predicateLabel(claim, pkg)}`,
    localText(claim.statement, 'en'),
    `Dates: ${datesText(claim)}`,
    ...claim.passages.flatMap((passage) => passageLines(passage, citations)),
    `Claim: ${claim.id}`,
  ].join('\n')
}

function predicateLabel({ predicate }: Claim, { predicates }: CairnPackage): string {
  const found = predicates.find(({ id }) => id === predicate)
  return found ? localText(found.label, 'en') : predicate
}

function datesText({ dates }: Claim): string {
  const texts = dates.map(({ kind, edtf }) => `${kind} ${edtf ?? 'not stated'}`)
  return texts.length === 0 ? 'not stated' : texts.join('; ')
}

function passageLines(passage: Passage, citations: Citations): readonly string[] {
  const quote = quoteOf(passage)
  return [...(quote === null ? [] : [`“${quote}”`]), `Source: ${citations(passage.source) ?? passage.source}`]
}

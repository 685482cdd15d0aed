/** What is searched: the folded words of each feature and each claim. */
import type { CairnFeature, Claim, LangText } from '../../domain/generated/package-types.ts'
import type { CairnPackage } from '../../domain/package.ts'
import { foldLetters, SCHWA } from './fold-text.ts'

/**
 * Text as it is searched. Azerbaijani ə is written a (official English spelling) and e (keyboards without it),
 * so a text with ə is there twice.
 */
function searchable(text: string): string {
  const folded = foldLetters(text)
  if (!folded.includes('ə')) return folded
  return `${folded.replace(SCHWA, 'e')}\n${folded.replace(SCHWA, 'a')}`
}

/** Fields end at a line break, so that no phrase is found across two of them. */
const join = (texts: readonly string[]): string => texts.map(searchable).join('\n')

const everyLanguage = (text: LangText): readonly string[] => Object.values(text)

/** Folded names of places and claimants by id: thousands of claims share a few of them. */
export interface FoldedNames {
  readonly places: ReadonlyMap<string, string>
  readonly claimants: ReadonlyMap<string, string>
}

export function foldedNames({ places, agents }: CairnPackage): FoldedNames {
  return {
    places: new Map(Array.from(places, ([id, { names }]) => [id, join(names.map(({ toponym }) => toponym))])),
    claimants: new Map(Array.from(agents, ([id, { names }]) => [id, join(names.map(({ value }) => value))])),
  }
}

/** Folded text of a feature: label in all languages, place in the documents' words, columns of an imported table, toponyms in every script. */
export function featureText({ properties }: CairnFeature, { places }: FoldedNames): string {
  const { label, placeId, verbatimLocality, originalColumns = [] } = properties
  const own = [...everyLanguage(label), verbatimLocality ?? '', ...originalColumns.map(({ text }) => text)]
  return `${join(own)}\n${places.get(placeId ?? '') ?? ''}`
}

/** Folded text of a claim: statement in all languages, quotes, its place, its claimant's names and office. */
export function claimText(claim: Claim, { places, claimants }: FoldedNames): string {
  const { statement, termInSource, place, capacity } = claim
  const own = [...everyLanguage(statement), termInSource, ...quotes(claim), place.verbatim, capacity]
  const named = [places.get(place.placeId ?? ''), claimants.get(claim.claimant)]
  return [join(own.map((text) => text ?? '')), ...named].filter(Boolean).join('\n')
}

function quotes(claim: Claim): readonly string[] {
  const selectors = claim.passages.flatMap(({ selector }) => selector)
  return selectors.flatMap((one) => (one.type === 'TextQuoteSelector' ? [one.exact] : []))
}

/**
 * Text search: what is searched, and how letters are made comparable, so that
 * "Xocali" finds "Xocalı" and "esgeran" finds "Əsgəran" on every keyboard.
 */
import type { CairnFeature, Claim, LangText } from '../../domain/generated/package-types.ts'
import type { CairnPackage } from '../../domain/package.ts'

const MARKS_AND_INVISIBLES = /[\p{Mn}\p{Me}\p{Cf}]/gu
const APOSTROPHES = /[’‘ʼʹ´`]/g
const DOUBLE_QUOTES = /[“”„«»]/g
const DASHES = /[‐‑‒–—―]/g
const WHITE_SPACE = /\s+/g
const SCHWA = /ə/g

/**
 * Folds letter case and diacritics, the same in every language setting: NFD without marks, lower case, Turkic
 * dotless ı as i, schwa ə as e, typographic quotes, dashes and spaces as the keyboard's.
 */
export function foldText(text: string): string {
  return foldLetters(text).replace(SCHWA, 'e')
}

/** Everything but the schwa. */
function foldLetters(text: string): string {
  return text
    .normalize('NFD')
    .replace(MARKS_AND_INVISIBLES, '')
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(APOSTROPHES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(DASHES, '-')
    .replace(WHITE_SPACE, ' ')
}

/**
 * Text as it is searched. Azerbaijani ə is written a (official English spelling) and e (keyboards without it),
 * so a text with ə is there twice.
 */
function searchable(text: string): string {
  const folded = foldLetters(text)
  if (!folded.includes('ə')) return folded
  return `${folded.replace(SCHWA, 'e')}\n${folded.replace(SCHWA, 'a')}`
}

const PHRASE_OR_WORD = /"([^"]+)"|([^\s"]+)/g

/**
 * What must occur, folded: each word of the typed text, and each phrase in double quotes as a whole.
 * Empty when nothing is asked.
 */
export function searchTerms(q: string): readonly string[] {
  const found = [...foldText(q).matchAll(PHRASE_OR_WORD)]
  return [...new Set(found.map(([, phrase, word]) => (phrase ?? word ?? '').trim()))].filter(
    (term) => term !== '',
  )
}

/** Fields end at a line break, so that no phrase is found across two of them. */
const join = (texts: readonly string[]): string => texts.map(searchable).join('\n')

const everyLanguage = (text: LangText): readonly string[] => Object.values(text)

/** Names of a place in every script; empty for null. */
function placeNames(placeId: string | null | undefined, pkg: CairnPackage): readonly string[] {
  const place = placeId ? pkg.places.get(placeId) : undefined
  return place?.names.map(({ toponym }) => toponym) ?? []
}

/** Folded text of a feature: label in all languages, place in the documents' words, toponyms in every script. */
export function featureText(feature: CairnFeature, pkg: CairnPackage): string {
  const { label, placeId, verbatimLocality } = feature.properties
  return join([...everyLanguage(label), verbatimLocality ?? '', ...placeNames(placeId, pkg)])
}

/** Folded text of a claim: statement in all languages, quotes, its place, its claimant's names and office. */
export function claimText(claim: Claim, pkg: CairnPackage): string {
  const claimantNames = pkg.agents.get(claim.claimant)?.names ?? []
  return join([
    ...everyLanguage(claim.statement),
    claim.termInSource ?? '',
    ...quotes(claim),
    claim.place.verbatim ?? '',
    ...placeNames(claim.place.placeId, pkg),
    ...claimantNames.map(({ value }) => value),
    claim.capacity ?? '',
  ])
}

function quotes(claim: Claim): readonly string[] {
  const selectors = claim.passages.flatMap(({ selector }) => selector)
  return selectors.flatMap((one) => (one.type === 'TextQuoteSelector' ? [one.exact] : []))
}

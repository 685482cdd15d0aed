/** How a document is cited: readable text in the plain style of newspapers and reports, and CSL-JSON for reference managers. */
import type { CslItem, Derivation, Source } from './generated/package-types.ts'
import { knowsMonths } from './knows-months.ts'

interface CitationWords {
  readonly noTitle: string
  readonly noDate: string
  readonly matchedAddress: string
  readonly and: string
  readonly steps: Readonly<Record<Derivation['step'], string>>
}

const ENGLISH: CitationWords = {
  noTitle: '[title not printed in the text read]',
  noDate: 'No date',
  matchedAddress: 'address matched to the text afterwards',
  and: 'and',
  steps: { relays: 'Relays', syndicates: 'Syndicated from', translates: 'Translated from', quotes: 'Quotes' },
}

/** Further languages are added here; a missing one is cited in English words. */
const WORDS: Readonly<Record<string, CitationWords>> = { en: ENGLISH }

/**
 * A readable reference: author or issuer, title, where it appeared, date, address, and from whom it has what it says.
 * Dates are printed in the reader's language, as fine as they are known.
 */
export function citationText(source: Source, lang = 'en'): string {
  const words = WORDS[lang] ?? ENGLISH
  const { csl } = source
  const authors = joinNames(authorNames(csl), words.and)
  const [issuer, ...places] = distinct([authors, csl['container-title'], csl.publisher])
  const genre = csl.genre ? ` [${csl.genre}]` : ''
  const sentences = [
    issuer ?? '',
    `${csl.title ? `“${csl.title}”` : words.noTitle}${genre}`,
    ...places,
    issuedText(csl, lang) ?? words.noDate,
    addressText(source, words),
    ...source.derivedFrom.map(({ step, citedAs }) => `${words.steps[step]} ${citedAs}`),
  ]
  return sentences.filter(Boolean).map(asSentence).join(' ')
}

/** The document as a CSL-JSON list of one item, as Zotero and Pandoc import it: what is stored, completed with address and language. */
export function cslJson(source: Source): string {
  const { csl, url, urlBasis } = source
  const notes = [
    csl.note,
    urlBasis === 'matched' ? ENGLISH.matchedAddress : '',
    ...source.derivedFrom.map(derivationNote),
  ]
  const note = notes.filter(Boolean).join('; ')
  const item: CslItem = {
    ...csl,
    ...(csl.URL || !url ? {} : { URL: url }),
    language: csl.language ?? source.lang,
    ...(note ? { note } : {}),
  }
  return JSON.stringify([item], null, 2)
}

function derivationNote({ step, citedAs }: Derivation): string {
  return `${ENGLISH.steps[step].toLowerCase()} ${citedAs}`
}

function authorNames(csl: CslItem): readonly string[] {
  const names = csl.author?.map(
    ({ literal, given, family }) => literal ?? [given, family].filter(Boolean).join(' '),
  )
  return names?.filter(Boolean) ?? []
}

function joinNames(names: readonly string[], and: string): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`
}

/** Named once, even when the issuer publishes its own site. */
function distinct(names: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(names.flatMap((name) => (name ? [name] : [])))]
}

/** null when the item has no date. A range is printed with an en dash. */
function issuedText({ issued }: CslItem, lang: string): string | null {
  const days = issued?.['date-parts']?.flatMap((parts) => dayText(parts, lang) ?? []) ?? []
  return days.length > 0 ? days.join(' – ') : issued?.literal || null
}

/** null for numbers that no calendar reaches. */
function dayText([year, month, day]: readonly number[], lang: string): string | null {
  if (year === undefined) return null
  const isKnown = knowsMonths(lang)
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' }
  if (month !== undefined) options.month = isKnown ? 'long' : '2-digit'
  if (month !== undefined && day !== undefined) options.day = isKnown ? 'numeric' : '2-digit'
  const time = Date.UTC(year, (month ?? 1) - 1, day ?? 1)
  // In figures where there are no words: 21.02.2024.
  const locale = lang === 'en' ? 'en-GB' : isKnown ? lang : 'ru'
  return Number.isNaN(time) ? null : new Intl.DateTimeFormat(locale, options).format(time)
}

function addressText({ url, csl, urlBasis }: Source, words: CitationWords): string {
  const address = url ?? csl.URL
  if (!address) return ''
  return urlBasis === 'matched' ? `${address} (${words.matchedAddress})` : address
}

/** A full stop right after an address would be copied with it, so an address goes without. */
function asSentence(text: string): string {
  return /^https?:\S+$|[.?!…]”?$/.test(text) ? text : `${text}.`
}

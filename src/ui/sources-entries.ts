/** The documents of a package as rows of a list: what is needed to find, order and group them. */
import type { Source } from '../domain/generated/package-types.ts'
import type { CairnPackage } from '../domain/package.ts'
import { languageName } from '../i18n/labels.ts'
import { issuedKey, publisherOf, titleOf } from '../i18n/source-words.ts'
import { claimCounts } from './claims-of-source.ts'

/** Orders that the reader can choose; the first is the one at the start. */
export const SOURCE_ORDERS = ['date', 'publisher', 'claims'] as const
export type SourceOrder = (typeof SOURCE_ORDERS)[number]

/** One document of the list. */
export interface SourceEntry {
  readonly source: Source
  readonly title: string
  /** Empty when the document names none. */
  readonly publisher: string
  /** `YYYY-MM-DD` as far as known; empty when not stated. */
  readonly issued: string
  /** Claims of this package that quote the document. */
  readonly claims: number
  /** Everything that the text field searches, folded. */
  readonly haystack: string
}

/** Neither case nor accents matter to somebody who looks for "Rəsul" or "Hetq". */
const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

function entryOf(source: Source, claims: number, language: string): SourceEntry {
  const title = titleOf(source)
  const publisher = publisherOf(source) ?? ''
  const issued = issuedKey(source)
  const relays = source.derivedFrom.map(({ citedAs }) => citedAs)
  const words = [title, publisher, issued, language, source.url ?? '', ...relays]
  return { source, title, publisher, issued, claims, haystack: fold(words.join(' ')) }
}

/** One entry per document, in package order. */
export function sourceEntries(pkg: CairnPackage, lang: string): readonly SourceEntry[] {
  const counts = claimCounts(pkg)
  const sources = [...pkg.sources.values()]
  // Making up the names of languages is slow, and thousands of documents are written in a few.
  const languages = new Map(
    [...new Set(sources.map((source) => source.lang))].map((tag) => [tag, languageName(tag, lang)]),
  )
  return sources.map((source) =>
    entryOf(source, counts.get(source.id) ?? 0, languages.get(source.lang) ?? source.lang),
  )
}

/** Entries that hold every word of the text, in any order; all of them for an empty text. */
export function findEntries(entries: readonly SourceEntry[], text: string): readonly SourceEntry[] {
  const words = fold(text).split(/\s+/).filter(Boolean)
  return entries.filter(({ haystack }) => words.every((word) => haystack.includes(word)))
}

/** Latest first; documents without a date come last, not first. */
const byDate = (a: SourceEntry, b: SourceEntry): number =>
  Number(b.issued !== '') - Number(a.issued !== '') || compareText(b.issued, a.issued)

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const byName =
  ({ compare }: Intl.Collator) =>
  (a: SourceEntry, b: SourceEntry): number =>
    Number(b.publisher !== '') - Number(a.publisher !== '') || compare(a.publisher, b.publisher)

/** A sorted copy; ties are settled by date, then by title, so that the order is always the same. */
export function sortSources(
  entries: readonly SourceEntry[],
  order: SourceOrder,
  lang: string,
): readonly SourceEntry[] {
  const collator = new Intl.Collator(lang)
  const first = {
    date: byDate,
    publisher: byName(collator),
    claims: (a: SourceEntry, b: SourceEntry) => b.claims - a.claims,
  }[order]
  return [...entries].sort(
    (a, b) =>
      first(a, b) ||
      byDate(a, b) ||
      collator.compare(a.title, b.title) ||
      compareText(a.source.id, b.source.id),
  )
}

/** What a group of the order shares: the year or the publisher; null where it is not stated. By claims there is one group. */
function groupKey({ issued, publisher }: SourceEntry, order: SourceOrder): string | null {
  if (order === 'date') return issued.slice(0, 4) || null
  return order === 'publisher' ? publisher || null : ''
}

/** Documents that follow each other under one heading. */
export interface SourceGroup {
  /** Year or publisher; null when not stated; empty when the list has no groups. */
  readonly heading: string | null
  readonly entries: readonly SourceEntry[]
}

/** Sorted entries cut where the year or the publisher changes. */
export function groupSources(entries: readonly SourceEntry[], order: SourceOrder): readonly SourceGroup[] {
  const groups: { heading: string | null; entries: SourceEntry[] }[] = []
  for (const entry of entries) {
    const heading = groupKey(entry, order)
    const last = groups.at(-1)
    if (last?.heading === heading) last.entries.push(entry)
    else groups.push({ heading, entries: [entry] })
  }
  return groups
}

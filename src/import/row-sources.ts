/** The documents that a row names: one per numbered column group and per item of a list. */
import { cutText } from './fold-text.ts'
import type { RoleName } from './mapping.ts'
import { plainText } from './plain-text.ts'
import { readDate } from './read-date.ts'
import { keepWords, noticed, type RowNotes, repaired } from './row-notes.ts'
import { splitList } from './split-list.ts'
import type { TableRow } from './table.ts'
import { type Column, withRole } from './table-columns.ts'
import type { TableFacts } from './table-facts.ts'
import { webAddress } from './web-address.ts'

export interface RowSource {
  /** Group of numbered columns; null for columns that stand once. */
  readonly slot: number | null
  /** Number in a list, from 0. */
  readonly item: number
  readonly ownId: string
  readonly title: string
  readonly publisher: string
  readonly url: string | null
  readonly archiveUrl: string | null
  readonly edtf: string | null
  /** As the table writes it where no EDTF came of it. */
  readonly dateWords: string
  readonly lang: string
  readonly locator: string
  /** The document's own words; empty when the table has none. */
  readonly quote: string
}

const SOURCE_ROLES = [
  'source-id',
  'source-title',
  'source-publisher',
  'source-url',
  'source-archive-url',
  'source-date',
  'source-language',
  'source-locator',
  'quote',
] as const satisfies readonly RoleName[]
type SourceRole = (typeof SOURCE_ROLES)[number]

/** The documents in the order of their columns; a group without anything in it is none. */
export function rowSources(row: TableRow, facts: TableFacts, notes: RowNotes): readonly RowSource[] {
  const columns = withRole(facts.columns, ...SOURCE_ROLES)
  const slots = [...new Set(columns.map(({ role }) => role.slot ?? null))]
  return slots.flatMap((slot) => {
    const group = columns.filter(({ role }) => (role.slot ?? null) === slot)
    const values = group.map((column) => ({ column, items: itemsOf(row, column, facts, notes) }))
    const length = Math.max(0, ...values.map(({ items }) => items.length))
    return Array.from({ length }, (_, item) => sourceOf(slot, item, length, values, facts, notes)).filter(
      isStated,
    )
  })
}

interface SourceValues {
  readonly column: Column<SourceRole>
  readonly items: readonly string[]
}

/** People put several addresses into one cell, whatever else parts them. */
const NEXT_ADDRESS = /[\s,;|]+(?=https?:\/\/|www\.)/i

const isAddressed = ({ role }: Column<SourceRole>): boolean =>
  role.role === 'source-url' || role.role === 'source-archive-url'

function itemsOf(
  row: TableRow,
  column: Column<SourceRole>,
  { cell }: TableFacts,
  notes: RowNotes,
): readonly string[] {
  const words = cell(row, column)
  if (words === '') return []
  const items = splitList(words, column.role.list).flatMap((item) =>
    isAddressed(column) ? item.split(NEXT_ADDRESS) : item,
  )
  return items.map((item) => plainText(item, column.name, notes))
}

/** A quote, date, language or locator alone names no document. */
const isStated = ({ ownId, title, publisher, url, archiveUrl }: RowSource): boolean =>
  ownId !== '' || title !== '' || publisher !== '' || url !== null || archiveUrl !== null

function sourceOf(
  slot: number | null,
  item: number,
  length: number,
  values: readonly SourceValues[],
  facts: TableFacts,
  notes: RowNotes,
): RowSource {
  const find = (name: SourceRole) => values.find(({ column }) => column.role.role === name)
  /** What stands once counts for every item; a shorter list has nothing to say about the rest. */
  const words = (name: SourceRole): string => {
    const found = find(name)
    return (
      found?.items[
        found.items.length === 1 && length > 1 && found.column.role.list === undefined ? 0 : item
      ] ?? ''
    )
  }
  const address = (name: SourceRole) => webAddress(words(name), find(name)?.column.name ?? '', notes)
  return {
    slot,
    item,
    ownId: words('source-id'),
    title: cutText(words('source-title'), 500),
    publisher: cutText(words('source-publisher'), 300),
    url: address('source-url'),
    archiveUrl: address('source-archive-url'),
    ...dateOf(words('source-date'), find('source-date')?.column, facts, notes),
    lang: languageOf(words('source-language'), find('source-language')?.column.name, facts, notes),
    locator: cutText(words('source-locator'), 500),
    quote: words('quote'),
  }
}

function dateOf(
  words: string,
  column: Column | undefined,
  { dateStyles }: TableFacts,
  notes: RowNotes,
): { edtf: string | null; dateWords: string } {
  if (words === '' || !column) return { edtf: null, dateWords: '' }
  const { edtf, notes: done } = readDate(
    words,
    dateStyles.get(column.index) ?? { order: 'dmy', isSerial: false },
  )
  for (const note of done) repaired(notes, note, column.name, words, edtf ?? '')
  if (edtf === null)
    noticed(
      notes,
      'date-unreadable',
      column.name,
      `Expected a date, found “${cutText(words, 60)}”. It is kept in words, without a day.`,
    )
  return { edtf, dateWords: cutText(words, 200) }
}

const LANGUAGES: Readonly<Record<string, string>> = {
  english: 'en',
  spanish: 'es',
  espanol: 'es',
  french: 'fr',
  francais: 'fr',
  russian: 'ru',
  arabic: 'ar',
  portuguese: 'pt',
  ukrainian: 'uk',
  german: 'de',
  turkish: 'tr',
  armenian: 'hy',
  azerbaijani: 'az',
}

function languageOf(
  words: string,
  column: string | undefined,
  { mapping }: TableFacts,
  notes: RowNotes,
): string {
  if (words === '' || column === undefined) return mapping.defaults.lang
  const tag = LANGUAGES[words.toLowerCase()] ?? words.toLowerCase()
  if (/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/.test(tag)) return tag
  keepWords(notes, column, words)
  return mapping.defaults.lang
}

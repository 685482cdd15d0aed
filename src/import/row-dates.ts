/** The dates of a row: one per kind, from whole columns, starts and ends, or years, months and days. */

import { readEdtf } from '../domain/day-interval.ts'
import type { Claim, DateKind, DateStatement } from '../domain/generated/package-types.ts'
import { dateOrder } from '../domain/rules/date-order.ts'
import { cutText, foldText } from './fold-text.ts'
import { monthOf } from './month-names.ts'
import { plainText } from './plain-text.ts'
import { type DateReading, PIVOT, readDate } from './read-date.ts'
import { noticed, type RowNotes, repaired } from './row-notes.ts'
import type { TableRow } from './table.ts'
import { type Column, withRole } from './table-columns.ts'
import type { TableFacts } from './table-facts.ts'

const MAX_VERBATIM = 200

/** Every kind that the row states, a statement or publication in any case: where nobody says when, it is not stated. */
export function rowDates(row: TableRow, facts: TableFacts, notes: RowNotes): readonly DateStatement[] {
  const columns = withRole(facts.columns, 'date')
  const kinds = [...new Set(columns.map(({ role }) => role.kind))]
  const stated = kinds.flatMap((kind) => {
    const date = dateOfKind(
      row,
      kind,
      columns.filter(({ role }) => role.kind === kind),
      facts,
      notes,
    )
    return date ? [date] : []
  })
  return withoutContradiction(withPublication(stated), notes)
}

function withPublication(dates: readonly DateStatement[]): readonly DateStatement[] {
  if (dates.some(({ kind }) => kind === 'publication' || kind === 'statement')) return dates
  return [...dates, { kind: 'publication', edtf: null, verbatim: null, basis: 'not_stated' }]
}

/** A part of a date in words, as it reads. */
interface DatePart {
  readonly words: string
  readonly reading: DateReading
  readonly column: string
}

function dateOfKind(
  row: TableRow,
  kind: DateKind,
  columns: readonly Column<'date'>[],
  facts: TableFacts,
  notes: RowNotes,
): DateStatement | null {
  const part = (name: Column<'date'>['role']['part']) =>
    partOf(
      row,
      columns.filter(({ role }) => role.part === name),
      facts,
      notes,
    )
  const [start, end] = [part('start'), part('end')]
  const whole = part('whole') ?? yearMonthDay(row, columns, facts, notes)
  if (start || end) return spanOf(kind, start ?? whole, end, notes)
  return whole ? statement(kind, whole.reading.edtf, whole.words) : null
}

function statement(kind: DateKind, edtf: string | null, words: string): DateStatement {
  return {
    kind,
    edtf,
    verbatim: cutText(words, MAX_VERBATIM),
    basis: edtf === null ? 'not_stated' : 'stated',
  }
}

/** The first of the columns that says anything. */
function partOf(
  row: TableRow,
  columns: readonly Column<'date'>[],
  facts: TableFacts,
  notes: RowNotes,
): DatePart | null {
  for (const column of columns) {
    const words = plainText(facts.cell(row, column), column.name, notes)
    if (words !== '') return { words, reading: toldReading(words, column, facts, notes), column: column.name }
  }
  return null
}

/** Reads a cell and says what was done with it. */
function toldReading(
  words: string,
  column: Column<'date'>,
  { dateStyles }: TableFacts,
  notes: RowNotes,
): DateReading {
  const style = dateStyles.get(column.index) ?? { order: 'dmy', isSerial: false, isAssumed: true }
  const reading = readDate(words, style)
  if (reading.edtf === null) {
    noticed(
      notes,
      'date-unreadable',
      column.name,
      `Expected a date, found “${cutText(words, 60)}”. It is kept in words, without a day.`,
    )
    return reading
  }
  for (const note of reading.notes) repaired(notes, note, column.name, words, reading.edtf)
  if (style.isAssumed && isAmbiguous(words))
    noticed(
      notes,
      'date-order-assumed',
      column.name,
      `Expected a date that says which number is the day, found “${cutText(words, 60)}”. Read as ${reading.edtf}, since nothing in the column decides.`,
    )
  return reading
}

function isAmbiguous(words: string): boolean {
  const [, first, second] = words.match(/^(\d{1,2})[/.\- ](\d{1,2})[/.\- ]\d{2,4}\b/) ?? []
  return (
    first !== undefined && Number(first) <= 12 && Number(second) <= 12 && Number(first) !== Number(second)
  )
}

/** A period from its first and last day; a period that ends before it starts stays words. */
function spanOf(
  kind: DateKind,
  start: DatePart | null,
  end: DatePart | null,
  notes: RowNotes,
): DateStatement | null {
  const words = [start, end].flatMap((part) => (part ? [part.words] : [])).join(' – ')
  const [from, to] = [start?.reading.edtf ?? null, end?.reading.edtf ?? null]
  if (from === null || to === null)
    return words === '' ? null : statement(kind, from ?? (to === null ? null : `/${to}`), words)
  if (from === to) return statement(kind, from, words)
  if (from.includes('/') || to.includes('/')) return statement(kind, null, words)
  const edtf = `${from}/${to}`
  const reading = readEdtf(edtf)
  if ('interval' in reading) return statement(kind, edtf, words)
  noticed(
    notes,
    'date-span',
    end?.column ?? null,
    `Expected an end that is not before the start, found “${cutText(words, 80)}”. The date is kept in words.`,
  )
  return statement(kind, null, words)
}

/** A date from columns for year, month and day; what is missing behind leaves a month or a year. */
function yearMonthDay(
  row: TableRow,
  columns: readonly Column<'date'>[],
  facts: TableFacts,
  notes: RowNotes,
): DatePart | null {
  const cellOf = (name: 'year' | 'month' | 'day') => {
    const column = columns.find(({ role }) => role.part === name)
    return column ? plainText(facts.cell(row, column), column.name, notes).replace(/\.0+$/, '') : ''
  }
  const yearColumn = columns.find(({ role }) => role.part === 'year')
  const [year, month, day] = [cellOf('year'), monthDigits(cellOf('month')), cellOf('day')]
  if (!yearColumn || year === '') return null
  if (month === null || !/^\d{2,4}$/.test(year))
    return {
      words: year,
      reading: toldReading(fullYear(year), yearColumn, facts, notes),
      column: yearColumn.name,
    }
  const words = [year, month, day].filter((text) => text !== '').join('-')
  const text = [fullYear(year), month, ...(/^\d{1,2}$/.test(day) && day !== '0' ? [day] : [])]
    .map((part) => part.padStart(2, '0'))
    .join('-')
  return { words, reading: toldReading(text, yearColumn, facts, notes), column: yearColumn.name }
}

function monthDigits(words: string): string | null {
  if (/^(?:[1-9]|0[1-9]|1[0-2])$/.test(words)) return words
  const month = words === '' ? null : monthOf(foldText(words))
  return month === null ? null : String(month)
}

const fullYear = (year: string): string =>
  /^\d{2}$/.test(year) ? String(Number(year) + (Number(year) < PIVOT ? 2000 : 1900)) : year

/** Dates that contradict each other cannot both be right and nobody here knows which: the earlier event stays in words. */
function withoutContradiction(dates: readonly DateStatement[], notes: RowNotes): readonly DateStatement[] {
  const faulty = dateOrder
    .check({ dates } as Claim, NO_CONTEXT)
    .filter(({ severity }) => severity === 'error')
  if (faulty.length === 0) return dates
  for (const { message } of faulty)
    noticed(notes, 'date-order', null, `${message} The earlier kind of date is kept in words.`)
  const indexes = new Set(faulty.map(({ path }) => path[1]))
  return dates.map((date, index) =>
    indexes.has(index)
      ? { ...date, verbatim: date.verbatim ?? date.edtf, edtf: null, basis: 'not_stated' }
      : date,
  )
}

const NO_CONTEXT = { bbox: null, gloss: new Map(), places: new Map() }

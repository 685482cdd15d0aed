/** The numbers of a row: one count per kind, from one column or from those for low, best and high. */
import type { Count } from '../domain/generated/package-types.ts'
import { cutText } from './fold-text.ts'
import type { CountKind } from './mapping.ts'
import { plainText } from './plain-text.ts'
import { type CountReading, readCount } from './read-count.ts'
import { noticed, type RowNotes, repaired } from './row-notes.ts'
import type { TableRow } from './table.ts'
import { type Column, withRole } from './table-columns.ts'
import type { TableFacts } from './table-facts.ts'

const MAX_VERBATIM = 200

/** Counts in the order of their columns. 0 is a number; an empty cell is none. */
export function rowCounts(row: TableRow, facts: TableFacts, notes: RowNotes): readonly Count[] {
  const columns = withRole(facts.columns, 'count')
  const kinds = [...new Set(columns.map(({ role }) => role.kind))]
  return kinds.flatMap((kind) => {
    const cells = columns
      .filter(({ role }) => role.kind === kind)
      .flatMap((column) => countCell(row, column, facts, notes))
    const count = cells.length === 0 ? null : countOf(kind, cells, notes)
    return count ? [count] : []
  })
}

interface CountCell {
  readonly column: Column<'count'>
  readonly words: string
  readonly reading: CountReading
}

function countCell(
  row: TableRow,
  column: Column<'count'>,
  { cell }: TableFacts,
  notes: RowNotes,
): readonly CountCell[] {
  const words = plainText(cell(row, column), column.name, notes)
  if (words === '') return []
  if (looksLikeNames(words)) {
    repaired(
      notes,
      'personal-name',
      column.name,
      '(not repeated here)',
      '(left out: looks like the name of a person)',
    )
    return []
  }
  const reading = readCount(words)
  if (!reading.isUnderstood)
    noticed(
      notes,
      'count-not-a-number',
      column.name,
      `Expected a number, found “${cutText(words, 60)}”. It is kept in words, without a number.`,
    )
  return [{ column, words, reading }]
}

/** Two capitalised words in a column of numbers: tables of graves name the identified there. */
export function looksLikeNames(text: string): boolean {
  return /\p{Lu}\p{Ll}+,?\s+(?:(?:de|del|la|las|los|y|al|el|bin|da|dos|van|von)\s+){0,3}\p{Lu}\p{Ll}+/u.test(
    text,
  )
}

function countOf(kind: CountKind, cells: readonly CountCell[], notes: RowNotes): Count {
  const verbatim = cutText(cells.map(({ words }) => words).join(' – '), MAX_VERBATIM)
  const [only] = cells
  if (cells.length === 1 && only?.column.role.bound === 'best') {
    const { low, best, high, qualifier } = only.reading
    return { kind, low, best, high, qualifier, verbatim }
  }
  const low = boundOf(cells, 'low')
  const best = boundOf(cells, 'best')
  const high = boundOf(cells, 'high')
  if (isInOrder(low, best, high))
    return {
      kind,
      low,
      best: low !== null && low === high ? low : best,
      high,
      qualifier: qualifierOf(low, best, high),
      verbatim,
    }
  const found = `low ${low ?? '–'}, best ${best ?? '–'}, high ${high ?? '–'}`
  noticed(
    notes,
    'count-order',
    cells[0]?.column.name ?? null,
    `Expected low ≤ best ≤ high, found ${found}. The numbers are kept in words, not swapped.`,
  )
  return {
    kind,
    low: null,
    best: null,
    high: null,
    qualifier: 'vague',
    verbatim: cutText(found, MAX_VERBATIM),
  }
}

/** The number of a column for one bound: of a range in it the end that fits. */
function boundOf(cells: readonly CountCell[], bound: 'low' | 'best' | 'high'): number | null {
  const reading = cells.find(({ column }) => column.role.bound === bound)?.reading
  if (!reading) return null
  return reading.best ?? (bound === 'high' ? reading.high : bound === 'low' ? reading.low : null)
}

function isInOrder(low: number | null, best: number | null, high: number | null): boolean {
  const numbers = [low, best, high].filter((number) => number !== null)
  return numbers.every((number, at) => at === 0 || number >= Number(numbers[at - 1]))
}

function qualifierOf(low: number | null, best: number | null, high: number | null): Count['qualifier'] {
  if (low === null && best === null && high === null) return 'vague'
  if (low === high || (low === null && high === null)) return 'exact'
  if (high === null) return 'at_least'
  return low === null && best === null ? 'up_to' : 'about'
}

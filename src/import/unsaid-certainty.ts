/** Rows that leave open how something is said: a 0 that may be a denial, an empty cell where the certainty should stand. */
import type { Count, Modality } from '../domain/generated/package-types.ts'
import { noticed, type RowNotes } from './row-notes.ts'
import type { TableRow } from './table.ts'
import { type Column, withRole } from './table-columns.ts'
import type { TableFacts } from './table-facts.ts'

const isZero = ({ low, best, high }: Count): boolean => best === 0 || (high === 0 && (low ?? 0) === 0)

/** Asks of every 0 whether it is a denial, and changes nothing. */
export function askOfZero(counts: readonly Count[], columns: readonly Column[], notes: RowNotes): void {
  for (const { kind } of counts.filter(isZero)) {
    const column = withRole(columns, 'count').find(({ role }) => role.kind === kind)
    noticed(
      notes,
      'count-zero',
      column?.name ?? null,
      'Expected to know whether the source denies it, found the number 0 and no word for how certain it is said. If it does, give the row the value denied in a column for that.',
    )
  }
}

/** A column for the certainty that says nothing in this row, so that `standing` holds for it. */
export function askOfCertainty(
  row: TableRow,
  { columns, cell }: TableFacts,
  standing: Modality,
  notes: RowNotes,
): void {
  const asked = withRole(columns, 'modality')
  const [first] = asked
  if (!first || asked.some((column) => cell(row, column) !== '')) return
  noticed(
    notes,
    'modality-empty',
    first.name,
    `Expected how certain it is said, found nothing. The default of the mapping stands: ${standing}.`,
  )
}

/** Tables of tools that we know, by their columns. */
import type { ImportTable, TableFormat } from '../table.ts'
import { joinChoices } from './kobo-choices.ts'

/** Columns of Atlos' CSV export; a table with most of them is one. */
const ATLOS = ['slug', 'status', 'sensitivity', 'general_location', 'description', 'type', 'source_1']
const ATLOS_LEAST = 4

/** Columns that KoboToolbox and ODK add to every submission. */
const KOBO = [
  '_id',
  '_uuid',
  '_submission_time',
  '_index',
  'meta/instanceID',
  'meta-instanceID',
  'KEY',
  'SubmissionDate',
  '_parent_index',
  '_parent_table_name',
]
const KOBO_LEAST = 2

/** The table under the name of the tool that wrote it; multiple choices of a form joined again. */
export function knownShape(table: ImportTable): ImportTable {
  const format = toolOf(table.columns)
  if (format === null) return table
  return format === 'kobo' ? joinChoices({ ...table, format }) : { ...table, format }
}

/** The tool that wrote a table with these columns; null for any other. */
export function toolOf(columns: readonly string[]): TableFormat | null {
  const has = (names: readonly string[]) => names.filter((name) => columns.includes(name)).length
  if (columns.includes('slug') && has(ATLOS) >= ATLOS_LEAST) return 'atlos'
  return has(KOBO) >= KOBO_LEAST ? 'kobo' : null
}

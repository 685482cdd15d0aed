/** The workbook of datasheet-server: sheets that it exports for TimeMap, joined; its working sheets hold the same again. */
import type { ImportTable, TableRow } from '../table.ts'
import { type Reading, readIssue, type Tell } from './reading.ts'
import { timemapReading } from './timemap-reading.ts'

const EVENTS = 'EXPORT_EVENTS'
const SOURCES = 'EXPORT_SOURCES'
const ASSOCIATIONS = 'EXPORT_ASSOCIATIONS'

/** null when the workbook is none of datasheet-server. */
export async function timemapSheets(
  file: string,
  tables: readonly ImportTable[],
  tell: Tell,
): Promise<Reading | null> {
  const sheet = (name: string) => tables.find((table) => table.name === `${file}#${name}`)
  const events = sheet(EVENTS)
  if (!events) return null
  const read = [events, sheet(SOURCES), sheet(ASSOCIATIONS)]
  const others = tables.filter((table) => !read.includes(table)).map(({ name }) => name.split('#')[1])
  const message = `Expected the sheets ${EVENTS}, ${SOURCES} and ${ASSOCIATIONS}, found beside them ${others.join(', ')}. These were not read.`
  const lists = {
    events: events.rows.map((row) => ({ line: row.line, value: asObject(row, events.columns) })),
    sources: objectsOf(read[1]),
    associations: objectsOf(read[2]),
  }
  const issues = others.length > 0 ? [readIssue('notice', file, 'sheets-not-read', message)] : []
  const { faulty } = events
  return timemapReading({ name: file, detected: { sheets: EVENTS }, lists, faulty, issues }, tell)
}

const objectsOf = (table: ImportTable | undefined): readonly object[] =>
  table?.rows.map((row) => asObject(row, table.columns)) ?? []

function asObject({ cells }: TableRow, columns: readonly string[]): object {
  return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']))
}

/** Fixtures of somebody's own tables: SYNTHETIC, made for these tests (tests/fixtures/import). */
import { readFileSync } from 'node:fs'
import type { Reading, TableFile } from '../../../src/import/read-tables.ts'
import { readTables } from '../../../src/import/read-tables.ts'
import type { ImportTable, TableRow } from '../../../src/import/table.ts'

export const fixture = (name: string): TableFile => ({
  name,
  bytes: new Uint8Array(readFileSync(`tests/fixtures/import/${name}`)),
})

export const textFile = (name: string, text: string): TableFile => ({
  name,
  bytes: new TextEncoder().encode(text),
})

export const read = (...files: readonly TableFile[]): Promise<Reading> => readTables(files)

/** The only table; a test that expects one and finds another number fails here. */
export async function onlyTable(...files: readonly TableFile[]): Promise<ImportTable> {
  const { tables, issues } = await read(...files)
  const [table] = tables
  if (!table || tables.length > 1)
    throw new Error(`one table expected: ${JSON.stringify({ tables, issues })}`)
  return table
}

/** A row as an object by column name, empty cells left out. */
export const record = ({ columns }: ImportTable, row: TableRow | undefined): Record<string, string> =>
  Object.fromEntries(
    columns.map((name, at) => [name, row?.cells[at] ?? '']).filter(([, cell]) => cell !== ''),
  )

export const codes = ({ issues }: Reading): string[] => issues.map(({ code }) => code)

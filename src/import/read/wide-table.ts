/** Records with names of their own (features, events, placemarks) as one table: a column for each name that any of them has. */
import type { Geometry } from 'geojson'
import type { FaultyRow, ImportTable, Repair, TableFormat, TableRow } from '../table.ts'
import { readEntities } from './entities.ts'
import { aroundChange } from './grid-table.ts'
import { ROWS_PER_STEP, step, type Tell } from './reading.ts'
import { refuseSize } from './table-size.ts'

export interface WideRecord {
  /** Number of the record in its file, 1-based. */
  readonly line: number
  /** Text by column name. */
  readonly values: ReadonlyMap<string, string>
  readonly geometry: Geometry | null
  readonly repairs: readonly Repair[]
}

export interface WideRecords {
  readonly name: string
  readonly format: TableFormat
  readonly detected: Readonly<Record<string, string>>
  readonly records: readonly WideRecord[]
  readonly faulty: readonly FaultyRow[]
}

/** The table. Throws TableTooLarge. */
export async function wideTable(wide: WideRecords, tell: Tell): Promise<ImportTable> {
  const { name, format, detected, records, faulty } = wide
  const columns = columnsOf(records)
  const rows: TableRow[] = []
  for (const record of records) {
    rows.push(rowOf(record, columns))
    if (rows.length % ROWS_PER_STEP === 0) await step(tell, rows.length, records.length)
  }
  return { name, format, detected, columns, rows, faulty }
}

/** In the order in which the records first have them. */
function columnsOf(records: readonly WideRecord[]): readonly string[] {
  const columns = new Set<string>()
  for (const { values } of records) {
    for (const name of values.keys()) columns.add(name)
    refuseSize(columns.size, records.length)
  }
  return [...columns]
}

function rowOf({ line, values, geometry, repairs }: WideRecord, columns: readonly string[]): TableRow {
  const found: Repair[] = []
  const cells = columns.map((column) => {
    const cell = values.get(column) ?? ''
    const read = readEntities(cell)
    if (read !== cell) found.push({ code: 'entity', column, ...aroundChange(cell, read) })
    return read
  })
  return { line, cells, geometry, repairs: found.length > 0 ? [...repairs, ...found] : repairs }
}

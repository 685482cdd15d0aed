/** Records of cells to a table: header found, empty lines passed over, every other record either a row or a faulty row. */
import type { FaultyRow, ImportTable, Repair, TableFormat, TableRow } from '../table.ts'
import { readEntities } from './entities.ts'
import { columnNames, filledWidth, findHead, type GridRecord } from './find-head.ts'
import { shown } from './reading.ts'
import { refuseSize } from './table-size.ts'

export interface Grid {
  readonly name: string
  readonly format: TableFormat
  readonly detected: Readonly<Record<string, string>>
  readonly records: readonly GridRecord[]
  /** Rows that were no records at all. */
  readonly faulty: readonly FaultyRow[]
  /** The record's own text, for faulty rows. */
  textOf(record: GridRecord): string
  /** What was repaired in a record before it was one, by column. */
  repairsOf(record: GridRecord, columns: readonly string[]): readonly Repair[]
  /** Whether an absent cell at the end of a record is nothing to speak of, as in a spreadsheet. */
  readonly isSheet: boolean
}

const NO_REPAIRS: readonly Repair[] = []

/** null when there is no record with anything in it. Throws TableTooLarge. */
export function gridTable(grid: Grid): ImportTable | null {
  const { records } = grid
  const head = findHead(records)
  const header = records[head]
  if (!header) return null
  const body = records.slice(head + 1).filter(({ cells }) => filledWidth(cells) > 0)
  const width = tableWidth(header, body)
  refuseSize(width, body.length)
  const columns = columnNames(header.cells.slice(0, width))
  const rows: TableRow[] = []
  const faulty: FaultyRow[] = [...grid.faulty]
  for (const record of body) {
    const row = rowOf(record, columns, grid)
    if ('reason' in row) faulty.push(row)
    else rows.push(row)
  }
  const { name, format } = grid
  const detected = { ...grid.detected, ...aroundTheRows(records, head, body.length) }
  return { name, format, detected, columns, rows, faulty: faulty.sort((a, b) => a.line - b.line) }
}

/** The header's columns, without unnamed ones at its end that hold nothing in any row. */
function tableWidth(header: GridRecord, body: readonly GridRecord[]): number {
  const named = filledWidth(header.cells)
  const most = body.reduce((width, { cells }) => Math.max(width, filledWidth(cells)), named)
  return Math.min(header.cells.length, most)
}

/** What stood above the header, and how many lines held nothing. */
function aroundTheRows(
  records: readonly GridRecord[],
  head: number,
  rows: number,
): Readonly<Record<string, string>> {
  const above = records
    .slice(0, head)
    .map(({ cells }) => cells.filter((cell) => cell.trim() !== '').join(' '))
    .filter((text) => text !== '')
  const empty = records.length - head - 1 - rows
  return {
    ...(above.length > 0
      ? { 'header line': String(records[head]?.line), 'above the header': shown(above.join(' / ')) }
      : {}),
    ...(empty > 0 ? { 'empty lines': String(empty) } : {}),
  }
}

function rowOf(record: GridRecord, columns: readonly string[], grid: Grid): TableRow | FaultyRow {
  const { line, cells } = record
  if (filledWidth(cells) > columns.length) return tooWide(record, columns.length, grid)
  const repairs = [...grid.repairsOf(record, columns)]
  if (cells.length < columns.length && !grid.isSheet)
    repairs.push({
      code: 'short-row',
      column: null,
      before: `${cells.length} cells`,
      after: `${columns.length} cells, the last ${columns.length - cells.length} empty`,
    })
  const clean = columns.map((column, at) => {
    const cell = cells[at] ?? ''
    const read = readEntities(cell)
    if (read !== cell) repairs.push({ code: 'entity', column, ...aroundChange(cell, read) })
    return read
  })
  return { line, cells: clean, geometry: null, repairs: repairs.length > 0 ? repairs : NO_REPAIRS }
}

function tooWide(record: GridRecord, width: number, grid: Grid): FaultyRow {
  const text = grid.textOf(record)
  const found = filledWidth(record.cells)
  const reason = `Expected at most ${width} cells, found ${found}. Put quotes around a cell that holds the separator, or give the further cells a name in the header.`
  return { line: record.line, column: null, text, reason }
}

/** Characters shown before the first difference. */
const BEFORE_CHANGE = 60

/** Both texts, cut around the first difference where they are long. */
export function aroundChange(before: string, after: string): Pick<Repair, 'before' | 'after'> {
  let same = 0
  while (same < before.length && before[same] === after[same]) same++
  const start = Math.max(0, same - BEFORE_CHANGE)
  const cut = (text: string) => shown(start === 0 ? text : `…${text.slice(start)}`)
  return { before: cut(before), after: cut(after) }
}

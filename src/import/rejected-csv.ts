/** Rejected rows as they stood, with the reason, to be mended and imported again. */
import { csvCell, csvLine } from '../formats/csv-cell.ts'
import type { ImportReport } from './report.ts'
import { reasonOf } from './report-text.ts'
import type { ImportTable } from './table.ts'

/** RFC 4180, UTF-8 with byte order mark; the table's columns and behind them the reason. A row that is no row stands in the first column. */
export const rejectedCsv = (table: ImportTable, report: ImportReport): string =>
  rejectedHead(table) + rejectedLines(table, report)

/** The first line, with the byte order mark. */
export const rejectedHead = ({ columns }: ImportTable): string =>
  `\uFEFF${csvLine([...columns, reasonName(columns)].map(csvCell))}`

/** A line for every row of the table that was rejected. */
export function rejectedLines(table: ImportTable, { outcomes }: Pick<ImportReport, 'outcomes'>): string {
  const rejected = new Map(
    outcomes.filter(({ outcome }) => outcome === 'rejected').map((row) => [row.line, row]),
  )
  const rows = table.rows.flatMap(({ line, cells }) => {
    const outcome = rejected.get(line)
    return outcome ? [{ line, cells, reason: reasonOf(outcome) }] : []
  })
  const faulty = table.faulty.map(({ line, column, text, reason }) => ({
    line,
    cells: [text],
    reason: column === null ? reason : `column ${column}: ${reason}`,
  }))
  const all = [...rows, ...faulty].sort((a, b) => a.line - b.line)
  const lines = all.map(({ line, cells, reason }) =>
    csvLine([...table.columns.map((_, at) => csvCell(cells[at] ?? '')), csvCell(`line ${line}: ${reason}`)]),
  )
  return lines.join('')
}

function reasonName(columns: readonly string[]): string {
  let name = 'reason'
  for (let number = 2; columns.includes(name); number++) name = `reason (${number})`
  return name
}

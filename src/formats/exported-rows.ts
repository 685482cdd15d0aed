/** Rows of an exported CSV as the records that they hold. The JSON counts; visible columns repeat it for people. */
import type { Issue, RejectedRecord } from '../domain/issue.ts'
import { plainMessage } from '../domain/plain-message.ts'
import { withoutGuard } from './csv-cell.ts'
import { csvBlock, withLineFeeds } from './csv-records.ts'

export interface ExportedRow {
  /** 1-based line on which the row begins. */
  readonly line: number
  /** The text of a column; empty when the column or the cell is not there. */
  cell(column: string): string
}

/** The rows with anything in them. A spreadsheet may have saved the file with another separator. */
export function exportedRows(text: string): readonly ExportedRow[] {
  const lines = withLineFeeds(text)
  const delimiter = [',', ';', '\t'].find((one) =>
    csvBlock(lines, one, 1, 1).records[0]?.cells.includes('claimJson'),
  )
  const [header, ...records] = csvBlock(lines, delimiter ?? ',', 1, 0).records
  const columns = new Map(header?.cells.map((name, at) => [name.trim(), at]))
  return records
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
    .map(({ line, cells }) => ({
      line,
      cell: (column) => withoutGuard(cells[columns.get(column) ?? -1] ?? ''),
    }))
}

export interface Members {
  readonly [name: string]: unknown
}

/** An object in a cell; null when the cell is empty or holds none. */
export function objectIn(text: string): Members | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Members) : null
  } catch {
    return null
  }
}

/** A record that cannot be read, with its issue. */
export function unreadableRecord(
  file: string,
  kind: 'feature' | 'claim',
  { line, cell }: ExportedRow,
): RejectedRecord {
  const column = `${kind}Json`
  const id = cell(kind) || null
  const issue: Issue = {
    file,
    path: column,
    code: 'csv-record-unreadable',
    severity: 'error',
    message: `Expected the record as JSON in the column ${column}, found text that is none. Spreadsheets cut cells after 32,767 characters; copy the cell from the file as it was exported.`,
    line,
    column: null,
    ...(kind === 'claim' && id ? { claimId: id } : {}),
    ...(cell('feature') ? { featureId: cell('feature') } : {}),
  }
  return { kind, id, file, path: column, line, column: null, issues: [issue], raw: cell(column) }
}

/** Something noticed that costs nothing. */
export function rowWarning(file: string, code: string, message: string, line: number | null): Issue {
  return { file, path: '', code, severity: 'warning', message: plainMessage(message), line, column: null }
}

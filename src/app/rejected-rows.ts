/** Rows that an import kept out, as rejected records of the package: the tally counts them, the data check lists them, the device keeps them. */
import type { RejectedRecord } from '../domain/issue.ts'
import type { ParseResult } from '../domain/package.ts'
import type { Mapping } from '../import/mapping.ts'
import type { ImportReport, RowOutcome } from '../import/report.ts'
import type { ImportTable } from '../import/table.ts'

/**
 * The result with every rejected row among its rejected records; each stands for one feature that is not there.
 * The cells of columns that are left out are left out here too, and so is the text of a line that is no row.
 */
export function withRejectedRows(
  parsed: ParseResult,
  { outcomes }: ImportReport,
  table: ImportTable,
  mapping: Mapping,
): ParseResult {
  return withRowsAgain(parsed, rejectedRecords(outcomes, table, mapping))
}

/** The rejected rows of a table or of a part of it. */
export function rejectedRecords(
  outcomes: readonly RowOutcome[],
  table: ImportTable,
  mapping: Mapping,
): readonly RejectedRecord[] {
  const rows = outcomes.filter(({ outcome }) => outcome === 'rejected')
  if (rows.length === 0) return []
  const cells = cellsByLine(table, mapping)
  return rows.map((row) => recordOf(row, table.name, cells))
}

/** The result with rejected rows of an earlier import, so that nothing of it is lost with an update. */
export function withRowsAgain(parsed: ParseResult, rows: readonly RejectedRecord[]): ParseResult {
  if (rows.length === 0) return parsed
  return {
    ...parsed,
    issues: [...rows.flatMap(({ issues }) => issues), ...parsed.issues],
    rejected: [...parsed.rejected, ...rows],
    importedFeatures: parsed.importedFeatures + rows.length,
  }
}

function recordOf(
  { line, issues }: RowOutcome,
  file: string,
  cells: ReadonlyMap<number, unknown>,
): RejectedRecord {
  const { path = '', column = null } = issues.find(({ severity }) => severity === 'error') ?? {}
  return { kind: 'feature', id: null, file, path, line, column, issues, raw: cells.get(line) }
}

function cellsByLine({ columns, rows }: ImportTable, mapping: Mapping): ReadonlyMap<number, unknown> {
  const roles = new Map(Object.entries(mapping.columns))
  const isIn = (name: string): boolean => roles.get(name)?.role !== 'leave-out'
  const cellsOf = (cells: readonly string[]): unknown =>
    Object.fromEntries(columns.map((name, at) => [name, cells[at] ?? '']).filter(([name = '']) => isIn(name)))
  return new Map(rows.map(({ line, cells }) => [line, cellsOf(cells)]))
}

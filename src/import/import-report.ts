/** The account of an import: every row imported or rejected, whatever happened to it. */
import type { CairnFeature } from '../domain/generated/package-types.ts'
import type { ImportReport, RowOutcome } from './report.ts'
import type { FaultyRow, ImportTable } from './table.ts'
import { withRole } from './table-columns.ts'
import type { TableFacts } from './table-facts.ts'

/** `outcomes` are those of the table's rows, all of them; rows that could not be read as rows are added as rejected. */
export function importReport(
  facts: TableFacts,
  features: readonly CairnFeature[],
  outcomes: readonly RowOutcome[],
): ImportReport {
  const { table } = facts
  const all = [...outcomes, ...table.faulty.map((row) => faultyOutcome(row, table))].sort(
    (a, b) => a.line - b.line,
  )
  const rejected = all.filter(({ outcome }) => outcome === 'rejected').length
  return {
    table: table.name,
    detected: { ...table.detected, ...decided(facts) },
    rows: all.length,
    imported: all.length - rejected,
    rejected,
    repaired: all.filter(({ repairs }) => repairs.length > 0).length,
    features: features.length,
    claims: features.reduce((sum, { properties }) => sum + properties.claims.length, 0),
    unlocated: features.filter(({ geometry }) => geometry === null).length,
    undated: features.filter(isUndated).length,
    leftOut: leftOut(facts),
    outcomes: all.filter(
      ({ outcome, repairs, issues }) => outcome === 'rejected' || repairs.length > 0 || issues.length > 0,
    ),
  }
}

/** What was decided from whole columns, in words. */
export function decided({
  columns,
  dateStyles,
  axes,
}: Pick<TableFacts, 'columns' | 'dateStyles' | 'axes'>): Readonly<Record<string, string>> {
  const dates = [...dateStyles].map(([index, { said }]) => [
    `dates in ${columns.find((column) => column.index === index)?.name ?? ''}`,
    said,
  ])
  return {
    ...Object.fromEntries(dates),
    ...(axes.isSwapped ? { coordinates: 'latitude and longitude swapped' } : {}),
  }
}

/** Whether no claim of the feature has a date. */
export const isUndated = ({ properties }: CairnFeature): boolean =>
  properties.claims.every(({ dates }) => dates.every(({ edtf }) => edtf === null))

function leftOut({ table, columns, cell }: TableFacts): ImportReport['leftOut'] {
  return withRole(columns, 'leave-out').map((column) => ({
    column: column.name,
    cells: table.rows.filter((row) => cell(row, column) !== '').length,
  }))
}

/** The account of a row that is no row. */
export function faultyOutcome({ line, column, reason }: FaultyRow, { name }: ImportTable): RowOutcome {
  const issue = {
    file: name,
    path: '',
    code: 'row-unreadable',
    severity: 'error',
    message: reason,
    line,
    column,
  } as const
  return { line, outcome: 'rejected', featureId: null, repairs: [], issues: [issue] }
}

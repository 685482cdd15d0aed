/** The account of an import as lines of text. */
import type { ImportReport, RowOutcome } from './report.ts'

/** Rejected rows that are listed one by one; the CSV has them all. */
const MOST_ROWS = 50

/** Rows by code: of what was repaired, noticed, and rejected. */
export interface RowTallies {
  readonly repaired: ReadonlyMap<string, number>
  readonly noticed: ReadonlyMap<string, number>
  readonly reasons: ReadonlyMap<string, number>
}

/** Lines to print: the sums, then what was done and why, by kind, then the rejected rows. `tallies` where not every outcome was kept. */
export function reportText(
  report: ImportReport,
  tallies: RowTallies = talliesOf(report.outcomes),
): readonly string[] {
  const { table, rows, imported, rejected, repaired, features, claims, unlocated, undated } = report
  return [
    `${table}: ${rows} rows = ${imported} imported + ${rejected} rejected`,
    `  features ${features} (shown), claims ${claims}`,
    `  of the features: unlocated ${unlocated}, undated ${undated}`,
    `  rows repaired ${repaired}`,
    ...Object.entries(report.detected).map(([name, value]) => `  ${name}: ${value}`),
    ...section('Repaired, rows by kind', mostFirst(tallies.repaired)),
    ...section('Noticed, rows by kind', mostFirst(tallies.noticed)),
    ...section('Rejected, rows by reason', mostFirst(tallies.reasons)),
    ...rejectedLines(report),
    ...section(
      'Left out',
      report.leftOut.map(({ column, cells }) => `${column}: ${cells} ${cells === 1 ? 'cell' : 'cells'}`),
    ),
  ]
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`${title}:`, ...lines.map((line) => `  ${line}`)]
}

const codesOf = ({ issues }: RowOutcome, severity: string): readonly string[] =>
  issues.filter((issue) => issue.severity === severity).map(({ code }) => code)

function talliesOf(outcomes: readonly RowOutcome[]): RowTallies {
  const tallies = emptyTallies()
  for (const outcome of outcomes) tally(outcome, tallies)
  return tallies
}

type GrowingTallies = { readonly [Name in keyof RowTallies]: Map<string, number> }

/** Begins with no row. */
export const emptyTallies = (): GrowingTallies => ({
  repaired: new Map(),
  noticed: new Map(),
  reasons: new Map(),
})

/** Counts one row more. */
export function tally(outcome: RowOutcome, { repaired, noticed, reasons }: GrowingTallies): void {
  const count = (codes: readonly string[], rows: Map<string, number>): void => {
    for (const code of new Set(codes)) rows.set(code, (rows.get(code) ?? 0) + 1)
  }
  count(
    outcome.repairs.map(({ code }) => code),
    repaired,
  )
  count(codesOf(outcome, 'notice'), noticed)
  count(codesOf(outcome, 'error'), reasons)
}

/** `code: number of rows`, most first. */
const mostFirst = (rows: ReadonlyMap<string, number>): readonly string[] =>
  [...rows]
    .sort(([a, some], [b, others]) => others - some || (a < b ? -1 : 1))
    .map(([code, count]) => `${code}: ${count}`)

function rejectedLines({ outcomes, rejected: all }: ImportReport): readonly string[] {
  const rejected = outcomes.filter(({ outcome }) => outcome === 'rejected')
  const lines = rejected.slice(0, MOST_ROWS).map((row) => `  line ${row.line}: ${reasonOf(row)}`)
  const more = all - lines.length
  return more > 0 ? [...lines, `  and ${more} more`] : lines
}

/** Why a row was rejected: column and message of every error. */
export function reasonOf({ issues }: RowOutcome): string {
  const errors = issues.filter(({ severity }) => severity === 'error')
  return errors
    .map(
      ({ path, column, message }) =>
        `${path === '' ? '' : `${path}: `}${column === null ? '' : `column ${column}: `}${message}`,
    )
    .join(' ')
}

/** The account of an import as lines of text. */
import type { ImportReport, RowOutcome } from './report.ts'

/** Rejected rows that are listed one by one; the CSV has them all. */
const MOST_ROWS = 50

/** Lines to print: the sums, then what was done and why, by kind, then the rejected rows. */
export function reportText(report: ImportReport): readonly string[] {
  const { table, rows, imported, rejected, repaired, features, claims, unlocated, undated } = report
  return [
    `${table}: ${rows} rows = ${imported} imported + ${rejected} rejected`,
    `  features ${features} (shown), claims ${claims}`,
    `  of the features: unlocated ${unlocated}, undated ${undated}`,
    `  rows repaired ${repaired}`,
    ...Object.entries(report.detected).map(([name, value]) => `  ${name}: ${value}`),
    ...section(
      'Repaired, rows by kind',
      tally(report.outcomes, ({ repairs }) => repairs.map(({ code }) => code)),
    ),
    ...section('Noticed, rows by kind', tally(report.outcomes, codesOf('notice'))),
    ...section('Rejected, rows by reason', tally(report.outcomes, codesOf('error'))),
    ...rejectedLines(report.outcomes),
    ...section(
      'Left out',
      report.leftOut.map(({ column, cells }) => `${column}: ${cells} ${cells === 1 ? 'cell' : 'cells'}`),
    ),
  ]
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`${title}:`, ...lines.map((line) => `  ${line}`)]
}

const codesOf =
  (severity: string) =>
  ({ issues }: RowOutcome): readonly string[] =>
    issues.filter((issue) => issue.severity === severity).map(({ code }) => code)

/** `code: number of rows`, most first. */
function tally(
  outcomes: readonly RowOutcome[],
  codes: (outcome: RowOutcome) => readonly string[],
): readonly string[] {
  const rows = new Map<string, number>()
  for (const outcome of outcomes)
    for (const code of new Set(codes(outcome))) rows.set(code, (rows.get(code) ?? 0) + 1)
  return [...rows]
    .sort(([a, some], [b, others]) => others - some || (a < b ? -1 : 1))
    .map(([code, count]) => `${code}: ${count}`)
}

function rejectedLines(outcomes: readonly RowOutcome[]): readonly string[] {
  const rejected = outcomes.filter(({ outcome }) => outcome === 'rejected')
  const lines = rejected.slice(0, MOST_ROWS).map((row) => `  line ${row.line}: ${reasonOf(row)}`)
  const more = rejected.length - lines.length
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

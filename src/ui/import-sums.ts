/** The account of an import summed up: what was done by kind, with examples, and which rows it concerns. */
import type { Issue } from '../domain/issue.ts'
import type { ImportReport, RowOutcome } from '../import/report.ts'
import type { Repair } from '../import/table.ts'

export interface Example {
  readonly line: number
  readonly column: string | null
  /** For repairs; null where a message says it. */
  readonly change: { readonly before: string; readonly after: string } | null
  readonly message: string
}

/** Everything of one code. */
export interface Kind {
  readonly code: string
  /** Rows with at least one. */
  readonly rows: number
  readonly examples: readonly Example[]
}

/** Repairs by code, most rows first. */
export const repairKinds = ({ outcomes }: ImportReport): readonly Kind[] =>
  kinds(outcomes, ({ line, repairs }) =>
    repairs.map((repair) => [repair.code, exampleOfRepair(line, repair)] as const),
  )

/** Notices by code, most rows first. Errors stand with the rows that they rejected. */
export const noticeKinds = ({ outcomes }: ImportReport): readonly Kind[] =>
  kinds(outcomes, ({ line, issues }) =>
    issues
      .filter(({ severity }) => severity !== 'error')
      .map((issue) => [issue.code, exampleOfIssue(line, issue)] as const),
  )

export const rejectedRows = ({ outcomes }: ImportReport): readonly RowOutcome[] =>
  outcomes.filter(({ outcome }) => outcome === 'rejected')

/** Column and message of everything that speaks against a row. */
export const reasonsOf = ({ line, issues }: RowOutcome): readonly Example[] =>
  issues.filter(({ severity }) => severity === 'error').map((issue) => exampleOfIssue(line, issue))

const exampleOfRepair = (line: number, { column, before, after }: Repair): Example => ({
  line,
  column,
  change: { before, after },
  message: '',
})

/** The place in the row: the table's column by name, or a position in a text file. */
const exampleOfIssue = (line: number, { path, column, message }: Issue): Example => ({
  line,
  column: path !== '' ? path : column === null ? null : String(column),
  change: null,
  message,
})

function kinds(
  outcomes: readonly RowOutcome[],
  found: (outcome: RowOutcome) => readonly (readonly [code: string, example: Example])[],
): readonly Kind[] {
  const byCode = new Map<string, { rows: number; examples: Example[] }>()
  for (const outcome of outcomes) {
    const inRow = found(outcome)
    for (const [code, example] of inRow) {
      const kind = byCode.get(code) ?? { rows: 0, examples: [] }
      kind.examples.push(example)
      byCode.set(code, kind)
    }
    for (const code of new Set(inRow.map(([code]) => code))) (byCode.get(code) ?? { rows: 0 }).rows++
  }
  return [...byCode]
    .map(([code, kind]) => ({ code, ...kind }))
    .sort((a, b) => b.rows - a.rows || (a.code < b.code ? -1 : 1))
}

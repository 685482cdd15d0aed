/**
 * The account of an import summed up: what was done by kind, with examples, and which rows it concerns. It is small
 * whatever the size of the table, so that a page can hold it; the account row by row goes into a file.
 */
import type { Issue } from '../domain/issue.ts'
import type { Mapping } from './mapping.ts'
import type { ImportReport, RowOutcome } from './report.ts'
import { reportText } from './report-text.ts'
import type { Repair } from './table.ts'

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
  /** How many examples there are; the first of them are here. */
  readonly found: number
  readonly examples: readonly Example[]
}

/** Examples and rejected rows at most: whoever reads on takes the file. */
const MOST_EXAMPLES = 200
const MOST_REJECTED = 1000

export interface ImportSummary extends Omit<ImportReport, 'outcomes'> {
  /** By code, most rows first. */
  readonly repairs: readonly Kind[]
  /** Notices by code, most rows first. Errors stand with the rows that they rejected. */
  readonly notices: readonly Kind[]
  /** The first of them; `rejected` counts them all. */
  readonly rejectedRows: readonly RowOutcome[]
  /** The account as `cairn import` prints it. */
  readonly lines: readonly string[]
}

export function summaryOf(report: ImportReport): ImportSummary {
  const { outcomes, ...sums } = report
  return {
    ...sums,
    repairs: repairKinds(report),
    notices: noticeKinds(report),
    rejectedRows: outcomes.filter(({ outcome }) => outcome === 'rejected').slice(0, MOST_REJECTED),
    lines: reportText(report),
  }
}

/** Everything, with every row that has something to say, and the mapping, as the parts of a JSON text. */
export function reportJson({ outcomes, ...sums }: ImportReport, mapping: Mapping): readonly string[] {
  const head = JSON.stringify({ ...sums, mapping }, null, 2).replace(/\n}$/, '')
  const lines = outcomes.map((outcome, at) => `${at === 0 ? '\n' : ',\n'}    ${JSON.stringify(outcome)}`)
  return [head, ',\n  "outcomes": [', ...lines, '\n  ]\n}\n']
}

const repairKinds = ({ outcomes }: ImportReport): readonly Kind[] =>
  kinds(outcomes, ({ line, repairs }) =>
    repairs.map((repair) => [repair.code, exampleOfRepair(line, repair)] as const),
  )

const noticeKinds = ({ outcomes }: ImportReport): readonly Kind[] =>
  kinds(outcomes, ({ line, issues }) =>
    issues
      .filter(({ severity }) => severity !== 'error')
      .map((issue) => [issue.code, exampleOfIssue(line, issue)] as const),
  )

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
  inOutcome: (outcome: RowOutcome) => readonly (readonly [code: string, example: Example])[],
): readonly Kind[] {
  const byCode = new Map<string, { rows: number; found: number; examples: Example[] }>()
  for (const outcome of outcomes) {
    const inRow = inOutcome(outcome)
    for (const [code, example] of inRow) {
      const kind = byCode.get(code) ?? { rows: 0, found: 0, examples: [] }
      if (kind.found++ < MOST_EXAMPLES) kind.examples.push(example)
      byCode.set(code, kind)
    }
    for (const code of new Set(inRow.map(([code]) => code))) (byCode.get(code) ?? { rows: 0 }).rows++
  }
  return [...byCode]
    .map(([code, kind]) => ({ code, ...kind }))
    .sort((a, b) => b.rows - a.rows || (a.code < b.code ? -1 : 1))
}

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
  const counter = summaryCounter()
  for (const outcome of outcomes) counter.add(outcome)
  return { ...sums, ...counter.lists(), lines: reportText(report) }
}

/** Sums up outcomes that come one after the other and are not kept. */
export interface SummaryCounter {
  add(outcome: RowOutcome): void
  lists(): Pick<ImportSummary, 'repairs' | 'notices' | 'rejectedRows'>
}

/** Begins with no row. */
export function summaryCounter(): SummaryCounter {
  const repairs: GrowingKinds = new Map()
  const notices: GrowingKinds = new Map()
  const rejectedRows: RowOutcome[] = []
  return {
    add(outcome) {
      addKinds(repairs, repairsIn(outcome))
      addKinds(notices, noticesIn(outcome))
      if (outcome.outcome === 'rejected' && rejectedRows.length < MOST_REJECTED) rejectedRows.push(outcome)
    },
    lists: () => ({ repairs: mostFirst(repairs), notices: mostFirst(notices), rejectedRows }),
  }
}

/** Everything, with every row that has something to say, and the mapping, as the parts of a JSON text. */
export function reportJson({ outcomes, ...sums }: ImportReport, mapping: Mapping): readonly string[] {
  const head = JSON.stringify({ ...sums, mapping }, null, 2).replace(/\n}$/, '')
  const lines = outcomes.map((outcome, at) => `${at === 0 ? '\n' : ',\n'}    ${JSON.stringify(outcome)}`)
  return [head, ',\n  "outcomes": [', ...lines, '\n  ]\n}\n']
}

type Coded = readonly [code: string, example: Example]

const repairsIn = ({ line, repairs }: RowOutcome): readonly Coded[] =>
  repairs.map((repair) => [repair.code, exampleOfRepair(line, repair)])

const noticesIn = ({ line, issues }: RowOutcome): readonly Coded[] =>
  issues
    .filter(({ severity }) => severity !== 'error')
    .map((issue) => [issue.code, exampleOfIssue(line, issue)])

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

type GrowingKinds = Map<string, { rows: number; found: number; examples: Example[] }>

/** What one row adds. */
function addKinds(kinds: GrowingKinds, inRow: readonly Coded[]): void {
  for (const [code, example] of inRow) {
    const kind = kinds.get(code) ?? { rows: 0, found: 0, examples: [] }
    if (kind.found++ < MOST_EXAMPLES) kind.examples.push(example)
    kinds.set(code, kind)
  }
  for (const code of new Set(inRow.map(([code]) => code))) (kinds.get(code) ?? { rows: 0 }).rows++
}

const mostFirst = (kinds: GrowingKinds): readonly Kind[] =>
  [...kinds]
    .map(([code, kind]) => ({ code, ...kind }))
    .sort((a, b) => b.rows - a.rows || (a.code < b.code ? -1 : 1))

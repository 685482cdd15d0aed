/** What is said about one row while it is read: mended, noticed, kept in words, or refused. */
import type { Issue } from '../domain/issue.ts'
import { cutText } from './fold-text.ts'
import type { Repair } from './table.ts'

/** A cell that goes into the package word for word. */
export interface KeptCell {
  readonly column: string
  readonly text: string
}

/** Filled while a row is read; nobody holds on to it afterwards. */
export interface RowNotes {
  readonly file: string
  readonly line: number
  readonly repairs: Repair[]
  readonly issues: Issue[]
  readonly kept: KeptCell[]
}

export function rowNotes(file: string, line: number, repairs: readonly Repair[] = []): RowNotes {
  return { file, line, repairs: [...repairs], issues: [], kept: [] }
}

const MAX_SHOWN = 200

/** Something was not read as it stands. */
export function repaired(
  notes: RowNotes,
  code: string,
  column: string | null,
  before: string,
  after: string,
): void {
  notes.repairs.push({ code, column, before: cutText(before, MAX_SHOWN), after: cutText(after, MAX_SHOWN) })
}

/** Something is worth knowing; the row stays. */
export function noticed(notes: RowNotes, code: string, column: string | null, message: string): void {
  notes.issues.push(issueOf(notes, 'notice', code, column, message))
}

/** The row cannot become a record. */
export function refused(notes: RowNotes, code: string, column: string | null, message: string): void {
  notes.issues.push(issueOf(notes, 'error', code, column, message))
}

export const isRefused = ({ issues }: RowNotes): boolean =>
  issues.some(({ severity }) => severity === 'error')

function issueOf(
  { file, line }: RowNotes,
  severity: Issue['severity'],
  code: string,
  column: string | null,
  message: string,
): Issue {
  return { file, path: column ?? '', code, severity, message, line, column: null }
}

/** The cell in words beside a record that could not take all of it; once per column and text. */
export function keepWords(notes: RowNotes, column: string, text: string): void {
  if (text === '' || notes.kept.some((cell) => cell.column === column && cell.text === text)) return
  notes.kept.push({ column, text })
}

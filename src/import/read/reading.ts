/** What every reader of a file form is given, and gives back. */
import type { Issue, Severity } from '../../domain/issue.ts'
import { plainMessage } from '../../domain/plain-message.ts'
import type { Progress } from '../report.ts'
import type { ImportTable } from '../table.ts'

/** A file as it was chosen, dropped or unpacked; `name` is its path with `/`. */
export interface TableFile {
  readonly name: string
  readonly bytes: Uint8Array
}

export interface Reading {
  readonly tables: readonly ImportTable[]
  readonly issues: readonly Issue[]
}

export type Tell = (progress: Progress) => void

/** Rows between two reports of progress. */
export const ROWS_PER_STEP = 5_000

/** Tells how far it is, and lets the worker hear its messages: a cancel among them. */
export async function step(tell: Tell, done: number, total: number | null): Promise<void> {
  tell({ step: 'reading', done, total })
  await new Promise<void>((resolve) => setTimeout(resolve, 0))
}

/** One issue and nothing else. */
export const refused = (file: string, code: string, message: string): Reading => ({
  tables: [],
  issues: [readIssue('error', file, code, message)],
})

/** Something about a whole file. */
export function readIssue(severity: Severity, file: string, code: string, message: string): Issue {
  return { file, path: '', code, severity, message: plainMessage(message), line: null, column: null }
}

/** All tables and issues, in their order. */
export const joined = (readings: readonly Reading[]): Reading => ({
  tables: readings.flatMap(({ tables }) => tables),
  issues: readings.flatMap(({ issues }) => issues),
})

/** Text as it is shown in a report. */
export const MAX_SHOWN = 200
export const shown = (text: string): string =>
  text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN - 1)}…` : text

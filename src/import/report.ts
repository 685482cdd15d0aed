/** What became of every row: the account that somebody can sign. */
import type { Issue } from '../domain/issue.ts'
import type { Repair } from './table.ts'

export interface RowOutcome {
  /** As in the table. */
  readonly line: number
  readonly outcome: 'imported' | 'rejected'
  /** Id of the feature that the row became, or became part of; null when rejected. */
  readonly featureId: string | null
  readonly repairs: readonly Repair[]
  /** Why it was rejected, and what was noticed; `column` names the table's column in `path`. */
  readonly issues: readonly Issue[]
}

export interface ImportReport {
  readonly table: string
  readonly detected: Readonly<Record<string, string>>
  readonly rows: number
  readonly imported: number
  readonly rejected: number
  readonly repaired: number
  /** Features and claims made; several rows may make one feature, one row several claims. */
  readonly features: number
  readonly claims: number
  readonly unlocated: number
  readonly undated: number
  /** Columns left out on purpose, and how many cells with text that cost. */
  readonly leftOut: readonly { readonly column: string; readonly cells: number }[]
  /** Only rows with something to say: repaired, noticed or rejected. Rows are counted in full above. */
  readonly outcomes: readonly RowOutcome[]
}

/** How far a long piece of work is. */
export interface Progress {
  readonly step: 'reading' | 'converting' | 'checking' | 'storing' | 'showing'
  readonly done: number
  /** null while the end is unknown. */
  readonly total: number | null
}

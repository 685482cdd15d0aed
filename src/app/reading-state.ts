/** Where the reading of files or of an address stands, as the page shows it. */
import type { Issue } from '../domain/issue.ts'
import type { Mapping } from '../import/mapping.ts'
import type { Progress } from '../import/report.ts'
import type { ImportTable } from '../import/table.ts'
import type { WaitingTable } from '../ui/import-table.ts'
import type { LargeInput } from '../ui/large-input.ts'

/** How many rows of a table a sample holds. */
export const SAMPLE_ROWS = 200

export type ReadingState =
  | { readonly kind: 'idle' }
  /** `cancellable` is always so: cancelling leaves what was shown and stores nothing. */
  | { readonly kind: 'busy'; readonly name: string; readonly progress: Progress; readonly cancellable: true }
  /** The worker holds the tables and waits for `startImport`. */
  | {
      readonly kind: 'mapping'
      readonly name: string
      readonly tables: readonly WaitingTable[]
      /** What was found about whole files while reading them. */
      readonly issues: readonly Issue[]
    }
  /** Counted and not shown; what was shown stays. */
  | { readonly kind: 'large'; readonly large: LargeInput }
  | { readonly kind: 'failed'; readonly name: string; readonly reason: string }

/** The first rows of a table, to be shown beside its mapping. */
export function sampleOf(table: ImportTable, proposed: Mapping): WaitingTable {
  const { name, format, detected, columns, rows, faulty } = table
  const sample = { ...table, rows: rows.slice(0, SAMPLE_ROWS), faulty: faulty.slice(0, SAMPLE_ROWS) }
  return {
    name,
    format,
    detected,
    columns,
    rowCount: rows.length,
    faultyCount: faulty.length,
    sample,
    proposed,
  }
}

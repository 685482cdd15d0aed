/** What the screen for a table is given, and what it wishes of the page. */
import type { ImportSummary } from '../import/import-summary.ts'
import type { Mapping } from '../import/mapping.ts'
import type { ImportTable, TableFormat } from '../import/table.ts'

/** A table that waits for somebody to say what its columns mean. */
export interface WaitingTable {
  readonly name: string
  readonly format: TableFormat
  readonly detected: ImportTable['detected']
  readonly columns: readonly string[]
  /** Rows that could be read as rows. */
  readonly rowCount: number
  readonly faultyCount: number
  /** The same table with its first rows only. */
  readonly sample: ImportTable
  /** What the columns probably mean, judged by all rows. */
  readonly proposed: Mapping
}

/** What became of an import that is over: the sums, and what goes with them when somebody signs it. */
export interface ImportAccount extends ImportSummary {
  /** What the columns were taken for. */
  readonly mapping: Mapping
  /** The rejected rows as CSV with their reasons; null when there are none. */
  readonly rejectedCsv: string | Blob | null
  /** The account row by row, with the mapping. */
  readonly json: Blob
}

/** Wishes about saved mappings, in the event `mapping-deed`. */
export type MappingDeed =
  | { readonly kind: 'save'; readonly mapping: Mapping }
  | { readonly kind: 'delete'; readonly name: string }

/** What is saved on the device, and what was done about it last. */
export interface SavedMappings {
  readonly list: readonly Mapping[]
  /** Whether anything outlives the page. */
  readonly lasting: boolean
  readonly said: { readonly kind: 'done' | 'failed'; readonly text: string } | null
}

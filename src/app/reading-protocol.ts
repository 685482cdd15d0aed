/** Messages between the page and the worker that reads. */
import type { Issue, RejectedRecord } from '../domain/issue.ts'
import type { ParseResult } from '../domain/package.ts'
import type { ParsedPart } from '../domain/parsed-parts.ts'
import type { Mapping } from '../import/mapping.ts'
import type { Progress } from '../import/report.ts'
import type { ImportAccount, WaitingTable } from '../ui/import-table.ts'
import type { LargeInput } from '../ui/large-input.ts'

/** A file as it goes into the worker: the handle, not the bytes. */
export interface ReadingFile {
  /** Path inside what was opened, with `/`. */
  readonly name: string
  readonly blob: Blob
}

export type ReadingTask =
  /**
   * `as`: a package is not looked at as a table, which spares code; a table is mapped first even if it would open as
   * it is; otherwise the files themselves say what they are.
   */
  | {
      readonly kind: 'open'
      readonly files: readonly ReadingFile[]
      readonly as: 'package' | 'table' | 'whatever it is'
      /** Whether this browser stores anything. */
      readonly isLasting: boolean
      /** Rejected rows of the import that made the files; they are in none of them. */
      readonly rejectedRows?: readonly RejectedRecord[]
    }
  /** The answer to `tables`. */
  | { readonly kind: 'convert'; readonly tableIndex: number; readonly mapping: Mapping }
  /** The page has taken in what came last: the next part may come. Without it they would pile up before the page. */
  | { readonly kind: 'taken' }

/** Rows that the worker has written and that no pointer names yet. */
export interface WrittenRows {
  readonly hash: string
  /** RFC 3339 time. */
  readonly savedAt: string
}

export type ReadingAnswer =
  | { readonly kind: 'progress'; readonly progress: Progress }
  /** Waits for `convert`. */
  | {
      readonly kind: 'tables'
      readonly tables: readonly WaitingTable[]
      readonly issues: readonly Issue[]
    }
  /** What a large result can be shown by while it is stored and handed over. */
  | { readonly kind: 'columns'; readonly parsed: ParseResult; readonly columns: ArrayBuffer }
  /** A result begins; `parts` parts follow. */
  | { readonly kind: 'head'; readonly parsed: ParseResult; readonly parts: number }
  | { readonly kind: 'part'; readonly part: ParsedPart }
  | {
      readonly kind: 'done'
      readonly files: ReadonlyMap<string, Blob>
      /** null when no table was read. */
      readonly report: ImportAccount | null
      /** null when nothing was stored: no room, no storage, nothing worth it. */
      readonly rows: WrittenRows | null
      /** Packed columns of a large package; null of a small one, whose columns are made at once. */
      readonly columns: ArrayBuffer | null
    }
  /** More than a browser shows: nothing is stored, and nothing follows. */
  | { readonly kind: 'large'; readonly large: LargeInput }
  | { readonly kind: 'fault'; readonly reason: string }

/** Whether there is nothing to show, and faults that say why: a file that is no package at all. */
export const isNothing = ({ package: pkg, importedFeatures, issues }: ParseResult): boolean =>
  !pkg || (importedFeatures === 0 && issues.some(isError))

export const isError = ({ severity }: ParseResult['issues'][number]): boolean => severity === 'error'

/** Showing has two halves: first the page gets the parts, then the data worker. */
export function showing(done: number, parts: number, half: 0 | 1): Progress {
  return { step: 'showing', done: done + half * parts, total: 2 * parts }
}

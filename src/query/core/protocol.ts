/** Messages between page and data worker: one entry per request, with its answer. */
import type { BoundingBox, ParseResult } from '../../domain/package.ts'
import type { ParsedPart } from '../../domain/parsed-parts.ts'
import type { FilterSpec } from './filter.ts'
import type { Cell, CellMembers, Lookout, MarkView, ShareWindow } from './lookout.ts'
import type { PackageFacts } from './package-facts.ts'
import type { QueryResult, Tally } from './result.ts'
import type { StatusColumn } from './status-column.ts'

/**
 * A package is loaded in parts, so that neither side stands still for long, and beside the one that is asked
 * meanwhile: `begin`, `append` part by part, `build`, `use`. A loading that is given up is simply not continued.
 */
export interface QueryMessages {
  /** Begins a package; drops one that was begun and not taken into use. */
  begin: { request: ParseResult; response: null }
  append: { request: ParsedPart; response: null }
  /** Builds columns and index; questions are still answered from what was in use before. */
  build: { request: null; response: LoadedPackage }
  /** Columns that were packed before are asked from now on; null when they are of another version. */
  adopt: { request: ArrayBuffer; response: LoadedPackage | null }
  /** What was begun and appended are the texts and shapes of the columns in use. */
  complete: { request: null; response: null }
  /** From now on what was built is asked, in place of what was loaded before. */
  use: { request: null; response: null }
  /** A `MarkView` may be told before the answer, and a newer run may take its place. */
  run: { request: FilterSpec; response: QueryResult }
  /** A question beside the one that is shown: no map is told. */
  tally: { request: FilterSpec; response: Tally }
  /** Answered at once; what is seen is told. */
  watch: { request: ShareWindow | null; response: null }
  members: { request: Cell; response: CellMembers }
  extent: { request: null; response: BoundingBox | null }
}

/** What the index knows of a package besides answers. */
export interface LoadedPackage {
  readonly rows: number
  readonly statuses: StatusColumn
  /** null without a package. */
  readonly facts: PackageFacts | null
}

export interface LoadOptions {
  /** Packed columns of the same package: it can then be asked at once, and its texts and shapes follow when a question needs them. Handed over. */
  readonly columns?: ArrayBuffer | null
  /** Gives the loading up; the package loaded before stays in use. */
  readonly signal?: AbortSignal
  /** Told after each part. */
  readonly tell?: (done: number, total: number) => void
}

/** What the page needs of the query room; the same in a worker and in-process. */
export interface QueryService extends Lookout {
  /** Replaces what was loaded before. Rejects with an AbortError when `signal` fires. */
  load(parsed: LoadRequest, options?: LoadOptions): Promise<LoadedPackage>
  /** Asks packed columns from now on, until a package is loaded; null when they are of another version. Handed over. */
  adopt(columns: ArrayBuffer): Promise<LoadedPackage | null>
  /** Rejects with an AbortError when `signal` fires or a newer run takes its place; the newest wins. */
  run(filter: FilterSpec, signal?: AbortSignal): Promise<QueryResult>
  /** How many another filter would show; what is shown and the map stay as they are. */
  tally(filter: FilterSpec): Promise<Tally>
  /** Words are about to be asked for: what that needs is fetched meanwhile. */
  expectSearch(): void
  close(): void
}

/** Rejected records may be large and are not asked about: the number of imported features tells how many. */
export type LoadRequest = Pick<ParseResult, 'package' | 'rejected' | 'importedFeatures'>

/** One request on the wire; `id` pairs it with its reply. */
export type QueryRequest = {
  [Kind in keyof QueryMessages]: {
    readonly id: number
    readonly kind: Kind
    readonly request: QueryMessages[Kind]['request']
  }
}[keyof QueryMessages]

/** The worker's reply; a fault carries its message, since errors lose their class on the way. */
export type QueryReply =
  | { readonly id: number; readonly response: QueryMessages[keyof QueryMessages]['response'] }
  | { readonly id: number; readonly fault: string }
  | { readonly id: number; readonly isOvertaken: true }

/** What the worker tells without being asked again: what the watched window shows, and that the rows of a run are found. */
export type QueryNews = { readonly seen: MarkView } | { readonly found: number }

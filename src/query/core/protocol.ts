/** Messages between page and data worker: one entry per request, with its answer. */
import type { ParseResult } from '../../domain/package.ts'
import type { FilterSpec } from './filter.ts'
import type { QueryResult } from './result.ts'

export interface QueryMessages {
  /** Builds columns and index; answers the number of rows. Replaces what was loaded before. */
  load: {
    request: Pick<ParseResult, 'package' | 'rejected' | 'importedFeatures'>
    response: { rows: number }
  }
  run: { request: FilterSpec; response: QueryResult }
}

/** What the page needs of the query room; the same in a worker and in-process. */
export interface QueryService {
  load(parsed: QueryMessages['load']['request']): Promise<{ rows: number }>
  /** Rejects with an AbortError when `signal` fires; the newest run wins. */
  run(filter: FilterSpec, signal?: AbortSignal): Promise<QueryResult>
  close(): void
}

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

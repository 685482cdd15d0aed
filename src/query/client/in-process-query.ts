/** The query service without a worker: for small data, tests, and pages that may not start one. */
import type { FilterSpec } from '../core/filter.ts'
import type { LoadedPackage, LoadOptions, QueryService } from '../core/protocol.ts'
import type { QueryIndex } from '../core/query-index.ts'
import { buildIndex, loadedPackage, runQuery } from '../core/run.ts'
import { abortError, latestWins } from './latest-wins.ts'

/** Answers in the thread that asks; a module of its own, so that a page with a worker does not load it. */
export function inProcessQuery(): QueryService {
  let index: QueryIndex | null = null
  const runs = latestWins(async (filter: FilterSpec) => {
    if (!index) throw new Error('query: run before load')
    return runQuery(index, filter)
  })
  return {
    async load(parsed, { signal }: LoadOptions = {}): Promise<LoadedPackage> {
      if (signal?.aborted) throw abortError('The loading was given up.')
      runs.dropWaiting()
      index = buildIndex(parsed)
      return loadedPackage(index)
    },
    run: (filter, signal) => runs.run(filter, signal),
    close() {
      runs.dropWaiting()
      index = null
    },
  }
}

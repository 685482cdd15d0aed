/** How the page asks: through a data worker, or in the same thread where a worker is not worth it. */
import type { QueryMessages, QueryService } from '../core/protocol.ts'
import type { QueryIndex } from '../core/query-index.ts'
import { buildIndex, runQuery } from '../core/run.ts'
import { abortError, latestWins } from './latest-wins.ts'
import { WorkerLine } from './worker-line.ts'

type LoadRequest = QueryMessages['load']['request']

/**
 * A service that works in a worker. If the worker crashes, everything that waits is rejected and a new worker is
 * started with the package loaded last; a second crash is final, and every later request is rejected.
 * `createWorker` is called at once, and once more after a crash; it may throw.
 */
export function workerQuery(createWorker: () => Worker): QueryService {
  let loaded: LoadRequest | null = null
  let line: WorkerLine | null = new WorkerLine(createWorker(), restart)

  function restart(): void {
    line = null
    line = new WorkerLine(createWorker(), () => {
      line = null
    })
    // A fault here is told by the next run, which then finds nothing loaded.
    if (loaded) line.ask('load', loaded).catch(() => undefined)
  }

  async function ask<Kind extends keyof QueryMessages>(kind: Kind, request: QueryMessages[Kind]['request']) {
    if (!line) throw new Error('The data worker stopped twice or was closed; reload the page.')
    return line.ask(kind, request)
  }

  const runs = latestWins((filter: QueryMessages['run']['request']) => ask('run', filter))

  return {
    async load(parsed) {
      runs.dropWaiting()
      // Rejected records may be large and are not asked about: the number of imported features tells how many.
      const request: LoadRequest = {
        package: parsed.package,
        importedFeatures: parsed.importedFeatures,
        rejected: [],
      }
      const answer = await ask('load', request)
      loaded = request
      return answer
    },
    run: (filter, signal) => runs.run(filter, signal),
    close() {
      runs.dropWaiting()
      line?.close(abortError('The data worker was closed.'))
      line = null
    },
  }
}

/** The same service without a worker, for small data, tests and embeds that may not start one. */
export function inProcessQuery(): QueryService {
  let index: QueryIndex | null = null
  const runs = latestWins(async (filter: QueryMessages['run']['request']) => {
    if (!index) throw new Error('query: run before load')
    return runQuery(index, filter)
  })
  return {
    async load(parsed) {
      runs.dropWaiting()
      index = buildIndex(parsed)
      return { rows: index.rowCount }
    },
    run: (filter, signal) => runs.run(filter, signal),
    close() {
      runs.dropWaiting()
      index = null
    },
  }
}

/** How the page asks: through a data worker. */
import type { FilterSpec } from '../core/filter.ts'
import type { MarkView, ShareWindow } from '../core/lookout.ts'
import type { LoadedPackage, LoadRequest, QueryMessages, QueryNews, QueryService } from '../core/protocol.ts'
import { abortError, latestWins } from './latest-wins.ts'
import { type Ask, completeInParts, loadInParts } from './load-in-parts.ts'
import { WorkerLine } from './worker-line.ts'

/**
 * A service that works in a worker. If the worker crashes, everything that waits is rejected and a new worker is
 * started with the package loaded last; a second crash is final, and every later request is rejected.
 * `createWorker` is called at once, and once more after a crash; it may throw.
 */
export function workerQuery(createWorker: () => Worker): QueryService {
  let loaded: LoadRequest | null = null
  /** Settled when a new worker knows what the crashed one knew. */
  let restored: Promise<unknown> = Promise.resolve()
  /** The loading under way; parts of two packages must never mix. */
  let loading = new AbortController()
  let tellView: (view: MarkView) => void = () => undefined
  /** What is watched: a new worker is told it again. */
  let watched: ShareWindow | null = null
  const onNews = ({ seen }: QueryNews): void => tellView(seen)
  let line: WorkerLine | null = new WorkerLine(createWorker(), restart, onNews)

  function restart(): void {
    line = null
    const giveUp = (): void => {
      line = null
    }
    line = new WorkerLine(createWorker(), giveUp, onNews)
    if (watched) watch(watched)
    // A fault here is told by the next run, which then finds nothing loaded.
    if (loaded) restored = loadInParts(ask, loaded, {}).catch(() => undefined)
  }

  const ask: Ask = async <Kind extends keyof QueryMessages>(
    kind: Kind,
    request: QueryMessages[Kind]['request'],
  ) => {
    if (!line) throw new Error('The data worker stopped twice or was closed; reload the page.')
    return line.ask(kind, request)
  }

  /** Nobody waits: a worker that is gone is told of by the next run. */
  function watch(window: ShareWindow | null): void {
    watched = window
    ask('watch', window).catch(() => undefined)
  }

  /** Settled when texts and shapes have followed the columns. */
  let completed: Promise<unknown> = Promise.resolve()
  const runs = latestWins(async (filter: FilterSpec) => {
    await restored
    if (filter.q !== '' || filter.area) await completed
    return ask('run', filter)
  })

  /** Columns that do not fit the package are of no use. */
  async function adoptedFor(parsed: LoadRequest, columns: ArrayBuffer): Promise<LoadedPackage | null> {
    const answer = await ask('adopt', columns)
    return answer?.rows === parsed.package?.features.length ? answer : null
  }

  return {
    async load(parsed, { signal, tell, columns } = {}) {
      loading.abort()
      loading = new AbortController()
      const isGivenUp = AbortSignal.any(signal ? [loading.signal, signal] : [loading.signal])
      await restored
      const adopted = columns ? await adoptedFor(parsed, columns) : null
      const answer = adopted ?? (await loadInParts(ask, parsed, { signal: isGivenUp, tell }))
      if (adopted) completed = completeInParts(ask, parsed, loading.signal).catch(() => undefined)
      runs.dropWaiting()
      loaded = parsed
      return answer
    },
    adopt: (columns) => ask('adopt', columns),
    run: (filter, signal) => runs.run(filter, signal),
    watch,
    follow(tell) {
      tellView = tell
    },
    members: (cell) => ask('members', cell),
    extent: () => ask('extent', null),
    close() {
      runs.dropWaiting()
      line?.close(abortError('The data worker was closed.'))
      line = null
    },
  }
}

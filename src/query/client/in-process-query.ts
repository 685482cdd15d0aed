/** The query service without a worker: for small data, tests, and pages that may not start one. */
import { AnswerLookout, seenPackage } from '../../picture/crowd/answer-lookout.ts'
import type { FilterSpec } from '../core/filter.ts'
import type { MarkView } from '../core/lookout.ts'
import type { LoadedPackage, LoadOptions, QueryService } from '../core/protocol.ts'
import type { QueryIndex } from '../core/query-index.ts'
import { answerOf, buildIndex, findByFilter, loadedPackage, tallyByFilter } from '../core/run.ts'
import { abortError, latestWins } from './latest-wins.ts'

/** Answers in the thread that asks; a module of its own, so that a page with a worker does not load it. */
export function inProcessQuery(): QueryService {
  let index: QueryIndex | null = null
  const lookout = new AnswerLookout()
  let tellView: (view: MarkView) => void = () => undefined
  const runs = latestWins(async (filter: FilterSpec) => {
    if (!index) throw new Error('query: run before load')
    const found = findByFilter(index, filter)
    tell(lookout.answer(found))
    return answerOf(index, found)
  })
  function tell(view: MarkView | null): void {
    if (view) tellView(view)
  }
  return {
    async load(parsed, { signal }: LoadOptions = {}): Promise<LoadedPackage> {
      if (signal?.aborted) throw abortError('The loading was given up.')
      runs.dropWaiting()
      index = buildIndex(parsed)
      lookout.use(index, parsed.package && seenPackage(parsed.package))
      return loadedPackage(index)
    },
    // Where there is no worker nothing was stored either.
    adopt: async () => null,
    run: (filter, signal) => runs.run(filter, signal),
    async tally(filter) {
      if (!index) throw new Error('query: tally before load')
      return tallyByFilter(index, filter)
    },
    expectSearch: () => undefined,
    watch: (window) => tell(lookout.watch(window)),
    follow(follower) {
      tellView = follower
    },
    members: async (cell) => lookout.members(cell),
    extent: async () => lookout.extent(),
    close() {
      runs.dropWaiting()
      index = null
    },
  }
}

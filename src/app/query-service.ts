/** Who answers the page's queries. */
import { workerQuery } from '../query/client/query-client.ts'
import type { QueryService } from '../query/core/protocol.ts'
import { isOriginless } from './originless.ts'

const createWorker = (): Worker =>
  new Worker(new URL('../query/worker/worker.ts', import.meta.url), { type: 'module' })

/** A data worker; where the page may start none, the page itself, with code that is loaded only then. */
export function queryService(): QueryService {
  if (!isOriginless()) return workerQuery(createWorker)
  const service = import('../query/client/in-process-query.ts').then(({ inProcessQuery }) => inProcessQuery())
  return {
    load: async (parsed, options) => (await service).load(parsed, options),
    adopt: async (columns) => (await service).adopt(columns),
    run: async (filter, signal) => (await service).run(filter, signal),
    tally: async (filter) => (await service).tally(filter),
    expectSearch: () => undefined,
    watch: (window) => void service.then(({ watch }) => watch(window)),
    follow: (tell) => void service.then(({ follow }) => follow(tell)),
    members: async (cell) => (await service).members(cell),
    extent: async () => (await service).extent(),
    close: () => void service.then(({ close }) => close()),
  }
}

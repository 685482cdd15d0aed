import { expect, test } from 'vitest'
import { inProcessQuery } from '../../src/query/client/in-process-query.ts'
import { workerQuery } from '../../src/query/client/query-client.ts'
import type { QueryRequest } from '../../src/query/core/protocol.ts'
import { NO_STATUSES } from '../../src/query/core/status-column.ts'
import { claimOf, featureOf, filterOf, packageOf, parsedOf } from './synthetic.ts'

const parsed = parsedOf(packageOf([featureOf('f1', [claimOf('c1')]), featureOf('f2', [claimOf('c2')])]), 1)

/** Stands at the browser's seam: a worker that the test makes answer or crash. The real one is tested in Chromium. */
class HeldWorker extends EventTarget {
  readonly received: QueryRequest[] = []
  isTerminated = false

  postMessage(message: QueryRequest): void {
    this.received.push(structuredClone(message))
  }

  terminate(): void {
    this.isTerminated = true
  }

  answer(response: unknown): void {
    const { id } = this.received.at(-1)!
    this.dispatchEvent(new MessageEvent('message', { data: { id, response } }))
  }

  fault(text: string): void {
    const { id } = this.received.at(-1)!
    this.dispatchEvent(new MessageEvent('message', { data: { id, fault: text } }))
  }

  crash(): void {
    this.dispatchEvent(new Event('error'))
  }
}

function heldQuery() {
  const workers: HeldWorker[] = []
  const query = workerQuery(() => {
    const worker = new HeldWorker()
    workers.push(worker)
    return worker as unknown as Worker
  })
  return { query, workers }
}

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

/** Features, documents, claimants and places of a small package are one part each. */
const BEGUN = ['begin', 'append', 'append', 'append', 'append']

const kinds = (worker: HeldWorker | undefined) => worker?.received.map(({ kind }) => kind)

/** Lets a loading go on step by step as a worker would, up to and with `last`. */
async function answerLoading(worker: HeldWorker, last: 'append' | 'build' | 'use' = 'use'): Promise<void> {
  const built = { rows: 2, statuses: NO_STATUSES, facts: null }
  for (let kind: string | undefined; kind !== last; ) {
    await turn()
    kind = worker.received.at(-1)?.kind
    worker.answer(kind === 'build' ? built : null)
  }
}

test('a package goes out in numbered parts, without its rejected records, each after the answer to the last', async () => {
  const { query, workers } = heldQuery()
  const told: number[][] = []
  const loading = query.load(parsed, { tell: (...numbers) => told.push(numbers) })
  await turn()
  expect(workers[0]!.received).toMatchObject([
    { id: 1, kind: 'begin', request: { importedFeatures: 3, rejected: [], package: { features: [] } } },
  ])
  await answerLoading(workers[0]!)
  await expect(loading).resolves.toEqual({ rows: 2, statuses: NO_STATUSES, facts: null })
  expect(kinds(workers[0])).toEqual([...BEGUN, 'build', 'use'])
  expect(workers[0]!.received[1]).toMatchObject({ id: 2, request: { list: 'features' } })
  expect(told).toEqual([
    [1, 4],
    [2, 4],
    [3, 4],
    [4, 4],
  ])
})

test('a loading that is given up goes no further, and never into use', async () => {
  const { query, workers } = heldQuery()
  const controller = new AbortController()
  const loading = query.load(parsed, { signal: controller.signal })
  await answerLoading(workers[0]!, 'append')
  controller.abort()
  await expect(loading).rejects.toMatchObject({ name: 'AbortError' })
  expect(kinds(workers[0])).not.toContain('use')
})

test('of two loadings the newer one goes on, and their parts never mix', async () => {
  const { query, workers } = heldQuery()
  const older = query.load(parsed)
  await answerLoading(workers[0]!, 'append')
  const newer = query.load(parsed)
  await expect(older).rejects.toMatchObject({ name: 'AbortError' })
  await answerLoading(workers[0]!)
  await expect(newer).resolves.toMatchObject({ rows: 2 })
  const all = kinds(workers[0]) ?? []
  expect(all.slice(all.lastIndexOf('begin'))).toEqual([...BEGUN, 'build', 'use'])
})

test('at most one run is in flight, and the newest waits', async () => {
  const { query, workers } = heldQuery()
  const runs = ['one', 'two', 'three'].map((q) => query.run(filterOf({ q })))
  await expect(runs[1]).rejects.toMatchObject({ name: 'AbortError' })
  await turn()
  expect(workers[0]!.received.map(({ request }) => request)).toMatchObject([{ q: 'one' }])
  workers[0]!.answer('first answer')
  await expect(runs[0]).resolves.toBe('first answer')
  await turn()
  expect(workers[0]!.received.at(-1)!.request).toMatchObject({ q: 'three' })
  workers[0]!.answer('last answer')
  await expect(runs[2]).resolves.toBe('last answer')
})

test('a fault in the worker is an error with its words', async () => {
  const { query, workers } = heldQuery()
  const run = query.run(filterOf())
  await turn()
  workers[0]!.fault('query worker: run before load')
  await expect(run).rejects.toThrow('run before load')
})

test('a crash rejects what is in flight; a new worker gets the package and answers the next run', async () => {
  const { query, workers } = heldQuery()
  const loading = query.load(parsed)
  await answerLoading(workers[0]!)
  await loading
  const lost = query.run(filterOf())
  await turn()
  workers[0]!.crash()
  await expect(lost).rejects.toThrow('data worker stopped')
  expect(workers).toHaveLength(2)
  expect(workers[0]!.isTerminated).toBe(true)
  const next = query.run(filterOf())
  await answerLoading(workers[1]!)
  await turn()
  expect(kinds(workers[1])).toEqual([...BEGUN, 'build', 'use', 'run'])
  workers[1]!.answer('answer')
  await expect(next).resolves.toBe('answer')
})

test('a second crash is final and said plainly', async () => {
  const { query, workers } = heldQuery()
  workers[0]!.crash()
  workers[1]!.crash()
  await expect(query.run(filterOf())).rejects.toThrow('stopped twice')
  await expect(query.load(parsed)).rejects.toThrow('stopped twice')
  expect(workers).toHaveLength(2)
})

test('loading another package gives up the run that waits', async () => {
  const { query, workers } = heldQuery()
  void query.run(filterOf()).catch(() => undefined)
  const waiting = query.run(filterOf({ q: 'well' }))
  await turn()
  void query.load(parsed)
  await answerLoading(workers[0]!)
  await expect(waiting).rejects.toMatchObject({ name: 'AbortError' })
})

test('closing ends the worker and rejects what waits', async () => {
  const { query, workers } = heldQuery()
  const run = query.run(filterOf())
  await turn()
  query.close()
  await expect(run).rejects.toMatchObject({ name: 'AbortError' })
  expect(workers[0]!.isTerminated).toBe(true)
  await expect(query.run(filterOf())).rejects.toThrow('closed')
})

test('a request that cannot be cloned is rejected, not lost', async () => {
  const { query } = heldQuery()
  const uncloneable = { ...filterOf(), q: (() => 'well') as unknown as string }
  await expect(query.run(uncloneable)).rejects.toMatchObject({ name: 'DataCloneError' })
})

test('in the same thread the service behaves alike', async () => {
  const query = inProcessQuery()
  await expect(query.run(filterOf())).rejects.toThrow('before load')
  await expect(query.load(parsed)).resolves.toMatchObject({ rows: 2 })
  const runs = [
    query.run(filterOf()),
    query.run(filterOf({ q: 'skipped' })),
    query.run(filterOf({ q: 'synthetic' })),
  ]
  await expect(runs[1]).rejects.toMatchObject({ name: 'AbortError' })
  const [first, , last] = await Promise.allSettled(runs)
  expect([first, last]).toMatchObject([
    { status: 'fulfilled', value: { tally: { imported: 3, shown: 2, rejected: 1 } } },
    { status: 'fulfilled', value: { tally: { shown: 2 } } },
  ])
  await expect(query.run(filterOf(), AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' })
  query.close()
  await expect(query.run(filterOf())).rejects.toThrow('before load')
})

/** Loaded with columns that the worker has taken. */
async function queryOfColumns() {
  const { query, workers } = heldQuery()
  const loading = query.load(parsed, { columns: new ArrayBuffer(8) })
  await turn()
  workers[0]!.answer({ rows: 2, statuses: NO_STATUSES, facts: null })
  await loading
  return { query, worker: workers[0]! }
}

test('after stored columns nothing of the features is sent for a period, and all of it once for words', async () => {
  const { query, worker } = await queryOfColumns()
  query.run(filterOf({ from: '2024' })).catch(() => undefined)
  await turn()
  expect(kinds(worker)).toEqual(['adopt', 'run'])
  worker.answer(null)
  query.run(filterOf({ q: 'synthetic' })).catch(() => undefined)
  for (let step = 0; step < BEGUN.length + 1; step++) {
    await turn()
    worker.answer(null)
  }
  await turn()
  expect(kinds(worker)).toEqual(['adopt', 'run', ...BEGUN, 'complete', 'run'])
  worker.answer(null)
  query.run(filterOf({ area: { kind: 'box', bbox: [-31, 29, -29, 31] } })).catch(() => undefined)
  await turn()
  expect(kinds(worker)).toEqual(['adopt', 'run', ...BEGUN, 'complete', 'run', 'run'])
  query.close()
})

test('a search that is expected has its texts sent before anything is asked', async () => {
  const { query, worker } = await queryOfColumns()
  query.expectSearch()
  await turn()
  expect(kinds(worker)).toEqual(['adopt', 'begin'])
  query.close()
})

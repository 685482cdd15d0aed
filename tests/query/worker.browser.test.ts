import { afterEach, expect, test } from 'vitest'
import { packPackage } from '../../src/picture/crowd/packed-package.ts'
import { inProcessQuery } from '../../src/query/client/in-process-query.ts'
import { workerQuery } from '../../src/query/client/query-client.ts'
import type { QueryService } from '../../src/query/core/protocol.ts'
import { statusAt } from '../../src/query/core/status-column.ts'
import { claimOf, dated, featureOf, filterOf, packageOf, parsedOf } from './synthetic.ts'

const claims = [
  claimOf('c1', { claimant: 'a-east-office', dates: [dated('discovery', '2024-02-21')] }),
  claimOf('c2', { claimant: 'a-west-office', dates: [dated('discovery', '2010')] }),
]
const point = { type: 'Point' as const, coordinates: [-30, 30] }
const parsed = parsedOf(packageOf([featureOf('f1', claims), featureOf('f2', [claimOf('c3')], point)]), 2)

const createWorker = (): Worker =>
  new Worker(new URL('../../src/query/worker/worker.ts', import.meta.url), { type: 'module' })

const open: QueryService[] = []
const opened = (query: QueryService): QueryService => {
  open.push(query)
  return query
}
afterEach(() => {
  for (const query of open.splice(0)) query.close()
})

test('a real worker answers as the same thread does', async () => {
  const inWorker = opened(workerQuery(createWorker))
  const inProcess = opened(inProcessQuery())
  const loaded = await inWorker.load(parsed)
  expect(loaded).toMatchObject({ rows: 2, facts: { claims: 3 } })
  expect([0, 1].map((row) => statusAt(loaded.statuses, row))).toEqual(['multi_party', 'single_origin'])
  expect(loaded).toEqual(await inProcess.load(parsed))
  const filters = [
    filterOf(),
    filterOf({ date: 'discovery', from: '2024-02', to: '2024-02', facets: { claimant: ['a-east-office'] } }),
    filterOf({ date: 'discovery', from: '2024-02', to: '2024-02', facets: { claimant: ['a-west-office'] } }),
    filterOf({ from: 'soon', area: { kind: 'box', bbox: [-31, 29, -29, 31] } }),
  ]
  for (const filter of filters) {
    const result = await inWorker.run(filter)
    expect(result).toEqual(await inProcess.run(filter))
    expect(result.rows).toBeInstanceOf(Uint32Array)
  }
})

test('a run before any package is a plain error, and the worker lives on', async () => {
  const query = opened(workerQuery(createWorker))
  await expect(query.run(filterOf())).rejects.toThrow('run before load')
  await query.load(parsed)
  await expect(query.run(filterOf())).resolves.toMatchObject({
    tally: { imported: 4, shown: 2, rejected: 2 },
  })
})

test('until another package is whole and in use, the one before it is asked', async () => {
  const query = opened(workerQuery(createWorker))
  await query.load(parsed)
  const controller = new AbortController()
  const tell = (): void => controller.abort()
  const other = parsedOf(packageOf([featureOf('f9', [claimOf('c9')])]))
  await expect(query.load(other, { signal: controller.signal, tell })).rejects.toThrow('given up')
  await expect(query.run(filterOf())).resolves.toMatchObject({ tally: { shown: 2 } })
  await query.load(other)
  await expect(query.run(filterOf())).resolves.toMatchObject({ tally: { shown: 1 } })
})

test('stored columns answer at once; words and areas are answered when the details have followed', async () => {
  const query = opened(workerQuery(createWorker))
  const inProcess = opened(inProcessQuery())
  const loaded = await inProcess.load(parsed)
  expect(await query.adopt(packPackage(parsed))).toEqual(loaded)
  const period = filterOf({ date: 'discovery', from: '2024-02', to: '2024-02' })
  expect(await query.run(period)).toEqual(await inProcess.run(period))
  expect(await query.load(parsed, { columns: packPackage(parsed) })).toEqual(loaded)
  const area = filterOf({ area: { kind: 'box', bbox: [-31, 29, -29, 31] } })
  for (const filter of [filterOf({ q: 'synthetic' }), area])
    expect(await query.run(filter)).toEqual(await inProcess.run(filter))
})

test('columns of another package or version are not asked', async () => {
  const query = opened(workerQuery(createWorker))
  const other = parsedOf(packageOf([featureOf('f9', [claimOf('c9')])]))
  await query.load(parsed, { columns: packPackage(other) })
  await expect(query.run(filterOf())).resolves.toMatchObject({ tally: { shown: 2 } })
  await expect(query.adopt(new ArrayBuffer(64))).resolves.toBeNull()
})

test('what a watched window shows is told before the rest of the answer, and again when the window moves', async () => {
  const query = opened(workerQuery(createWorker))
  await query.load(parsed)
  const told: string[] = []
  query.follow(({ marks }) => told.push(`seen ${marks.reduce((sum, one) => sum + one, 0)}`))
  const world = { west: 0, north: 0, width: 0.999999, height: 0.999999, level: 0, zoom: 0 }
  query.watch(world)
  await query.run(filterOf()).then(() => told.push('answered'))
  const nowhere = { ...world, west: 0.9, width: 0.01, north: 0.9, height: 0.01 }
  query.watch(nowhere)
  await query.extent()
  query.watch(null)
  await query.run(filterOf())
  expect(told).toEqual(['seen 1', 'answered', 'seen 0'])
})

test('while one runs, only the newest of those that wait is run', async () => {
  const query = opened(workerQuery(createWorker))
  await query.load(parsed)
  const runs = ['a', 'b', 'c', 'synthetic'].map((q) => query.run(filterOf({ q })))
  const ends = await Promise.allSettled(runs)
  expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled'])
  expect(ends.at(-1)).toMatchObject({ value: { tally: { shown: 2 } } })
})

test('a worker that cannot start is a rejection, not a silence', async () => {
  const missing = (): Worker => new Worker(new URL('/no-such-worker.js', location.href), { type: 'module' })
  const query = opened(workerQuery(missing))
  await expect(query.load(parsed)).rejects.toThrow('data worker stopped')
})

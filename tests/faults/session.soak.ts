/** `npm run test:soak`: four hours of a reader in one page, as fast as the machine allows. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { strictPolicy } from '../../scripts/lib/security-headers.mjs'
import { EMPTY_FILTER, type FilterSpec } from '../../src/query/core/filter.ts'
import { type Cairn, openCairn } from '../e2e/driver.ts'
import { startServer, type TestServer } from '../e2e/server.ts'
import { type RangeServer, startRangeServer } from '../tiles/range-server.ts'
import { type Memory, memoryOf } from './memory.ts'
import { areaArchive, fetchArea } from './series-areas.ts'
import {
  askFilters,
  endMapWorkers,
  hideAndShow,
  keepWorkers,
  loseSurface,
  moveMap,
  openThings,
} from './soak-page.ts'

/** A round is five minutes of a reader who asks every five seconds: 48 make four hours. */
const ROUNDS = Number(process.env.SOAK_ROUNDS ?? 48)
const FILTERS = 60
const FEATURES = 20
const DOCUMENTS = 5
const MOVES = 4
/** Until caches are full and code is compiled, memory rightly grows. */
const WARM_ROUNDS = 6
const MEGABYTE = 1_048_576
const MINUTES = 60_000

let server: TestServer
let host: RangeServer
beforeAll(async () => {
  host = await startRangeServer(areaArchive())
  server = await startServer({
    csp: strictPolicy.replace("connect-src 'self'", `connect-src 'self' ${new URL(host.url).origin}`),
  })
})
afterAll(async () => {
  await server.close()
  await host.close()
})

const facets = (fields: Partial<FilterSpec['facets']>): FilterSpec => ({
  ...EMPTY_FILTER,
  facets: { ...EMPTY_FILTER.facets, ...fields },
})

/** No two in a row are the same, so that each must be answered anew. */
const QUESTIONS: readonly FilterSpec[] = [
  EMPTY_FILTER,
  facets({ status: ['contested'] }),
  { ...EMPTY_FILTER, from: '2021', to: '2024' },
  { ...EMPTY_FILTER, q: 'Khojaly' },
  facets({ precision: ['settlement', 'site_named'] }),
  { ...EMPTY_FILTER, from: '2022', match: 'certain' },
  { ...EMPTY_FILTER, area: { kind: 'box', bbox: [46, 39, 47, 40] } },
  facets({ modality: ['possible'] }),
  { ...EMPTY_FILTER, from: '1992', to: '1994', undated: 'include' },
  { ...EMPTY_FILTER, area: { kind: 'circle', center: [46.8, 39.9], radiusMeters: 30_000 } },
  facets({ role: ['publisher'], type: ['reported_burial_site'] }),
  { ...EMPTY_FILTER, q: 'SYNTHETIC nothing at all' },
]

/** In the downloaded area, around it, and over the package's places. */
const CAMERAS = ['10/30.02/-30.02', '9/30.1/-30.1', '7/39.8/46.8', '10/39.9/46.8', '8/29.9/-29.9', '5/40/46']

const later = <Item>(list: readonly Item[], first: number, count: number): Item[] =>
  Array.from({ length: count }, (_, at) => list[(first + at) % list.length] as Item)

async function opened(): Promise<Cairn> {
  // Small, since software draws every pixel here.
  const cairn = await openCairn({ path: '/robots.txt', viewport: { width: 960, height: 600 } })
  await cairn.context.addInitScript(keepWorkers)
  await cairn.page.goto(server.url)
  await cairn.waitForMap()
  return cairn
}

/** Marks are drawn again for everything that is shown. */
async function untilDrawn(cairn: Cairn): Promise<void> {
  await askFilters(cairn, [facets({ status: ['contested'] }), EMPTY_FILTER])
  await moveMap(cairn, ['7/39.8/46.8'])
  await cairn.waitForMap({ atLeast: 10, timeoutMs: 60_000 })
}

async function round(cairn: Cairn, number: number, answers: ReadonlyMap<FilterSpec, number>): Promise<void> {
  const asked = later(QUESTIONS, 1 + number * FILTERS, FILTERS)
  expect(await askFilters(cairn, asked)).toEqual(asked.map((filter) => answers.get(filter)))
  await openThings(cairn, number * FEATURES, FEATURES, DOCUMENTS)
  await moveMap(cairn, later(CAMERAS, number, MOVES))
  await hideAndShow(cairn)
  if (number % 6 === 5) await loseSurface(cairn)
  if (number % 16 === 15) expect(await endMapWorkers(cairn)).toBeGreaterThan(0)
  // Half of the times MapLibre notices by itself, when the page is seen again.
  if (number % 32 === 15) await hideAndShow(cairn)
  if (number % 6 === 5 || number % 16 === 15) await untilDrawn(cairn)
}

const told = ({ heap, resident, nodes }: Memory): string =>
  `heap ${(heap / MEGABYTE).toFixed(1)} MB, process ${(resident / MEGABYTE).toFixed(0)} MB, ${nodes} nodes`

test(
  'after four hours of questions, openings, lost surfaces and lost workers the page answers as at first, and takes no more memory',
  async () => {
    const cairn = await opened()
    await fetchArea(cairn, host)
    const first = await askFilters(cairn, [...QUESTIONS.slice(1), EMPTY_FILTER])
    const answers = new Map(
      [...QUESTIONS.slice(1), EMPTY_FILTER].map((filter, at) => [filter, first[at] ?? -1]),
    )
    expect(new Set(first).size).toBeGreaterThan(5)
    const begun = Date.now()
    let start: Memory | null = null
    for (let number = 0; number < ROUNDS; number++) {
      await round(cairn, number, answers)
      if (number === Math.min(WARM_ROUNDS, ROUNDS) - 1) start = await memoryOf(cairn)
      if (number % 6 === 5)
        console.log(
          `round ${number + 1}, ${Math.round((Date.now() - begun) / 1000)} s: ${told(await memoryOf(cairn))}`,
        )
    }
    const end = await memoryOf(cairn)
    if (!start) throw new Error('soak: at least one round expected')
    console.log(
      `soak: ${ROUNDS * FILTERS} filters, ${ROUNDS * FEATURES} features, ${ROUNDS * DOCUMENTS} documents, ${ROUNDS * MOVES} moves`,
    )
    console.log(`soak: from ${told(start)} to ${told(end)}`)
    expect(end.heap).toBeLessThan(start.heap * 1.15 + 5 * MEGABYTE)
    expect(end.resident).toBeLessThan(start.resident * 1.25 + 30 * MEGABYTE)
    expect(end.nodes).toBeLessThan(start.nodes * 1.25 + 2000)
    await untilDrawn(cairn)
    expect(cairn.offOriginRequests().filter((url) => !url.startsWith(host.url))).toEqual([])
    await cairn.close()
  },
  30 * MINUTES,
)

import { rmSync, writeFileSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect } from 'vitest'
import type { Mapping } from '../../src/import/mapping.ts'
import { bigCsv } from './big-table.ts'
import { type Cairn, openCairn } from './driver.ts'
import { longTest } from './long-test.ts'
import { startServer, type TestServer } from './server.ts'

const ROWS = 100_000

/** Half a minute on a quiet machine; others may be at work on it. */
const PATIENCE_MS = 200_000
const TEST_MS = 400_000

const MAPPING: Mapping = {
  version: 1,
  name: 'SYNTHETIC',
  title: 'SYNTHETIC large table',
  columns: {
    id: { role: 'feature-id' },
    title: { role: 'feature-label' },
    description: { role: 'statement' },
    latitude: { role: 'latitude' },
    longitude: { role: 'longitude' },
    date: { role: 'date', kind: 'incident', part: 'whole' },
    claimant: { role: 'claimant' },
    source_title: { role: 'source-title' },
    source_url: { role: 'source-url' },
  },
  dateStyle: 'auto',
  emptyWords: [],
  defaults: {
    claimant: null,
    party: null,
    claimantRole: 'publisher',
    featureType: 'incident_location',
    predicate: 'incident',
    modality: 'asserted',
    lang: 'en',
  },
  sharedPointRows: null,
  sharedPointMeters: 5000,
  ownPointMeters: 500,
}

interface Arrived {
  readonly arriving: unknown
  readonly parsed: unknown
}

type Page = Cairn['page']

let server: TestServer
let folder: string
let table: string
beforeAll(async () => {
  server = await startServer()
  folder = await mkdtemp(join(tmpdir(), 'cairn-big-'))
  table = join(folder, 'big.csv')
  writeFileSync(table, bigCsv(ROWS))
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await server.close()
})

interface Told {
  readonly kind: string
  readonly progress?: { readonly step: string; readonly done: number }
}

/** From now on the page writes down what it tells of its reading, and when a panel was opened. */
async function record(page: Page): Promise<void> {
  await page.evaluate(() => {
    const told: string[] = []
    Object.assign(globalThis, { told })
    const app = document.querySelector('cairn-app') as unknown as {
      state: { reading: Told; overlay: string }
    }
    const look = (): void => {
      const { reading, overlay } = app.state
      const { kind, progress } = reading
      const line = [kind, progress?.step, progress?.done, overlay].join(' ')
      if (told.at(-1) !== line) told.push(line)
    }
    setInterval(look, 10)
  })
}

const told = (page: Page): Promise<string[]> =>
  page.evaluate(() => (globalThis as unknown as { told: string[] }).told)

async function untilMapping(page: Page): Promise<void> {
  await page.locator('input[type=file]').first().setInputFiles(table)
  await page.waitForFunction(
    () =>
      (document.querySelector('cairn-app') as unknown as { state: { reading: Told } }).state.reading.kind ===
      'mapping',
    null,
    { timeout: PATIENCE_MS },
  )
}

const startImport = (page: Page): Promise<void> =>
  page.evaluate((mapping) => {
    const wish = new CustomEvent('import-table', { detail: { tableIndex: 0, mapping } })
    document.querySelector('cairn-app')?.dispatchEvent(wish)
  }, MAPPING)

/** What the database holds: addresses, versions and their parts. */
const stored = (page: Page): Promise<{ pointers: string[]; packages: number; parts: number }> =>
  page.evaluate(async () => {
    const ask = <Value>(request: IDBRequest<Value>): Promise<Value> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const database = await ask(indexedDB.open('cairn'))
    const transaction = database.transaction(['pointers', 'packages', 'parts'])
    const store = (name: string): IDBObjectStore => transaction.objectStore(name)
    const [pointers, packages, parts] = await Promise.all([
      ask(store('pointers').getAllKeys()),
      ask(store('packages').count()),
      ask(store('parts').count()),
    ])
    database.close()
    return { pointers: pointers.map(String), packages, parts }
  })

async function openedWithBundled(): Promise<Cairn> {
  const cairn = await openCairn({ path: '/?view=table' })
  await cairn.page.locator('output#tally').waitFor()
  await cairn.page.waitForFunction(
    () =>
      (document.querySelector('cairn-app') as unknown as { state: { offline: { packageKept: boolean } } })
        .state.offline.packageKept,
  )
  return cairn
}

longTest(
  'long: cancelling an import of 100,000 rows leaves the view before it, and nothing in the database',
  async () => {
    const cairn = await openedWithBundled()
    const { page } = cairn
    const [address, tally, before] = [page.url(), await cairn.tally(), await stored(page)]
    await untilMapping(page)
    await startImport(page)
    const panel = page.getByRole('region', { name: /^Opening big\.csv/ })
    await panel.getByText('Checking every record').waitFor({ timeout: PATIENCE_MS })
    await page.keyboard.press('Escape')
    await panel.waitFor({ state: 'detached' })
    expect(page.url()).toBe(address)
    expect(await cairn.tally()).toEqual(tally)
    await expect.poll(() => stored(page)).toEqual(before)
    expect(cairn.consoleErrors()).toEqual([])
    await cairn.close()
  },
  TEST_MS,
)

longTest(
  'long: 100,000 rows come in while the page stays alive, are counted before their details are read again, and a link asks them',
  async () => {
    const cairn = await openedWithBundled()
    const { page } = cairn
    await untilMapping(page)
    await record(page)
    await startImport(page)
    await page.getByText('Turning rows into claims').waitFor()
    await page.getByRole('button', { name: /Data check/ }).click()
    await page.locator('dialog cairn-issues').waitFor()
    await page.keyboard.press('Escape')
    await page.waitForFunction(
      (rows) => document.querySelector<HTMLElement>('output#tally')?.dataset.imported === String(rows),
      ROWS,
      { timeout: PATIENCE_MS },
    )
    const lines = await told(page)
    const busy = lines.filter((line) => line.startsWith('busy'))
    expect(new Set(busy.map((line) => line.split(' ').slice(0, 3).join(' '))).size).toBeGreaterThan(5)
    expect(busy.some((line) => line.endsWith('issues'))).toBe(true)
    const tally = await cairn.tally()
    expect(tally).toMatchObject({
      imported: ROWS,
      shown: ROWS,
      filtered: 0,
      rejected: 0,
      unlocated: ROWS / 10,
    })
    expect(tally.undated).toBe(Math.floor(ROWS / 7))
    await page.waitForFunction(
      () =>
        (document.querySelector('cairn-app') as unknown as { state: { offline: { packageKept: boolean } } })
          .state.offline.packageKept,
    )
    const link = new URL(page.url())
    await page.addInitScript(() => {
      const seen: string[] = []
      Object.assign(globalThis, { seen })
      setInterval(() => {
        const app = document.querySelector('cairn-app') as unknown as { state?: Arrived } | null
        const tally = document.querySelector<HTMLElement>('output#tally')?.dataset.shown
        if (app?.state?.arriving && !app.state.parsed) seen.push(`${tally}`)
      }, 5)
    })
    const map = new URL(link)
    map.searchParams.delete('view')
    await page.goto(map.href)
    await cairn.waitForMap({ timeoutMs: PATIENCE_MS })
    const early = await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen)
    expect(early).toContain(String(ROWS))
    link.searchParams.set('q', '"site 77"')
    await page.goto(link.href)
    await page.locator('output#tally').waitFor({ timeout: PATIENCE_MS })
    const asked = await cairn.tally()
    expect(asked).toMatchObject({ imported: ROWS, rejected: 0, shown: ROWS - asked.filtered })
    expect(asked.shown).toBeGreaterThan(0)
    expect(asked.filtered).toBeGreaterThan(0)
    expect(cairn.consoleErrors()).toEqual([])
    await cairn.close()
  },
  TEST_MS,
)

import { rmSync, statSync, writeFileSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cairn, openCairn } from './driver.ts'
import { madeArchive, writePoints } from './large-made.ts'
import { longTest } from './long-test.ts'
import { startServer, type TestServer } from './server.ts'

/** Half a minute on a quiet machine. */
const PATIENCE_MS = 150_000
const TEST_MS = 300_000
/** More than a browser shows, in a file that is read in batches. */
const POINTS = 260_000

/** Claims of the archive by number, as large-made.ts makes them: every third is the league's, one of ten has no date. */
const LEAGUE_OF_2016_AND_2017 = Array.from({ length: 3120 }, (_, at) => at).filter(
  (at) => at % 3 === 0 && at % 10 !== 9 && (at % 5 === 1 || at % 5 === 2),
).length

type Page = Cairn['page']

let server: TestServer
let folder: string
beforeAll(async () => {
  server = await startServer()
  folder = await mkdtemp(join(tmpdir(), 'cairn-large-'))
  await writePoints(join(folder, 'points.geojson'), POINTS)
  writeFileSync(join(folder, 'own.pmtiles'), madeArchive())
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await server.close()
})

const choose = (page: Page, name: string): Promise<void> =>
  page.locator('input[type=file]').first().setInputFiles(join(folder, name))

async function archiveTally(page: Page): Promise<readonly number[]> {
  const tally = page.locator('cairn-archive #archive-tally')
  await tally.waitFor({ timeout: PATIENCE_MS })
  return Promise.all(
    ['data-shown', 'data-in-window'].map(async (name) => Number(await tally.getAttribute(name))),
  )
}

longTest(
  'long: a large file is read in pieces with its progress, can be cancelled, and what is too much is counted to its end',
  async () => {
    expect(statSync(join(folder, 'points.geojson')).size).toBeGreaterThan(64 * 1024 * 1024)
    const cairn = await openCairn({ path: '/' })
    const { page } = cairn
    await cairn.waitForMap()
    const before = await cairn.tally()
    await choose(page, 'points.geojson')
    const panel = page.locator('.reading-panel')
    await panel.locator('progress[max="1"], progress:not([max="1"])').waitFor({ timeout: PATIENCE_MS })
    await panel.getByRole('button').click()
    await panel.waitFor({ state: 'detached' })
    expect(await cairn.tally()).toEqual(before)

    await choose(page, 'points.geojson')
    const account = page.locator('dialog cairn-large')
    await account.waitFor({ timeout: PATIENCE_MS })
    const words = await cairn.words('dialog cairn-large')
    expect(words).toContain('260,000 features = 257,400 sound + 2,600 rejected')
    expect(words).toContain('cairn validate "points.geojson" --stream')
    await account.locator('summary').first().click()
    await account.locator('li').first().waitFor()
    await cairn.screenshot('large-report')
    const download = page.waitForEvent('download')
    await account.getByRole('button', { name: 'Report (JSON)' }).click()
    expect((await download).suggestedFilename()).toBe('points-check.json')
    expect(await cairn.tally()).toEqual(before)
    expect(await cairn.consoleErrors()).toEqual([])
    await cairn.close()
  },
  TEST_MS,
)

test(
  'an archive of claims opens from a file: its window is filtered by claimant and period, and a mark says who says it',
  async () => {
    const cairn = await openCairn({ path: '/' })
    const { page } = cairn
    await cairn.waitForMap()
    await choose(page, 'own.pmtiles')
    const [shown, inWindow] = await archiveTally(page)
    expect([shown, inWindow]).toEqual([3120, 3120])
    expect(await cairn.words('cairn-archive')).toContain('3,120 claims on the map, and 4 without a place')
    const filters = page.locator('aside cairn-archive-filters')
    await filters.getByRole('checkbox', { name: /SYNTHETIC league/ }).check()
    await expect.poll(() => archiveTally(page), { timeout: PATIENCE_MS }).toEqual([1040, 3120])
    expect(new URL(page.url()).searchParams.get('claimant')).toBe('league')
    await filters.locator('input[name=from]').fill('2016')
    await filters.locator('input[name=to]').fill('2017')
    await filters.locator('input[name=to]').press('Enter')
    await expect
      .poll(async () => (await archiveTally(page))[0], { timeout: PATIENCE_MS })
      .toBe(LEAGUE_OF_2016_AND_2017)
    const words = await cairn.words('cairn-archive')
    expect(words).toMatch(/SYNTHETIC league.*2016.*2017/)
    await cairn.screenshot('archive-filtered')
    await page.getByRole('button', { name: 'Close the archive' }).click()
    await cairn.waitForMap()
    expect((await cairn.tally()).shown).toBeGreaterThan(0)
    expect(await cairn.consoleErrors()).toEqual([])
    await cairn.close()
  },
  TEST_MS,
)

test(
  'a link opens an archive on a host with its question; what no tile can answer is said, and a mark tells its claims',
  async () => {
    const hosted = await server.serveFolder({ 'own.pmtiles': madeArchive() })
    const cairn = await openCairn({
      path: `/?data=${hosted.path}own.pmtiles&claimant=office&q=well&status=contested#8/26/-35`,
    })
    const { page } = cairn
    await archiveTally(page)
    const words = await cairn.words('cairn-archive')
    expect(words).toContain('words in the texts')
    expect(words).toContain('how many parties and origins stand behind it')
    const requests = server.requests().filter(({ url }) => url.endsWith('.pmtiles') && url.includes('own'))
    expect(requests.length).toBeGreaterThan(0)
    expect(requests.every(({ range }) => range !== null)).toBe(true)
    const map = page.locator('.map-of-archive canvas')
    const box = await map.boundingBox()
    if (!box) throw new Error('a map expected')
    // The camera of the link stands on the first site.
    await expect
      .poll(
        async () => {
          await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
          return cairn.words('cairn-archive')
        },
        { timeout: PATIENCE_MS, interval: 1000 },
      )
      .toMatch(/synthetic-0.*SYNTHETIC office.*(asserted|possible)/s)
    await cairn.screenshot('archive-picked')
    expect(await cairn.consoleErrors()).toEqual([])
    await cairn.close()
  },
  TEST_MS,
)

test(
  'an archive that is replaced on its host while it is open shows nothing more, and says so',
  async () => {
    const hosted = await server.serveFolder({ 'own.pmtiles': madeArchive() })
    const cairn = await openCairn({ path: `/?data=${hosted.path}own.pmtiles` })
    const { page } = cairn
    await archiveTally(page)
    writeFileSync(join(hosted.directory, 'own.pmtiles'), madeArchive('SYNTHETIC bureau of another length'))
    for (let step = 0; step < 3; step++) await page.getByRole('button', { name: /Zoom in/i }).click()
    await page.locator('cairn-archive .notice[role=alert]').waitFor({ timeout: PATIENCE_MS })
    expect(await cairn.words('cairn-archive')).toContain('replaced by another version')
    await cairn.close()
  },
  TEST_MS,
)

test(
  'where there is no archive the page says so in words and offers the bundled package',
  async () => {
    const hosted = await server.serveFolder({ 'own.pmtiles': 'SYNTHETIC: no archive at all' })
    const cairn = await openCairn({ path: `/?data=${hosted.path}own.pmtiles` })
    const fault = cairn.page.locator('main.fault')
    await fault.waitFor({ timeout: PATIENCE_MS })
    expect(await fault.innerText()).toContain('The archive cannot be read')
    expect(await fault.getByRole('link').count()).toBeGreaterThan(0)
    await cairn.close()
  },
  TEST_MS,
)

import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { noisyArchive } from '../offline/noisy-archive.ts'
import { builtSite } from './built-site.ts'
import { type Cairn, openCairn } from './driver.ts'
import { startServer, type TestServer } from './server.ts'

const LONG = { timeout: 60_000 }
/** Not at the root of the host: every address has to be found from where the site stands. */
const FOLDER = 'maps/cairn/'
const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }

let root: string
let server: TestServer
let open: Cairn | null = null

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'cairn-offered-'))
  cpSync(builtSite, join(root, FOLDER), { recursive: true })
  mkdirSync(join(root, FOLDER, 'areas'), { recursive: true })
  writeFileSync(join(root, FOLDER, 'areas/sea.pmtiles'), noisyArchive())
  server = await startServer({ root })
})
afterEach(async () => {
  await open?.close().catch(() => undefined)
  open = null
  await server.restart()
})
afterAll(async () => {
  await server.close()
  rmSync(root, { recursive: true, force: true })
})

const offerMaps = (areas: readonly object[]): void =>
  writeFileSync(join(root, FOLDER, 'areas/areas.json'), JSON.stringify({ areas }))

const SEA = {
  title: { en: 'SYNTHETIC sea' },
  file: 'sea.pmtiles',
  note: { en: 'SYNTHETIC note.' },
  date: '2026-11',
  attribution: 'SYNTHETIC credit (ODbL)',
}
const ISLAND = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      id: 'island',
      properties: { name: 'SYNTHETIC island' },
      geometry: { type: 'Point', coordinates: [-30, 30] },
    },
  ],
}

async function start(path = `/${FOLDER}`): Promise<Cairn> {
  open = await openCairn({ path, origin: server.url, hasShell: true, ...phone })
  await open.page.locator('button.offline.ready').waitFor(LONG)
  return open
}

async function openIsland({ page }: Cairn): Promise<void> {
  const buffer = Buffer.from(JSON.stringify(ISLAND))
  await page
    .locator('header input[type=file]')
    .setInputFiles({ name: 'SYNTHETIC.geojson', mimeType: 'application/geo+json', buffer })
  await page.getByText('SYNTHETIC island').first().waitFor()
}

const ground = ({ page }: Cairn) =>
  page.evaluate(
    () =>
      (
        globalThis as unknown as { __cairn?: { drawnGround(): Record<string, number> } }
      ).__cairn?.drawnGround() ?? {},
  )

const askedFor = (words: string, since: number) =>
  server
    .requests()
    .slice(since)
    .filter(({ url }) => url.includes(words))

test('a map that the site offers is chosen by its name, made ready, and drawn without network; nobody asks for it before', async () => {
  const since = server.requests().length
  offerMaps([SEA, { title: { en: 'SYNTHETIC half' }, file: 'none.zip' }])
  const cairn = await start()
  const { page } = cairn
  await openIsland(cairn)
  expect(askedFor('/areas/', since)).toEqual([])
  await page.locator('button.offline').tap()
  const ready = page.locator('cairn-ready')
  const offer = ready.getByRole('button', { name: 'SYNTHETIC sea' })
  await offer.waitFor(LONG)
  await ready.getByText('SYNTHETIC note. Data of Nov 2026. SYNTHETIC credit (ODbL)').waitFor()
  await ready.getByText('2 faults in this site’s list of maps').tap()
  await ready.getByText('areas.json areas[1].file: the address of a .pmtiles archive expected').waitFor()
  expect(askedFor('sea.pmtiles', since)).toEqual([])
  await cairn.screenshot('offered-maps-phone')
  await offer.tap()
  await ready
    .getByText(
      /^Exactly .* bytes\): \d+ tiles up to zoom 10\. It ends at zoom 10: roads and villages, no streets\.$/,
    )
    .waitFor(LONG)
  await page.getByRole('button', { name: /^Make everything ready: download / }).tap()
  await ready.getByText(/Checked: .* All are what was stored/).waitFor(LONG)
  await ready.getByText('Maps: the outline and 1 area').waitFor()
  expect(askedFor('sea.pmtiles', since).every(({ range, status }) => range !== null && status === 206)).toBe(
    true,
  )
  expect(cairn.consoleErrors()).toEqual([])
  expect(await cairn.cspViolations()).toEqual([])

  await server.stop()
  await page.goto(new URL(`${FOLDER}#10/30/-30`, server.url).href)
  await page.reload()
  await expect.poll(async () => (await ground(cairn)).roads ?? 0, LONG).toBeGreaterThan(0)
}, 180_000)

test('where no map is on offer one sentence says what such a file is, and leads to the page that says how one is made', async () => {
  rmSync(join(root, FOLDER, 'areas/areas.json'), { force: true })
  const cairn = await start(`/${FOLDER}?site=ft-khojaly-centre`)
  const { page, context } = cairn
  await page.locator('button.offline').tap()
  const ready = page.locator('cairn-ready')
  await ready.getByText('This site offers no finer map. Such a map is a .pmtiles file').waitFor(LONG)
  await ready.getByLabel('or the address of a .pmtiles archive').waitFor()
  const [docs] = await Promise.all([
    context.waitForEvent('page'),
    ready.getByRole('link', { name: 'How one is made' }).tap(),
  ])
  await docs.locator('#a-finer-map').waitFor()
  expect(new URL(docs.url()).pathname).toBe(`/${FOLDER}docs/field-teams.html`)
  await docs.close()
  await ready.getByRole('button', { name: 'Make everything ready' }).tap()
  await ready.getByText(/^Checked: /).waitFor(LONG)
  const bottom = async () => {
    const box = await ready.locator('.answer').boundingBox()
    return box ? box.y + box.height : Number.POSITIVE_INFINITY
  }
  await expect.poll(bottom).toBeLessThanOrEqual(phone.viewport.height)
  await page.getByRole('button', { name: 'Close' }).first().tap()

  await context.setOffline(true)
  await page.locator('button.offline').tap()
  await ready.getByText('Whether this site offers maps is not known').waitFor(LONG)
  expect(await ready.getByRole('link').count()).toBe(0)
}, 120_000)

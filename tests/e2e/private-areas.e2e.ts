import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { strictPolicy } from '../../scripts/lib/security-headers.mjs'
import { noisyArchive } from '../offline/noisy-archive.ts'
import { type RangeServer, startRangeServer } from '../tiles/range-server.ts'
import { type Cairn, openCairn } from './driver.ts'
import { findings } from './profile-search.ts'
import { startServer, type TestServer } from './server.ts'

const LONG = { timeout: 60_000 }
const PASSPHRASE = 'lusab babad gutih tugad mudof'
const archive = noisyArchive()

let server: TestServer
let host: RangeServer
let folder: string
let open: Cairn | null = null

beforeAll(async () => {
  host = await startRangeServer(archive)
  folder = mkdtempSync(join(tmpdir(), 'cairn-private-areas-'))
  server = await startServer({
    csp: strictPolicy.replace("connect-src 'self'", `connect-src 'self' ${new URL(host.url).origin}`),
  })
})
afterEach(async () => {
  await open?.close().catch(() => undefined)
  open = null
  host.delay = 0
  host.asked.length = 0
})
afterAll(async () => {
  await server.close()
  await host.close()
  rmSync(folder, { recursive: true, force: true })
})

async function start(path: string, profileDir?: string): Promise<Cairn> {
  open = await openCairn({ path, origin: server.url, ...(profileDir ? { profileDir } : {}) })
  return open
}

const button = ({ page }: Cairn, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' })
const vault = ({ page }: Cairn) => page.locator('cairn-vault')
const areas = ({ page }: Cairn) => page.locator('cairn-areas')
const field = ({ page }: Cairn) => page.locator('cairn-field')

async function openAreas(cairn: Cairn): Promise<void> {
  await cairn.page.locator('button.offline').click()
  await button(cairn, 'Maps on this device').click()
}

/** As far as the press that downloads. */
async function download(cairn: Cairn, name: string): Promise<void> {
  await cairn.page.getByLabel('or the address of a .pmtiles archive').fill(host.url)
  await areas(cairn).locator('input[name=name]').first().fill(name)
  await cairn.page.getByLabel('everything in the archive').check()
  await button(cairn, 'Ask for the size').click()
  await button(cairn, `Ask ${new URL(host.url).host}`).click()
  await button(cairn, /^Download /).click()
}

const untilReady = (cairn: Cairn) => areas(cairn).getByText('every tile can be read').waitFor(LONG)

async function unlock(cairn: Cairn): Promise<void> {
  await vault(cairn).getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE)
  await vault(cairn).getByRole('button', { name: 'Open', exact: true }).click()
  await button(cairn, 'Write a note').waitFor(LONG)
}

/** Features of the roads' layer that are drawn: only the area has any here. */
const roads = ({ page }: Cairn): Promise<number> =>
  page.evaluate(
    () =>
      (
        globalThis as unknown as { __cairn?: { drawnGround(): Record<string, number> } }
      ).__cairn?.drawnGround().roads ?? 0,
  )

/** What stands in the head of the archive: its box in ten-millionths of a degree, and a piece of a tile. */
const BOX = Buffer.from(Int32Array.from([-30.5, 29.5, -29.5, 30.5].map((degrees) => degrees * 1e7)).buffer)
const PIECE = Buffer.from(archive.subarray(archive.length - 200_000, archive.length - 199_968))
const TARGET = { lat: '30.2640917', lng: '-30.7350628' }
const MARKERS = [
  ...['cairnAreaBefore7d31', 'cairnAreaAfter90aa', 'cairnTargetLabel55e2', '-30.5,29.5,-29.5,30.5'],
  ...['7350628', '2640917', BOX, PIECE],
]

test('areas and targets are sealed wherever there is a vault: locked, nothing of them is drawn, said or found on the disk; open, all is back', async () => {
  const profileDir = mkdtempSync(join(folder, 'profile-'))
  const cairn = await start('/#12/30.02/-30.02', profileDir)
  const { page } = cairn
  await openAreas(cairn)
  await areas(cairn).getByText('Everybody who has this device can see which areas are kept.').waitFor()
  await download(cairn, 'cairnAreaBefore7d31')
  await untilReady(cairn)
  await expect.poll(() => roads(cairn), LONG).toBeGreaterThan(0)

  const beside: Cairn = { ...cairn, page: await cairn.context.newPage() }
  await beside.page.goto(new URL('/?view=table', server.url).href)
  await beside.page.locator('output#tally').waitFor()

  // The area that was there goes into the vault.
  await areas(cairn).getByRole('button', { name: 'Private notes' }).click()
  await vault(cairn).getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE)
  await vault(cairn).getByLabel('The same passphrase again').fill(PASSPHRASE)
  await button(cairn, 'Make the vault').click()
  await vault(cairn).getByText('1 map area is sealed in it now.').waitFor(LONG)
  await button(cairn, 'Close').click()

  // A tab that was open before keeps nothing open from here on.
  await openAreas(beside)
  await areas(beside).getByText('Areas are locked: 1 is sealed in your vault.').waitFor(LONG)
  await beside.page.close()

  // A lock in the middle of a download pauses it, and says nothing of what it was.
  await openAreas(cairn)
  host.delay = 300
  host.asked.length = 0
  await download(cairn, 'cairnAreaAfter90aa')
  await expect.poll(() => host.asked.length, LONG).toBeGreaterThan(4)
  await page.keyboard.press('Control+Shift+L')
  await areas(cairn).getByText('Areas are locked: 2 are sealed in your vault.').waitFor(LONG)
  expect(await cairn.words('cairn-areas')).not.toContain('cairnArea')
  await expect.poll(() => roads(cairn), LONG).toBe(0)
  await cairn.screenshot('areas-locked')
  await page.reload()
  await page.locator('button.offline').click()
  await page.locator('cairn-ready').getByText('2 areas are locked.').waitFor(LONG)
  await button(cairn, 'Maps on this device').click()
  await areas(cairn).getByRole('button', { name: 'Open the vault' }).click()
  await unlock(cairn)
  await button(cairn, 'Close').click()
  await openAreas(cairn)
  await areas(cairn).getByText('cairnAreaBefore7d31').waitFor()
  host.delay = 0
  await button(cairn, 'Resume').click()
  await untilReady(cairn)
  await button(cairn, 'Close').click()
  await expect.poll(() => roads(cairn), LONG).toBeGreaterThan(0)

  // A target with a name survives the reload, behind the lock.
  await button(cairn, 'Field view').click()
  await field(cairn).getByLabel('Coordinates').fill(`${TARGET.lat}, ${TARGET.lng}`)
  await field(cairn).getByLabel('Name (may be empty)').fill('cairnTargetLabel55e2')
  await button(cairn, 'Go to these coordinates').click()
  await field(cairn).locator('h3.name', { hasText: 'cairnTargetLabel55e2' }).waitFor()
  await button(cairn, 'Close').click()
  await page.reload()
  await button(cairn, 'Field view').click()
  await field(cairn).getByText('The vault is locked, so what it keeps is not shown.').waitFor(LONG)
  expect(await cairn.words('cairn-field')).not.toContain('cairnTarget')
  await field(cairn).getByRole('button', { name: 'Open the vault' }).click()
  await unlock(cairn)
  await button(cairn, 'Close').click()
  await button(cairn, 'Field view').click()
  await field(cairn).locator('h3.name', { hasText: 'cairnTargetLabel55e2' }).waitFor(LONG)
  await field(cairn).getByText('Choose a target').click()
  await field(cairn).getByText('1 kept target').waitFor()
  await cairn.screenshot('field-kept-targets')
  await page.keyboard.press('Control+Shift+L')
  await field(cairn).waitFor({ state: 'detached' })
  await button(cairn, 'Field view').click()
  await field(cairn).getByText('No target is chosen.').waitFor()
  expect(await cairn.words('cairn-field')).not.toContain('cairnTarget')
  expect(cairn.consoleErrors()).toEqual([])
  expect(await cairn.cspViolations()).toEqual([])
  await cairn.close()
  expect(findings(profileDir, MARKERS)).toEqual([])
}, 240_000)

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

test('"Make everything ready" proposes a map around what is shown, says its exact size, and one press brings all; the screen stays on', async () => {
  const cairn = await start('/')
  const { page } = cairn
  const ready = page.locator('cairn-ready')
  await page.locator('output#tally').waitFor()
  // How the device keeps its screen on is no matter of this test; that it is asked and let go is.
  await page.evaluate(() => {
    const locks: { released: boolean }[] = []
    Object.assign(globalThis, { locks })
    Object.defineProperty(navigator, 'wakeLock', {
      value: {
        request: async () => {
          const lock = {
            released: false,
            release: async () => {
              lock.released = true
            },
          }
          locks.push(lock)
          return lock
        },
      },
    })
  })
  const buffer = Buffer.from(JSON.stringify(ISLAND))
  await page
    .locator('header input[type=file]')
    .setInputFiles({ name: 'SYNTHETIC.geojson', mimeType: 'application/geo+json', buffer })
  await page.getByText('SYNTHETIC.geojson').first().waitFor()
  await page.locator('button.offline').click()
  await ready.getByText(/Around the place chosen or shown \(rectangle 10 × 9\.99 km\)/).waitFor(LONG)
  await ready.getByLabel('or the address of a .pmtiles archive').fill(host.url)
  await button(cairn, 'Ask for the size').click()
  await button(cairn, `Ask ${new URL(host.url).host}`).click()
  await ready
    .getByText(
      /^Exactly .* bytes\): \d+ tiles up to zoom 10\. It ends at zoom 10: roads and villages, no streets\.$/,
    )
    .waitFor(LONG)
  const fetched = host.asked.reduce((sum, { first, last }) => sum + last - first + 1, 0)
  expect(fetched).toBeLessThan(archive.length / 2)
  await cairn.screenshot('ready-proposal')
  await button(cairn, /^Make everything ready: download /).click()
  await ready.getByText(/Checked: .* All are what was stored/).waitFor(LONG)
  await ready.getByText(/A map of the place chosen or shown .* is on this device already/).waitFor(LONG)
  await ready.getByText('Maps: the outline and 1 area').waitFor()
  const locks = await page.evaluate(() => (globalThis as unknown as { locks: { released: boolean }[] }).locks)
  expect(locks).toEqual([{ released: true }])
  expect(cairn.consoleErrors()).toEqual([])
}, 120_000)

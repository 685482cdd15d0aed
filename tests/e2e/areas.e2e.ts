import { mkdtemp, readlink, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { strictPolicy } from '../../scripts/lib/security-headers.mjs'
import { noisyArchive } from '../offline/noisy-archive.ts'
import { type RangeServer, startRangeServer } from '../tiles/range-server.ts'
import { type Cairn, openCairn } from './driver.ts'
import { longTest } from './long-test.ts'
import { hasSeeds, SECOND_SEED } from './seeds.ts'
import { startServer, type TestServer } from './server.ts'

const RECORD_BYTES = 256 * 1024
const LONG = { timeout: 60_000 }
const small = noisyArchive()
const medium = noisyArchive({ maxZoom: 11, noise: 60_000 })

let server: TestServer
let host: RangeServer
let folder: string
let open: Cairn | null = null

beforeAll(async () => {
  host = await startRangeServer(small)
  folder = await mkdtemp(join(tmpdir(), 'cairn-areas-'))
  server = await startServer({
    csp: strictPolicy.replace("connect-src 'self'", `connect-src 'self' ${new URL(host.url).origin}`),
  })
})
afterEach(async () => {
  await open?.close().catch(() => undefined)
  open = null
  Object.assign(host, { bytes: small, etag: '"1"', fault: () => 'none', delay: 0 })
  host.asked.length = 0
})
afterAll(async () => {
  await server.close()
  await host.close()
  await rm(folder, { recursive: true, force: true })
})

const button = (cairn: Cairn, name: string | RegExp) =>
  cairn.page.getByRole('button', { name, exact: typeof name === 'string' })
const said = (cairn: Cairn) => cairn.page.locator('cairn-areas .status')

/** The whole tiles of the ground that can be seen, by layer. */
const ground = (cairn: Cairn) =>
  cairn.page.evaluate(
    () =>
      (
        globalThis as unknown as { __cairn?: { drawnGround(): Record<string, number> } }
      ).__cairn?.drawnGround() ?? {},
  )

const untilGround = (cairn: Cairn, layer: string) =>
  expect.poll(async () => (await ground(cairn))[layer] ?? 0, LONG).toBeGreaterThan(0)

/** Numbers of the records on the device, the outline's aside. */
const recordCount = (cairn: Cairn): Promise<number> =>
  cairn.page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('cairn')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const keys = opening.result.transaction('areaChunks').objectStore('areaChunks').getAllKeys()
          keys.onsuccess = () => {
            opening.result.close()
            resolve(keys.result.filter((key) => (key as string[])[0] !== 'outline').length)
          }
        }
      }),
  )

/** SYNTHETIC device north of Khojaly. */
const HILL = {
  geolocation: { latitude: 39.951357, longitude: 46.841357, accuracy: 14 },
  permissions: ['geolocation'],
}
const PASSAGE = '/?site=ft-khojaly-centre&claim=c7&source=src-azombudsman-2024-02-23'
const PASSPHRASE = 'lusab babad gutih tugad mudof'

const markedPassage = (cairn: Cairn) => cairn.page.locator('cairn-document mark[aria-current=true]').first()

/** What a team does on the hill: reads the passage, finds its way, writes a private note with a photo. */
async function workOnTheHill(cairn: Cairn): Promise<void> {
  const { page } = cairn
  const vault = page.locator('cairn-vault')
  if (hasSeeds) await markedPassage(cairn).waitFor()
  await page.goto(new URL('/?site=ft-khojaly-centre', server.url).href)
  await button(cairn, 'Go there').click()
  const view = page.locator('cairn-field')
  await view.getByText(/Area of radius 2\.3 km: you are 3\.8\d km from its edge\./).waitFor(LONG)
  expect(await cairn.words('cairn-field')).toMatch(/south-west, 22\d° from true north/)
  await page.keyboard.press('Escape')
  await button(cairn, 'Private note about this place').click()
  await vault.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE)
  await vault.getByLabel('The same passphrase again').fill(PASSPHRASE)
  await button(cairn, 'Make the vault').click()
  await vault.getByRole('textbox', { name: 'Text' }).fill('SYNTHETIC: two rows of stones')
  const photo = { name: 'SYNTHETIC.png', mimeType: 'image/png', buffer: Buffer.from(PIXEL, 'base64') }
  await vault.locator('input[type=file]').setInputFiles(photo)
  await vault.getByText('Photo 1, ').waitFor()
  await button(cairn, 'Save').click()
  await vault.getByText('The note is sealed.').waitFor()
  await page.keyboard.press('Control+Shift+L')
  await vault.getByText('The vault is locked.', { exact: true }).waitFor()
  expect(await cairn.words('cairn-vault')).not.toContain('stones')
  await vault.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE)
  await vault.getByRole('button', { name: 'Open', exact: true }).click()
  await vault.getByText('SYNTHETIC: two rows of stones').waitFor(LONG)
}

/** One grey pixel. */
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg=='

interface StartOptions {
  readonly profileDir?: string
  readonly origin?: string
  readonly geolocation?: typeof HILL.geolocation
  readonly permissions?: string[]
}

async function start(path = '/', options: StartOptions = {}): Promise<Cairn> {
  open = await openCairn({ path, origin: server.url, ...options })
  return open
}

async function openPanel(cairn: Cairn): Promise<void> {
  await cairn.page.locator('button.offline').click()
  await button(cairn, 'Maps on this device').click()
}

/** Asks the host for the size, after it was said what the host will learn. */
async function plan(cairn: Cairn): Promise<void> {
  await openPanel(cairn)
  await cairn.page.getByLabel('or the address of a .pmtiles archive').fill(host.url)
  await cairn.page.locator('cairn-areas input[name=name]').first().fill('SYNTHETIC sea')
  await cairn.page.getByLabel('everything in the archive').check()
  await button(cairn, 'Ask for the size').click()
  await button(cairn, `Ask ${new URL(host.url).host}`).click()
}

async function download(cairn: Cairn): Promise<void> {
  await plan(cairn)
  await button(cairn, /^Download /).click()
}

const untilReady = (cairn: Cairn) => said(cairn).getByText('every tile can be read').waitFor(LONG)

/** As a phone does that runs out of power: the process is gone, nothing is written any more. */
async function killBrowser(profileDir: string): Promise<void> {
  const lock = await readlink(join(profileDir, 'SingletonLock'))
  process.kill(Number(lock.split('-').at(-1)), 'SIGKILL')
}

test('pitfall 8: planned to the byte, killed at half, resumed where it was; then without any network area, passage, way and private note are there', async () => {
  host.bytes = noisyArchive({ maxZoom: 13, noise: 36_000 })
  const profileDir = join(folder, 'profile')
  const office = await start('/', { profileDir })
  await button(office, 'Ready offline').waitFor()
  await plan(office)
  const planned = await office.words('cairn-areas .planned')
  const bytes = Number(/\(([\d,]+) bytes\)/.exec(planned)?.[1]?.replaceAll(',', ''))
  expect(bytes).toBeGreaterThan(20_000_000)
  const fetched = host.asked.reduce((sum, { first, last }) => sum + last - first + 1, 0)
  expect(fetched).toBeLessThan(100_000)

  const total = Math.ceil(bytes / RECORD_BYTES)
  host.delay = 100
  const before = host.asked.length
  await button(office, /^Download /).click()
  await expect.poll(() => host.asked.length - before, LONG).toBeGreaterThan(total / 2)
  await killBrowser(profileDir)
  await office.close().catch(() => undefined)

  host.delay = 0
  host.asked.length = 0
  const again = await start('/', { profileDir })
  await openPanel(again)
  await again.page.getByText(/Unfinished: .* are here and stay here/).waitFor(LONG)
  const kept = await recordCount(again)
  expect(kept).toBeGreaterThan(total / 4)
  expect(kept).toBeLessThan(total)
  await button(again, 'Resume').click()
  await untilReady(again)
  expect(host.asked.length).toBe(total - kept)
  await again.screenshot('areas-ready')
  await again.page.goto(new URL(PASSAGE, server.url).href)
  if (hasSeeds) {
    await again.page.locator('cairn-document input[type=file]').setInputFiles(SECOND_SEED)
    await markedPassage(again).waitFor()
  }
  await again.close()

  await server.stop()
  host.fault = () => 'gone'
  const field = await start('/#12/30.02/-30.02', { profileDir, ...HILL })
  await untilGround(field, 'roads')
  await untilGround(field, 'earth')
  await field.screenshot('areas-offline')
  await field.page.goto(new URL('/?lang=en#7/50/10', server.url).href)
  await untilGround(field, 'earth')
  expect((await ground(field)).roads).toBeUndefined()
  await field.page.goto(new URL(PASSAGE, server.url).href)
  await workOnTheHill(field)
  await server.restart()
}, 400_000)

longTest(
  'long: pitfall 7: an archive that is replaced during the download is planned again, and nothing of the two is mixed',
  async () => {
    const cairn = await start()
    host.bytes = medium
    await plan(cairn)
    // Slow enough that the first records are seen before the last one has come, however busy the machine is.
    host.delay = 800
    await button(cairn, /^Download /).click()
    await expect.poll(() => recordCount(cairn), LONG).toBeGreaterThan(0)
    host.etag = '"2"'
    await said(cairn).getByText('The archive was replaced by another version').waitFor(LONG)
    expect(await recordCount(cairn)).toBe(0)
    host.delay = 0
    await button(cairn, /^Download /).click()
    await untilReady(cairn)
  },
  180_000,
)

longTest(
  'long: pitfall 9: answers that are cut short, busy or broken off are asked for again; a host without ranges is told in words',
  async () => {
    const cairn = await start()
    host.fault = (number) => (['none', 'busy', 'broken', 'cut', 'gone'] as const)[number] ?? 'none'
    await download(cairn)
    await untilReady(cairn)
    await button(cairn, 'Close').click()
    host.fault = () => 'whole'
    await plan(cairn)
    await said(cairn).getByText('does not answer range requests').waitFor(LONG)
  },
)

longTest(
  'long: pitfall 9: a host that falls silent in the midst is hung up on and asked again; if it stays silent that is said, and resuming fetches what is missing',
  async () => {
    host.bytes = medium
    const cairn = await start()
    const { clock } = cairn.page
    await clock.install()
    await cairn.page.reload()
    await plan(cairn)
    await button(cairn, /^Download /).waitFor()
    const before = host.asked.length
    // One silence that passes; from the tenth record on silence for good.
    host.fault = (number) => (number === before + 1 || number > before + 9 ? 'stall' : 'none')
    await button(cairn, /^Download /).click()
    await expect
      .poll(async () => {
        await clock.fastForward('00:21')
        return said(cairn).getByText('Nothing comes any more from').count()
      }, LONG)
      .toBe(1)
    expect(host.abandoned).toBeGreaterThan(1)
    const kept = await recordCount(cairn)
    expect(kept).toBeGreaterThan(0)
    host.fault = () => 'none'
    const asked = host.asked.length
    await button(cairn, 'Resume').click()
    await untilReady(cairn)
    const fetched = host.asked.length - asked
    expect(fetched).toBeGreaterThan(0)
    expect(fetched).toBe((await recordCount(cairn)) - kept)
  },
)

longTest(
  'long: pitfall 10: a full device pauses the download, harms nothing, and the download goes on when there is room',
  async () => {
    const cairn = await start()
    await download(cairn)
    await untilReady(cairn)
    const held = await recordCount(cairn)
    await button(cairn, 'Close').click()
    const devtools = await cairn.context.newCDPSession(cairn.page)
    const { origin } = new URL(server.url)
    host.bytes = medium
    host.etag = '"2"'
    const { usage } = await devtools.send('Storage.getUsageAndQuota', { origin })
    await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + 8 * RECORD_BYTES })
    // Chromium remembers for half a minute how much room there is.
    await pause(35_000)
    await download(cairn)
    await said(cairn).getByText('There is no more room in this browser').waitFor(LONG)
    const kept = await recordCount(cairn)
    expect(kept).toBeGreaterThan(held + 1)
    expect(await cairn.page.getByText(/, ready since /).count()).toBe(1)
    await devtools.send('Storage.overrideQuotaForOrigin', { origin })
    host.asked.length = 0
    await button(cairn, 'Resume').click()
    await untilReady(cairn)
    expect(host.asked.length).toBe((await recordCount(cairn)) - kept)
    await expect.poll(() => cairn.page.getByText(/, ready since /).count(), LONG).toBe(2)
  },
  180_000,
)

test('a host that the policy does not allow is named, and what can be done instead', async () => {
  const strict = await startServer()
  const cairn = await start('/', { origin: strict.url })
  await plan(cairn)
  await said(cairn).getByText('policy does not allow requests to').waitFor(LONG)
  expect(host.asked).toEqual([])
  await cairn.close()
  await strict.close()
})

test('a file of one’s own is kept, renamed, checked and deleted', async () => {
  const file = join(folder, 'SYNTHETIC.pmtiles')
  await writeFile(file, small)
  const cairn = await start()
  await cairn.page.locator('header input[type=file]').setInputFiles(file)
  await cairn.page.getByLabel('everything in the archive').check()
  await button(cairn, 'Ask for the size').click()
  await button(cairn, /^Download /).click()
  await untilReady(cairn)
  await button(cairn, 'Rename').click()
  await cairn.page.locator('cairn-areas li input[name=name]').fill('SYNTHETIC island')
  await button(cairn, 'Rename').click()
  await said(cairn).getByText('Renamed to “SYNTHETIC island”').waitFor()
  await button(cairn, 'Close').click()

  await cairn.page.locator('button.offline').click()
  await button(cairn, 'Check everything').click()
  await cairn.page.getByText(/Checked: .* 2 maps\. All are what was stored/).waitFor(LONG)
  expect(await cairn.words('cairn-ready')).toContain('SYNTHETIC island')
  await button(cairn, 'Maps on this device').click()
  await button(cairn, 'Delete').click()
  await button(cairn, 'Delete it').click()
  await said(cairn).getByText('was deleted').waitFor()
  expect(await recordCount(cairn)).toBe(0)
  expect(cairn.offOriginRequests()).toEqual([])
  expect(cairn.consoleErrors()).toEqual([])
})

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cairn, openCairn } from './driver.ts'
import { hasSeeds, SECOND_SEED } from './seeds.ts'
import { startServer, type TestServer } from './server.ts'

const PATH = '/?claimant=ag-az-ombudsman&site=ft-khojaly-centre&claim=c7&source=src-azombudsman-2024-02-23'

let server: TestServer
let profileDir: string
beforeAll(async () => {
  server = await startServer()
  profileDir = await mkdtemp(join(tmpdir(), 'cairn-profile-'))
})
afterAll(async () => {
  await server.close()
  await rm(profileDir, { recursive: true, force: true })
})

const readyOffline = (cairn: Cairn) => cairn.page.getByRole('button', { name: 'Ready offline' }).waitFor()
const markedClaim = (cairn: Cairn) => cairn.page.locator('cairn-document mark[aria-current=true]').first()

test.skipIf(!hasSeeds)(
  'after one visit the server may die and the browser restart: same address, same view, same passage, document still attached',
  async () => {
    const office = await openCairn({ path: PATH, profileDir })
    await office.page.locator('cairn-document input[type=file]').setInputFiles(SECOND_SEED)
    await markedClaim(office).waitFor()
    const passage = await markedClaim(office).textContent()
    await office.waitForMap()
    await readyOffline(office)
    const [tally, drawn, address] = [await office.tally(), await office.waitForMap(), office.page.url()]
    await office.close()

    await server.stop()
    const field = await openCairn({ path: address.replace(server.url, '/'), profileDir })
    await markedClaim(field).waitFor()
    expect(await markedClaim(field).textContent()).toBe(passage)
    expect(await field.waitForMap({ atLeast: drawn.marks + drawn.areas })).toEqual(drawn)
    expect(await field.tally()).toEqual(tally)
    expect(field.page.url()).toBe(address)
    await readyOffline(field)
    await field.page.getByRole('button', { name: 'Ready offline' }).click()
    expect(await field.page.locator('.offline-line').innerText()).toMatch(
      /Cairn 0\.\d+\.\d+ .* · Karabakh 1\.0\.0, /,
    )
    await field.screenshot('offline')
    await field.close()
    await server.restart()
  },
)

test('on a phone the sheet, the filters and the tray are within reach, and the numbers stay on screen', async () => {
  const cairn = await openCairn({
    path: '/',
    viewport: { width: 360, height: 740 },
    isMobile: true,
    hasTouch: true,
  })
  const { page } = cairn
  await cairn.waitForMap()
  const tally = await page.locator('output#tally').boundingBox()
  expect(tally && tally.y >= 0 && tally.y + tally.height <= 740 && tally.x + tally.width <= 361).toBe(true)
  await page
    .locator('.narrow-buttons')
    .getByRole('button', { name: /without place/ })
    .tap()
  await page.getByRole('dialog').getByText('Reported burial of Armenian soldiers, place not stated').waitFor()
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).tap()
  await page.getByRole('button', { name: 'Filter', exact: true }).tap()
  const filters = page.getByRole('dialog')
  await filters.locator('summary', { hasText: 'How claims stand to each other' }).tap()
  await filters.getByRole('checkbox', { name: /contested/ }).check()
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).tap()
  expect((await cairn.tally()).filtered).toBeGreaterThan(0)
  await page.getByRole('button', { name: 'Show more of the panel' }).tap()
  await page
    .locator('section.side cairn-results')
    .getByRole('button')
    .filter({ hasText: 'Farrukh' })
    .first()
    .tap()
  await page.locator('cairn-feature').waitFor()
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBeLessThanOrEqual(360)
  await cairn.close()
})

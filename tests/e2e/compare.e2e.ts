import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cairn, openCairn } from './driver.ts'
import { startServer, type TestServer } from './server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

async function expectQuiet(cairn: Cairn): Promise<void> {
  expect(cairn.offOriginRequests()).toEqual([])
  expect(await cairn.cspViolations()).toEqual([])
  expect(cairn.consoleErrors()).toEqual([])
}

test('a contested site: its claimants are compared, and a claim of the matrix opens', async () => {
  const cairn = await openCairn({ path: '/?site=ft-farrukh&view=table' })
  const { page } = cairn
  await page.getByRole('button', { name: 'Compare the 8 claimants' }).click()
  const dialog = page.getByRole('dialog', { name: 'Comparing claimants' })
  await dialog.getByRole('table').waitFor()
  expect(await dialog.locator('button.entry').count()).toBe(14)
  await dialog.getByRole('button', { name: /State Commission .*denied.*not a traditional cemetery/ }).click()
  await dialog.waitFor({ state: 'detached' })
  expect(new URL(page.url()).searchParams.get('claim')).toBe('clm-dtx-1691-3')
  await page
    .locator('cairn-feature [aria-current="true"]', { hasText: 'not a traditional cemetery' })
    .waitFor()
  await expectQuiet(cairn)
  await cairn.close()
})

test('About leads to who speaks in the package and to its releases; Escape closes', async () => {
  const cairn = await openCairn({ path: '/?view=table' })
  const { page } = cairn
  const openFromAbout = async (name: string) => {
    await page.getByRole('button', { name: 'About', exact: true }).click()
    await page.getByRole('dialog').getByRole('button', { name }).click()
  }
  await openFromAbout('Who speaks in this package')
  const balance = page.getByRole('dialog', { name: 'Who speaks in this package' })
  await balance.getByRole('row', { name: /^Whole package 228 81 107 121 216 12 / }).waitFor()
  await page.keyboard.press('Escape')
  await balance.waitFor({ state: 'detached' })
  await openFromAbout('Releases of this package')
  const releases = page.getByRole('dialog', { name: 'Releases of this package' })
  await releases.getByRole('heading', { name: /Version 1\.0\.0/ }).waitFor()
  await expectQuiet(cairn)
  await cairn.close()
})

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openCairn } from './driver.ts'
import { startServer, type TestServer } from './server.ts'

const TABLE = fileURLToPath(new URL('../../docs/examples/ten-rows.csv', import.meta.url))

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

test('the documentation is reached from About, under the strict policy, without a script, on a phone as well', async () => {
  const cairn = await openCairn({ path: '/' })
  await cairn.page.getByRole('button', { name: 'About', exact: true }).click()
  const link = cairn.page.getByRole('link', { name: /^The documentation/ })
  expect(await link.getAttribute('href')).toBe('docs/index.html')
  await cairn.page.goto(new URL('docs/', server.url).href)
  await cairn.page.getByRole('heading', { level: 1, name: 'Start here' }).waitFor()
  expect(await cairn.page.locator('script').count()).toBe(0)
  const drawn = await cairn.page.locator('main img').evaluate((image: HTMLImageElement) => image.naturalWidth)
  expect(drawn).toBeGreaterThan(1000)
  await cairn.page.setViewportSize({ width: 360, height: 640 })
  for (const name of ['For data editors', 'The package format']) {
    await cairn.page.getByRole('navigation').getByRole('link', { name }).first().click()
    await cairn.page.getByRole('heading', { level: 1 }).waitFor()
    const overflow = await cairn.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect([name, overflow <= 0]).toEqual([name, true])
  }
  expect(await cairn.cspViolations()).toEqual([])
  expect(cairn.consoleErrors()).toEqual([])
  expect(cairn.offOriginRequests()).toEqual([])
  await cairn.close()
})

test('ten rows of a spreadsheet become a published package, step by step as the page for data editors says', async () => {
  const cairn = await openCairn({ path: '/' })
  const { page } = cairn
  await page.locator('header input[type=file]').setInputFiles(TABLE)
  const screen = page.getByRole('dialog', { name: 'Read a table as claims' })
  await screen.getByText('SYNTHETIC Reef One').first().waitFor()
  await screen.getByRole('textbox', { name: 'Title' }).fill('SYNTHETIC ten rows')
  const column = (name: string) => screen.getByRole('combobox', { name, exact: true })
  expect(
    await Promise.all(['found', 'reported_on', 'party'].map((name) => column(name).inputValue())),
  ).toEqual(['date', 'date', 'party'])
  expect(
    await Promise.all(
      ['site_id', 'kind'].map((name) => column(name).locator('option:checked').textContent()),
    ),
  ).toEqual(['Id that several rows share', 'Kind of site or event'])
  await screen.getByText('For every row', { exact: true }).click()
  await screen.getByLabel('What is claimed').fill('discovery')
  await screen.getByLabel('Places may be published as').selectOption({ label: 'named site' })
  await screen.getByText('things stop the import:').waitFor()
  await screen.getByLabel('Reasons').fill('SYNTHETIC: the places are in the open ocean and harm nobody.')
  await screen.getByLabel('Decided by').fill('SYNTHETIC editors')
  await screen.getByLabel('Look again on').fill('2099-01-01')
  await screen.getByRole('button', { name: /^Import \d+ rows$/ }).click()
  const report = page.getByRole('dialog', { name: 'What became of the table' })
  await report.getByText('10 rows = 9 imported + 1 rejected').waitFor()
  await report.getByText('9 imported rows made 8 features with 9 claims').waitFor()
  await report.getByRole('button', { name: 'Close' }).click()

  await page.getByRole('button', { name: 'Export', exact: true }).click()
  const download = page.waitForEvent('download')
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Public copy/ })
    .click()
  const files = unzipSync(new Uint8Array(readFileSync(await (await download).path())))
  const [descriptor = ''] = Object.keys(files).filter((path) => path.endsWith('datapackage.json'))
  const { title, cairn: ours } = JSON.parse(new TextDecoder().decode(files[descriptor]))
  expect([title, typeof ours.published]).toEqual(['SYNTHETIC ten rows', 'object'])
  expect(cairn.consoleErrors()).toEqual([])
  await cairn.close()
})

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cairn, openCairn } from './driver.ts'
import { startServer, type TestServer } from './server.ts'

const fixture = (name: string) => fileURLToPath(new URL(`../fixtures/import/${name}`, import.meta.url))
const GRAVES = fixture('graves.csv')

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

type Page = Cairn['page']

const screen = (page: Page) => page.getByRole('dialog', { name: 'Read a table as claims' })
const report = (page: Page) => page.getByRole('dialog', { name: 'What became of the table' })
const column = (page: Page, name: string) => screen(page).getByRole('combobox', { name, exact: true })
const preview = (page: Page) => screen(page).getByRole('region', { name: 'As it will look' })
const choose = (page: Page, file: string) => page.locator('input[type=file]').first().setInputFiles(file)
const rejectedShown = (page: Page) => report(page).getByRole('heading', { name: '1 row was rejected' })

async function opened(path = '/'): Promise<Cairn> {
  const cairn = await openCairn({ hasShell: true, path })
  await cairn.page.locator('.offline.ready').waitFor()
  return cairn
}

/** A file let go over the page. */
async function drop(page: Page, path: string): Promise<void> {
  const text = readFileSync(path, 'utf8')
  await page.evaluate((content) => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File([content], 'graves.csv', { type: 'text/csv' }))
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
  }, text)
}

/** The page's own way to another view, without loading it anew. */
const goTo = (page: Page, search: string): Promise<void> =>
  page.evaluate((asked) => {
    const url = new URL(location.href)
    for (const [name, value] of new URLSearchParams(asked)) url.searchParams.set(name, value)
    history.pushState(null, '', url)
    dispatchEvent(new PopStateEvent('popstate'))
  }, search)

const shownWith = async ({ page, tally }: Cairn, search: string, shown: number): Promise<void> => {
  await goTo(page, search)
  await expect.poll(async () => (await tally()).shown).toBe(shown)
}

test('a table is dropped, its columns get a meaning, and every row is on the page or in the report', async () => {
  const cairn = await opened()
  const { page } = cairn
  await drop(page, GRAVES)
  await preview(page).getByText('SYNTHETIC Reef One').waitFor()
  expect(await preview(page).getByText('date not stated').count()).toBeGreaterThan(0)
  expect(await column(page, 'witness_name').inputValue()).toBe('leave-out')
  await screen(page).getByText('Nothing of this column enters the package.').waitFor()

  await column(page, 'found_year').selectOption('date')
  await screen(page).getByRole('combobox', { name: 'Date of' }).selectOption('discovery')
  await preview(page).getByText('discovery: 2009', { exact: true }).waitFor()
  await column(page, 'outlets').selectOption('claimant')
  await screen(page)
    .locator('[data-column="outlets"]')
    .getByRole('combobox', { name: 'One cell holds' })
    .selectOption(';')
  await preview(page).getByText('Daily Buoy, The Foam', { exact: true }).waitFor()

  const start = screen(page).getByRole('button', { name: 'Import 7 rows' })
  await column(page, 'longitude').selectOption('keep')
  await screen(page).getByText('One thing stops the import:').waitFor()
  expect(await start.isDisabled()).toBe(true)
  await screen(page)
    .getByRole('button', { name: /found no column for the longitude/ })
    .click()
  await expect.poll(() => column(page, 'latitude').evaluate((select) => select.matches(':focus'))).toBe(true)
  await screen(page).locator('[data-column="longitude"]').getByRole('button', { name: 'Change back' }).click()
  await start.click()

  await rejectedShown(page).waitFor()
  for (const sum of [
    '8 rows = 7 imported + 1 rejected',
    '7 imported rows made 7 features with 8 claims',
    '7 features = 6 with a place on the map + 1 without',
    '7 features = 6 with a date + 1 without',
  ])
    await report(page).getByText(sum, { exact: true }).waitFor()
  const download = page.waitForEvent('download')
  await report(page).getByRole('button', { name: 'Rejected rows (CSV)' }).click()
  const csv = readFileSync(await (await download).path(), 'utf8')
  expect(csv).toMatch(/,"reason"\r?\n.*SYNTHETIC Torn.*"line 9: Expected at most 9 cells, found 11/s)
  await page.keyboard.press('Escape')

  await report(page).waitFor({ state: 'detached' })
  expect(await cairn.tally()).toEqual({
    imported: 8,
    shown: 7,
    filtered: 0,
    rejected: 1,
    unlocated: 1,
    undated: 1,
  })
  const shared = await page.evaluate(() => {
    const { state } = document.querySelector('cairn-app') as unknown as {
      state: { parsed: { package: { features: { properties: Record<string, unknown> }[] } } }
    }
    const { features } = state.parsed.package
    return {
      coarse: features.filter(({ properties }) => properties.precisionCode === 'settlement').length,
      isNamed: JSON.stringify(state.parsed.package).includes('Ann Example'),
    }
  })
  expect(shared).toEqual({ coarse: 3, isNamed: false })
  expect((await cairn.waitForMap()).areas).toBeGreaterThan(0)

  await shownWith(cairn, 'date=discovery&from=2010&to=2010', 2)
  // A year may be in a month of it, and is in none for certain.
  await shownWith(cairn, 'from=2010-05&to=2010-05', 2)
  await shownWith(cairn, 'match=certain', 0)
  await page
    .getByRole('button', { name: /Data check/ })
    .first()
    .click()
  await page.locator('cairn-issues').getByText('Expected at most 9 cells, found 11').waitFor()
  await page.getByRole('button', { name: 'Import report' }).click()
  await rejectedShown(page).waitFor()
  expect(cairn.consoleErrors()).toEqual([])
  expect(await cairn.cspViolations()).toEqual([])
  await cairn.close()
})

test('saved choices are offered for the next table of the kind, and cancelling leaves what was shown', async () => {
  const cairn = await opened('/?view=table')
  const { page } = cairn
  await choose(page, GRAVES)
  await column(page, 'outlets').selectOption('claimant')
  await screen(page).getByText('Saved (0)').click()
  await screen(page).getByRole('textbox', { name: 'Save these choices as' }).fill('SYNTHETIC press')
  await screen(page).getByRole('button', { name: 'Save', exact: true }).click()
  await screen(page).getByText('Saved as “SYNTHETIC press”.').waitFor()
  const [address, tally] = [page.url(), await cairn.tally()]
  await page.keyboard.press('Escape')
  await screen(page).waitFor({ state: 'detached' })
  expect([page.url(), await cairn.tally()]).toEqual([address, tally])
  expect(await page.getByRole('region', { name: /^Opening/ }).count()).toBe(0)

  const buffer = Buffer.from(readFileSync(GRAVES, 'utf8').replaceAll('Reef', 'Shoal'))
  const second = { name: 'graves-2.csv', mimeType: 'text/csv', buffer }
  await page.locator('input[type=file]').first().setInputFiles(second)
  await preview(page).getByText('SYNTHETIC Shoal One').waitFor()
  expect(await column(page, 'outlets').inputValue()).toBe('keep')
  await screen(page).getByText('The saved choices “SYNTHETIC press” fit this table.').waitFor()
  await screen(page).getByRole('button', { name: 'Use', exact: true }).click()
  await expect.poll(() => column(page, 'outlets').inputValue()).toBe('claimant')
  await screen(page).getByRole('button', { name: 'Cancel' }).click()
  await screen(page).waitFor({ state: 'detached' })
  expect([page.url(), await cairn.tally()]).toEqual([address, tally])
  expect(cairn.consoleErrors()).toEqual([])
  await cairn.close()
})

/** What has the focus, seen through shadow roots: the column that its name comes from, or its text. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let at = document.activeElement
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
    return at?.closest('[data-column]')?.getAttribute('data-column') ?? at?.textContent?.trim() ?? ''
  })

async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let step = 0; step < 60; step++) {
    if (name.test(await focused(page))) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`${name} expected within 60 tabs, last was ${await focused(page)}`)
}

test('from the open table to the report by keyboard alone', async () => {
  const cairn = await opened('/?view=table')
  const { page } = cairn
  await choose(page, GRAVES)
  await preview(page).getByText('SYNTHETIC Reef One').waitFor()
  await tabTo(page, /^found_year$/)
  await page.keyboard.type('Date')
  await expect.poll(() => column(page, 'found_year').inputValue()).toBe('date')
  await preview(page)
    .getByText(/: 2009$/)
    .first()
    .waitFor()
  await tabTo(page, /^Import 7 rows$/)
  await page.keyboard.press('Enter')
  await rejectedShown(page).waitFor()
  await page.keyboard.press('Escape')
  await expect.poll(async () => (await cairn.tally()).undated).toBe(1)
  expect(cairn.consoleErrors()).toEqual([])
  await cairn.close()
})

test('a GeoJSON without claims is shown as it is, and becomes claims on demand', async () => {
  const cairn = await opened()
  const { page } = cairn
  const feature = {
    type: 'Feature',
    properties: { name: 'SYNTHETIC Reef', source: 'Daily Buoy' },
    geometry: { type: 'Point', coordinates: [-30, 30] },
  }
  const buffer = Buffer.from(JSON.stringify({ type: 'FeatureCollection', features: [feature] }))
  const file = { name: 'reef.geojson', mimeType: 'application/geo+json', buffer }
  await page.locator('input[type=file]').first().setInputFiles(file)
  await page.getByRole('button', { name: 'Read as claims…' }).click()
  await preview(page).getByText('SYNTHETIC Reef').waitFor()
  await column(page, 'source').selectOption('claimant')
  await screen(page).getByRole('button', { name: 'Import 1 row' }).click()
  await report(page).getByText('1 imported row made 1 feature with 1 claim').waitFor()
  await page.keyboard.press('Escape')
  expect(await page.getByRole('button', { name: 'Read as claims…' }).count()).toBe(0)
  expect(cairn.consoleErrors()).toEqual([])
  await cairn.close()
})

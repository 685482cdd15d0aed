import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cairn, openCairn } from './driver.ts'
import { startServer, type TestServer } from './server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

const grid = ({ page }: Cairn) => page.getByRole('grid')
/** Rows that the grid says it has, the head aside. */
const rowCount = async (cairn: Cairn): Promise<number> =>
  Number(await grid(cairn).getAttribute('aria-rowcount')) - 1
/** The words of a column, top down, of the rows that are drawn and in their order. */
const columnWords = async (cairn: Cairn, className: string): Promise<string[]> => {
  const cells = await grid(cairn)
    .locator(`.line.body .cell.${className}`)
    .evaluateAll((all) =>
      all
        .map((cell) => ({
          row: Number(cell.closest('.line')?.getAttribute('aria-rowindex')),
          words: (cell as HTMLElement).innerText.trim(),
        }))
        .sort((a, b) => a.row - b.row)
        .map(({ words }) => words),
    )
  return cells
}
/** Role and words of what has the focus, and the row that it stands in. */
const focused = ({ page }: Cairn) =>
  page.evaluate(() => {
    let at = document.activeElement
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
    const row = at?.closest('[aria-rowindex]')?.getAttribute('aria-rowindex') ?? null
    const { top = 0, bottom = 0 } = at?.getBoundingClientRect() ?? {}
    const pane = at?.closest('[role=grid]')?.getBoundingClientRect()
    const isInView = pane !== undefined && top >= pane.top && bottom <= pane.bottom + 1
    return { row: Number(row), words: (at?.textContent ?? '').trim(), isInView }
  })

async function expectQuiet(cairn: Cairn): Promise<void> {
  expect(cairn.offOriginRequests()).toEqual([])
  expect(await cairn.cspViolations()).toEqual([])
  expect(cairn.consoleErrors()).toEqual([])
}

test('the table holds what the tally counts, as features and as claims, for a query as for none', async () => {
  const cairn = await openCairn({ path: '/?view=table&modality=denied' })
  await grid(cairn).waitFor()
  await cairn.page.locator('output#tally:not([data-filtered="0"])').waitFor()
  const { shown } = await cairn.tally()
  expect(await rowCount(cairn)).toBe(shown)
  await cairn.page
    .locator('cairn-table')
    .getByText(/^\d+ claims?$/)
    .click()
  await cairn.page.getByRole('grid', { name: 'Table of claims' }).waitFor()
  const certainty = await columnWords(cairn, 'modality')
  expect(certainty.length).toBeGreaterThan(3)
  expect(new Set(certainty)).toEqual(new Set(['denied']))
  expect((await columnWords(cairn, 'claimant')).every((words) => /denied/.test(words))).toBe(true)
  expect(new URL(cairn.page.url()).search).toBe('?view=table&modality=denied')
  await expectQuiet(cairn)
  await cairn.close()
})

test('the keyboard sorts, walks from end to end, opens a row and comes back to it', async () => {
  const cairn = await openCairn({ path: '/?view=table' })
  const { page } = cairn
  await grid(cairn).locator('.line.body').first().waitFor()
  await grid(cairn).locator('[tabindex="0"]').focus()
  await page.keyboard.press('ArrowUp')
  expect((await focused(cairn)).words).toMatch(/^Feature/)
  for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowRight')
  expect((await focused(cairn)).words).toMatch(/^Claims/)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  const head = page.getByRole('columnheader', { name: 'Claims', exact: true })
  expect(await head.getAttribute('aria-sort')).toBe('descending')
  const numbers = (await columnWords(cairn, 'claims')).map(Number)
  expect(numbers[0]).toBe(17)
  expect(numbers).toEqual([...numbers].sort((a, b) => b - a))
  await page.keyboard.press('Control+End')
  const last = await focused(cairn)
  expect([last.row, last.isInView]).toEqual([75, true])
  await page.keyboard.press('PageUp')
  await page.keyboard.press('Home')
  const middle = await focused(cairn)
  expect(middle.row).toBeLessThan(75)
  expect(middle.isInView).toBe(true)
  await page.keyboard.press('Enter')
  await page.locator('section.side cairn-feature').waitFor()
  expect(await page.locator('cairn-table .line.selected').innerText()).toContain(middle.words)
  expect((await focused(cairn)).row).toBe(middle.row)
  await page.getByRole('button', { name: 'Back to the list' }).focus()
  await page.keyboard.press('Enter')
  await page.locator('section.side cairn-feature').waitFor({ state: 'detached' })
  await expect.poll(async () => (await focused(cairn)).words).toBe(middle.words)
  await expectQuiet(cairn)
  await cairn.close()
})

test('a link to a claim stands in the table: highlighted, in view, and open beside it', async () => {
  const cairn = await openCairn({ path: '/?view=table&site=ft-farrukh' })
  const { page } = cairn
  const row = page.locator('cairn-table .line.selected')
  await row.waitFor()
  expect(await row.innerText()).toContain('Farrukh / Parukh')
  expect(
    await row.evaluate((line) => {
      const [inner, outer] = [line.getBoundingClientRect(), line.closest('.grid')?.getBoundingClientRect()]
      return outer !== undefined && inner.top >= outer.top && inner.bottom <= outer.bottom
    }),
  ).toBe(true)
  await page.locator('cairn-table').getByText('228 claims', { exact: true }).click()
  await page.locator('cairn-table .line.body .statement').first().click()
  await page.waitForURL((url) => url.searchParams.has('claim') && url.searchParams.get('view') === 'table')
  expect(await page.locator('cairn-table .line[aria-selected="true"]').count()).toBe(1)
  await page.locator('cairn-feature [aria-current="true"]').waitFor()
  await cairn.screenshot('table-claim')
  await cairn.close()
})

test('columns are chosen and moved, and Escape closes their list and nothing else', async () => {
  const cairn = await openCairn({ path: '/?view=table&site=ft-farrukh' })
  const { page } = cairn
  await grid(cairn).locator('.line.body').first().waitFor()
  const heads = () => page.getByRole('columnheader').allInnerTexts()
  await page.getByText('Columns: 10 of 10').click()
  await page.getByRole('checkbox', { name: 'How claims stand' }).uncheck()
  const mover = page.getByRole('button', { name: 'Move Dates, first to last before the column ahead of it' })
  for (let step = 0; step < 3; step++) await mover.press('Enter')
  await expect
    .poll(async () => (await heads()).slice(0, 4).map((head) => head.trim()))
    .toEqual(['Feature', 'Dates, first to last', 'What is reported', 'Place, how closely known'])
  const hasFocus = () =>
    mover.evaluate((button) => (button.getRootNode() as ShadowRoot).activeElement === button)
  await expect.poll(hasFocus).toBe(true)
  await page.keyboard.press('Escape')
  expect(await mover.isVisible()).toBe(false)
  expect(new URL(page.url()).searchParams.get('site')).toBe('ft-farrukh')
  expect(await grid(cairn).getAttribute('aria-colcount')).toBe('9')
  await page.getByRole('button', { name: 'Documents', exact: true }).click()
  await page.locator('cairn-sources').waitFor()
  await page.goBack()
  await page.getByText('Columns: 9 of 10').waitFor()
  await cairn.close()
})

test('only what is in view: table, tally and map agree, the rest is counted in words, and off brings it back', async () => {
  const cairn = await openCairn({ path: '/#10/39.9/46.75' })
  const { page } = cairn
  await cairn.waitForMap()
  await page.getByRole('button', { name: 'Table', exact: true }).click()
  const onlyView = page.getByRole('checkbox', { name: /Only what is in the map/ })
  await onlyView.check()
  await page.waitForURL(/area=/)
  await page.locator('output#tally:not([data-filtered="0"])').waitFor()
  const tally = await cairn.tally()
  expect(tally.shown).toBeGreaterThan(3)
  expect(tally.shown + tally.filtered + tally.rejected).toBe(tally.imported)
  await expect.poll(() => rowCount(cairn)).toBe(tally.shown)
  const words = `${tally.shown} of 74 in the map’s last view; ${74 - tally.shown} outside it, 37 of them without place.`
  await page.getByText(words).waitFor()
  await cairn.screenshot('table-in-view')
  await page.getByRole('button', { name: 'Map', exact: true }).click()
  const drawn = await cairn.waitForMap()
  // A feature may be drawn twice: as a mark, and as the area in which it lies.
  expect(Math.max(drawn.marks, drawn.areas)).toBeLessThanOrEqual(tally.shown)
  expect(await cairn.tally()).toEqual(tally)
  await page.goBack()
  await onlyView.uncheck()
  await page.waitForURL((url) => !url.searchParams.has('area'))
  await expect.poll(() => rowCount(cairn)).toBe(74)
  await expectQuiet(cairn)
  await cairn.close()
})

test('five thousand features: few rows are drawn, all can be reached', async () => {
  const cairn = await openCairn({ path: '/?view=table' })
  const { page } = cairn
  await grid(cairn).waitFor()
  const features = Array.from({ length: 5000 }, (_, n) => ({
    type: 'Feature',
    properties: { name: `SYNTHETIC place ${(n * 7919) % 5000}` },
    geometry: { type: 'Point', coordinates: [-30 + (n % 100) / 100, 30 + Math.floor(n / 100) / 100] },
  }))
  const buffer = Buffer.from(JSON.stringify({ type: 'FeatureCollection', features }))
  await page
    .locator('header.bar input[type=file]')
    .setInputFiles({ name: 'many.geojson', mimeType: 'application/geo+json', buffer })
  await expect.poll(() => rowCount(cairn), { timeout: 30_000 }).toBe(5000)
  const drawnRows = () => grid(cairn).locator('.line.body').count()
  expect(await drawnRows()).toBeLessThan(60)
  await page.getByRole('columnheader', { name: 'Feature' }).getByRole('button').click()
  await expect.poll(async () => (await columnWords(cairn, 'label'))[0]).toBe('SYNTHETIC place 0')
  await page.keyboard.press('Control+End')
  await expect.poll(async () => (await focused(cairn)).row).toBe(5001)
  expect((await columnWords(cairn, 'label')).at(-1)).toBe('SYNTHETIC place 4999')
  expect(await drawnRows()).toBeLessThan(60)
  const { scrolled, inner } = await grid(cairn).evaluate((pane) => ({
    scrolled: pane.scrollTop + pane.clientHeight,
    inner: pane.scrollHeight,
  }))
  expect(scrolled).toBeGreaterThan(inner - 2)
  await expectQuiet(cairn)
  await cairn.close()
})

test('on a phone a row is a card: the same claims, each with who says it and how certainly, and nothing sticks out', async () => {
  const cairn = await openCairn({
    path: '/?view=table',
    viewport: { width: 360, height: 740 },
    hasTouch: true,
  })
  const { page } = cairn
  await page.locator('cairn-table cairn-results button.open').first().waitFor()
  await page.locator('cairn-table').getByText('228 claims', { exact: true }).tap()
  const cards = page.locator('cairn-table li')
  await cards.first().waitFor()
  expect(await cards.count()).toBe(60)
  expect(await cards.locator('.claimant').count()).toBe(60)
  expect(await cards.locator('.modality').count()).toBe(60)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  await cards.locator('button.open').first().tap()
  await page.locator('section.side cairn-feature').waitFor()
  await cairn.close()
})

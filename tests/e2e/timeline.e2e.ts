import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cairn, openCairn } from './driver.ts'
import { startServer, type TestServer } from './server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

const plotOf = async ({ page }: Cairn) => {
  const plot = page.locator('cairn-timeline .plot')
  await plot.locator('rect.all').first().waitFor()
  const box = await plot.boundingBox()
  if (box === null) throw new Error('timeline: bars on screen expected, none found')
  return box
}
const asked = ({ page }: Cairn, name: string) => new URL(page.url()).searchParams.get(name)

test('a drag over the bars asks the period in one step: back leads to what was before it', async () => {
  const cairn = await openCairn({ path: '/?date=statement' })
  const { page } = cairn
  const { x, y, width } = await plotOf(cairn)
  const before = await cairn.tally()
  await page.mouse.move(x + width * 0.72, y + 40)
  await page.mouse.down()
  for (let step = 1; step <= 20; step++) await page.mouse.move(x + width * (0.72 + 0.01 * step), y + 40)
  await page.mouse.up()
  await page.waitForURL(/from=2019&to=2023/)
  await page.locator('output#tally:not([data-filtered="0"])').waitFor()
  const chosen = await cairn.tally()
  expect(chosen.shown).toBeLessThan(before.shown)
  expect(chosen.undated).toBe(0)
  expect(await page.locator('cairn-timeline .sums').innerText()).toMatch(/possibly 2019 to 2023/)
  await cairn.screenshot('timeline-desktop')
  await page.goBack()
  await page.locator('output#tally[data-filtered="0"]').waitFor()
  expect([asked(cairn, 'date'), asked(cairn, 'from')]).toEqual(['statement', null])
  expect(cairn.consoleErrors()).toEqual([])
  expect(await cairn.cspViolations()).toEqual([])
  await cairn.close()
})

test('keys move an end bin by bin and Escape clears the period, not the selection', async () => {
  const cairn = await openCairn({ path: '/?date=discovery&from=2022-03&to=2023-02&site=ft-farrukh' })
  const { page } = cairn
  await plotOf(cairn)
  const start = page.getByRole('slider', { name: 'Start of the period' })
  await start.focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.waitForURL(/from=2022-05&to=2023-02/)
  expect(await start.getAttribute('aria-valuetext')).toBe('May 2022')
  await page.keyboard.press('Escape')
  await page.waitForURL((url) => !url.searchParams.has('from'))
  expect(asked(cairn, 'site')).toBe('ft-farrukh')
  await cairn.close()
})

test('the timeline fills the page on request, with a row for every party that speaks', async () => {
  const cairn = await openCairn({ path: '/?view=timeline' })
  const { page } = cairn
  await plotOf(cairn)
  expect(await page.locator('cairn-timeline').count()).toBe(1)
  expect(await page.locator('.message').count()).toBe(0)
  expect(await page.locator('cairn-timeline .rows li').count()).toBeGreaterThan(5)
  await cairn.screenshot('timeline-view')
  await cairn.close()
})

test('on a phone the strip is one line with the undated, opens under the thumb, and nothing sticks out', async () => {
  const cairn = await openCairn({ path: '/', viewport: { width: 360, height: 740 }, hasTouch: true })
  const { page } = cairn
  const fold = page.getByRole('button', { name: /^Timeline.*undated/ })
  await fold.waitFor()
  expect(await page.locator('cairn-timeline .plot').count()).toBe(0)
  await fold.tap()
  const { x, y, width } = await plotOf(cairn)
  await page.touchscreen.tap(x + width * 0.9, y + 30)
  await page.waitForURL(/from=20\d\d&to=20\d\d/)
  expect(asked(cairn, 'from')).toBe(asked(cairn, 'to'))
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  await cairn.screenshot('timeline-phone')
  await cairn.close()
})

test('on a phone the sheet steps down for the timeline and back for the map, and the open view stands in sight in a long language', async () => {
  const cairn = await openCairn({ path: '/?lang=hy', viewport: { width: 360, height: 740 }, hasTouch: true })
  const { page } = cairn
  const views = page.locator('.bar nav')
  const sheet = page.locator('section.side')
  await cairn.waitForMap()
  await expect.poll(() => sheet.getAttribute('class')).toContain('half')
  await views.getByRole('button').last().click()
  const plot = await plotOf(cairn)
  const top = (await sheet.boundingBox())?.y ?? 0
  expect(plot.y + plot.height).toBeLessThanOrEqual(top)
  const [line, open] = await Promise.all([views.boundingBox(), views.locator('[aria-current]').boundingBox()])
  expect((open?.x ?? 0) + (open?.width ?? 0)).toBeLessThanOrEqual((line?.x ?? 0) + (line?.width ?? 0) + 1)
  await views.getByRole('button').first().click()
  await expect.poll(() => sheet.getAttribute('class')).toContain('half')
  await cairn.close()
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import { axeFaults, axeOn } from './axe.ts'
import { openCairn } from './driver.ts'
import { SCREENS } from './screens.ts'
import { startServer, type TestServer } from './server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

/** A screen of each kind; `npm run axe` walks through all of them, in two shapes and two themes. */
const OF_EACH_KIND = new Set([
  'opening',
  'claim',
  'document',
  'table',
  'empty',
  'filters',
  'export',
  'field',
  'vault',
])

test('on a phone, dark, axe finds no fault on a screen of each kind', async () => {
  const cairn = await openCairn({
    path: '/',
    colorScheme: 'dark',
    viewport: { width: 390, height: 844 },
    isMobile: true,
    hasTouch: true,
  })
  await cairn.waitForMap()
  const screens = SCREENS.filter(({ name }) => OF_EACH_KIND.has(name))
  expect(screens).toHaveLength(OF_EACH_KIND.size)
  expect(await axeOn(cairn, screens)).toEqual([])
  expect(cairn.consoleErrors()).toEqual([])
  await cairn.close()
})

test('nor where a package cannot be opened, in an article, or on a published page', async () => {
  const cairn = await openCairn({ path: '/?data=nowhere/datapackage.json' })
  const { page } = cairn
  await page.locator('main.fault').waitFor()
  const faults = [...(await axeFaults(page))]
  for (const path of ['embed.html', 'data/karabakh/views/contested/', 'data/karabakh/views/report.html']) {
    await page.goto(`${server.url}${path}`)
    await page.locator('main, .cairn').first().waitFor()
    for (const fault of await axeFaults(page)) faults.push(`${path}: ${fault}`)
  }
  expect(faults).toEqual([])
  await cairn.close()
})

test('without WebGL and with forced colours every word can still be read', async () => {
  const cairn = await openCairn({ path: '/robots.txt' })
  const { page } = cairn
  await cairn.context.addInitScript(`HTMLCanvasElement.prototype.getContext = () => null`)
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto(`${server.url}?site=ft-farrukh`)
  await page.locator('.no-map').first().waitFor()
  await page.locator('cairn-feature cairn-claim').first().waitFor()
  expect(await axeFaults(page)).toEqual([])
  const mark = page.locator('cairn-feature .mark .glyph').first()
  const colours = await mark.evaluate((svg) => [
    getComputedStyle(svg).stroke,
    getComputedStyle(document.body).color,
  ])
  expect(colours[0]).toBe(colours[1])
  await cairn.close()
})

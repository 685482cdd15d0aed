import { afterAll, beforeAll, expect, test } from 'vitest'
import { projection } from '../../src/picture/web-mercator.ts'
import type { LngLat } from '../../src/query/core/filter.ts'
import { type Cairn, openCairn } from './driver.ts'
import { startServer, type TestServer } from './server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

const CAMERA = { lng: 46.75, lat: 39.7, zoom: 8 }
const HASH = `#${CAMERA.zoom}/${CAMERA.lat}/${CAMERA.lng}`

/** A busy machine draws late. */
const SOON = { timeout: 15_000 }

const asked = ({ page }: Cairn, name = 'area') => new URL(page.url()).searchParams.get(name)
const drawn = ({ page }: Cairn) =>
  page.evaluate(() =>
    (globalThis as unknown as { __cairn: { drawnShapes(): unknown } }).__cairn.drawnShapes(),
  )

/** The code that draws by hand, where the page has asked for it; what the service worker keeps does not count. */
const loadedCode = ({ page }: Cairn) =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ name }) => /draw-[^/]*\.js/.test(name))
      .map(({ name }) => name),
  )

/** Where places of the ground are on the page. */
async function ground({ page }: Cairn): Promise<(place: LngLat) => [number, number]> {
  const box = await page.locator('.map').boundingBox()
  if (box === null) throw new Error('map: expected on screen, not found')
  const project = projection(CAMERA, box)
  return (place) => {
    const [x, y] = project(place)
    return [box.x + x, box.y + y]
  }
}

async function openMap(search = '/', device: Parameters<typeof openCairn>[0] = { path: '' }): Promise<Cairn> {
  const cairn = await openCairn({
    viewport: { width: 1440, height: 900 },
    ...device,
    path: `${search}${HASH}`,
  })
  await cairn.waitForMap()
  return cairn
}

/** Takes a tool and waits until it is ready: its code comes with the first one. */
async function take({ page }: Cairn, name: string) {
  await page.getByRole('button', { name, exact: true }).click()
  await page.waitForFunction(() => document.activeElement?.tagName === 'CANVAS')
}

async function clickAt({ page }: Cairn, at: [number, number]) {
  await page.mouse.move(...at, { steps: 3 })
  await page.mouse.down()
  await page.mouse.up()
}

const degreesOf = (text: string | null) => (text ?? '').split(/[,;]/).map(Number)

async function expectClean(cairn: Cairn) {
  expect(cairn.consoleErrors()).toEqual([])
  expect(await cairn.cspViolations()).toEqual([])
  expect(cairn.offOriginRequests()).toEqual([])
  await cairn.close()
}

test('a rectangle is drawn with two clicks: it filters, stays drawn, is in the link, and back leads out of it', async () => {
  const cairn = await openMap()
  const at = await ground(cairn)
  const before = await cairn.tally()
  expect(await drawn(cairn)).toMatchObject({ area: false, line: false })
  expect(await loadedCode(cairn)).toEqual([])
  await take(cairn, 'Draw a rectangle')
  expect(await loadedCode(cairn)).toHaveLength(1)
  await clickAt(cairn, at([46.6, 40]))
  await clickAt(cairn, at([47.1, 39.6]))
  await cairn.page.waitForURL(/area=/)
  const [west = 0, south = 0, east = 0, north = 0] = degreesOf(asked(cairn))
  expect([west, south, east, north].map((degrees) => degrees.toFixed(1))).toEqual([
    '46.6',
    '39.6',
    '47.1',
    '40.0',
  ])
  await cairn.page.locator('output#tally:not([data-filtered="0"])').waitFor()
  const { shown, unlocated } = await cairn.tally()
  expect([shown < before.shown, shown > 0, unlocated]).toEqual([true, true, 0])
  await cairn.waitForMap()
  await expect.poll(() => drawn(cairn), SOON).toMatchObject({ area: true, line: false })
  expect(await cairn.words('cairn-filters .area')).toMatch(/Area: rectangle 42\.\d × 44\.\d km/)
  // The click that ended drawing opened nothing.
  expect(asked(cairn, 'site')).toBeNull()
  await cairn.screenshot('area-rectangle')
  await cairn.page.goBack()
  await cairn.page.locator('output#tally[data-filtered="0"]').waitFor()
  await expect.poll(() => drawn(cairn), SOON).toMatchObject({ area: false, line: false })
  await expectClean(cairn)
})

test('a polygon grows corner by corner: Backspace takes one back, Enter finishes, Escape gives up', async () => {
  const cairn = await openMap()
  const { page } = cairn
  const at = await ground(cairn)
  await take(cairn, 'Draw a polygon')
  for (const place of [
    [46.5, 40],
    [47.1, 40],
    [47.3, 39.2],
  ] as const)
    await clickAt(cairn, at(place))
  await page.keyboard.press('Backspace')
  await clickAt(cairn, at([46.9, 39.5]))
  await page.mouse.move(...at([46.7, 39.6]), { steps: 3 })
  await expect.poll(() => cairn.words('cairn-area-bar .size'), SOON).toMatch(/^polygon of 4 corners, .* km²$/)
  await page.keyboard.press('Enter')
  await page.waitForURL(/area=/)
  const corners = (asked(cairn) ?? '')
    .split(';')
    .map((corner) => corner.split(',').map((text) => Number(text).toFixed(1)))
  expect(corners.toSorted().map(String)).toEqual(['46.5,40.0', '46.9,39.5', '47.1,40.0'])
  await expect.poll(() => drawn(cairn), SOON).toMatchObject({ area: true, line: false })
  const chosen = asked(cairn)
  await take(cairn, 'Draw a polygon')
  await clickAt(cairn, at([46.5, 40]))
  await page.keyboard.press('Escape')
  await page.locator('cairn-area-bar').waitFor({ state: 'detached' })
  expect(asked(cairn)).toBe(chosen)
  // An outline that crosses itself has no inside: refused in words, and the tool stays in hand.
  await take(cairn, 'Draw a polygon')
  for (const place of [
    [46.5, 40],
    [47.1, 39.5],
    [47.1, 40],
    [46.5, 39.5],
  ] as const)
    await clickAt(cairn, at(place))
  await page.keyboard.press('Enter')
  await expect.poll(() => cairn.words('cairn-area-bar [role=alert]'), SOON).toMatch(/crosses itself/)
  expect(asked(cairn)).toBe(chosen)
  await expectClean(cairn)
})

test('a circle is dragged from its middle, and changed by hand afterwards', async () => {
  const cairn = await openMap()
  const { page } = cairn
  const at = await ground(cairn)
  await take(cairn, 'Draw a circle')
  await page.mouse.move(...at([46.75, 39.76]))
  await page.mouse.down()
  await page.mouse.move(...at([46.9, 39.76]), { steps: 6 })
  await page.mouse.move(...at([47, 39.76]), { steps: 6 })
  await page.mouse.up()
  await page.waitForURL(/area=/)
  const [lng, lat, meters = 0] = degreesOf(asked(cairn))
  expect([lng?.toFixed(2), lat?.toFixed(2), Math.round(meters / 1000)]).toEqual(['46.75', '39.76', 21])
  await page.getByRole('button', { name: 'Area and distance …' }).click()
  await page.getByRole('button', { name: 'Change the area by hand' }).click()
  await page.waitForFunction(() => document.activeElement?.tagName === 'CANVAS')
  // By its northern handle, then as a whole.
  const north = 39.76 + meters / 111_195
  await page.mouse.move(...at([46.75, north]))
  await page.mouse.down()
  await page.mouse.move(...at([46.75, north + 0.1]), { steps: 8 })
  await page.mouse.up()
  await expect.poll(() => Math.round((degreesOf(asked(cairn))[2] ?? 0) / 1000), SOON).toBeGreaterThan(28)
  await page.getByRole('button', { name: 'Finish', exact: true }).click()
  await page.locator('cairn-area-bar').waitFor({ state: 'detached' })
  await expect.poll(() => drawn(cairn), SOON).toMatchObject({ area: true, line: false })
  await expectClean(cairn)
})

test('a distance is measured along the sphere, is in no link, and goes with Escape', async () => {
  const cairn = await openMap()
  const { page } = cairn
  const at = await ground(cairn)
  const address = page.url()
  await take(cairn, 'Measure a distance')
  await clickAt(cairn, at([46.9, 39.2]))
  await clickAt(cairn, at([46.9, 40]))
  await page.keyboard.press('Enter')
  // 0.8 degrees of a meridian are 88.96 km on the sphere, 88.83 km on the ellipsoid.
  await expect
    .poll(() => cairn.words('cairn-area-bar .size'))
    .toMatch(/^(88\.[5-9]|89|89\.[1-5]) km, bearing (0|359|1)°/)
  await expect.poll(() => drawn(cairn), SOON).toMatchObject({ area: false, line: true })
  expect(page.url()).toBe(address)
  expect((await cairn.tally()).filtered).toBe(0)
  await cairn.screenshot('area-measured')
  await page.keyboard.press('Escape')
  await expect.poll(() => drawn(cairn), SOON).toMatchObject({ area: false, line: false })
  await expectClean(cairn)
})

test('by keyboard alone: a circle around a named place, its rule, a distance between two features', async () => {
  const cairn = await openMap('/?site=ft-farrukh')
  const { page } = cairn
  await page.getByRole('button', { name: 'Area and distance by numbers' }).focus()
  await page.keyboard.press('Enter')
  const circle = page.locator('cairn-area-circle')
  expect(await cairn.words('cairn-area-circle cairn-point')).toMatch(/The middle of an area of radius 15 km/)
  await circle.getByRole('textbox', { name: 'Radius in km' }).focus()
  await page.keyboard.type('12')
  await page.keyboard.press('Enter')
  await page.waitForURL(/area=46.8,40.02,12000/)
  // The place is an area of 15 km around the same middle: it touches, and is not inside.
  const rules = page.locator('cairn-area .segmented')
  await expect.poll(() => rules.innerText(), SOON).toMatch(/touches \(\d+\)\s*inside \(\d+\)/)
  const [touching = 0, inside = 0] = (await rules.innerText()).match(/\d+/g)?.map(Number) ?? []
  expect(touching).toBeGreaterThan(inside)
  expect((await cairn.tally()).shown).toBe(touching)
  await rules.getByRole('radio').first().focus()
  await page.keyboard.press('ArrowRight')
  await page.waitForURL(/areamatch=inside/)
  await page.locator(`output#tally[data-shown="${inside}"]`).waitFor()
  const measure = page.locator('cairn-measure')
  await measure.getByRole('combobox', { name: 'To' }).selectOption({ label: 'Shusha / Shushi' })
  await measure.getByRole('button', { name: 'Measure' }).press('Enter')
  const words = await cairn.words('cairn-measure [role=status]')
  expect(words).toMatch(/29\.\d km, bearing 188°/)
  expect(words).toMatch(/From: the middle of an area of radius 15 km, so ± 15 km/)
  await page.keyboard.press('Escape')
  await expect.poll(() => drawn(cairn), SOON).toMatchObject({ area: true, line: true })
  await expectClean(cairn)
})

test('a district that the area cuts through touches it and is not inside it', async () => {
  const cairn = await openMap('/?area=46.9,39.2,47.1,39.5')
  const { page } = cairn
  const district = /Jabrayil \/ Jrakan district: remains reported found/
  const { shown } = await cairn.tally()
  expect(await cairn.words('.side')).toMatch(district)
  await page.locator('cairn-filters .area').getByRole('radio', { name: 'inside' }).check({ force: true })
  await page.waitForURL(/areamatch=inside/)
  await page.locator(`output#tally:not([data-shown="${shown}"])`).waitFor()
  expect((await cairn.tally()).shown).toBeLessThan(shown)
  expect(await cairn.words('.side')).not.toMatch(district)
  await expectClean(cairn)
})

test('without WebGL the area is given by numbers and drawn on the outline', async () => {
  const cairn = await openMap('/', { path: '', flags: ['--disable-webgl2'] })
  const { page } = cairn
  expect(await page.getByRole('button', { name: 'Draw a rectangle' }).count()).toBe(0)
  await page.getByRole('button', { name: 'Area and distance by numbers' }).click()
  const box = page.locator('cairn-area-box')
  for (const [side, degrees] of [
    ['North', '40'],
    ['West', '46,6'],
    ['East', '47.1 E'],
    ['South', '40.6'],
  ] as const)
    await box.getByRole('textbox', { name: side }).fill(degrees)
  await box.getByRole('button', { name: 'Use this rectangle' }).click()
  expect(await box.getByRole('alert').innerText()).toBe('South must lie below north.')
  await box.getByRole('textbox', { name: 'South' }).fill('39.6')
  await box.getByRole('button', { name: 'Use this rectangle' }).click()
  await page.waitForURL(/area=46.6,39.6,47.1,40/)
  await page.keyboard.press('Escape')
  await expect.poll(() => drawn(cairn), SOON).toMatchObject({ area: true, line: false })
  await cairn.screenshot('area-outline-view')
  await cairn.close()
})

test('on a phone the panel has the tools, targets fit a thumb, and a polygon is set with the finger', async () => {
  const phone = { path: '', viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }
  const cairn = await openMap('/', phone)
  const { page } = cairn
  await page.getByRole('button', { name: 'Area and distance by numbers' }).tap()
  await page.locator('cairn-area').getByRole('button', { name: 'Polygon' }).tap()
  await page.waitForFunction(() => document.activeElement?.tagName === 'CANVAS')
  const heights = await page
    .locator('cairn-area-bar button')
    .evaluateAll((all) => all.map((one) => one.clientHeight))
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(42)
  const box = await page.locator('.map').boundingBox()
  if (box === null) throw new Error('map: expected on screen, not found')
  for (const [x, y] of [
    [0.2, 0.15],
    [0.6, 0.2],
    [0.5, 0.5],
  ] as const) {
    await page.touchscreen.tap(box.x + box.width * x, box.y + box.height * y)
    await page.waitForTimeout(120)
  }
  await cairn.screenshot('area-phone')
  await page.getByRole('button', { name: 'Finish', exact: true }).tap()
  await page.waitForURL(/area=[^&#]*;[^&#]*;/)
  await expect.poll(() => drawn(cairn), SOON).toMatchObject({ area: true, line: false })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  await cairn.close()
})

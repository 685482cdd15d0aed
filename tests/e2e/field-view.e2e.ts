import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Cairn, openCairn } from './driver.ts'
import { startServer, type TestServer } from './server.ts'

/** Vincenty's test line: Flinders Peak to Buninyong, 54,972.271 m, first bearing 306° 52′ 05.37″ from true north. */
const FLINDERS_PEAK = { latitude: -37.951033, longitude: 144.424868, accuracy: 14 }
const BUNINYONG = '37° 39′ 10.156″ S 143° 55′ 35.384″ E'

/** SYNTHETIC device north of Khojaly; digits that stand nowhere in the package. */
const HILL = { latitude: 39.951357, longitude: 46.841357, accuracy: 14 }

const PHONE = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true } as const

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

type At = typeof HILL

const openAt = (geolocation: At, path = '/'): Promise<Cairn> =>
  openCairn({
    path,
    hasShell: true,
    ...PHONE,
    geolocation,
    permissions: ['geolocation', 'accelerometer', 'gyroscope', 'magnetometer'],
  })

async function openField(cairn: Cairn): Promise<void> {
  await cairn.page.getByRole('button', { name: 'More', exact: true }).tap()
  await cairn.page.getByRole('menuitem', { name: 'Field view' }).tap()
  await cairn.page.locator('cairn-field').waitFor()
}

/** Types coordinates and goes there. */
async function goTo(cairn: Cairn, coordinates: string): Promise<void> {
  const field = cairn.page.locator('cairn-field')
  await field.getByRole('textbox', { name: 'Coordinates' }).fill(coordinates)
  await field.getByRole('button', { name: 'Go to these coordinates' }).tap()
}

const words = (cairn: Cairn): Promise<string> => cairn.words('cairn-field')

describe('to typed coordinates', () => {
  test('distance and true bearing are those of the geodesic, and the arrow turns with the device', async () => {
    const cairn = await openAt(FLINDERS_PEAK)
    const { page } = cairn
    await cairn.waitForMap()
    await openField(cairn)
    const field = page.locator('cairn-field')
    await field.getByText('Position good to ± 14 m').waitFor()
    await field.getByRole('textbox', { name: 'Coordinates' }).fill('37 61 S 143 55 E')
    await field.getByRole('textbox', { name: 'Coordinates' }).blur()
    await field.getByText('61 minutes: there are only 59 and a fraction.').waitFor()
    await goTo(cairn, BUNINYONG)
    await field.getByText('55 km', { exact: false }).first().waitFor()
    expect(await words(cairn)).toContain('north-west, 307° from true north')
    expect(await field.locator('svg.arrow').count()).toBe(0)
    // The compass of the device says 120° from magnetic north; there the needle stands some 12° east of true north.
    await field.getByRole('button', { name: 'Use the compass' }).tap()
    await page.evaluate(() =>
      dispatchEvent(new DeviceOrientationEvent('deviceorientationabsolute', { alpha: 240, absolute: true })),
    )
    await field.locator('svg.arrow').waitFor()
    const turn = await field.locator('svg.arrow g').getAttribute('transform')
    const degrees = Number(turn?.match(/-?\d+/)?.[0])
    expect(degrees).toBeGreaterThan(307 - 120 - 14)
    expect(degrees).toBeLessThan(307 - 120 - 9)
    expect(await words(cairn)).toMatch(/magnetic to true north by 1[0-3]\.\d° \(WMM-2025/)
    expect(cairn.consoleErrors()).toEqual([])
    await cairn.close()
  })

  test('an MGRS target is understood as its square, shown in every form, and gone when the view is ended', async () => {
    const cairn = await openAt(HILL)
    const { page } = cairn
    await cairn.waitForMap()
    await openField(cairn)
    const field = page.locator('cairn-field')
    await field.getByText('Position good to').waitFor()
    await field.getByRole('textbox', { name: 'Coordinates' }).fill('38S PK 53 20')
    await field.getByText('the middle of a square of 1 km').waitFor()
    await field.getByRole('button', { name: 'Go to these coordinates' }).tap()
    const target = field.locator('cairn-coordinates').first()
    await target.getByRole('button', { name: /Decimal degrees/ }).tap()
    await target.getByRole('button', { name: /decimal minutes/ }).tap()
    await target.getByRole('button', { name: /minutes, seconds/ }).tap()
    await target.getByRole('button', { name: '38 north 653000 4420000' }).tap()
    await target.getByRole('button', { name: '38S PK 53 20' }).waitFor()
    await field.getByRole('button', { name: 'End, clear target' }).tap()
    await field.waitFor({ state: 'detached' })
    await openField(cairn)
    await field.getByText('No target is chosen.').waitFor()
    await cairn.close()
  })
})

describe('to a coarse place, without network', () => {
  let cairn: Cairn
  beforeAll(async () => {
    cairn = await openAt(HILL, '/?site=ft-khojaly-centre')
    await cairn.waitForMap()
    await cairn.page.locator('button.offline.ready').waitFor()
    await server.stop()
    await cairn.page.reload()
    await cairn.page.locator('cairn-feature').waitFor()
    await cairn.page.getByRole('button', { name: 'Go there' }).tap()
    await cairn.page.locator('cairn-field').getByText('Position good to').waitFor()
  })
  afterAll(async () => {
    await cairn.close()
    await server.restart()
  })

  test('it guides to the edge of the area and says so; the passages are there', async () => {
    const field = cairn.page.locator('cairn-field')
    await field.getByText(/Area of radius 2\.3 km: you are 3\.8\d km from its edge\./).waitFor()
    expect(await words(cairn)).toMatch(/3\.8\d km to the edge of the area south-west, 22\d° from true north/)
    expect(await words(cairn)).toContain('Do not dig, move or collect anything.')
    await field.locator('details.claims summary').tap()
    await field.getByText('another mass grave was discovered').first().waitFor()
    await field.getByText('Commissioner for Human Rights', { exact: false }).first().waitFor()
  })

  test('inside the area it says that the documents say no more', async () => {
    await cairn.context.setGeolocation({ latitude: 39.9201357, longitude: 46.7901357, accuracy: 9 })
    await cairn.page
      .locator('cairn-field')
      .getByText(/you are inside it, 1\.5\d? km from its edge/)
      .waitFor()
    expect(await words(cairn)).toContain('the documents say no more')
  })

  test('what is near is listed by distance, and what has no place is counted', async () => {
    const field = cairn.page.locator('cairn-field')
    await field.getByRole('button', { name: '50 km' }).tap()
    await field.getByText(/lie within 50 km/).waitFor()
    expect(await words(cairn)).toContain('37 more are shown without place')
    expect(await field.locator('ol.near li').count()).toBeGreaterThan(10)
  })

  test('the map shows position and way, and the pill opens the view again', async () => {
    const { page } = cairn
    await cairn.context.setGeolocation(HILL)
    await page
      .locator('cairn-field')
      .getByText(/you are 3\.8/)
      .waitFor()
    await page.getByRole('button', { name: 'Show on map' }).tap()
    await page.locator('cairn-field-pill').getByText('km to edge').waitFor()
    await expect
      .poll(() =>
        page.evaluate(
          () =>
            (globalThis as { __cairn?: { drawnShapes(): { position: boolean } } }).__cairn?.drawnShapes()
              .position,
        ),
      )
      .toBe(true)
    // A finger held on the map makes that place the target: a point, no longer the edge of an area.
    await page.locator('.map canvas').click({ button: 'right', position: { x: 150, y: 130 } })
    const pill = page.locator('cairn-field-pill').getByRole('button', { name: /k?m · \d+°/ })
    await pill.waitFor()
    await pill.tap()
    await page.locator('cairn-field').getByText('Typed coordinates').waitFor()
  })

  test('pitfall 24: the position is in no address, in no storage and in no export', async () => {
    const { page } = cairn
    expect(page.url()).not.toContain('951357')
    await page.getByRole('button', { name: 'Close' }).tap()
    const stored = await page.evaluate(async () => {
      const open = (name: string) =>
        new Promise<IDBDatabase>((resolve, reject) => {
          const request = indexedDB.open(name)
          request.onsuccess = () => resolve(request.result)
          request.onerror = () => reject(request.error)
        })
      const texts = [JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage })]
      for (const { name } of await indexedDB.databases()) {
        const db = await open(name ?? '')
        for (const store of db.objectStoreNames) {
          const rows = await new Promise<unknown[]>((resolve, reject) => {
            const request = db.transaction(store).objectStore(store).getAll()
            request.onsuccess = () => resolve(request.result)
            request.onerror = () => reject(request.error)
          })
          texts.push(JSON.stringify(rows))
        }
        db.close()
      }
      return texts.join('\n')
    })
    expect(stored.length).toBeGreaterThan(10_000)
    expect(stored).not.toMatch(/951357|841357/)
    await page.getByRole('button', { name: 'More', exact: true }).tap()
    await page.getByRole('menuitem', { name: 'Export' }).tap()
    const download = page.waitForEvent('download')
    await page.locator('cairn-export').getByRole('button', { name: 'Save GeoJSON', exact: true }).tap()
    const file = readFileSync(await (await download).path(), 'latin1')
    expect(file.length).toBeGreaterThan(1000)
    expect(file).not.toMatch(/951357|841357/)
    expect(cairn.consoleErrors()).toEqual([])
  })
})

test('a refused position is said with what to do, and typed coordinates work on', async () => {
  const cairn = await openCairn({ path: '/', ...PHONE })
  await cairn.waitForMap()
  await openField(cairn)
  await cairn.page.getByText('This page may not see your position.').waitFor()
  await goTo(cairn, '39.91 46.79')
  await cairn.page
    .locator('cairn-field')
    .getByText('Distance and direction come with your position.')
    .waitFor()
  await cairn.page
    .locator('cairn-field')
    .getByRole('button', { name: /39\.91° N, 46\.79° E/ })
    .waitFor()
  await cairn.close()
})

test('the thumb finds every control, in the light of the sun', async () => {
  const cairn = await openAt(HILL, '/?site=ft-khojaly-centre')
  await cairn.page.getByRole('button', { name: 'Go there' }).click()
  await cairn.page.locator('cairn-field').getByText('Position good to').waitFor()
  const small = await cairn.page.evaluate(() => {
    const all = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])])
    const field = document.querySelector('cairn-field')
    return all(field?.shadowRoot ?? document)
      .filter((one) => one.matches('button, summary, input:not([type=checkbox])') && one.checkVisibility())
      .filter((one) => one.getBoundingClientRect().height < 47.5)
      .map((one) => one.textContent?.trim() || one.outerHTML)
  })
  expect(small).toEqual([])
  expect(await cairn.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  await cairn.close()
})

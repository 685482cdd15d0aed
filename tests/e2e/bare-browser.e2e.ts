import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cairn, openCairn } from './driver.ts'
import { startServer, type TestServer } from './server.ts'

/** What Lockdown Mode and Tor Browser take away, in pages; workers get the same in front of their script. */
const TAKE_AWAY = `
for (const name of ['indexedDB', 'caches', 'WebAssembly'])
  Object.defineProperty(globalThis, name, { value: undefined })
for (const name of ['serviceWorker', 'locks', 'storage', 'wakeLock'])
  for (const kind of [globalThis.Navigator, globalThis.WorkerNavigator])
    if (kind) Reflect.deleteProperty(kind.prototype, name)
`
const NO_WEBGL = ['--disable-webgl', '--disable-webgl2', '--disable-3d-apis']

const minimal = fileURLToPath(new URL('../fixtures/good/minimal', import.meta.url))

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

async function openBare(path: string): Promise<Cairn> {
  const cairn = await openCairn({
    path: '/robots.txt',
    flags: NO_WEBGL,
    geolocation: { latitude: 39.951357, longitude: 46.841357, accuracy: 14 },
    permissions: ['geolocation'],
  })
  await cairn.context.addInitScript(TAKE_AWAY)
  await cairn.context.route(/worker.*\.js$/, async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: `${TAKE_AWAY}${await response.text()}` })
  })
  await cairn.page.goto(new URL(path, server.url).href)
  return cairn
}

test('pitfall 17: without WebGL, storage, service worker and WebAssembly the work is done all the same, and nothing throws', async () => {
  const cairn = await openBare('/')
  const { page } = cairn
  await page.locator('.locator-drawing').waitFor()
  await page.getByText('This browser stores nothing for this page').waitFor()
  expect((await cairn.tally()).shown).toBe(74)

  // Filters and table.
  await page.getByRole('button', { name: 'Table', exact: true }).click()
  await page.locator('main cairn-table').waitFor()
  await page
    .locator('aside.filters cairn-filters')
    .getByPlaceholder('Search claims, places, documents')
    .fill('Khojaly')
  await expect.poll(async () => (await cairn.tally()).filtered).toBeGreaterThan(0)
  await page.goto(new URL('/?site=ft-khojaly-centre', server.url).href)

  // The passage in its document.
  await page.locator('cairn-feature blockquote').first().waitFor()
  await page.locator('cairn-feature .where button').first().click()
  await page.locator('cairn-document').waitFor()
  expect(await cairn.words('cairn-document')).toContain('“')

  // The field view, its target and the position on the outline.
  await page.goBack()
  await page.getByRole('button', { name: 'Go there' }).click()
  await page
    .locator('cairn-field')
    .getByText(/Area of radius 2\.3 km: you are 3\.8\d km/)
    .waitFor()
  await page.getByRole('button', { name: 'Show on map' }).click()
  await page.locator('.locator-field-self').waitFor()
  expect(await page.locator('.locator-field-way').count()).toBe(1)
  await page.locator('cairn-field-pill').getByRole('button', { name: 'km to edge' }).click()
  await page.locator('cairn-field').getByText('Choose a target').click()
  await page.locator('cairn-field').getByRole('textbox', { name: 'Coordinates' }).fill('38S PK 53 20')
  await page.locator('cairn-field').getByRole('button', { name: 'Go to these coordinates' }).click()
  await page.getByRole('button', { name: 'Show on map' }).click()
  await page.locator('.locator-field-target').waitFor()
  await page.locator('cairn-field-pill').getByRole('button', { name: 'Stop showing' }).click()
  await page.locator('.locator-field-self').waitFor({ state: 'detached' })

  // A package from files of one's own.
  const files = readdirSync(minimal).filter((name) => /\.(geo)?json$/.test(name))
  await page.locator('label.open input').setInputFiles(files.map((name) => join(minimal, name)))
  await page.getByText('SYNTHETIC minimal').first().waitFor()
  expect((await cairn.tally()).rejected).toBe(0)
  expect((await cairn.tally()).shown).toBeGreaterThan(0)
  expect(cairn.consoleErrors()).toEqual([])
  expect(await cairn.cspViolations()).toEqual([])
  await cairn.screenshot('bare-browser')
  await cairn.close()
})

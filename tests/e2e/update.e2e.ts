import { afterEach, beforeEach, expect, test } from 'vitest'
import { type DeployedSite, deploySite } from './deploy.ts'
import { type Cairn, openCairn } from './driver.ts'
import { longTest } from './long-test.ts'
import { startServer, type TestServer } from './server.ts'

let site: DeployedSite
let server: TestServer
beforeEach(async () => {
  site = deploySite()
  server = await startServer({ root: site.root })
})
afterEach(async () => {
  await server.close()
  site.remove()
})

const isNext = (page: Cairn['page']) => page.locator('meta[name=generator][content=next]').count()

test('a new version of the app waits for the reader: the open tab works on, reloads when asked while it still loads, and the tab beside it is told', async () => {
  const cairn = await openCairn({ hasShell: true, path: '/' })
  const { page, context } = cairn
  await cairn.waitForMap()
  await page.getByRole('button', { name: 'Ready offline' }).waitFor()
  const beside = await context.newPage()
  await beside.goto(`${server.url}?view=table`)
  await beside.locator('main cairn-table').waitFor()

  site.deployNext()
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update())
  await page.getByText('A newer version of Cairn is ready.').waitFor()
  expect(await page.locator('.message.update').innerText()).toMatch(
    /It is 0\.\d+\.\d+, build [0-9a-f]{10}; open now is 0\.\d+\.\d+, build [0-9a-f]{10}\./,
  )
  await page.getByRole('button', { name: 'Documents', exact: true }).click()
  await page.locator('cairn-sources').waitFor()
  expect(await isNext(page)).toBe(0)
  await page.reload()
  await page.locator('cairn-sources').waitFor()
  expect(await isNext(page)).toBe(0)

  // At once, while the page still loads: the newer worker is let in when the older one is asked for nothing (docs/faults.md).
  await page.reload()
  await page.getByRole('button', { name: 'Reload with it' }).click()
  await page.locator('meta[content=next]').waitFor({ state: 'attached', timeout: 25_000 })
  await page.locator('cairn-sources').waitFor()
  await beside.getByText('Another tab has brought in a newer version of Cairn').waitFor()
  expect(await isNext(beside)).toBe(0)
  // The old map's code was never loaded in this tab; once it is nowhere any more that is said, not a blank map.
  await beside.route('**/assets/map-sync-*', (route) => route.abort())
  await beside.getByRole('button', { name: 'Map', exact: true }).click()
  await beside.getByText('A part of this version of Cairn is no longer there').waitFor()
  await beside.unroute('**/assets/map-sync-*')
  await beside.getByRole('button', { name: 'Reload with it' }).click()
  await beside.locator('meta[content=next]').waitFor({ state: 'attached' })
  await beside.waitForFunction(
    () =>
      ((globalThis as { __cairn?: { drawnFeatures(): { areas: number } } }).__cairn?.drawnFeatures().areas ??
        0) > 0,
  )
  await cairn.close()
})

longTest(
  'long: pitfall 14: a newer version waits while a table is being imported, says why, and can be refused',
  async () => {
    const cairn = await openCairn({ hasShell: true, path: '/' })
    const { page } = cairn
    await page.locator('button.offline.ready').waitFor()
    const table =
      'name,latitude,longitude,claimant,date\nSYNTHETIC site,30.1,-30.2,SYNTHETIC office,2021-05-03\n'
    await page
      .locator('label.open input')
      .setInputFiles({ name: 'SYNTHETIC.csv', mimeType: 'text/csv', buffer: Buffer.from(table) })
    await page.locator('dialog cairn-import').waitFor()
    site.deployNext()
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update())
    const offer = page.locator('.message.update')
    await offer.getByText('It waits until the file is read, or reading it is cancelled.').waitFor()
    expect(await offer.getByRole('button', { name: 'Reload with it' }).isDisabled()).toBe(true)
    await page.keyboard.press('Escape')
    await offer.getByText('It waits').waitFor({ state: 'detached' })
    expect(await offer.getByRole('button', { name: 'Reload with it' }).isEnabled()).toBe(true)
    await offer.getByRole('button', { name: 'Not now' }).click()
    await offer.waitFor({ state: 'detached' })
    expect(await isNext(page)).toBe(0)
    await cairn.close()
  },
)

longTest(
  'long: while requests never end the newer version is let in all the same, and that it may still take a while is said',
  async () => {
    const cairn = await openCairn({ hasShell: true, path: '/' })
    const { page } = cairn
    await page.locator('button.offline.ready').waitFor()
    site.deployNext()
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update())
    const offer = page.locator('.message.update')
    await offer.getByText('A newer version of Cairn is ready.').waitFor()
    // As a tab that loads for ever: Chromium lets nobody in meanwhile.
    await page.evaluate(() => {
      const ask = (): void =>
        void fetch('index.html')
          .then((answer) => answer.text())
          .then(ask, ask)
      ask()
      ask()
      ask()
    })
    await offer.getByRole('button', { name: 'Reload with it' }).click()
    await expect
      .poll(
        async () => (await isNext(page)) > 0 || page.getByText('The newer version waits until').isVisible(),
        {
          timeout: 30_000,
        },
      )
      .toBe(true)
    await page.locator('.message.update').waitFor({ state: 'detached' })
    expect(await page.locator('output#tally').isVisible()).toBe(true)
    await cairn.close()
  },
)

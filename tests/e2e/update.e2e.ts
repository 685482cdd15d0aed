import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DeployedSite, deploySite } from './deploy.ts'
import { type Cairn, openCairn } from './driver.ts'
import { startServer, type TestServer } from './server.ts'

let site: DeployedSite
let server: TestServer
beforeAll(async () => {
  site = deploySite()
  server = await startServer({ root: site.root })
})
afterAll(async () => {
  await server.close()
  site.remove()
})

const isNext = (page: Cairn['page']) => page.locator('meta[name=generator][content=next]').count()

test('a new version of the app waits for the reader: the open tab works on, reloads when asked, and the tab beside it is told', async () => {
  const cairn = await openCairn({ path: '/' })
  const { page, context } = cairn
  await cairn.waitForMap()
  await page.getByRole('button', { name: 'Ready offline' }).waitFor()
  const beside = await context.newPage()
  await beside.goto(`${server.url}?view=table`)
  await beside.locator('main cairn-table').waitFor()

  site.deployNext()
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update())
  await page.getByText('A newer version of Cairn is ready.').waitFor()
  await page.getByRole('button', { name: 'Documents', exact: true }).click()
  await page.locator('cairn-sources').waitFor()
  expect(await isNext(page)).toBe(0)
  await page.reload()
  await page.locator('cairn-sources').waitFor()
  expect(await isNext(page)).toBe(0)

  await page.getByRole('button', { name: 'Reload with it' }).click()
  await page.locator('meta[content=next]').waitFor({ state: 'attached' })
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

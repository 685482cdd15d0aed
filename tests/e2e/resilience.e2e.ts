import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { strictPolicy } from '../../scripts/lib/security-headers.mjs'
import { builtSite } from './built-site.ts'
import { type Cairn, openCairn } from './driver.ts'
import { hasSeeds, SECOND_SEED } from './seeds.ts'
import { startServer, type TestServer } from './server.ts'

const minimal = fileURLToPath(new URL('../fixtures/good/minimal', import.meta.url))
const serviceWorker = join(builtSite, 'service-worker.js')

const DOCUMENT = '/?source=src-azombudsman-2024-02-23'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

function minimalFiles(): Record<string, string> {
  const names = readdirSync(minimal).filter((name) => /\.(geo)?json$/.test(name))
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(minimal, name), 'utf8')]))
}

const ready = (cairn: Cairn) => cairn.page.getByRole('button', { name: 'Ready offline' }).waitFor()

/** Opens the page in a browser that lacks something from its first script on. */
async function openWithout(missing: () => void, path = '/'): Promise<Cairn> {
  const cairn = await openCairn({ hasShell: true, path: '/robots.txt' })
  await cairn.context.addInitScript(missing)
  await cairn.page.goto(new URL(path, server.url).href)
  return cairn
}

describe('the service worker', () => {
  test('leaves archives that are read by ranges alone', async () => {
    expect(readFileSync(serviceWorker, 'utf8')).not.toContain('.pmtiles"')
    const folder = await server.serveFolder({ 'area.pmtiles': 'SYNTHETIC archive of 36 bytes, 0123456789' })
    const cairn = await openCairn({ hasShell: true, path: '/' })
    await ready(cairn)
    await cairn.page.reload()
    await cairn.waitForMap()
    const answer = await cairn.page.evaluate(async (url) => {
      const response = await fetch(url, { headers: { Range: 'bytes=10-16' } })
      const isControlled = navigator.serviceWorker.controller !== null
      return { status: response.status, text: await response.text(), isControlled }
    }, `${folder.path}area.pmtiles`)
    expect(answer).toEqual({ status: 206, text: 'archive', isControlled: true })
    await cairn.close()
  })
})

describe('a browser that keeps nothing', () => {
  const absent = () => {
    Object.defineProperty(globalThis, 'indexedDB', { value: undefined })
    Object.defineProperty(globalThis, 'caches', { value: undefined })
    Reflect.deleteProperty(Navigator.prototype, 'serviceWorker')
  }
  const forbidden = () =>
    Object.defineProperty(globalThis, 'indexedDB', {
      get() {
        throw new DOMException('SYNTHETIC', 'SecurityError')
      },
    })

  test.each([
    ['absent', absent],
    ['forbidden', forbidden],
  ])('storage %s: map, list and filter work, and nothing is called ready or kept', async (_, missing) => {
    const cairn = await openWithout(missing)
    await cairn.waitForMap({ atLeast: 20 })
    await cairn.page.getByText('This browser stores nothing for this page').waitFor()
    await cairn.page.getByRole('button', { name: 'Not ready offline' }).waitFor()
    expect((await cairn.tally()).shown).toBe(74)
    expect(cairn.consoleErrors()).toEqual([])
    await cairn.close()
  })

  test.skipIf(!hasSeeds)(
    'an attached document is read, and said to be kept until the page is closed',
    async () => {
      const cairn = await openWithout(absent, DOCUMENT)
      await cairn.page.locator('cairn-document input[type=file]').setInputFiles(SECOND_SEED)
      await cairn.page.locator('cairn-document mark').first().waitFor()
      await cairn.page.getByText('it is kept until the page is closed').waitFor()
      await cairn.close()
    },
  )
})

describe('two tabs', () => {
  test('a newer version in another tab gets the storage, and this tab says what to do', async () => {
    const cairn = await openCairn({ hasShell: true, path: '/' })
    await cairn.waitForMap()
    await ready(cairn)
    const newer = await cairn.context.newPage()
    await newer.goto(`${server.url}robots.txt`)
    const version = await newer.evaluate(
      () =>
        new Promise((resolve, reject) => {
          const request = indexedDB.open('cairn', 1000)
          request.onsuccess = () => resolve(request.result.version)
          request.onerror = () => reject(request.error)
        }),
    )
    expect(version).toBe(1000)
    await cairn.page.getByText('A newer version of Cairn was opened in another tab').waitFor()
    await newer.goto(server.url)
    await newer.getByText('which this older one cannot read').waitFor()
    await newer.getByText('74 shown').first().waitFor()
    await cairn.close()
  })
})

describe('a package on the server', () => {
  test('a newer version is offered, and the older one stays until the reader asks', async () => {
    const files = minimalFiles()
    const folder = await server.serveFolder(files)
    const cairn = await openCairn({
      hasShell: true,
      path: `/?data=${folder.path}datapackage.json&view=table`,
    })
    const { page } = cairn
    const kept = () => page.locator('button.offline.ready').getAttribute('title')
    await ready(cairn)
    expect(await kept()).toContain('SYNTHETIC minimal 1.0.0')
    const next = (files['datapackage.json'] ?? '').replace('"version": "1.0.0"', '"version": "2.0.0"')
    writeFileSync(join(folder.directory, 'datapackage.json'), next)
    for (const _visit of [1, 2]) {
      await page.reload()
      await page.getByText('A newer version of this package is here: 2.0.0').waitFor()
      await ready(cairn)
      expect(await kept()).toContain('SYNTHETIC minimal 1.0.0')
    }
    await page.getByRole('button', { name: 'Show it' }).click()
    await page.getByText('A newer version of this package').waitFor({ state: 'detached' })
    await expect.poll(kept).toContain('SYNTHETIC minimal 2.0.0')
    await page.reload()
    await ready(cairn)
    expect(await kept()).toContain('SYNTHETIC minimal 2.0.0')
    expect(await page.getByText('A newer version of this package').count()).toBe(0)
    await cairn.close()
  })

  test('half a package is never kept for a whole one', async () => {
    const folder = await server.serveFolder(minimalFiles())
    const cairn = await openCairn({ hasShell: true, path: '/robots.txt' })
    await cairn.context.route('**/test-packages/**/features.geojson', (route) => route.abort())
    await cairn.page.goto(`${server.url}?data=${folder.path}datapackage.json`)
    await cairn.page.getByText('could not be reached').waitFor()
    await cairn.context.unroute('**/test-packages/**/features.geojson')
    await cairn.page.reload()
    await cairn.page.locator('output#tally[data-rejected="0"]').waitFor()
    expect((await cairn.tally()).shown).toBeGreaterThan(0)
    await cairn.close()
  })
})

describe('files that are no package', () => {
  const open = (cairn: Cairn, name: string, text: string) =>
    cairn.page
      .locator('label.open input')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) })

  test.each([
    ['notes.txt', 'SYNTHETIC', /a table .* A copy of a document is attached/],
    ['cut.geojson', '{"type":"FeatureCollection","features":[', /cut off/],
    ['torn.zip', 'PK\u0003\u0004SYNTHETIC', /damaged/],
  ])('%s is refused with a reason, and what was shown stays', async (name, text, reason) => {
    const cairn = await openCairn({ hasShell: true, path: '/?status=contested' })
    await cairn.waitForMap()
    const before = await cairn.tally()
    await open(cairn, name, text)
    const message = cairn.page.locator('.message', { hasText: `“${name}” was not opened` })
    await message.waitFor()
    expect(await message.innerText()).toMatch(reason)
    expect(await cairn.tally()).toEqual(before)
    expect(new URL(cairn.page.url()).search).toBe('?status=contested')
    await cairn.close()
  })

  test('an address that leads to something else says so instead of showing an empty package', async () => {
    const cairn = await openCairn({ hasShell: true, path: '/?data=basemap/world.json' })
    await cairn.page.getByText('Nothing could be read from this package').waitFor()
    await cairn.page.locator('dialog cairn-issues').waitFor()
    expect(await cairn.words('dialog cairn-issues')).toMatch(/features\.geojson/)
    await cairn.close()
  })
})

describe('links', () => {
  test('a period that cannot be read is said, on a phone too', async () => {
    const cairn = await openCairn({
      hasShell: true,
      path: '/?from=2024-13',
      viewport: { width: 360, height: 740 },
    })
    await cairn.page.getByText('The period of this link is not applied').waitFor()
    await cairn.close()
  })

  test('what was said of one link is not said of the next', async () => {
    const cairn = await openCairn({ hasShell: true, path: '/?site=ft-farrukh' })
    const { page } = cairn
    await page.locator('cairn-feature').waitFor()
    await page.evaluate(() => {
      location.hash = '#99/1/2'
    })
    await page.getByText('is no zoom/latitude/longitude').waitFor()
    await page.goBack()
    await page.getByText('is no zoom/latitude/longitude').waitFor({ state: 'detached' })
    await cairn.close()
  })
})

test('even without a policy no word of a file becomes a script or a picture', async () => {
  const attack = '<img src=x onerror=window.__pwned=1><script>window.__pwned=1</script> SYNTHETIC'
  const bytes = JSON.stringify({
    type: 'FeatureCollection',
    features: [[-30, 30], null].map((coordinates) => ({
      type: 'Feature',
      geometry: coordinates && { type: 'Point', coordinates },
      properties: { name: attack, [attack]: attack },
    })),
  })
  const bare = await startServer({ csp: "default-src * 'unsafe-inline' 'unsafe-eval' data: blob:" })
  const cairn = await openCairn({ hasShell: true, path: '/', origin: bare.url })
  const { page } = cairn
  await cairn.waitForMap()
  const file = { name: `${attack.replaceAll('/', '')}.geojson`, mimeType: 'application/geo+json' }
  await page.locator('label.open input').setInputFiles({ ...file, buffer: Buffer.from(bytes) })
  await page.getByText('2 features without claimant').waitFor()
  await cairn.waitForMap()
  // The words are really there, in tray and list: what is not shown cannot attack.
  expect(await cairn.words('main cairn-tray')).toContain('onerror=')
  await page.locator('section.side cairn-results button.open').first().click()
  await page.locator('cairn-feature').waitFor()
  expect(await cairn.words('cairn-feature')).toContain('onerror=')
  expect(await page.locator('img[src=x]').count()).toBe(0)
  expect(await page.evaluate(() => (globalThis as { __pwned?: number }).__pwned)).toBeUndefined()
  await cairn.close()
  await bare.close()
})

test('pitfall 18: in a closed frame, without origin, worker or storage, the page works from memory and says so', async () => {
  const headers = { 'access-control-allow-origin': '*' }
  const framed = await startServer({ csp: strictPolicy.replace("; frame-ancestors 'none'", ''), headers })
  const host = await startServer({ csp: `default-src 'none'; frame-src ${framed.url}` })
  const cairn = await openCairn({ hasShell: true, path: '/robots.txt', origin: host.url })
  await cairn.page.evaluate((address) => {
    const frame = document.createElement('iframe')
    frame.setAttribute('sandbox', 'allow-scripts')
    Object.assign(frame, { src: address, width: 1200, height: 760 })
    document.body.append(frame)
  }, framed.url)
  const page = cairn.page.frameLocator('iframe')
  const tally = page.locator('output#tally')
  await page.getByText('This browser stores nothing for this page').waitFor()
  await page.getByText('The map is a plain drawing here').first().waitFor()
  await page.locator('.locator-drawing').waitFor()
  await page.getByRole('button', { name: 'Not ready offline' }).waitFor()
  await expect.poll(() => tally.getAttribute('data-shown')).toBe('74')
  await page.locator('aside.filters cairn-filters input[type=search]').fill('Khojaly')
  await expect.poll(async () => Number(await tally.getAttribute('data-filtered'))).toBeGreaterThan(0)
  const geojson = {
    type: 'FeatureCollection',
    features: [{ type: 'Feature', geometry: null, properties: {} }],
  }
  const buffer = Buffer.from(JSON.stringify(geojson))
  await page.locator('label.open input').setInputFiles({ name: 'SYNTHETIC.geojson', mimeType: '', buffer })
  await page.getByText('SYNTHETIC').first().waitFor()
  await expect.poll(() => tally.getAttribute('data-imported')).toBe('1')
  await page.getByRole('button', { name: 'More' }).click()
  await page.getByRole('menuitem', { name: 'Export' }).click()
  await page.getByRole('button', { name: 'Save' }).first().click()
  await page.getByText('from which nothing can be saved').waitFor()
  expect(cairn.consoleErrors()).toEqual([])
  expect(await cairn.cspViolations()).toEqual([])
  await cairn.screenshot('closed-frame')
  await cairn.close()
  await Promise.all([framed.close(), host.close()])
})

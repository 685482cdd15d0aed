/** What breaks around the page: hosts, records on the device, other tabs. What each costs the reader: docs/faults.md. */
import { zipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { strictPolicy } from '../../scripts/lib/security-headers.mjs'
import { madeDocument, madeFiles } from '../faults/made-files.ts'
import { type PackageHost, startPackageHost } from '../faults/package-host.ts'
import { chooseFile, untilKept } from '../faults/series-packages.ts'
import { type Cairn, openCairn } from './driver.ts'
import { longTest } from './long-test.ts'
import { startServer, type TestServer } from './server.ts'

const wish = { id: 'hosted', features: 3 }

let server: TestServer
let host: PackageHost
beforeAll(async () => {
  host = await startPackageHost(madeFiles(wish))
  server = await startServer({
    csp: strictPolicy.replace("connect-src 'self'", `connect-src 'self' ${new URL(host.url).origin}`),
  })
})
afterAll(async () => {
  await server.close()
  await host.close()
})

/** The view without a map is the quickest. */
const FLAGS = ['--disable-webgl', '--disable-webgl2', '--disable-3d-apis']
const open = (path: string, hasShell = false): Promise<Cairn> => openCairn({ path, flags: FLAGS, hasShell })

const only = (file: string, fault: ReturnType<PackageHost['fault']>) => (path: string) =>
  path === file ? fault : 'none'

test('a host that fails, is busy, cuts short or falls silent is told in words that fit, and nothing of its package is shown', async () => {
  const address = `/?data=${host.url}&view=table`
  const cairn = await open('/robots.txt')
  const { page } = cairn
  const told = async (fault: PackageHost['fault'], words: RegExp): Promise<void> => {
    host.fault = fault
    await page.goto(new URL(address, server.url).href)
    await page.locator('main.fault').getByText(words).waitFor()
    expect(await page.getByText('SYNTHETIC hosted').count()).toBe(0)
  }
  await told(only('datapackage.json', 500), /status 500; try again later/)
  await told(only('datapackage.json', 404), /status 404: there is no package/)
  await told(only('features.geojson', 429), /status 429; try again later/)
  await told(only('sources.json', 'cut'), /could not be reached/)
  await page.clock.install()
  host.fault = only('features.geojson', 'stall')
  await page.goto(new URL(address, server.url).href)
  await expect
    .poll(async () => {
      await page.clock.fastForward('00:21')
      return page.locator('main.fault').getByText('no byte came for 20 seconds').count()
    })
    .toBe(1)
  await cairn.close()
})

test('an update that fails on the way is not offered, one whose files changed under way takes nothing away, and the stored version stays', async () => {
  host.fault = () => 'none'
  host.files = madeFiles(wish)
  const cairn = await open(`/?data=${host.url}&view=table`, true)
  const { page } = cairn
  await untilKept(cairn, 'SYNTHETIC hosted 1.0.0')
  const next = madeFiles({ ...wish, version: '2.0.0', features: 5 })
  host.files = next
  for (const fault of [500, 'cut'] as const) {
    host.fault = only('features.geojson', fault)
    const asked = page.waitForResponse((response) => response.url().endsWith('features.geojson'))
    await page.reload()
    await asked
    await untilKept(cairn, 'SYNTHETIC hosted 1.0.0')
    expect(await page.getByText('A newer version of this package is here').count()).toBe(0)
  }
  // Half of the host's files are of the next version already.
  host.fault = () => 'none'
  host.files = new Map([
    ...next,
    ['features.geojson', madeFiles(wish).get('features.geojson') ?? new Uint8Array()],
  ])
  await page.reload()
  await page.getByRole('button', { name: 'Show it' }).click()
  await page
    .getByText(/features\.geojson/)
    .first()
    .waitFor()
  host.files = next
  await page.reload()
  await cairn.page.locator('output#tally').waitFor()
  expect((await cairn.tally()).rejected).toBe(0)
  await cairn.close()
})

/** Does something to the database behind the page's back. */
const tamper = ({ page }: Cairn, store: string, change: 'delete' | 'garbage' | 'flip'): Promise<void> =>
  page.evaluate(
    async ({ name, what }) => {
      const asked = <Value>(request: IDBRequest<Value>): Promise<Value> =>
        new Promise((resolve, reject) => {
          request.onsuccess = () => resolve(request.result)
          request.onerror = () => reject(request.error)
        })
      const database = await asked(indexedDB.open('cairn'))
      const rows = database.transaction(name, 'readwrite').objectStore(name)
      for (const key of await asked(rows.getAllKeys())) {
        const row = (await asked(rows.get(key))) as Record<string, unknown>
        const inLine = rows.keyPath === null ? {} : { [String(rows.keyPath)]: key }
        if (what === 'delete') await asked(rows.delete(key))
        else if (what === 'garbage')
          await asked(rows.put({ ...inLine }, ...(rows.keyPath === null ? [key] : [])))
        else {
          const bytes = row.bytes as Uint8Array
          bytes[0] = (bytes[0] ?? 0) ^ 1
          await asked(rows.put(row))
        }
      }
      database.close()
    },
    { name: store, what: change },
  )

test('records of the device that are missing or damaged cost at most themselves, and what they cost is said', async () => {
  const { bytes, source } = madeDocument(1, 1000)
  const held = zipSync(Object.fromEntries(madeFiles({ id: 'damaged', features: 3, sources: [source] })))
  const cairn = await open('/?view=table', true)
  const { page } = cairn
  await chooseFile(cairn, 'damaged.zip', held)
  await untilKept(cairn, 'SYNTHETIC damaged 1.0.0')
  await page.goto(new URL('/?data=local:damaged&view=sources&source=src-1', server.url).href)
  const file = { name: 'document.txt', mimeType: 'text/plain', buffer: Buffer.from(bytes) }
  await page.locator('cairn-document input[type=file]').setInputFiles(file)
  await page.locator('cairn-document .copy').getByText('document.txt').waitFor()

  // A document that is not the proven one any more is not shown as it.
  await tamper(cairn, 'documents', 'flip')
  await page.reload()
  await page.getByText('The copy of “document.txt” on this device is damaged').waitFor()
  await page.locator('cairn-document').getByText('Attach your copy').waitFor()

  // Parts that are gone or hold nothing are read again from the files beside them.
  for (const change of ['delete', 'garbage'] as const) {
    await tamper(cairn, 'parts', change)
    await page.reload()
    await untilKept(cairn, 'SYNTHETIC damaged 1.0.0')
    expect(await cairn.tally()).toMatchObject({ imported: 3, shown: 3, rejected: 0 })
  }
  for (const store of ['views', 'mappings', 'areas', 'settings', 'pointers'])
    await tamper(cairn, store, 'garbage')
  await tamper(cairn, 'packages', 'delete')
  await page.reload()
  await page.getByText('Open the file again to see it.').waitFor()
  await chooseFile(cairn, 'damaged.zip', held)
  await untilKept(cairn, 'SYNTHETIC damaged 1.0.0')
  await cairn.close()
})

test('an older tab that holds the storage keeps nobody from reading, and site data that are cleared are not called ready any more', async () => {
  const cairn = await open('/robots.txt', true)
  const { page, context } = cairn
  const older = await context.newPage()
  await older.goto(new URL('/robots.txt', server.url).href)
  // As an app from before the first release: it does not give way.
  await older.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('cairn', 1)
        opening.onsuccess = () => {
          Reflect.set(globalThis, 'held', opening.result)
          resolve()
        }
      }),
  )
  await page.goto(new URL('/?view=table', server.url).href)
  await page.getByText('Another tab with an older version of Cairn is open.').waitFor()
  await page.locator('main cairn-table').waitFor()
  expect((await cairn.tally()).shown).toBe(74)
  await older.close()

  await page.evaluate(() => indexedDB.deleteDatabase('cairn'))
  await page.reload()
  await page.locator('button.offline.ready').waitFor()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Storage.clearDataForOrigin', {
    origin: new URL(server.url).origin,
    storageTypes: 'all',
  })
  await page.getByRole('button', { name: 'Not ready offline' }).waitFor()
  await cairn.close()
})

longTest(
  'long: a database that opens and never answers keeps nobody from reading, and that nothing is stored is said',
  async () => {
    const cairn = await open('/?view=table', true)
    const { page, context } = cairn
    await untilKept(cairn, 'Karabakh')
    const other = await context.newPage()
    await other.goto(new URL('/robots.txt', server.url).href)
    // A change that never ends holds everything up, as one does that WebKit has forgotten to end.
    await other.evaluate(
      () =>
        new Promise<void>((resolve) => {
          indexedDB.open('cairn').onsuccess = ({ target }) => {
            const { result: database } = target as IDBOpenDBRequest
            const rows = database
              .transaction([...database.objectStoreNames], 'readwrite')
              .objectStore('settings')
            const goOn = (): void => {
              rows.get('nothing').onsuccess = goOn
            }
            goOn()
            resolve()
          }
        }),
    )
    await page.reload()
    await page.getByText('The storage of this browser does not answer.').waitFor({ timeout: 40_000 })
    await page.locator('main cairn-table').waitFor()
    expect(await cairn.tally()).toMatchObject({ imported: 74, shown: 74 })
    await page.getByRole('button', { name: 'Not ready offline' }).waitFor()
    expect(cairn.consoleErrors()).toEqual([])
    await other.close()
    await page.reload()
    await untilKept(cairn, 'Karabakh')
    await cairn.close()
  },
)

/** A browser whose quota is really used up, at what else is written: imports, updates, copies, bundles, saved views. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { zipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { documentEntry, packageEntry, written } from '../bundle/made-bundle.ts'
import { type Cairn, openCairn } from '../e2e/driver.ts'
import { type ServedFolder, startServer, type TestServer } from '../e2e/server.ts'
import { madeDocument, madeFiles } from './made-files.ts'
import { chooseFile, untilKept } from './series-packages.ts'

const FLAGS = ['--disable-webgl', '--disable-webgl2', '--disable-3d-apis']
const LONG = { timeout: 30_000 }
/** Chromium remembers for half a minute how much room there is. */
const REMEMBERED = 35_000

let server: TestServer
let folder: ServedFolder
beforeAll(async () => {
  server = await startServer()
  folder = await server.serveFolder(Object.fromEntries(madeFiles({ id: 'served', features: 3 })))
})
afterAll(() => server.close())

const own = madeDocument(1, 1000)
const zipped = (wish: Parameters<typeof madeFiles>[0]): Uint8Array =>
  zipSync(Object.fromEntries(madeFiles(wish)))
const go = ({ page }: Cairn, path: string) => page.goto(new URL(path, server.url).href)
const SERVED = () => `/?data=${folder.path}datapackage.json&view=table`
const notReady = ({ page }: Cairn) => page.getByRole('button', { name: 'Not ready offline' }).waitFor(LONG)
const imported = (cairn: Cairn) => expect.poll(async () => (await cairn.tally()).imported, LONG)

async function attach({ page }: Cairn): Promise<void> {
  const file = { name: 'own.txt', mimeType: 'text/plain', buffer: Buffer.from(own.bytes) }
  await page.locator('cairn-document input[type=file]').setInputFiles(file)
  await page.locator('cairn-document .copy').getByText(file.name).waitFor()
}

async function saveView({ page }: Cairn): Promise<void> {
  await page.getByRole('button', { name: 'Saved views', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Saved views' })
  await dialog.getByRole('textbox', { name: 'Name' }).fill('SYNTHETIC view')
  await dialog.getByRole('button', { name: 'Save view' }).click()
}

/** Before the device is full: a package of a site, and one with a document of which the reader has no copy yet. */
async function prepared(): Promise<Cairn> {
  const cairn = await openCairn({ path: SERVED(), flags: FLAGS, hasShell: true })
  await untilKept(cairn, 'SYNTHETIC served 1.0.0')
  await chooseFile(cairn, 'held.zip', zipped({ id: 'held', sources: [own.source] }))
  await untilKept(cairn, 'SYNTHETIC held 1.0.0')
  return cairn
}

async function importIsRefused(cairn: Cairn): Promise<void> {
  await chooseFile(cairn, 'large.zip', zipped({ id: 'large', features: 1200 }))
  await imported(cairn).toBe(1200)
  await notReady(cairn)
  await cairn.page.reload()
  await cairn.page.getByText('Open the file again to see it.').waitFor()
}

async function updateIsRefused(cairn: Cairn): Promise<void> {
  const next = madeFiles({ id: 'served', version: '2.0.0', features: 5 })
  for (const [name, bytes] of next) writeFileSync(join(folder.directory, name), bytes)
  for (let time = 0; time < 2; time++) {
    await go(cairn, SERVED())
    await cairn.page.getByText('A newer version of this package is here: 2.0.0').waitFor(LONG)
    // What is stored is the earlier one, whole.
    expect(await cairn.tally()).toMatchObject({ imported: 3, rejected: 0 })
    await cairn.page.getByRole('button', { name: 'Show it' }).click()
    await imported(cairn).toBe(5)
    await notReady(cairn)
  }
}

async function copyIsRefused(cairn: Cairn): Promise<void> {
  await go(cairn, '/?data=local:held&view=sources&source=src-1')
  await attach(cairn)
  await cairn.page.getByText('There was no room to store this on the device').waitFor()
  await cairn.page.reload()
  await cairn.page.locator('cairn-document').getByText('Attach your copy').waitFor()
}

async function bundleIsRefused(cairn: Cairn): Promise<void> {
  const entry = { ...packageEntry(madeFiles({ id: 'carried' })), id: 'carried' }
  const bundle = await written([entry, documentEntry(own.bytes, 'own.txt')])
  await chooseFile(cairn, 'carried.cairn.zip', new Uint8Array(await bundle.arrayBuffer()))
  await cairn.page.getByText('Nothing has been changed on this device yet').waitFor(LONG)
  await cairn.page.getByRole('button', { name: 'Take over 2 things' }).click()
  await cairn.page.getByText('there is no room on this device').first().waitFor(LONG)
  await go(cairn, '/?data=local:carried&view=table')
  await cairn.page.getByText('Open the file again to see it.').waitFor()
}

async function viewIsRefused(cairn: Cairn): Promise<void> {
  await go(cairn, SERVED())
  await cairn.page.locator('output#tally').waitFor()
  await saveView(cairn)
  await cairn.page.getByText('This could not be stored').waitFor()
  await cairn.page.keyboard.press('Escape')
}

test('with no room left every write is refused in words and whole, what was there stays, and with room again all of it is kept', async () => {
  const cairn = await prepared()
  const devtools = await cairn.context.newCDPSession(cairn.page)
  const { origin } = new URL(server.url)
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1000 })
  await pause(REMEMBERED)
  await importIsRefused(cairn)
  await updateIsRefused(cairn)
  await copyIsRefused(cairn)
  await bundleIsRefused(cairn)
  await viewIsRefused(cairn)
  await devtools.send('Storage.overrideQuotaForOrigin', { origin })
  await pause(REMEMBERED)
  await cairn.page.reload()
  await cairn.page.getByRole('button', { name: 'Show it' }).click(LONG)
  await untilKept(cairn, 'SYNTHETIC served 2.0.0')
  await saveView(cairn)
  await cairn.page.getByRole('heading', { name: 'SYNTHETIC view' }).waitFor()
  await go(cairn, '/?data=local:held&view=sources&source=src-1')
  await attach(cairn)
  await cairn.page.reload()
  await cairn.page.locator('cairn-document .copy').getByText('own.txt').waitFor()
  await cairn.close()
}, 240_000)

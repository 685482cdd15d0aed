import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { areaEntry, documentEntry, packageEntry, readBack, written } from '../bundle/made-bundle.ts'
import { tinyArchive } from '../bundle/tiny-archive.ts'
import {
  age,
  ageKey,
  ageWithPassphrase,
  hasAge,
  hasTerminal,
  whyNoAge,
  whyNoTerminal,
} from '../cli/age-program.ts'
import { madeSource } from '../domain/made-package.ts'
import { bytesOf, sha256Of, smallPackage } from '../formats/small-package.ts'
import { type Cairn, openCairn } from './driver.ts'
import { longTest } from './long-test.ts'
import { startServer, type TestServer } from './server.ts'

const PASSPHRASE = 'SYNTHETIC five words and more'
const DOCUMENT = bytesOf('SYNTHETIC document, of which the package knows the hash.\n')
const capture = {
  sha256: sha256Of(DOCUMENT),
  mediaType: 'text/plain',
  bytes: DOCUMENT.length,
  captureLevel: 'text_only',
  defects: [],
} as const
const csl = { id: 'src-own', type: 'webpage', title: 'SYNTHETIC source' }
const OLDER = smallPackage({
  sources: [madeSource('src-own', { csl, captures: [{ ...capture, defects: [] }] })],
})

/** The same package, released later under another number. */
function later(version: string): Map<string, Uint8Array> {
  const descriptor = JSON.parse(new TextDecoder().decode(OLDER.get('datapackage.json'))) as object
  const changed = { ...descriptor, version, created: '2025-01-01T00:00:00Z' }
  return new Map([...OLDER, ['datapackage.json', bytesOf(JSON.stringify(changed))]])
}

let server: TestServer
let folder: string
beforeAll(async () => {
  server = await startServer()
  folder = await mkdtemp(join(tmpdir(), 'cairn-bundle-'))
})
afterAll(async () => {
  await server.close()
  await rm(folder, { recursive: true, force: true })
})

const choose = async ({ page }: Cairn, name: string, bytes: Uint8Array): Promise<void> =>
  page
    .locator('header input[type=file]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) })

async function openPackage(cairn: Cairn, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  await choose(cairn, 'small.zip', zipSync(Object.fromEntries(files)))
  await cairn.page.getByText('SYNTHETIC small package').first().waitFor()
}

const panel = (cairn: Cairn) => cairn.page.locator('cairn-bundle-receive')

/** Chooses the file, types the passphrase, and waits for the list. */
async function listed(cairn: Cairn, bytes: Uint8Array, name = 'x.cairn.zip.age'): Promise<void> {
  await choose(cairn, name, bytes)
  if (name.endsWith('.age')) await typed(cairn, PASSPHRASE)
  await panel(cairn).getByText('Nothing has been changed on this device yet').waitFor()
}

async function typed(cairn: Cairn, secret: string): Promise<void> {
  await panel(cairn).locator('#secret').fill(secret)
  await panel(cairn).getByRole('button', { name: 'Open', exact: true }).click()
}

/** Packs what is proposed, and answers the saved file with the size that was announced. */
async function saved(
  cairn: Cairn,
  choosing: (maker: ReturnType<Cairn['page']['locator']>) => Promise<void> = async () => undefined,
): Promise<{ readonly bytes: Uint8Array; readonly announced: number }> {
  const { page } = cairn
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  await page.getByRole('button', { name: 'Hand over …' }).click()
  const maker = page.locator('cairn-bundle-make')
  await choosing(maker)
  await maker.locator('#passphrase').fill(PASSPHRASE)
  const size = await maker.getByText(/The file will have [\d,]+ bytes/).innerText()
  const download = page.waitForEvent('download')
  await maker.getByRole('button', { name: 'Save the file' }).click()
  const file = await download
  expect(file.suggestedFilename()).toBe('expedition.cairn.zip.age')
  await page.getByText('Saved as expedition.cairn.zip.age').waitFor()
  const announced = Number(/have ([\d,]+) bytes/.exec(size)?.[1]?.replaceAll(',', ''))
  return { bytes: await readFile(await file.path()), announced }
}

let packed: Uint8Array
let tally: Awaited<ReturnType<Cairn['tally']>>

test('what one device packs with a passphrase is on the other one afterwards: package, attached document, same tally (pitfalls 2 and 3: policy and origin)', async () => {
  const office = await openCairn({ path: '/?view=table' })
  await openPackage(office, OLDER)
  await office.page.goto(`${server.url}?data=local:small&source=src-own&view=table`)
  await office.page
    .locator('cairn-document input[type=file]')
    .setInputFiles({ name: 'report.txt', mimeType: 'text/plain', buffer: Buffer.from(DOCUMENT) })
  await office.page.getByText('of which the package knows the hash').first().waitFor()
  tally = await office.tally()
  const file = await saved(office)
  packed = file.bytes
  expect(packed.length).toBe(file.announced)
  expect(Buffer.from(packed).includes('SYNTHETIC')).toBe(false)
  expect([office.offOriginRequests(), await office.cspViolations()]).toEqual([[], []])
  await office.close()

  const field = await openCairn({ path: '/?view=table' })
  await listed(field, packed)
  const entries = panel(field).locator('.entries > li')
  expect(await entries.count()).toBe(2)
  const words = (await entries.allInnerTexts()).join('\n')
  expect(words).toContain('report.txt')
  expect(words.match(/new on this device/g)).toHaveLength(2)
  expect((await field.tally()).imported).not.toBe(tally.imported)
  await panel(field).getByRole('button', { name: 'Take over 2 things' }).click()
  await panel(field).getByText('2 things were taken over.').waitFor()
  await field.page.getByRole('button', { name: 'Close', exact: true }).click()
  expect(await field.tally()).toEqual(tally)
  await field.page.goto(`${server.url}?data=local:small&source=src-own&view=table`)
  await field.page.getByText('of which the package knows the hash').first().waitFor()
  expect(await field.tally()).toEqual(tally)
  expect([field.offOriginRequests(), await field.cspViolations(), field.consoleErrors()]).toEqual([
    [],
    [],
    [],
  ])
  await listed(field, packed)
  await panel(field).getByText('There is nothing to take over.').waitFor()
  await field.close()
}, 180_000)

test('a wrong passphrase and a damaged file say so, and nothing is applied', async () => {
  const cairn = await openCairn({ path: '/?view=table' })
  const { imported } = await cairn.tally()
  await choose(cairn, 'x.age', packed)
  await typed(cairn, 'another')
  await panel(cairn).getByText('the passphrase is not the one of this file').waitFor()
  await cairn.page.getByRole('button', { name: 'Close', exact: true }).click()
  const damaged = Uint8Array.from(packed)
  damaged[damaged.length - 40]! ^= 1
  await choose(cairn, 'x.age', damaged)
  await typed(cairn, PASSPHRASE)
  await panel(cairn).getByText('damaged or cut short').waitFor()
  await cairn.page.getByRole('button', { name: 'Close', exact: true }).click()

  const clear = new Uint8Array(
    await (await written([packageEntry(), documentEntry(DOCUMENT, 'report.txt')])).arrayBuffer(),
  )
  const at = Buffer.from(clear).lastIndexOf('SYNTHETIC document')
  clear[at < 0 ? clear.length >> 1 : at]! ^= 1
  await listed(cairn, clear, 'x.cairn.zip')
  await panel(cairn).getByText('Damaged, and left out').waitFor()
  expect(await panel(cairn).locator('.entries > li').count()).toBe(1)
  await cairn.page.getByRole('button', { name: 'Close', exact: true }).click()
  await choose(cairn, 'x.cairn.zip', clear.slice(0, -9))
  await panel(cairn).getByText('cut short').waitFor()
  await cairn.page.getByRole('button', { name: 'Close', exact: true }).click()
  expect((await cairn.tally()).imported).toBe(imported)
  await cairn.close()
})

test('an older version never takes the place of a newer one unless the reader says so', async () => {
  const cairn = await openCairn({ path: '/?view=table' })
  await openPackage(cairn, later('1.10.0'))
  const clear = new Uint8Array(await (await written([packageEntry(OLDER)])).arrayBuffer())
  await listed(cairn, clear, 'x.cairn.zip')
  await panel(cairn).getByText('older than the version 1.10.0 on this device').waitFor()
  const replace = panel(cairn).getByRole('checkbox', { name: /^Replace the one on this device/ })
  expect(await replace.isChecked()).toBe(false)
  expect(await panel(cairn).getByRole('button', { name: 'Nothing chosen' }).isDisabled()).toBe(true)
  await cairn.page.getByRole('button', { name: 'Close', exact: true }).click()
  const version = async (): Promise<string> => {
    await cairn.page.getByRole('button', { name: 'About', exact: true }).click()
    const words = await cairn.words('cairn-about')
    await cairn.page.getByRole('button', { name: 'Close', exact: true }).click()
    return /\b1\.\d+\.0\b/.exec(words)?.[0] ?? words
  }
  expect(await version()).toBe('1.10.0')
  await listed(cairn, clear, 'x.cairn.zip')
  await replace.check()
  await panel(cairn).getByRole('button', { name: 'Take over 1 thing' }).click()
  await panel(cairn).getByText('1 thing was taken over.').waitFor()
  await cairn.page.getByRole('button', { name: 'Close', exact: true }).click()
  expect(await version()).toBe('1.0.0')
  await cairn.close()
})

test('an area goes from device to device byte for byte; in a clear file that says that everybody can read it', async () => {
  const cairn = await openCairn({ path: '/?view=table' })
  const { page } = cairn
  const entry = { ...areaEntry(tinyArchive()), title: 'SYNTHETIC ocean' }
  const clear = new Uint8Array(await (await written([entry])).arrayBuffer())
  await listed(cairn, clear, 'x.cairn.zip')
  await panel(cairn).getByRole('button', { name: 'Take over 1 thing' }).click()
  await panel(cairn).getByText('1 thing was taken over.').waitFor()
  await page.getByRole('button', { name: 'Close', exact: true }).click()
  await listed(cairn, clear, 'x.cairn.zip')
  await panel(cairn).getByText('the same is on this device already').waitFor()
  await page.getByRole('button', { name: 'Close', exact: true }).click()

  await page.getByRole('button', { name: 'Export', exact: true }).click()
  await page.getByRole('button', { name: 'Hand over …' }).click()
  const maker = page.locator('cairn-bundle-make')
  await maker.getByRole('checkbox', { name: 'SYNTHETIC ocean' }).check()
  await maker.getByRole('radio', { name: 'Everybody who has the file' }).check()
  await maker.getByText('everybody who gets hold of this file').waitFor()
  const download = page.waitForEvent('download')
  await maker.getByRole('button', { name: 'Save the file' }).click()
  const bytes = await readFile(await (await download).path())
  const { entries } = await readBack(new Blob([new Uint8Array(bytes)]))
  const area = entries.find(({ kind }) => kind === 'area')
  expect([area?.id, area?.title, area?.area?.box]).toEqual([entry.id, entry.title, [-31, 29, -29, 31]])
  expect(new Uint8Array((await area?.files.get('')?.arrayBuffer()) ?? [])).toEqual(tinyArchive())
  await cairn.close()
})

const openVault = async ({ page }: Cairn): Promise<void> => {
  await page.getByRole('button', { name: 'Private notes', exact: true }).click()
  const vault = page.locator('cairn-vault')
  await vault.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE)
  await vault.getByLabel('The same passphrase again').fill(PASSPHRASE)
  await vault.getByRole('button', { name: 'Make the vault' }).click()
  await vault.getByText('The vault is made and open.').waitFor()
}

longTest(
  'long: a private note goes along in an encrypted file only, and only into an open vault',
  async () => {
    const office = await openCairn({ path: '/?view=table' })
    await openVault(office)
    const vault = office.page.locator('cairn-vault')
    await vault.getByRole('button', { name: 'Write a note' }).click()
    await vault.getByRole('textbox', { name: 'Text' }).fill('SYNTHETIC note for the team')
    await vault.getByRole('button', { name: 'Save', exact: true }).click()
    await vault.getByText('The note is sealed.').waitFor()
    await office.page.getByRole('button', { name: 'Close', exact: true }).click()
    const { bytes } = await saved(office, async (maker) => {
      const note = maker.getByRole('checkbox', { name: 'SYNTHETIC note for the team' })
      await maker.getByRole('radio', { name: 'Everybody who has the file' }).check()
      await maker.getByText('Private notes leave this device in an encrypted file only.').waitFor()
      expect(await note.isDisabled()).toBe(true)
      await maker.getByRole('radio', { name: 'Whoever knows a passphrase' }).check()
      expect(await note.isChecked()).toBe(false)
      await note.check()
    })
    await office.close()

    const field = await openCairn({ path: '/?view=table' })
    await listed(field, bytes)
    await panel(field).getByText('open your vault first').waitFor()
    await field.page.getByRole('button', { name: 'Close', exact: true }).click()
    await openVault(field)
    await field.page.getByRole('button', { name: 'Close', exact: true }).click()
    await listed(field, bytes)
    await panel(field)
      .getByRole('button', { name: /^Take over/ })
      .click()
    await panel(field).getByText('1 thing was taken over.').waitFor()
    await field.page.getByRole('button', { name: 'Close', exact: true }).click()
    await field.page.getByRole('button', { name: 'Private notes', exact: true }).click()
    await field.page.locator('cairn-vault').getByText('SYNTHETIC note for the team').first().waitFor()
    expect([field.consoleErrors(), office.consoleErrors()]).toEqual([[], []])
    await field.close()
  },
  180_000,
)

test.skipIf(!hasTerminal)(
  `what the app encrypted with a passphrase is opened by age${whyNoTerminal}`,
  async () => {
    await writeFile(join(folder, 'app.age'), packed)
    await ageWithPassphrase(PASSPHRASE, '-d', '-o', join(folder, 'app.cairn.zip'), join(folder, 'app.age'))
    const opened = await readFile(join(folder, 'app.cairn.zip'))
    expect(opened.includes('bundle.json')).toBe(true)
    expect(opened.includes(`documents/${capture.sha256}`)).toBe(true)
  },
)

test.skipIf(!hasAge)(
  `what age encrypted for a recipient is opened by the app with the identity${whyNoAge}`,
  async () => {
    const { file, recipient } = ageKey()
    const clear = await written([packageEntry()])
    await writeFile(join(folder, 'clear'), new Uint8Array(await clear.arrayBuffer()))
    age('-a', '-r', recipient, '-o', join(folder, 'theirs.age'), join(folder, 'clear'))
    const cairn = await openCairn({ path: '/?view=table' })
    await choose(cairn, 'theirs.age', await readFile(join(folder, 'theirs.age')))
    await typed(cairn, 'AGE-SECRET-KEY-1NONSENSE')
    await panel(cairn).getByText('an identity, AGE-SECRET-KEY-1…, expected').waitFor()
    await panel(cairn)
      .locator('#key-file')
      .setInputFiles({ name: 'key.txt', mimeType: 'text/plain', buffer: Buffer.from(file) })
    await panel(cairn).getByText('new on this device').waitFor()
    await cairn.close()
  },
)

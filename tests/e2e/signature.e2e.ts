import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bytesOf } from '../formats/small-package.ts'
import { signedPackage, syntheticKey } from '../signature/made-signature.ts'
import { type Cairn, openCairn } from './driver.ts'
import { type ServedFolder, startServer, type TestServer } from './server.ts'

// One page for the whole story: each release takes the place of the last on the host, and the page is loaded again.
const editors = syntheticKey(1)
const successor = syntheticKey(2)

let server: TestServer
let folder: ServedFolder
let cairn: Cairn

beforeAll(async () => {
  server = await startServer()
  folder = await server.serveFolder(Object.fromEntries(signedPackage(editors)))
  cairn = await openCairn({ path: `/?data=${folder.path}datapackage.json` })
})
afterAll(async () => {
  await cairn?.close()
  await server.close()
})

async function deploy(files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  rmSync(folder.directory, { recursive: true })
  mkdirSync(folder.directory)
  for (const [path, bytes] of files) writeFileSync(join(folder.directory, path), bytes)
  await cairn.page.reload()
}

const says = (words: string | RegExp) => cairn.page.locator('.messages').getByText(words).waitFor()
const apply = () => cairn.page.getByRole('button', { name: 'Show it' }).click()

async function aboutWords(): Promise<string> {
  const { page } = cairn
  await page.locator('cairn-app').evaluate((app) => {
    app.dispatchEvent(new CustomEvent('open-overlay', { detail: { overlay: 'about' } }))
  })
  await page.locator('dialog cairn-about h3').first().waitFor()
  const words = await cairn.words('dialog cairn-about')
  await page.keyboard.press('Escape')
  return words
}

const release = (version: string, day: string) => ({ version, created: `${day}T00:00:00Z` })

test('the first signed package tells its key, and About says who signed it and what that does not mean', async () => {
  await says(`Key: ${editors.text}`)
  const words = await aboutWords()
  expect(words).toContain(`Signed by SYNTHETIC editors, with the key ${editors.text}`)
  expect(words).toContain('never that a claim is true')
})

test('an update of which a file was changed is refused, and the stored version stays', async () => {
  const files = signedPackage(editors, release('1.1.0', '2024-03-01'))
  await deploy(files.set('agents.json', bytesOf(`${new TextDecoder().decode(files.get('agents.json'))} `)))
  await apply()
  await says(/Version 1\.1\.0 .* was not opened: the file agents\.json is not the one that/)
  expect((await cairn.tally()).shown).toBe(1)
  expect(await aboutWords()).toMatch(/Version 1\.0\.0/)
})

test('an earlier release is refused as long as no link names it', async () => {
  await deploy(signedPackage(editors, release('0.9.0', '2023-01-01')))
  await says(/offers an earlier version .* 0\.9\.0/)
  expect(await aboutWords()).toMatch(/Version 1\.0\.0/)
})

test('another key is refused until the reader agrees; then it is the only one', async () => {
  await deploy(signedPackage(successor, release('1.1.0', '2024-03-01')))
  await apply()
  await says(/is signed with another key/)
  await says(`with the key ${successor.text}`)
  expect(await aboutWords()).toMatch(/Version 1\.0\.0/)
  await cairn.screenshot('signature-key-changed')
  await cairn.page.getByRole('button', { name: 'Take it from now on' }).click()
  await apply()
  await expect.poll(aboutWords).toMatch(/Version 1\.1\.0/)
  await deploy(signedPackage(editors, release('1.2.0', '2024-04-01')))
  await apply()
  await says(/is signed with another key/)
  expect(await aboutWords()).toMatch(/Version 1\.1\.0/)
})

test('a package that nobody signs any more is refused, also on a device that lost the package and kept the key', async () => {
  const unsigned = signedPackage(successor, release('1.3.0', '2024-05-01'))
  const descriptor = JSON.parse(new TextDecoder().decode(unsigned.get('datapackage.json')))
  delete descriptor.cairn.signer
  unsigned.delete('datapackage.json.minisig')
  await deploy(unsigned.set('datapackage.json', bytesOf(JSON.stringify(descriptor))))
  await apply()
  await says(/earlier releases were signed by/)
  expect(await aboutWords()).toMatch(/Version 1\.1\.0/)
  expect(cairn.consoleErrors()).toEqual([])
  expect(cairn.offOriginRequests()).toEqual([])
  expect(await cairn.cspViolations()).toEqual([])
})

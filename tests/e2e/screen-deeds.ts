// What the reader does to come to a screen that no address and no button alone leads to.
import { fileURLToPath } from 'node:url'
import { projection } from '../../src/picture/web-mercator.ts'
import { packageEntry, written } from '../bundle/made-bundle.ts'
import { tinyArchive } from '../bundle/tiny-archive.ts'
import type { Cairn } from './driver.ts'

type Page = Cairn['page']

const fixture = (name: string): string => fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url))

/** Cannot be guessed, and short enough to type in a test. */
export const PASSPHRASE = 'lusab babad gutih tugad mudof'

export async function openSections(page: Page): Promise<void> {
  for (const summary of await page.locator('dialog summary').all()) await summary.click()
}

/** Before everything else: it is put away once. */
export async function putNoteAway(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: 'Put this note away' })
  if (await button.isVisible()) await button.click()
}

export async function makeVault(page: Page): Promise<void> {
  const vault = page.locator('cairn-vault')
  await vault.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE)
  await vault.getByLabel('The same passphrase again').fill(PASSPHRASE)
  await vault.getByRole('button', { name: 'Make the vault', exact: true }).click()
  // Where an area is kept, that it is sealed now is said in place of the first words.
  await vault
    .getByText(/The vault is (made and )?open\./)
    .first()
    .waitFor({ timeout: 45_000 })
}

export const lockVault = (page: Page): Promise<void> =>
  page.locator('cairn-vault').getByRole('button', { name: 'Lock now' }).first().click()

const chooseFile = (page: Page, file: Parameters<ReturnType<Page['locator']>['setInputFiles']>[0]) =>
  page.locator('header.bar input[type=file]').setInputFiles(file)

export async function chooseTable(page: Page): Promise<void> {
  await chooseFile(page, fixture('import/graves.csv'))
  await page.locator('dialog cairn-import').getByRole('combobox').first().waitFor()
}

/** From the table that was just chosen; another package is open from then on. */
export async function importTable(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Import \d+ rows$/ }).click()
  await page.getByRole('dialog', { name: 'What became of the table' }).getByText('imported').first().waitFor()
}

export async function receiveBundle(page: Page): Promise<void> {
  const bundle = await written([packageEntry()])
  await chooseFile(page, {
    name: 'SYNTHETIC.cairn.zip',
    mimeType: 'application/zip',
    buffer: Buffer.from(await bundle.arrayBuffer()),
  })
  await page.locator('cairn-bundle-receive').getByText('Nothing has been changed on this device').waitFor()
}

export async function keepArea(page: Page): Promise<void> {
  const archive = {
    name: 'ocean.pmtiles',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(tinyArchive()),
  }
  await page.locator('cairn-areas input[type=file]').first().setInputFiles(archive)
  await page.locator('cairn-areas').getByRole('button', { name: 'Ask for the size' }).click()
  await page
    .locator('cairn-areas')
    .getByRole('button', { name: /^Download/ })
    .click()
  await page.locator('cairn-areas').getByRole('button', { name: 'Delete', exact: true }).first().waitFor()
}

export async function attachWrongCopy(page: Page): Promise<void> {
  const wrong = { name: 'SYNTHETIC.txt', mimeType: 'text/plain', buffer: Buffer.from('SYNTHETIC') }
  await page.locator('cairn-document input[type=file]').setInputFiles(wrong)
  await page.locator('cairn-document [role=alert]').waitFor()
}

/** Two features of the bundled package stand here, in the upper part of the map, where no sheet covers it. */
const CROWD = [46.79, 39.913] as const
const CROWD_CAMERA = { lng: CROWD[0], lat: CROWD[1] - 0.008, zoom: 13 }
export const CROWD_VIEW = `#${CROWD_CAMERA.zoom}/${CROWD_CAMERA.lat}/${CROWD_CAMERA.lng}`

/** A click on a mark that stands for several. Drawn a moment after the list, so it is tried until it hits. */
export async function pickCrowd(page: Page): Promise<void> {
  const lower = page.getByRole('button', { name: 'Show more of the map' })
  if (await lower.isVisible()) await lower.click()
  const box = await page.locator('.map').boundingBox()
  if (box === null) throw new Error('map: expected on screen, not found')
  const [x, y] = projection(CROWD_CAMERA, box)(CROWD)
  // At this zoom alone the scale is told in metres.
  await page.locator('.maplibregl-ctrl-scale', { hasText: /^\d+\sm$/ }).waitFor()
  for (let time = 0; time < 20 && (await page.locator('cairn-picked').count()) === 0; time++) {
    await page.mouse.click(box.x + x, box.y + y)
    await page.waitForTimeout(250)
  }
  await page.locator('cairn-picked button').first().waitFor({ timeout: 1000 })
}

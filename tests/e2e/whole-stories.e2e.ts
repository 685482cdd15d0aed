// The four stories of docs/stories.md from their first step to their last, without a pointer.
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { gzipSync, unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { serve } from '../../scripts/serve.mjs'
import { writeArchive } from '../../src/tiles/write-archive.ts'
import { type Cairn, openCairn } from './driver.ts'
import { focused, pick, press, tabTo, type } from './keyboard-steps.ts'
import { startServer, type TestServer } from './server.ts'

const TABLE = fileURLToPath(new URL('../../docs/examples/ten-rows.csv', import.meta.url))

/** SYNTHETIC: one tile, whose box is the world. */
const WORLD = writeArchive(
  [{ tileId: 0, bytes: gzipSync(new TextEncoder().encode('SYNTHETIC'), { mtime: 0 }) }],
  {
    box: [-180, -85, 180, 85],
    minZoom: 0,
    maxZoom: 0,
    metadata: { attribution: 'SYNTHETIC' },
  },
)

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

const asked = ({ page }: Cairn, name: string): string | null => new URL(page.url()).searchParams.get(name)

/** What the page hands to the clipboard, which its policy keeps it from reading. */
async function keepCopies({ page }: Cairn): Promise<void> {
  await page.evaluate(() => {
    navigator.clipboard.writeText = async (text) => void document.body.setAttribute('data-copied', text)
  })
}
const copied = ({ page }: Cairn): Promise<string | null> => page.locator('body').getAttribute('data-copied')

/** Saves by Enter on what has the name, and answers the file. */
async function saved(cairn: Cairn, name: RegExp): Promise<Buffer> {
  const download = cairn.page.waitForEvent('download')
  await press(cairn, name, 40)
  return readFile(await (await download).path())
}

type ChosenFile = Parameters<ReturnType<Cairn['page']['locator']>['setInputFiles']>[0]

/** Answers the window in which the system lets a file be chosen. */
async function chooseFile(cairn: Cairn, name: RegExp, file: ChosenFile): Promise<void> {
  const chooser = cairn.page.waitForEvent('filechooser')
  await press(cairn, name)
  await (await chooser).setFiles(file)
}

/** The long list of claimants is folded on the way: sixty stops less. */
async function askContested(cairn: Cairn): Promise<void> {
  await press(cairn, /^Who says/i)
  await press(cairn, /^How claims stand to each other/, 30)
  await tabTo(cairn, /^contested/, 12)
  await cairn.page.keyboard.press('Space')
  await expect.poll(() => asked(cairn, 'status')).toBe('contested')
}

test('the analyst, whole, by keyboard: the question, the passage, files with citations, and a link for next year', async () => {
  const cairn = await openCairn({ path: '/', reducedMotion: 'no-preference' })
  const { page } = cairn
  await cairn.waitForMap()
  await pick(cairn, /^Date of/i, 'disc')
  await type(cairn, /^From/, '2021', 4)
  await type(cairn, /^To/, '2024', 4)
  await expect.poll(async () => (await cairn.tally()).shown).toBe(19)
  expect([asked(cairn, 'date'), asked(cairn, 'from'), asked(cairn, 'to')]).toEqual([
    'discovery',
    '2021',
    '2024',
  ])
  await askContested(cairn)
  await expect.poll(async () => (await cairn.tally()).shown).toBe(4)

  await press(cairn, /^Farrukh \/ Parukh/, 90)
  await page.locator('cairn-feature cairn-claim').first().waitFor()
  await press(cairn, /^Azernews, 30 Mar 2022/, 60)
  await page.locator('cairn-document h2').waitFor()

  await page.keyboard.press('e')
  await page.getByRole('dialog', { name: 'Export' }).waitFor()
  expect((await saved(cairn, /^Save CSV/)).toString()).toContain('Azernews')
  expect((await saved(cairn, /^Save BibTeX/)).toString()).toContain('@')
  await page.keyboard.press('Escape')

  await keepCopies(cairn)
  await press(cairn, /^Share$/, 120)
  const dialog = page.getByRole('dialog', { name: 'Share' })
  await dialog.getByRole('textbox', { name: 'Link' }).waitFor()
  await tabTo(cairn, /^The latest version/, 6)
  await page.keyboard.press('ArrowDown')
  await press(cairn, /^Copy the link$/, 6)
  await expect.poll(() => copied(cairn)).toMatch(/version=1\.0\.0/)
  const link = new URL((await copied(cairn)) ?? '')
  expect(link.searchParams.get('status')).toBe('contested')
  expect(link.searchParams.get('site')).toBe('ft-farrukh')
  expect(link.searchParams.get('source')).toMatch(/azernews/)
  await cairn.close()
})

test('the field team, whole, by keyboard: made ready on a phone, without network the same place, the way and the words', async () => {
  const cairn = await openCairn({
    path: '/?site=ft-khojaly-centre',
    reducedMotion: 'no-preference',
    hasShell: true,
    viewport: { width: 390, height: 844 },
    geolocation: { latitude: 39.951357, longitude: 46.841357, accuracy: 14 },
    permissions: ['geolocation'],
  })
  const { page } = cairn
  await page.locator('cairn-feature cairn-claim').first().waitFor()
  await page.locator('.offline.ready').waitFor()
  await press(cairn, /^More/)
  for (let step = 0; step < 20 && (await focused(cairn)) !== 'Ready for offline'; step++)
    await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  const ready = page.getByRole('dialog', { name: 'Ready for offline' })
  await chooseFile(cairn, /^Choose a \.pmtiles file/, {
    name: 'world.pmtiles',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(WORLD),
  })
  await ready.getByText(/^Exactly/).waitFor()
  await press(cairn, /^Make everything ready/)
  await ready.getByText(/^Map areas: 1/).waitFor()
  await page.keyboard.press('Escape')
  await ready.waitFor({ state: 'detached' })

  const address = page.url()
  onTestFinished(() => server.restart())
  await server.stop()
  await page.reload()
  await page.locator('cairn-feature cairn-claim').first().waitFor()
  expect(page.url()).toBe(address)
  await press(cairn, /^Skip to the list$/, 2)
  await press(cairn, /^Go there$/, 14)
  const field = page.getByRole('dialog', { name: 'Field view' })
  await field.getByText('Position good to ± 14 m').waitFor()
  expect(await field.ariaSnapshot()).toMatch(/from true north/)
  await tabTo(cairn, /^What the documents say/, 30)
  await page.keyboard.press('Enter')
  await field
    .getByText(/asserted|possible/)
    .first()
    .waitFor()
  await page.keyboard.press('Escape')
  await field.waitFor({ state: 'detached' })
  await cairn.close()
})

test('the journalist, whole, by keyboard: from the question to a frame in the article of another site', async () => {
  const cairn = await openCairn({ path: '/', reducedMotion: 'no-preference' })
  const { page } = cairn
  await cairn.waitForMap()
  await askContested(cairn)
  const { shown } = await cairn.tally()
  await keepCopies(cairn)
  await press(cairn, /^Share$/, 120)
  const dialog = page.getByRole('dialog', { name: 'Share' })
  await dialog.getByRole('textbox', { name: 'Link' }).waitFor()
  await tabTo(cairn, /^Link/, 3)
  await page.keyboard.press('ArrowRight')
  await expect
    .poll(() =>
      dialog
        .getByRole('textbox', { name: 'Code' })
        .inputValue()
        .catch(() => ''),
    )
    .toContain('<iframe ')
  await press(cairn, /^Copy the code$/, 20)
  await expect.poll(() => copied(cairn)).toContain('<iframe ')
  const code = await copied(cairn)
  await cairn.close()

  const article = `<!doctype html><html lang="en"><title>SYNTHETIC article</title><link rel="icon" href="data:,">${code}</html>`
  const paper = await server.serveFolder({ 'index.html': article })
  const other = await serve({
    root: paper.directory,
    port: 0,
    csp: `default-src 'none'; frame-src ${server.url}; img-src data:`,
  })
  onTestFinished(() => other.close())
  const reader = await openCairn({ path: '/', origin: other.url })
  const frame = reader.page.frameLocator('iframe')
  await expect
    .poll(
      () =>
        frame
          .locator('output')
          .evaluate(({ dataset }) => Number(dataset.shown))
          .catch(() => 0),
      { timeout: 15_000 },
    )
    .toBe(shown)
  await reader.page.keyboard.press('Tab')
  const inFrame = frame.locator('body')
  for (let step = 0; step < 6 && !(await inFrame.evaluate(isAtLiveMap)); step++)
    await reader.page.keyboard.press('Tab')
  expect(await inFrame.evaluate(isAtLiveMap)).toBe(true)
  await reader.page.keyboard.press('Enter')
  await frame.locator('.live:not(.coming)').waitFor({ timeout: 60_000 })
  await reader.close()
})

function isAtLiveMap({ ownerDocument }: Element): boolean {
  let at = ownerDocument.activeElement
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
  return at?.textContent?.trim() === 'Open the live map'
}

test('ten rows of a spreadsheet, whole, by keyboard: from the file to the published package', async () => {
  const cairn = await openCairn({ path: '/', reducedMotion: 'no-preference' })
  const { page } = cairn
  await page.locator('.side cairn-results button.open').first().waitFor()
  await chooseFile(cairn, /^Open a file$/, TABLE)
  const screen = page.getByRole('dialog', { name: 'Read a table as claims' })
  await screen.getByText('SYNTHETIC Reef One').first().waitFor()
  await type(cairn, /^Title/, 'SYNTHETIC ten rows')
  const meaningOf = (name: string) => screen.getByRole('combobox', { name, exact: true }).inputValue()
  expect(await Promise.all(['site_id', 'kind'].map(meaningOf))).toEqual(['feature-group', 'feature-type'])
  await tabTo(cairn, /^Columns|^For every row/, 90, 'Shift+Tab')
  await page.keyboard.press('ArrowRight')
  await screen.getByLabel('What is claimed').waitFor()
  await type(cairn, /^What is claimed/, 'discovery', 40)
  await pick(cairn, /^Places may be published as/, 'named site', 40)
  await type(cairn, /^Reasons/, 'SYNTHETIC: the places are in the open ocean and harm nobody.', 10)
  await type(cairn, /^Decided by/, 'SYNTHETIC editors', 10)
  await type(cairn, /^Look again on/, '2099-01-01', 10)
  await press(cairn, /^Import \d+ rows$/, 60)
  const report = page.getByRole('dialog', { name: 'What became of the table' })
  await report.getByText('10 rows = 9 imported + 1 rejected').waitFor()
  await page.keyboard.press('Escape')
  await report.waitFor({ state: 'detached' })

  await page.keyboard.press('e')
  await page.getByRole('dialog', { name: 'Export' }).waitFor()
  const files = unzipSync(new Uint8Array(await saved(cairn, /^Save Public copy/)))
  const path = Object.keys(files).find((name) => name.endsWith('datapackage.json')) ?? ''
  const { title, cairn: ours } = JSON.parse(new TextDecoder().decode(files[path]))
  expect([title, typeof ours.published]).toEqual(['SYNTHETIC ten rows', 'object'])
  expect(cairn.consoleErrors()).toEqual([])
  await cairn.close()
})

import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { type RunningServer, serve } from '../../scripts/serve.mjs'
import { temporaryFolder } from '../scripts/temporary-folder.ts'
import { builtSite } from './built-site.ts'
import { type Cairn, type OpenOptions, openCairn, type Tally } from './driver.ts'

type Page = Cairn['page']
type Locator = ReturnType<Page['locator']>
type Frame = ReturnType<Locator['contentFrame']>

const plainGeoJson = fileURLToPath(new URL('../fixtures/good/minimal/features.geojson', import.meta.url))
const VIEW = '?modality=possible&from=2021'
/** Below the root of its host, as where many share one. */
const FOLDER = '/a/b/'

let host: RunningServer
beforeAll(async () => {
  host = await serve({ root: builtSite, port: 0, mounts: new Map([[FOLDER, builtSite]]) })
})
afterAll(() => host.close())

const open = (search: string, options: Partial<OpenOptions> = {}) =>
  openCairn({ path: `${FOLDER}${search}`, origin: host.url, ...options })

async function openDialog({ page }: Cairn): Promise<Locator> {
  await page.locator('output#tally').waitFor()
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Share' })
  await dialog.getByRole('textbox', { name: 'Link' }).waitFor()
  return dialog
}

/** Chooses a form by keyboard, as its radio buttons allow, and answers the code once it is there. */
async function codeOf(dialog: Locator, form: 'Frame' | 'Element', sign: string): Promise<string> {
  await dialog.getByRole('radio', { name: form }).focus()
  await dialog.page().keyboard.press('Space')
  const field = dialog.getByRole('textbox', { name: 'Code' })
  await expect.poll(() => field.inputValue().catch(() => '')).toContain(sign)
  return field.inputValue()
}

/** What would be on the clipboard: its policy keeps the page from reading it back. */
async function copied(page: Page, press: () => Promise<void>): Promise<string> {
  await page.evaluate(() => {
    navigator.clipboard.writeText = async (text) => void document.body.setAttribute('data-copied', text)
  })
  await press()
  return (await page.locator('body').getAttribute('data-copied')) ?? ''
}

/** The numbers that a facade shows, once they are those of the page. */
async function expectNumbers(facade: Locator | Frame, { shown, imported, unlocated }: Tally): Promise<void> {
  const output = facade.locator('output')
  const numbers = () =>
    output.evaluate(({ dataset }) => [dataset.shown, dataset.imported, dataset.unlocated].map(Number))
  await expect.poll(numbers, { timeout: 15_000 }).toEqual([shown, imported, unlocated])
}

test('the codes that were copied show the view in an article of another site, with the numbers of the page', async () => {
  const cairn = await open(VIEW)
  const dialog = await openDialog(cairn)
  const tally = await cairn.tally()
  const frame = await codeOf(dialog, 'Frame', '<iframe ')
  expect(frame).toContain(`src="${host.url}a/b/embed.html?version=`)
  const preview = dialog.getByRole('region', { name: 'Preview' }).locator('iframe')
  await expectNumbers(preview.contentFrame(), tally)
  await cairn.screenshot('share-frame')
  const copy = dialog.getByRole('button', { name: 'Copy the code' })
  expect(await copied(cairn.page, () => copy.click())).toBe(frame)
  await dialog.getByRole('button', { name: 'Copied' }).waitFor()
  const element = await codeOf(dialog, 'Element', '<cairn-map ')
  expect(cairn.consoleErrors()).toEqual([])
  expect(await cairn.cspViolations()).toEqual([])
  await cairn.close()

  const article = `<!doctype html><html lang="en"><title>SYNTHETIC article</title><link rel="icon" href="data:,">${frame}${element}</html>`
  const own = host.url.slice(0, -1)
  const csp = `default-src 'none'; frame-src ${own}; script-src ${own}; connect-src ${own}; style-src ${own}; img-src data: ${own}; font-src ${own}`
  const paper = await serve({ root: temporaryFolder({ 'index.html': article }), port: 0, csp })
  onTestFinished(() => paper.close())
  const reader = await openCairn({ path: '/', origin: paper.url })
  await expectNumbers(reader.page.locator('iframe').contentFrame(), tally)
  await expectNumbers(reader.page.locator('cairn-map'), tally)
  expect(reader.consoleErrors()).toEqual([])
  await reader.close()
})

test('a view that the site has published is shown by its own page: in an article without scripts, exactly its claims', async () => {
  const cairn = await open('?status=contested')
  const dialog = await openDialog(cairn)
  await codeOf(dialog, 'Frame', '<iframe ')
  const page = dialog.getByRole('region', { name: 'A page of its own' })
  const address = await page.getByRole('link').getAttribute('href')
  expect(address).toBe(`${host.url}a/b/data/karabakh/1.0.0/views/contested/`)
  await cairn.screenshot('share-published')
  const code = await page.getByRole('textbox', { name: 'Frame of that page' }).inputValue()
  const copy = page.getByRole('button', { name: 'Copy this frame' })
  expect(await copied(cairn.page, () => copy.click())).toBe(code)
  await dialog.getByRole('radio', { name: /The latest version/ }).check()
  await expect
    .poll(() => page.getByRole('link').getAttribute('href'))
    .toBe(`${host.url}a/b/data/karabakh/views/contested/`)
  const tally = await cairn.tally()
  expect(cairn.consoleErrors()).toEqual([])
  await cairn.close()

  const article = `<!doctype html><html lang="en"><title>SYNTHETIC article</title><link rel="icon" href="data:,">${code}</html>`
  const csp = `default-src 'none'; img-src data:; frame-src ${host.url.slice(0, -1)}`
  const paper = await serve({ root: temporaryFolder({ 'index.html': article }), port: 0, csp })
  onTestFinished(() => paper.close())
  const reader = await openCairn({ path: '/', origin: paper.url, javaScriptEnabled: false })
  const frame = reader.page.locator('iframe').contentFrame()
  await expectNumbers(frame, tally)
  await frame.getByRole('link', { name: 'Read all 56 claims' }).click()
  await frame.locator('main > section li').last().waitFor()
  expect(await frame.locator('main > section > ol > li').count()).toBe(56)
  await reader.close()
})

test('a filter that nobody has published says that its frame needs scripts', async () => {
  const cairn = await open(VIEW)
  const dialog = await openDialog(cairn)
  await codeOf(dialog, 'Frame', '<iframe ')
  await dialog.getByText(/Without scripts this frame shows the whole package/).waitFor()
  expect(await dialog.getByRole('region', { name: 'A page of its own' }).count()).toBe(0)
  await cairn.close()
})

test('what is chosen stands in the code and in the preview, which works without an origin of its own', async () => {
  const cairn = await open(VIEW)
  const dialog = await openDialog(cairn)
  await codeOf(dialog, 'Frame', '<iframe ')
  await dialog.getByRole('radio', { name: /The latest version/ }).check()
  await dialog.getByRole('spinbutton', { name: 'Height in pixels' }).fill('99')
  await dialog
    .getByRole('combobox', { name: 'The live map opens' })
    .selectOption('never: drawing and list only')
  await dialog.getByRole('checkbox', { name: /Sandboxed/ }).check()
  const code = dialog.getByRole('textbox', { name: 'Code' })
  await expect.poll(() => code.inputValue()).toContain('sandbox="allow-scripts')
  expect(await code.inputValue()).toMatch(
    /embed\.html\?modality=possible&amp;from=2021&amp;interaction=none[#"].* height="240"/,
  )
  const preview = dialog.getByRole('region', { name: 'Preview' }).locator('iframe')
  expect(await preview.getAttribute('height')).toBe('240')
  await expectNumbers(preview.contentFrame(), await cairn.tally())
  expect(cairn.consoleErrors()).toEqual([])
  await cairn.close()
})

test('below the root of its host the site draws its map and asks for nothing beside its folder', async () => {
  const before = host.requests.length
  const cairn = await open('', { hasShell: true })
  await cairn.waitForMap()
  await expect.poll(async () => (await cairn.drawnMarks()).marks).toBeGreaterThan(0)
  await cairn.page.locator('.offline.ready').waitFor()
  const asked = host.requests.slice(before).map(({ url }) => url)
  expect(asked.filter((url) => !url.startsWith(FOLDER))).toEqual([])
  expect(cairn.consoleErrors()).toEqual([])
  await cairn.close()
})

test('a package of one device has no code, and the panel says what to do; on a phone nothing is cut off', async () => {
  const cairn = await open('', { viewport: { width: 360, height: 740 } })
  const { page } = cairn
  await page.locator('input[type=file]').first().setInputFiles(plainGeoJson)
  await page.waitForURL(/data=local/)
  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Share' }).click()
  const dialog = page.getByRole('dialog', { name: 'Share' })
  await dialog.getByRole('radio', { name: 'Frame' }).check({ force: true })
  await dialog.getByText(/no article can show it\. Publish it first/).waitFor()
  expect(await dialog.locator('iframe, textarea').count()).toBe(0)
  expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0)
  await cairn.screenshot('share-local-phone')
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  await cairn.close()
})

import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Deed, SHORTCUTS, type Shortcut } from '../../src/ui/shortcut-table.ts'
import { type Cairn, openCairn } from './driver.ts'
import { startServer, type TestServer } from './server.ts'

const minimal = fileURLToPath(new URL('../fixtures/good/minimal', import.meta.url))

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

/** The SYNTHETIC package in a version of one's own, its files under a folder. */
function versionFiles(version: string, folder = ''): Record<string, string> {
  const names = readdirSync(minimal).filter((name) => /\.(geo)?json$/.test(name))
  const text = (name: string) => readFileSync(join(minimal, name), 'utf8')
  const versioned = (name: string) =>
    name === 'datapackage.json'
      ? text(name).replace('"version": "1.0.0"', `"version": "${version}"`)
      : text(name)
  return Object.fromEntries(names.map((name) => [`${folder}${name}`, versioned(name)]))
}

const asked = ({ page }: Cairn, name: string) => new URL(page.url()).searchParams.get(name)
const said = ({ page }: Cairn) => page.locator('.said')
const shown = async (cairn: Cairn): Promise<string> =>
  (await cairn.page.locator('.offline').getAttribute('title')) ?? ''
const ready = (cairn: Cairn) => cairn.page.locator('.offline.ready').waitFor()
const filters = ({ page }: Cairn) => page.locator('.filters cairn-filters')
/** Away from every field, so that keys mean the page. */
const leaveFields = ({ page }: Cairn) =>
  page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())

test('what was asked is undone and redone step by step; a word is one step, and back goes on working beside it', async () => {
  const cairn = await openCairn({ path: '/' })
  const { page } = cairn
  await filters(cairn)
    .getByRole('checkbox', { name: /asserted/ })
    .check()
  await page.waitForURL(/modality=asserted/)
  const asserted = await cairn.tally()
  // Slower than the field's rest: each letter is a query of its own.
  await filters(cairn).locator('cairn-search input').pressSequentially('well', { delay: 400 })
  await page.waitForURL(/q=well/)
  await leaveFields(cairn)

  await page.keyboard.press('Control+z')
  await page.waitForURL((url) => !url.searchParams.has('q'))
  expect(asked(cairn, 'modality')).toBe('asserted')
  await expect.poll(() => cairn.tally()).toEqual(asserted)
  expect(await said(cairn).innerText()).toMatch(/^Undone: Text “well”\. Features .*asserted/)
  await page.getByRole('button', { name: /^Undo: .*asserted/ }).click()
  await page.waitForURL((url) => !url.searchParams.has('modality'))
  await expect.poll(async () => (await cairn.tally()).shown).toBeGreaterThan(asserted.shown)

  await page.getByRole('button', { name: /^Redo: .*asserted/ }).click()
  await page.keyboard.press('Control+y')
  await page.waitForURL(/modality=asserted&q=well/)
  expect(await page.getByRole('button', { name: 'Nothing to redo' }).count()).toBe(1)
  // Undo was a step of the history: back leads through what was on the screen.
  await page.goBack()
  expect([asked(cairn, 'modality'), asked(cairn, 'q')]).toEqual(['asserted', null])
  await page.goBack()
  expect([asked(cairn, 'modality'), asked(cairn, 'q')]).toEqual([null, null])
  await page.keyboard.press('Control+z')
  await page.waitForURL(/modality=asserted/)
  expect(cairn.consoleErrors()).toEqual([])
  expect(await cairn.cspViolations()).toEqual([])
  await cairn.close()
})

test('each number of the tally opens what it counts, from the table as well', async () => {
  const cairn = await openCairn({ path: '/?status=contested&date=handover&view=table' })
  const { page } = cairn
  const { filtered, undated, unlocated } = await cairn.tally()
  const heading = page.locator('cairn-picked').getByRole('heading', { level: 2 })
  await page.getByRole('button', { name: `${filtered} filtered out`, exact: true }).click()
  expect(await heading.innerText()).toBe(`${filtered} features filtered out`)
  await page.getByRole('button', { name: `${undated} without date`, exact: true }).click()
  await expect.poll(() => heading.innerText()).toMatch(new RegExp(`^${undated} features? without date$`))
  expect(await page.locator('cairn-picked li.row').count()).toBe(undated)
  await page
    .getByRole('button', { name: `${unlocated} without place`, exact: true })
    .first()
    .click()
  const tray = page.getByRole('dialog', { name: 'Place not stated' })
  expect(await tray.locator('cairn-tray .number').innerText()).toContain(String(unlocated))
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Back to the list' }).click()
  await page.locator('cairn-results').waitFor()
  expect(cairn.consoleErrors()).toEqual([])
  expect(await cairn.cspViolations()).toEqual([])
  await cairn.close()
})

test('a drag over the timeline is one step, and looking around is none', async () => {
  const cairn = await openCairn({ path: '/?date=statement' })
  const { page } = cairn
  const plot = page.locator('cairn-timeline .plot')
  await plot.locator('rect.all').first().waitFor()
  const box = await plot.boundingBox()
  if (!box) throw new Error('timeline: bars on screen expected, none found')
  await page.mouse.move(box.x + box.width * 0.7, box.y + 40)
  await page.mouse.down()
  for (let step = 1; step <= 12; step++)
    await page.mouse.move(box.x + box.width * (0.7 + 0.02 * step), box.y + 40)
  await page.mouse.up()
  await page.waitForURL(/from=/)
  await page.locator('section.side cairn-results button.open').first().click()
  await page.locator('cairn-feature').waitFor()
  await page.keyboard.press('u')
  await page.waitForURL((url) => !url.searchParams.has('from'))
  expect(asked(cairn, 'site')).not.toBeNull()
  expect(await page.getByRole('button', { name: 'Nothing to undo' }).count()).toBe(1)
  await cairn.close()
})

async function saveView(page: Cairn['page'], name: string): Promise<void> {
  await page.getByRole('button', { name: 'Saved views', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Saved views' })
  await dialog.getByRole('textbox', { name: 'Name' }).fill(name)
  await dialog.getByRole('textbox', { name: 'Note' }).fill('SYNTHETIC note')
  await dialog.getByRole('button', { name: 'Save view' }).click()
  await dialog.getByRole('heading', { name }).waitFor()
}

test('a view is saved under a name that the query proposes, outlives a reload and opens as it was', async () => {
  const cairn = await openCairn({ path: '/?status=contested&view=table&site=ft-farrukh' })
  const { page } = cairn
  await page.locator('output#tally').waitFor()
  const tally = await cairn.tally()
  await page.getByRole('button', { name: 'Saved views', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Saved views' })
  expect(await dialog.getByRole('textbox', { name: 'Name' }).inputValue()).toMatch(/^Features .*contested$/)
  await page.keyboard.press('Escape')
  await saveView(page, 'SYNTHETIC view')

  await page.goto(server.url)
  await page.locator('output#tally').waitFor()
  await page.getByRole('button', { name: 'Saved views', exact: true }).click()
  await dialog.getByText('SYNTHETIC note').waitFor()
  await dialog.getByText('The package is still at this version.').waitFor()
  await cairn.screenshot('saved-views')
  await dialog.getByRole('button', { name: 'Open', exact: true }).click()
  await page.waitForURL(/status=contested&site=ft-farrukh&view=table/)
  await expect.poll(() => cairn.tally()).toEqual(tally)

  expect(cairn.consoleErrors()).toEqual([])
  await cairn.close()
})

test('a saved view is renamed, deleted and brought back, and travels as a file', async () => {
  const cairn = await openCairn({ path: '/?status=contested&view=table' })
  const { page } = cairn
  await page.locator('output#tally').waitFor()
  await saveView(page, 'SYNTHETIC view')
  const dialog = page.getByRole('dialog', { name: 'Saved views' })
  await dialog.getByRole('button', { name: 'Rename' }).click()
  await dialog.getByRole('textbox', { name: 'Name' }).last().fill('SYNTHETIC other name')
  await dialog.getByRole('button', { name: 'Apply' }).click()
  const heading = dialog.getByRole('heading', { name: 'SYNTHETIC other name' })
  await heading.waitFor()
  const download = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Save all as a file' }).click()
  const buffer = readFileSync(await (await download).path())
  await dialog.getByRole('button', { name: 'Delete' }).click()
  await dialog.getByText('No view is saved yet').waitFor()
  await dialog.getByRole('button', { name: 'Undo' }).click()
  await heading.waitFor()

  await dialog.getByRole('button', { name: 'Delete' }).click()
  const file = { name: 'views.json', mimeType: 'application/json', buffer }
  await dialog.getByLabel('Add from a file').setInputFiles(file)
  await dialog.getByText('1 view added.').waitFor()
  await heading.waitFor()
  await dialog.getByLabel('Add from a file').setInputFiles(file)
  await dialog.getByText('No view added, 1 already here.').waitFor()
  expect(cairn.consoleErrors()).toEqual([])
  await cairn.close()
})

test('without storage views can be saved for as long as the page is open, and that is said', async () => {
  const cairn = await openCairn({ path: '/robots.txt' })
  const { page } = cairn
  await cairn.context.addInitScript(() =>
    Object.defineProperty(globalThis, 'indexedDB', { value: undefined }),
  )
  await page.goto(server.url)
  await page.locator('output#tally').waitFor()
  await saveView(page, 'SYNTHETIC view')
  await page.getByText('views are forgotten when the page is closed').waitFor()
  await cairn.close()
})

test('a pinned link shows the version that it means from the device or from the host, and says so when neither has it', async () => {
  const folder = await server.serveFolder(versionFiles('1.0.0'))
  const data = `${folder.path}datapackage.json`
  const cairn = await openCairn({ hasShell: true, path: `/?data=${data}&view=table` })
  const { page } = cairn
  await page.locator('output#tally').waitFor()
  await saveView(page, 'SYNTHETIC first version')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await page.getByRole('radio', { name: /Pinned to version 1\.0\.0/ }).check()
  const pinned = await page.getByRole('textbox', { name: 'Link' }).inputValue()
  expect(pinned).toMatch(/version=1\.0\.0~[0-9a-f]{8}/)

  writeFileSync(join(folder.directory, 'datapackage.json'), versionFiles('2.0.0')['datapackage.json'] ?? '')
  await page.reload()
  await page.getByRole('button', { name: 'Show it' }).click()
  await expect.poll(() => shown(cairn)).toContain('SYNTHETIC minimal 2.0.0')
  // The sweep at the next start leaves what the saved view names.
  await page.reload()
  await ready(cairn)
  await page.getByRole('button', { name: 'Saved views', exact: true }).click()
  await page
    .getByText('The package is at version 2.0.0 now. Everything that the view names is still there.')
    .waitFor()
  await page.getByRole('button', { name: 'Open in version 1.0.0' }).click()
  await page
    .getByText(/pinned to version 1\.0\.0 of .*, and that is what you see\. The present version is 2\.0\.0/)
    .waitFor()
  await expect.poll(() => shown(cairn)).toContain('SYNTHETIC minimal 1.0.0')
  await page.getByRole('button', { name: 'Show the present version' }).click()
  await expect.poll(() => shown(cairn)).toContain('SYNTHETIC minimal 2.0.0')
  expect(await page.locator('.message.pinned').count()).toBe(0)
  await cairn.close()

  const stranger = await openCairn({ path: pinned })
  await stranger.page.getByText(/The link means version 1\.0\.0 of .*You see version 2\.0\.0/).waitFor()
  await stranger.screenshot('pinned-missing')
  await stranger.page.getByRole('button', { name: 'What changed' }).click()
  await stranger.page.getByRole('dialog', { name: 'Releases of this package' }).waitFor()
  await stranger.close()

  const kept = await server.serveFolder({ ...versionFiles('2.0.0'), ...versionFiles('1.0.0', '1.0.0/') })
  const there = await openCairn({ hasShell: true, path: pinned.replace(folder.path, kept.path) })
  await there.page.getByText(/pinned to version 1\.0\.0 of .*The present version is 2\.0\.0/).waitFor()
  await expect.poll(() => shown(there)).toContain('SYNTHETIC minimal 1.0.0')
  await there.close()
})

test('a link pinned to the version that is there anyway says nothing', async () => {
  const cairn = await openCairn({ hasShell: true, path: '/?version=1.0.0' })
  await ready(cairn)
  expect(await cairn.page.locator('.message').count()).toBe(0)
  expect(asked(cairn, 'version')).toBe('1.0.0')
  await cairn.page.goto(`${server.url}?version=../1.0.0`)
  await cairn.page.getByText('“../1.0.0” is no version of a package').waitFor()
  await cairn.close()
})

const FIRST = '/?status=contested&source=src-azombudsman-2024-02-23'

/** What each deed of the table must do, from a page with a query and an open document. */
const DONE: Readonly<Record<Exclude<Deed, 'lock'>, (cairn: Cairn) => Promise<unknown>>> = {
  search: async (cairn) => {
    await expect.poll(() => focusedTag(cairn)).toBe('INPUT')
    await cairn.page.keyboard.type('x')
    await cairn.page.waitForURL(/status=contested&q=x/)
  },
  filters: async (cairn) => expect.poll(() => focusedTag(cairn)).toBe('ASIDE'),
  undo: ({ page }) => page.waitForURL((url) => !url.searchParams.has('modality')),
  redo: ({ page }) => page.waitForURL(/modality=asserted/),
  clear: ({ page }) => page.waitForURL((url) => !url.searchParams.has('status')),
  map: ({ page }) => page.waitForURL((url) => !url.searchParams.has('view')),
  table: ({ page }) => page.waitForURL(/view=table/),
  sources: ({ page }) => page.waitForURL(/view=sources/),
  timeline: ({ page }) => page.waitForURL(/view=timeline/),
  previousFeature: ({ page }) => page.locator('cairn-feature').waitFor(),
  nextFeature: ({ page }) => page.locator('cairn-feature').waitFor(),
  previousClaim: ({ page }) => page.waitForURL(/claim=/),
  nextClaim: ({ page }) => page.waitForURL(/claim=/),
  export: ({ page }) => page.getByRole('dialog', { name: 'Export' }).waitFor(),
  link: (cairn) => expect.poll(() => said(cairn).innerText()).toMatch(/^Link copied\. Features/),
  help: ({ page }) => page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor(),
  back: ({ page }) => page.waitForURL((url) => !url.searchParams.has('source')),
}

/** What must be on the page first, so that the deed can be seen. */
async function prepare(cairn: Cairn, deed: Deed): Promise<void> {
  const { page } = cairn
  if (deed === 'map') await page.getByRole('button', { name: 'Documents', exact: true }).click()
  if (deed !== 'undo' && deed !== 'redo') return
  await filters(cairn)
    .getByRole('checkbox', { name: /asserted/ })
    .check()
  await page.waitForURL(/modality=asserted/)
  if (deed === 'redo') await page.getByRole('button', { name: /^Undo: / }).click()
}

const focusedTag = ({ page }: Cairn): Promise<string> =>
  page.evaluate(() => {
    let at = document.activeElement
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
    return at?.tagName ?? ''
  })

const pressed = ({ key, ctrl, shift }: Shortcut): string =>
  [ctrl && 'Control', shift && 'Shift', key].filter(Boolean).join('+')

/** The page's own way back to a view, without loading it anew. */
const goTo = ({ page }: Cairn, path: string): Promise<void> =>
  page.evaluate((address) => {
    history.pushState(null, '', address)
    dispatchEvent(new PopStateEvent('popstate'))
  }, path)

test.each(['find', 'view', 'step', 'hand'] as const)(
  'every key of the group "%s" does what the help sheet says',
  async (group) => {
    const cairn = await openCairn({ path: FIRST })
    const { page } = cairn
    for (const shortcut of SHORTCUTS.filter((one) => one.group === group)) {
      // It needs an open vault: tests/e2e/vault.e2e.ts presses it, from a field and from a panel.
      if (shortcut.deed === 'lock') continue
      await goTo(cairn, FIRST)
      await page.locator('cairn-document').waitFor()
      await page.locator('output#tally').waitFor()
      await prepare(cairn, shortcut.deed)
      await leaveFields(cairn)
      await page.keyboard.press(pressed(shortcut))
      await DONE[shortcut.deed](cairn).catch((fault: Error) => {
        throw new Error(`${pressed(shortcut)}: ${fault.message}`)
      })
      const dialog = page.getByRole('dialog')
      if ((await dialog.count()) > 0) await page.keyboard.press('Escape')
      await dialog.waitFor({ state: 'detached' })
    }
    expect(cairn.consoleErrors()).toEqual([])
    await cairn.close()
  },
)

test('brackets walk along the list and stop at its ends; n walks through the claims of a document', async () => {
  const cairn = await openCairn({ path: '/?status=contested' })
  const { page } = cairn
  await page.locator('section.side cairn-results button.open').first().waitFor()
  const labels = await page.locator('section.side cairn-results button.open').allInnerTexts()
  const open = page.locator('cairn-feature h2')
  await page.keyboard.press(']')
  await expect.poll(() => open.innerText()).toBe(labels[0]?.trim())
  await page.keyboard.press(']')
  await expect.poll(() => open.innerText()).toBe(labels[1]?.trim())
  await page.keyboard.press('[')
  await page.keyboard.press('[')
  await expect.poll(() => open.innerText()).toBe(labels[0]?.trim())
  await page.keyboard.press('n')
  await page.waitForURL(/claim=/)
  const first = asked(cairn, 'claim')
  await page.keyboard.press('n')
  await expect.poll(() => asked(cairn, 'claim')).not.toBe(first)
  await page.keyboard.press('p')
  await expect.poll(() => asked(cairn, 'claim')).toBe(first)
  await cairn.close()
})

test.each(['reduce', 'no-preference'] as const)(
  'what is opened is a step of the history, whether the map flies or jumps there (%s)',
  async (reducedMotion) => {
    const cairn = await openCairn({ path: '/?status=contested', reducedMotion })
    const { page } = cairn
    await cairn.waitForMap()
    const entries = (): Promise<number> => page.evaluate(() => history.length)
    const before = await entries()
    await page.locator('section.side cairn-results button.open').first().click()
    await page.locator('cairn-feature').waitFor()
    await page.waitForURL(/site=.*#/)
    expect(await entries()).toBe(before + 1)
    await page.goBack()
    await page.locator('cairn-feature').waitFor({ state: 'detached' })
    expect(asked(cairn, 'site')).toBeNull()
    await cairn.close()
  },
)

/** What the page has kept of the reader's choices, out of the database itself. */
const keptSettings = (): Promise<unknown> =>
  new Promise((resolve) => {
    const opening = indexedDB.open('cairn')
    opening.onsuccess = () => {
      const database = opening.result
      const asking = database.transaction('settings').objectStore('settings').getAll()
      asking.onsuccess = () => {
        database.close()
        resolve(asking.result)
      }
    }
  })

test('single keys can be switched off, which is kept; letters that are typed and dialogs are left alone', async () => {
  const cairn = await openCairn({ path: '/?status=contested' })
  const { page } = cairn
  await page.locator('output#tally').waitFor()
  await filters(cairn).locator('cairn-search input').pressSequentially('xt?')
  await page.waitForURL(/q=xt/)
  expect([asked(cairn, 'status'), asked(cairn, 'view')]).toEqual(['contested', null])
  await leaveFields(cairn)
  await page.keyboard.press('?')
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await sheet.waitFor()
  await page.keyboard.press('x')
  expect(asked(cairn, 'status')).toBe('contested')
  await sheet.getByRole('checkbox', { name: /Single keys/ }).uncheck()
  await expect.poll(() => page.evaluate(keptSettings)).toEqual([{ name: 'single-keys', value: false }])
  await page.keyboard.press('Escape')
  await page.keyboard.press('x')
  await page.keyboard.press('Control+z')
  await page.waitForURL((url) => !url.searchParams.has('q'))
  expect(asked(cairn, 'status')).toBe('contested')
  await page.reload()
  await page.locator('output#tally').waitFor()
  await leaveFields(cairn)
  await page.keyboard.press('t')
  await page.keyboard.press('?')
  expect([asked(cairn, 'view'), await page.getByRole('dialog').count()]).toEqual([null, 0])
  await cairn.close()
})

test('on a Cyrillic board the keys are where they are on a Latin one', async () => {
  const cairn = await openCairn({ path: '/' })
  const { page } = cairn
  await page.locator('output#tally').waitFor()
  await page.evaluate(() =>
    dispatchEvent(new KeyboardEvent('keydown', { key: 'е', code: 'KeyT', bubbles: true })),
  )
  await page.waitForURL(/view=table/)
  await cairn.close()
})

test('where the bar has no room its buttons are entries of a menu, which keys work as a menu', async () => {
  const cairn = await openCairn({ path: '/', viewport: { width: 360, height: 740 } })
  const { page } = cairn
  await page.locator('output#tally').waitFor()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  const more = page.getByRole('button', { name: 'More', exact: true })
  await more.focus()
  await page.keyboard.press('ArrowDown')
  // Share, then the next that begins so.
  await page.keyboard.press('s')
  await page.keyboard.press('s')
  await page.keyboard.press('Enter')
  await page.getByRole('dialog', { name: 'Saved views' }).waitFor()
  await cairn.screenshot('saved-views-phone')
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await expect.poll(() => focusedTag(cairn)).toBe('BUTTON')
  expect(await more.getAttribute('aria-expanded')).toBe('false')
  await more.click()
  expect(
    await page
      .getByRole('menu')
      .getByRole('group')
      .evaluateAll((groups) => groups.map((group) => group.getAttribute('aria-label'))),
  ).toEqual(['For the way', 'Pass on', 'On this device', 'Data and help', 'Language'])
  expect(await page.getByRole('menuitem').allInnerTexts()).toEqual([
    'Ready for offline',
    'Field view',
    'Share',
    'Export',
    'Hand over',
    'Saved views',
    'Private notes',
    'Data check',
    'About',
    'Keyboard shortcuts',
    'Azərbaycanca',
    'Հայերեն',
    'Русский',
  ])
  await page.keyboard.press('Escape')
  expect(await page.getByRole('menu').count()).toBe(0)
  await cairn.close()
})

// Every screen and state of the page, and how to get there without opening the page anew: for axe and for the gallery.
import { fileURLToPath } from 'node:url'
import type { Cairn } from './driver.ts'

type Page = Cairn['page']

/** One screen; walked in the order of the list, each from wherever the last one left the page. */
export interface Screen {
  readonly name: string
  /** Query and hash of the address. */
  readonly view: string
  /** A panel laid over it. */
  readonly overlay?: string
  /** What must be there before anybody looks. */
  readonly shows: string
  /** What the reader does there. */
  readonly deed?: (page: Page) => Promise<void>
}

const fixture = (name: string): string => fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url))

const CLAIM = '?site=ft-khojaly-centre&claim=c7'
const DOCUMENT = `${CLAIM}&source=src-azombudsman-2024-02-23`

/** Cannot be guessed, and short enough to type in a test. */
export const PASSPHRASE = 'lusab babad gutih tugad mudof'

async function openSections(page: Page): Promise<void> {
  for (const summary of await page.locator('dialog summary').all()) await summary.click()
}

/** Before everything else: it is put away once. */
const putNoteAway = async (page: Page): Promise<void> => {
  const button = page.getByRole('button', { name: 'Put this note away' })
  if (await button.isVisible()) await button.click()
}

async function makeVault(page: Page): Promise<void> {
  const vault = page.locator('cairn-vault')
  await vault.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE)
  await vault.getByLabel('The same passphrase again').fill(PASSPHRASE)
  await vault.getByRole('button', { name: 'Make the vault', exact: true }).click()
  await vault.getByText('The vault is made and open.').waitFor({ timeout: 15_000 })
}

const lockVault = (page: Page): Promise<void> =>
  page.locator('cairn-vault').getByRole('button', { name: 'Lock now' }).first().click()

async function chooseTable(page: Page): Promise<void> {
  await page.locator('header.bar input[type=file]').setInputFiles(fixture('import/graves.csv'))
  await page.locator('dialog cairn-import').getByRole('combobox').first().waitFor()
}

async function attachWrongCopy(page: Page): Promise<void> {
  const wrong = { name: 'SYNTHETIC.txt', mimeType: 'text/plain', buffer: Buffer.from('SYNTHETIC') }
  await page.locator('cairn-document input[type=file]').setInputFiles(wrong)
  await page.locator('cairn-document [role=alert]').waitFor()
}

const overlay = (name: string, shows: string, further: Partial<Screen> = {}): Screen => ({
  name,
  view: '',
  overlay: name,
  shows,
  ...further,
})

/** What can be reached with the bundled package. */
export const SCREENS: readonly Screen[] = [
  { name: 'opening', view: '', shows: 'cairn-opening li button' },
  { name: 'map', view: '', shows: '.side cairn-results button.open', deed: putNoteAway },
  { name: 'filtered', view: '?status=contested&from=2021&to=2024', shows: '.side cairn-results button.open' },
  { name: 'feature', view: '?site=ft-farrukh', shows: 'cairn-feature cairn-claim' },
  { name: 'claim', view: CLAIM, shows: 'cairn-feature [aria-current=true] cairn-claim' },
  { name: 'document', view: DOCUMENT, shows: 'cairn-document h2' },
  { name: 'document-refused', view: DOCUMENT, shows: 'cairn-document h2', deed: attachWrongCopy },
  { name: 'unlocated', view: '?precision=unlocated', shows: '.side cairn-results button.open' },
  { name: 'table', view: '?view=table', shows: 'cairn-table .line.body, cairn-table button.open' },
  {
    name: 'table-claims',
    view: '?view=table&site=ft-farrukh',
    shows: 'cairn-table',
    deed: (page) => page.locator('cairn-table').getByText('228 claims', { exact: true }).click(),
  },
  { name: 'documents', view: '?view=sources', shows: 'cairn-sources li' },
  { name: 'timeline', view: '?view=timeline', shows: 'cairn-timeline svg' },
  { name: 'empty', view: '?q=nosuchword&from=1800&to=1801', shows: 'cairn-empty li:visible' },
  { name: 'empty-table', view: '?view=table&q=nosuchword', shows: 'cairn-empty li:visible' },
  { name: 'unknown-id', view: '?site=ft-nowhere', shows: '.message' },
  overlay('filters', 'dialog cairn-filters', { deed: openSections }),
  overlay('tray', 'dialog cairn-tray button.open'),
  overlay('legend', 'dialog cairn-legend li'),
  overlay('issues', 'dialog cairn-issues h3, dialog cairn-issues p'),
  overlay('about', 'dialog cairn-about h3'),
  overlay('compare', 'dialog cairn-matrix table, dialog cairn-matrix li', {
    view: '?site=ft-khojaly-centre',
  }),
  overlay('balance', 'dialog cairn-balance h3'),
  overlay('releases', 'dialog cairn-releases h3, dialog cairn-releases p'),
  overlay('export', 'dialog cairn-export button'),
  overlay('print', 'dialog .overlay-body button'),
  overlay('share', 'dialog cairn-share button'),
  overlay('views', 'dialog cairn-saved-views input'),
  overlay('shortcuts', 'dialog cairn-shortcuts h3, dialog cairn-shortcuts li, dialog cairn-shortcuts td'),
  overlay('area', 'dialog button'),
  overlay('areas', 'dialog .overlay-body *'),
  overlay('ready', 'dialog .overlay-body h3, dialog .overlay-body p'),
  overlay('field', 'dialog cairn-field button'),
  overlay('bundle', 'dialog .overlay-body button'),
  overlay('vault', 'cairn-vault input'),
  overlay('vault-open', 'cairn-vault', { overlay: 'vault', deed: makeVault }),
  overlay('vault-locked', 'cairn-vault', { overlay: 'vault', deed: lockVault }),
  { name: 'import', view: '', shows: '.side cairn-results', deed: chooseTable },
]

/** Shows a view by the way that links within the page take. */
export async function goTo(page: Page, view: string): Promise<void> {
  await page.evaluate((query) => {
    history.pushState(null, '', location.pathname + query)
    dispatchEvent(new PopStateEvent('popstate'))
  }, view)
}

const setOverlay = (page: Page, name: string): Promise<void> =>
  page.locator('cairn-app').evaluate((app, overlay) => {
    app.dispatchEvent(new CustomEvent('open-overlay', { detail: { overlay } }))
  }, name)

/** Brings the page to a screen; everything laid over it is put away first. */
export async function show(page: Page, screen: Screen): Promise<void> {
  await setOverlay(page, 'none')
  await goTo(page, screen.view)
  if (screen.overlay) await setOverlay(page, screen.overlay)
  await page.locator(screen.shows).first().waitFor({ timeout: 10_000 })
  await screen.deed?.(page)
}

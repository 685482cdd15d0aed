// Every screen and state of the page, and how to get there without opening the page anew: for axe and for the gallery.
import type { Cairn } from './driver.ts'
import {
  attachWrongCopy,
  CROWD_VIEW,
  chooseTable,
  importTable,
  keepArea,
  lockVault,
  makeVault,
  openSections,
  pickCrowd,
  putNoteAway,
  receiveBundle,
} from './screen-deeds.ts'

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

const CLAIM = '?site=ft-khojaly-centre&claim=c7'
const DOCUMENT = `${CLAIM}&source=src-azombudsman-2024-02-23`

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
  { name: 'picked', view: CROWD_VIEW, shows: '.side cairn-results button.open', deed: pickCrowd },
  {
    name: 'area-drawn',
    view: '?area=46.5,39.6,47,40.2#8/39.9/46.75',
    shows: '.side cairn-results button.open',
  },
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
  overlay('print', 'dialog .overlay-body button:enabled'),
  overlay('share', 'dialog cairn-share button'),
  overlay('views', 'dialog cairn-saved-views input'),
  overlay('shortcuts', 'dialog cairn-shortcuts h3, dialog cairn-shortcuts li, dialog cairn-shortcuts td'),
  overlay('area', 'dialog button'),
  overlay('areas', 'dialog .overlay-body *'),
  overlay('areas-kept', 'dialog cairn-areas', { overlay: 'areas', deed: keepArea }),
  overlay('ready', 'dialog .overlay-body h3, dialog .overlay-body p'),
  overlay('field', 'dialog cairn-field button'),
  overlay('bundle', 'dialog .overlay-body button'),
  overlay('vault', 'cairn-vault input'),
  overlay('vault-open', 'cairn-vault', { overlay: 'vault', deed: makeVault }),
  overlay('vault-locked', 'cairn-vault', { overlay: 'vault', deed: lockVault }),
  { name: 'import', view: '', shows: '.side cairn-results', deed: chooseTable },
  // From here on another package is open.
  {
    name: 'import-report',
    view: '',
    shows: '.side cairn-results',
    deed: async (page) => {
      await chooseTable(page)
      await importTable(page)
    },
  },
  { name: 'received', view: '', shows: '.side cairn-results', deed: receiveBundle },
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
  for (const picked of await page.locator('cairn-picked').all()) await picked.dispatchEvent('dismiss')
  await goTo(page, screen.view)
  if (screen.overlay) await setOverlay(page, screen.overlay)
  await page.locator(screen.shows).first().waitFor({ timeout: 30_000 })
  await screen.deed?.(page)
}

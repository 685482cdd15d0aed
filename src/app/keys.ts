/** Keys of the page: reads the table of shortcuts and does what it says, unless the reader types or a dialog is open. */
import { EMPTY_FILTER } from '../query/core/filter.ts'
import { type Deed, isSingleKey, type KeyPress, type Shortcut, shortcutOf } from '../ui/shortcut-table.ts'
import { lockVaultNow } from './find-vault.ts'
import { focusFilters, focusSearch } from './focus-filters.ts'
import { act, ask } from './navigate.ts'
import { opening } from './open-overlay.ts'
import type { Overlay, PageState } from './page-state.ts'
import { isEmptyFilter, patch, type Services } from './services.ts'
import type { Selection, View } from './session.ts'
import { nextClaim, nextFeature } from './stepping.ts'

/** What the keys need of the page. */
export interface KeyedPage {
  readonly services: Services
  readonly element: HTMLElement
  select(selection: Partial<Selection>): void
}

/** Fields that take letters; a checkbox takes none, and a shortcut may follow it. */
const TYPED =
  'input:not([type=checkbox], [type=radio], [type=button], [type=range], [type=file]), textarea, select'

const isTyping = (target: EventTarget | undefined): boolean =>
  target instanceof HTMLElement && (target.matches(TYPED) || target.isContentEditable)

/** AltGr writes a bracket on many boards, and browsers report it as Ctrl with Alt. */
function pressOf(event: KeyboardEvent): KeyPress | null {
  const isAltGr = event.getModifierState('AltGraph')
  if (event.altKey && !isAltGr) return null
  const ctrl = !isAltGr && (event.ctrlKey || event.metaKey)
  return { key: event.key, code: event.code, ctrl, shift: event.shiftKey }
}

/** A dialog has keys of its own; the one with the filters can be undone in. */
const isAllowed = ({ overlay, singleKeys }: PageState, shortcut: Shortcut): boolean => {
  if (shortcut.deed === 'lock') return true
  if (overlay !== 'none') return overlay === 'filters' && shortcut.ctrl === true
  return singleKeys || !isSingleKey(shortcut)
}

/** Binds the keys for as long as the page lives. */
export function listenToKeys(page: KeyedPage): void {
  addEventListener('keydown', (event) => {
    const press = event.defaultPrevented ? null : pressOf(event)
    const shortcut = press && shortcutOf(press)
    const isForField = isTyping(event.composedPath()[0]) && shortcut?.deed !== 'lock'
    if (!shortcut || isForField || !isAllowed(page.services.store.get(), shortcut)) return
    if (shortcut.key !== 'Escape') event.preventDefault()
    DEEDS[shortcut.deed](page)
  })
}

const view =
  (shown: View) =>
  ({ services }: KeyedPage): void =>
    act(services, { type: 'view', view: shown })

const overlay =
  (opened: Overlay) =>
  ({ services: { store } }: KeyedPage): void =>
    patch(store, opening(store.get(), opened))

const go =
  (next: (state: PageState, by: 1 | -1) => Partial<Selection> | null, by: 1 | -1) =>
  ({ services, select }: KeyedPage): void => {
    const selection = next(services.store.get(), by)
    if (selection) select(selection)
  }

const DEEDS: Readonly<Record<Deed, (page: KeyedPage) => void>> = {
  search: focusSearch,
  filters: focusFilters,
  undo: ({ element }) => void element.dispatchEvent(new CustomEvent('filter-undo')),
  redo: ({ element }) => void element.dispatchEvent(new CustomEvent('filter-redo')),
  clear: ({ services }) => {
    if (!isEmptyFilter(services.store.get().session.filter)) ask(services, EMPTY_FILTER)
  },
  map: view('map'),
  table: view('table'),
  sources: view('sources'),
  timeline: view('timeline'),
  previousFeature: go(nextFeature, -1),
  nextFeature: go(nextFeature, 1),
  previousClaim: go(nextClaim, -1),
  nextClaim: go(nextClaim, 1),
  export: overlay('export'),
  link: ({ services }) => void import('./share.ts').then(({ copyLink }) => copyLink(services)),
  help: overlay('shortcuts'),
  lock: ({ services }) => lockVaultNow(services),
  back: stepBack,
}

/** One step back: the document, the feature, the list of several at one place. */
function stepBack({ services: { store }, select }: KeyedPage): void {
  const { session, picked } = store.get()
  const { site, source } = session.selection
  if (source !== null) select({ source: null })
  else if (site !== null) select({ site: null, claim: null })
  else if (picked.length > 0) patch(store, { picked: [] })
}

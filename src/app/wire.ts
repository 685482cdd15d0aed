/** The one place where the rooms are joined: services, address bar, worker, device. */
import { t } from '../i18n/message.ts'
import { cancelWithEscape } from './cancel-reading.ts'
import { tellCounts } from './count-teller.ts'
import { refreshAttached } from './documents.ts'
import { findVault } from './find-vault.ts'
import { followImports } from './import-follow.ts'
import { followLanguage } from './language.ts'
import { loadAddressed } from './load.ts'
import { sessionFromAddress } from './navigate.ts'
import { openSession } from './open-session.ts'
import { startOpening } from './opening-note.ts'
import { FIRST_STATE, type PageState } from './page-state.ts'
import { preparePrinting } from './prepare-printing.ts'
import { queryService } from './query-service.ts'
import { patch, type Services } from './services.ts'
import { emptyShelf, type Shelf } from './shelf.ts'
import { readSingleKeys } from './single-keys.ts'
import { startShelf } from './storage-watch.ts'
import { createStore } from './store.ts'
import { offerText, updateWaitsFor } from './update-waits.ts'
import { readSession } from './url.ts'
import { refreshViews } from './views-list.ts'

/** Makes the services. Nothing is read or fetched yet. */
export function createServices(): Services & { useShelf(shelf: Shelf): void } {
  let shelf = emptyShelf()
  return {
    store: createStore<PageState>(FIRST_STATE),
    query: queryService(),
    shelf: () => shelf,
    useShelf: (opened) => {
      shelf = opened
    },
  }
}

function setOffline(services: Services, fields: Partial<PageState['offline']>): void {
  patch(services.store, { offline: { ...services.store.get().offline, ...fields } })
}

/** Its code comes after the package: what is read first is what somebody waits for. */
async function keepShell(services: Services): Promise<void> {
  const { registerShell } = await import('../offline/register.ts')
  await registerShell({
    ready: () => setOffline(services, { shell: 'ready' }),
    failed: (reason) => setOffline(services, { shell: 'unavailable', reason }),
    update: (takeOver, offered) => offerApp(services, offerText(offered), takeOver),
    late: () => void import('./late-update.ts').then(({ tellLate }) => tellLate(services)),
    replaced: (reload, wasLate) => void offerReload(services, reload, wasLate),
  })
}

async function offerReload(services: Services, reload: () => void, wasLate: boolean): Promise<void> {
  const text = wasLate ? (await import('./late-update.ts')).lateText() : t('page.newerAppElsewhere')
  offerApp(services, text, reload)
}

function startShell(services: Services): void {
  keepShell(services).catch((fault: unknown) =>
    setOffline(services, { shell: 'unavailable', reason: String(fault) }),
  )
  // A part of the older version that was not loaded yet is gone from the host and from this device.
  addEventListener('vite:preloadError', (event) => {
    event.preventDefault()
    offerApp(services, t('page.olderAppGone'), () => location.reload())
  })
}

function offerApp({ store }: Services, text: string, apply: () => void): void {
  const others = store.get().updates.filter((update) => update.kind !== 'app')
  // A reload would take away what somebody is writing or fetching, whoever asks for it.
  const applyUnlessBusy = (): void => {
    if (updateWaitsFor(store.get()) === null) apply()
  }
  const refuse = (): void =>
    patch(store, { updates: store.get().updates.filter((update) => update.kind !== 'app') })
  patch(store, { updates: [...others, { kind: 'app', text, apply: applyUnlessBusy, refuse }] })
}

/** Back, forward, and links within the page. */
function followHistory(services: Services): void {
  addEventListener('popstate', () => {
    openSession(services, readSession(new URL(location.href)), 'replace')
  })
}

/** Where the code cannot be had no copy is shown; the text of the document is missing then as well. */
async function openCopyOf(services: Services, source: string | null): Promise<void> {
  const code: typeof import('./open-copy.ts') | undefined = await import('./open-copy.ts').catch(
    () => undefined,
  )
  await code?.openCopy(services, source)
}

/** Loads the reader's copy whenever another document is opened. */
function followDocument(services: Services): void {
  let open: string | null = null
  services.store.subscribe(({ session, parsed }) => {
    const source = parsed ? session.selection.source : null
    if (source === open) return
    open = source
    void openCopyOf(services, source)
  })
}

/** Starts the page: device first, then the package, then the network. */
export async function start(services: ReturnType<typeof createServices>): Promise<void> {
  patch(services.store, { session: sessionFromAddress(services) })
  followHistory(services)
  cancelWithEscape(services)
  followDocument(services)
  followImports(services)
  followLanguage(services)
  tellCounts(services)
  preparePrinting(services)
  await startShelf(services)
  await Promise.all([
    refreshAttached(services),
    refreshViews(services),
    readSingleKeys(services),
    startOpening(services),
    findVault(services),
  ])
  await loadAddressed(services)
  if (import.meta.env.PROD) startShell(services)
}

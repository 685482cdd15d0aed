/** Opens what the address bar names, and offers what is newer. */
import { t } from '../i18n/message.ts'
import { Refusal } from './admit.ts'
import { beginReading, currentReading, endReading } from './one-reading.ts'
import { newerVersion, openAddress, readFiles, type WaitingVersion } from './open-package.ts'
import { isArchiveAddress, type PackageAddress, packageAddress } from './package-address.ts'
import type { PageState } from './page-state.ts'
import type { pins } from './pinned-view.ts'
import type { Delivered, ReadingLine } from './reading-line.ts'
import { isNothing } from './reading-protocol.ts'
import { patch, type Services, say } from './services.ts'
import { showPackage } from './show-package.ts'

const NOTHING_OPEN = {
  parsed: null,
  files: null,
  result: null,
  arriving: null,
  picked: [],
  phase: 'failed',
} as const

const reasonOf = (fault: unknown): string => (fault instanceof Error ? fault.message : String(fault))

const addressOf = ({ session }: PageState): PackageAddress => packageAddress(session.data, document.baseURI)

/** What waits for the reader's word, without a version of the package that is being left or shown. */
export const otherUpdates = ({ updates }: PageState): PageState['updates'] =>
  updates.filter(({ kind }) => kind === 'app')

/** Opens what the address bar names, in the version that it is pinned to; otherwise asks the network for a newer one. */
export async function loadAddressed(services: Services): Promise<void> {
  const { store } = services
  const shelf = services.shelf()
  const { version } = store.get().session
  const address = addressOf(store.get())
  patch(store, { archive: null })
  if (isArchiveAddress(address))
    return (await import('./archive-open.ts')).openArchiveAddress(services, address)
  // The reader may have gone on meanwhile: an answer that comes late is for nobody.
  const isAsked = (): boolean =>
    addressOf(store.get()).key === address.key && store.get().session.version === version
  patch(store, {
    phase: 'loading',
    fault: null,
    pinned: null,
    arriving: null,
    updates: otherUpdates(store.get()),
  })
  if (version !== null) return loadPinned(services, address, version, isAsked)
  const isShown = await showAddressed(services, address.key, (line) => openAddress(address, shelf, line))
  if (!isShown || !isAsked()) return
  const pkg = store.get().parsed?.package
  const newer = await newerVersion(address, shelf)
  if (!newer || !isAsked()) return
  if (newer.isEarlier) say(store, t('trust.earlier', { version: newer.version, title: pkg?.title ?? '' }))
  else offer(services, address.key, newer)
}

/** The very version that the link means; where its code cannot be had nothing is shown, never another version in silence. */
async function loadPinned(
  services: Services,
  address: PackageAddress,
  version: string,
  isAsked: () => boolean,
): Promise<void> {
  const { store } = services
  const shelf = services.shelf()
  const code: { pins: typeof pins } | undefined = await import('./pinned-view.ts').catch(() => undefined)
  if (!isAsked()) return
  if (!code) return patch(store, { ...NOTHING_OPEN, fault: t('page.panelMissing') })
  const { placeOfVersion, pinNotice, view } = code.pins
  const place = await placeOfVersion(address, version, shelf)
  if (!isAsked()) return
  const { key } = place.address
  const isShown = await showAddressed(services, key, (line) => openAddress(place.address, shelf, line))
  if (!isShown || !isAsked()) return
  const pkg = store.get().parsed?.package
  const notice = pkg ? pinNotice(place, pkg) : null
  patch(store, { pinned: notice && { ...notice, view } })
}

/** Answers whether it is shown; when it is not, the page says why, unless another reading took its place. */
async function showAddressed(
  services: Services,
  key: string,
  read: (line: ReadingLine) => Promise<Delivered>,
): Promise<boolean> {
  const line = beginReading(services, key)
  try {
    const delivered = await read(line)
    if (isNothing(delivered.parsed)) showNothing(services, delivered)
    else await showPackage(services, key, delivered, line)
    return true
  } catch (fault) {
    const isSuperseded = line.signal.aborted && currentReading() !== null
    if (isSuperseded || isKept(services, fault)) return false
    const reason = line.signal.aborted ? t('reading.cancelled', { name: key }) : reasonOf(fault)
    patch(services.store, { ...NOTHING_OPEN, fault: reason })
    return false
  } finally {
    endReading(services, line)
  }
}

/** A refused update costs nothing: what is shown stays, and the page says why. */
function isKept({ store }: Services, fault: unknown): boolean {
  const { phase, parsed } = store.get()
  if (!(fault instanceof Refusal) || phase !== 'ready' || !parsed) return false
  say(store, fault.message)
  return true
}

/** A file that is no package: its faults are all that there is to show. */
function showNothing({ store }: Services, { parsed }: Delivered): void {
  const nothing = { ...parsed, package: null }
  patch(store, { ...NOTHING_OPEN, parsed: nothing, fault: t('page.unreadable'), overlay: 'issues' })
}

/** A newer version waits until the reader asks for it; until then the older one stays stored. */
function offer(services: Services, key: string, { version, files }: WaitingVersion): void {
  const { store } = services
  const apply = (): void => {
    patch(store, { updates: otherUpdates(store.get()) })
    void showAddressed(services, key, (line) => readFiles(files, services.shelf(), line))
  }
  const text = t('page.newerPackage', { version })
  patch(store, { updates: [...otherUpdates(store.get()), { kind: 'package', text, apply }] })
}

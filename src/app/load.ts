/** Brings a package onto the page, whichever way it was asked for. */
import type { ParseResult } from '../domain/package.ts'
import { t } from '../i18n/message.ts'
import { act, settleSelection } from './navigate.ts'
import {
  newerVersion,
  type OpenedPackage,
  openAddress,
  openDropped,
  type ReadPackage,
} from './open-package.ts'
import { type PackageAddress, packageAddress } from './package-address.ts'
import type { PageState } from './page-state.ts'
import { runQuery } from './run-query.ts'
import { patch, type Services, say } from './services.ts'

const NOTHING_OPEN = { parsed: null, files: null, result: null, picked: [], phase: 'failed' } as const

/** Whether there is nothing to show, and faults that say why: a file that is no package at all. */
const isNothing = ({ package: pkg, importedFeatures, issues }: ParseResult): boolean =>
  !pkg || (importedFeatures === 0 && issues.some(isError))

const isError = ({ severity }: ParseResult['issues'][number]): boolean => severity === 'error'

/** Shows an opened package: columns are built, the query of the session is run. */
async function show(services: Services, opened: OpenedPackage): Promise<void> {
  const { parsed } = opened
  const { store, query } = services
  if (isNothing(parsed)) {
    const nothing = { ...parsed, package: null }
    return patch(store, { ...NOTHING_OPEN, parsed: nothing, fault: t('page.unreadable'), overlay: 'issues' })
  }
  // Rows mean nothing without their package: the old answer goes before the new columns are built.
  patch(store, { parsed: null, files: null, result: null, phase: 'loading', picked: [] })
  await query.load(parsed)
  const offline = { ...store.get().offline, packageKept: opened.savedAt !== null }
  patch(store, { parsed, files: opened.files, result: null, phase: 'ready', fault: null, offline })
  settleSelection(services)
  await runQuery(services, store.get().session.filter)
}

const reasonOf = (fault: unknown): string => (fault instanceof Error ? fault.message : String(fault))

const addressOf = ({ session }: PageState): PackageAddress => packageAddress(session.data, document.baseURI)

/** What waits for the reader's word, without a version of the package that is being left or shown. */
const otherUpdates = ({ updates }: PageState): PageState['updates'] =>
  updates.filter(({ kind }) => kind !== 'package')

/** Opens what the address bar names; afterwards asks the network for a newer version. */
export async function loadAddressed(services: Services): Promise<void> {
  const { store } = services
  const address = addressOf(store.get())
  // The reader may have gone on meanwhile: an answer that comes late is for nobody.
  const isAsked = (): boolean => addressOf(store.get()).key === address.key
  patch(store, { phase: 'loading', fault: null, updates: otherUpdates(store.get()) })
  try {
    const opened = await openAddress(address, services.shelf())
    if (isAsked()) await show(services, opened)
    const newer = await newerVersion(address, services.shelf())
    if (newer && isAsked()) offer(services, newer)
  } catch (fault) {
    if (isAsked()) patch(store, { ...NOTHING_OPEN, fault: reasonOf(fault) })
  }
}

/** A newer version waits until the reader asks for it; until then the older one stays stored. */
function offer(services: Services, newer: ReadPackage): void {
  const { store } = services
  const text = t('page.newerPackage', { version: newer.parsed.package?.version ?? '?' })
  const apply = (): void => {
    patch(store, { updates: otherUpdates(store.get()) })
    void newer.keep().then((kept) => show(services, kept))
  }
  patch(store, { updates: [...otherUpdates(store.get()), { kind: 'package', text, apply }] })
}

/**
 * Opens files that the reader dropped or chose; the address then names them as local. A file that
 * is no package costs nothing: what was shown stays, and a message says what was wrong.
 */
export async function loadFiles(services: Services, files: readonly File[]): Promise<void> {
  const { store } = services
  const [first] = files
  if (!first) return
  const { phase } = store.get()
  patch(store, { phase: 'loading' })
  const read = await openDropped(files, services.shelf()).finally(() => patch(store, { phase }))
  const { parsed } = read
  if (isNothing(parsed)) {
    const reason = parsed.issues.find(isError)?.message ?? ''
    return say(store, t('page.notOpened', { name: first.name, reason }))
  }
  const opened = await read.keep()
  patch(store, { updates: otherUpdates(store.get()), messages: [] })
  act(services, { type: 'data', data: opened.key })
  await show(services, opened)
  if (parsed.rejected.length > 0) patch(store, { overlay: 'issues' })
}

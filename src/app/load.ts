/** Brings a package onto the page, whichever way it was asked for. */
import { t } from '../i18n/message.ts'
import { act, settleSelection } from './navigate.ts'
import { newerVersion, type OpenedPackage, openAddress, openDropped } from './open-package.ts'
import { packageAddress } from './package-address.ts'
import { runQuery } from './run-query.ts'
import { patch, type Services } from './services.ts'

/** Shows an opened package: columns are built, the query of the session is run. */
async function show(services: Services, opened: OpenedPackage): Promise<void> {
  const { parsed } = opened
  const { store, query } = services
  if (!parsed.package)
    return patch(store, { parsed, phase: 'failed', fault: t('page.unreadable'), overlay: 'issues' })
  // Rows mean nothing without their package: the old answer goes before the new columns are built.
  patch(store, { parsed: null, result: null, phase: 'loading', picked: [] })
  await query.load(parsed)
  const offline = { ...store.get().offline, packageKept: opened.savedAt !== null }
  patch(store, { parsed, result: null, phase: 'ready', fault: null, offline })
  settleSelection(services)
  await runQuery(services, store.get().session.filter)
}

const reasonOf = (fault: unknown): string => (fault instanceof Error ? fault.message : String(fault))

/** Opens what the address bar names; afterwards asks the network for a newer version. */
export async function loadAddressed(services: Services): Promise<void> {
  const { store } = services
  const address = packageAddress(store.get().session.data, document.baseURI)
  patch(store, { phase: 'loading', fault: null })
  try {
    await show(services, await openAddress(address, services.shelf()))
    const newer = await newerVersion(address, services.shelf())
    if (newer) offer(services, newer)
  } catch (fault) {
    patch(store, { phase: 'failed', fault: reasonOf(fault), result: null, parsed: null })
  }
}

/** A newer version waits until the reader asks for it. */
function offer(services: Services, newer: OpenedPackage): void {
  const { store } = services
  const text = t('page.newerPackage', { version: newer.parsed.package?.version ?? '?' })
  const apply = (): void => {
    patch(store, { updates: store.get().updates.filter((update) => update.kind !== 'package') })
    void show(services, newer)
  }
  patch(store, { updates: [...store.get().updates, { kind: 'package', text, apply }] })
}

/** Opens files that the reader dropped or chose; the address then names them as local. */
export async function loadFiles(services: Services, files: readonly File[]): Promise<void> {
  if (files.length === 0) return
  patch(services.store, { phase: 'loading', dragging: false })
  const opened = await openDropped(files, services.shelf())
  act(services, { type: 'data', data: opened.key })
  await show(services, opened)
  if (opened.parsed.rejected.length > 0) patch(services.store, { overlay: 'issues' })
}

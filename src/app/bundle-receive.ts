/** Opening a bundle: what is in it is shown and compared with the device first; nothing is applied before the reader says so. */
import '../i18n/rest.ts'
import { keyLines } from '../bundle/key-text.ts'
import type { Key } from '../bundle/open-sealed.ts'
import { carriedArea } from '../offline/areas/adopt-area.ts'
import { recordCountOf } from '../storage/area-rows.ts'
import {
  type BundleReceiving,
  isReplacing,
  isTakeable,
  type ReceiveDeed,
  type ReceivedEntry,
} from '../ui/bundle-events.ts'
import { areasDevice } from './areas-device.ts'
import { isVaultOpen } from './bundle-choices.ts'
import { standingOf } from './bundle-compare.ts'
import type { OpenedBundle, OpenedEntry } from './bundle-protocol.ts'
import { takeEntry } from './bundle-take.ts'
import { bundleWork } from './bundle-work.ts'
import { refreshAttached } from './documents.ts'
import { patch, type Services } from './services.ts'

/** The open file and what was proven of it. */
let file: Blob = new Blob([])
let proven: ReadonlyMap<string, OpenedEntry> = new Map()
let working = new AbortController()
let follows = false

/** Shows what is in the file, or asks for what opens it. */
export async function receiveBundle(
  services: Services,
  chosen: File,
  form: 'clear' | 'sealed',
): Promise<void> {
  follow(services)
  working.abort()
  working = new AbortController()
  file = chosen
  proven = new Map()
  const first: BundleReceiving = {
    ...{ name: chosen.name, bytes: chosen.size, stage: 'opening', asks: null, fault: null },
    ...{ done: 0, total: 0, entries: [], rejected: [] },
  }
  patch(services.store, { overlay: 'received', bundle: { ...services.store.get().bundle, receiving: first } })
  if (form === 'clear') return open(services, null)
  await attempt(services, async () => {
    const asks = await bundleWork('ask', { file }, { signal: working.signal })
    set(services, { stage: 'locked', asks })
  })
}

/** A closed panel holds nothing of the file; what is being taken over goes on. */
function follow(services: Services): void {
  if (follows) return
  follows = true
  services.store.subscribe(({ overlay, bundle }) => {
    if (overlay !== 'received' && bundle.receiving && bundle.receiving.stage !== 'taking') forget(services)
  })
}

function forget({ store }: Services): void {
  working.abort()
  file = new Blob([])
  proven = new Map()
  patch(store, { bundle: { ...store.get().bundle, receiving: null } })
}

/** Does what the panel asks for. */
export async function receiveDeed(services: Services, deed: ReceiveDeed): Promise<void> {
  if (deed.kind === 'want') return want(services, deed.key, deed.isWanted)
  if (deed.kind === 'take') return take(services)
  // Nothing is applied, and nothing of the file is held any longer.
  if (deed.kind === 'cancel') return patch(services.store, { overlay: 'none' })
  const isPhrase = services.store.get().bundle.receiving?.asks === 'passphrase'
  return open(services, isPhrase ? { passphrase: deed.secret } : { identities: keyLines(deed.secret) })
}

function set({ store }: Services, fields: Partial<BundleReceiving>): void {
  const { bundle } = store.get()
  if (bundle.receiving) patch(store, { bundle: { ...bundle, receiving: { ...bundle.receiving, ...fields } } })
}

async function open(services: Services, key: Key | null): Promise<void> {
  set(services, { stage: 'opening', fault: null, done: 0, total: 0 })
  const { signal } = working
  await attempt(services, async () => {
    const tell = (done: number, total: number): void => set(services, { done, total })
    const opened = await bundleWork('open', { file, key }, { signal, tell })
    if (opened.fault !== null) return set(services, { stage: 'refused', fault: opened.fault })
    await list(services, opened)
  })
}

async function list(services: Services, { entries, rejected }: OpenedBundle): Promise<void> {
  proven = new Map(entries.map((entry) => [`${entry.kind} ${entry.id}`, entry]))
  const listed = await Promise.all([...proven].map(([key, entry]) => received(services, key, entry)))
  set(services, {
    stage: 'listed',
    entries: listed,
    rejected: rejected.map(({ title, reason }) => ({ title: title ?? '?', reason })),
  })
}

/** New things are proposed; what would replace something waits for the reader's word. */
async function received(services: Services, key: string, entry: OpenedEntry): Promise<ReceivedEntry> {
  const { kind, title, version, bytes } = entry
  const stand = await standing(services, entry)
  const line = { key, kind, title, version, bytes, ...stand, isWanted: false, outcome: null, reason: null }
  return { ...line, isWanted: isTakeable(line) && !isReplacing(line) }
}

async function standing(
  services: Services,
  entry: OpenedEntry,
): Promise<Pick<ReceivedEntry, 'standing' | 'here'>> {
  const nothingHere = { here: null } as const
  if (entry.kind === 'package')
    return standingOf(
      entry,
      await services
        .shelf()
        .packages()
        .catch(() => []),
    )
  if (entry.kind === 'document')
    return { standing: services.store.get().attached.has(entry.id) ? 'same' : 'new', ...nothingHere }
  if (entry.kind === 'note')
    return { standing: isVaultOpen(services.store.get()) ? 'new' : 'locked', ...nothingHere }
  return entry.kind === 'area' ? areaStanding(services, entry) : { standing: 'unknown', ...nothingHere }
}

/** Records are never changed once an area is ready: the same id and size is the same archive. */
async function areaStanding(
  services: Services,
  { id, bytes }: OpenedEntry,
): Promise<Pick<ReceivedEntry, 'standing' | 'here'>> {
  const device = areasDevice(services)
  if (device?.keeping() === 'locked') return { standing: 'locked', here: null }
  const held = device && (await carriedArea(device, id).catch(() => null))
  if (!held || recordCountOf(held) === 0) return { standing: 'new', here: null }
  const isSame = held.state === 'ready' && held.totalBytes === bytes
  return { standing: isSame ? 'same' : 'differs', here: held.createdAt.slice(0, 10) }
}

function want(services: Services, key: string, isWanted: boolean): void {
  const entries = services.store.get().bundle.receiving?.entries ?? []
  set(services, { entries: entries.map((entry) => (entry.key === key ? { ...entry, isWanted } : entry)) })
}

/** One after the other, packages last and the first of them shown; each is there whole or not at all. */
async function take(services: Services): Promise<void> {
  const wanted = (services.store.get().bundle.receiving?.entries ?? []).filter(({ isWanted }) => isWanted)
  const packages = wanted.filter(({ kind }) => kind === 'package')
  const [shown] = packages
  const inOrder = [
    ...wanted.filter(({ kind }) => kind !== 'package'),
    ...packages.slice(1),
    ...packages.slice(0, 1),
  ]
  const { signal } = working
  set(services, { stage: 'taking', done: 0, total: inOrder.length })
  for (const [at, { key }] of inOrder.entries()) {
    if (signal.aborted) return
    const entry = proven.get(key)
    if (entry)
      settle(services, key, await takeEntry(services, entry, { isShown: key === shown?.key, signal }))
    set(services, { done: at + 1 })
  }
  await refreshAttached(services)
  set(services, { stage: 'done' })
}

function settle(services: Services, key: string, reason: string | null): void {
  const entries = services.store.get().bundle.receiving?.entries ?? []
  const outcome = reason === null ? 'taken' : 'failed'
  set(services, {
    entries: entries.map((entry) => (entry.key === key ? { ...entry, outcome, reason } : entry)),
  })
}

async function attempt(services: Services, work: () => Promise<void>): Promise<void> {
  const { signal } = working
  try {
    await work()
  } catch (fault) {
    if (signal.aborted) return
    const reason = fault instanceof Error ? fault.message : String(fault)
    const isLocked = services.store.get().bundle.receiving?.asks !== null
    set(services, { stage: isLocked ? 'locked' : 'refused', fault: reason })
  }
}

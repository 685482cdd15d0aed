/** From choices to a saved file: packed in a worker whenever they change, so that its size is known before it is made. */
import '../i18n/rest.ts'
import { keyLines } from '../bundle/key-text.ts'
import type { Lock } from '../bundle/seal-bundle.ts'
import { t } from '../i18n/message.ts'
import type { BundleMaking, MakeDeed, MakingProgress } from '../ui/bundle-events.ts'
import { tooManyBytes } from './bundle-bound.ts'
import { isVaultOpen, type Offer, offersOf } from './bundle-choices.ts'
import { NO_BUNDLE } from './bundle-state.ts'
import { bundleWork } from './bundle-work.ts'
import { saveBlob } from './hand-out.ts'
import type { PageState } from './page-state.ts'
import { patch, type Services } from './services.ts'

let offers: readonly Offer[] = []
/** The chosen things, packed and not encrypted; null while they are packed. */
let packed: Blob | null = null
let recipients: readonly string[] = []
let working = new AbortController()
let follows = false

/** Does what the panel asks for. */
export async function makeDeed(services: Services, deed: MakeDeed): Promise<void> {
  const { making } = services.store.get().bundle
  if (deed.kind === 'look') return look(services)
  if (deed.kind === 'choose') return choose(services, deed.keys, deed.isChosen)
  if (deed.kind === 'cancel') return cancel(services)
  if (deed.kind === 'save') return save(services, deed.secret)
  if (deed.kind === 'recipients') recipients = keyLines(deed.text)
  else if ((deed.lock === 'none') !== (making.lock === 'none')) {
    // Private notes go into encrypted files only.
    set(services, { lock: deed.lock })
    return repack(services)
  } else set(services, { lock: deed.lock })
  return reckon(services, begin())
}

function set(services: Services, fields: Partial<BundleMaking>): void {
  const { bundle } = services.store.get()
  patch(services.store, { bundle: { ...bundle, making: { ...bundle.making, ...fields } } })
}

/** Whatever was under way ends. */
function begin(): AbortSignal {
  working.abort()
  working = new AbortController()
  return working.signal
}

async function look(services: Services): Promise<void> {
  follow(services)
  set(services, { choices: null, bytes: null, progress: { kind: 'idle' } })
  const found = await offersOf(services)
  if (services.store.get().overlay !== 'bundle') return
  offers = found
  const chosen = new Set(offers.filter(({ isProposed }) => isProposed).map(({ key }) => key))
  set(services, { choices: offers.map(choiceOf), chosen })
  return repack(services)
}

const choiceOf = ({ key, kind, title, version, bytes }: Offer) => ({ key, kind, title, version, bytes })

/** A closed panel holds nothing; what the vault showed is gone from the page when it locks, and what was packed of it too. */
function follow(services: Services): void {
  if (follows) return
  follows = true
  services.store.subscribe((state) => {
    if (state.overlay !== 'bundle') forget(services)
    else if (offers.some((offer) => isClosed(state, offer))) dropPrivate(services)
  })
}

function forget(services: Services): void {
  if (offers.length === 0) return
  begin()
  offers = []
  packed = null
  recipients = []
  set(services, NO_BUNDLE.making)
}

/** Areas are sealed wherever there is a vault. */
const isClosed = (state: PageState, { kind }: Offer): boolean =>
  (kind === 'note' && !isVaultOpen(state)) || (kind === 'area' && state.vault === 'locked')

function dropPrivate(services: Services): void {
  const state = services.store.get()
  offers = offers.filter((offer) => !isClosed(state, offer))
  packed = null
  const keys = offers.map(({ key }) => key)
  const { chosen } = services.store.get().bundle.making
  set(services, {
    choices: offers.map(choiceOf),
    chosen: new Set([...chosen].filter((key) => keys.includes(key))),
  })
  void repack(services)
}

function choose(services: Services, keys: readonly string[], isChosen: boolean): Promise<void> {
  const chosen = new Set(services.store.get().bundle.making.chosen)
  for (const key of keys) isChosen ? chosen.add(key) : chosen.delete(key)
  set(services, { chosen })
  return repack(services)
}

/** Several ticks or letters in a row are one piece of work. */
const REST_MS = 150

async function rest(signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, REST_MS))
  signal.throwIfAborted()
}

async function repack(services: Services): Promise<void> {
  const signal = begin()
  packed = null
  set(services, { bytes: null, progress: { kind: 'idle' } })
  await attempt(services, signal, async () => {
    await rest(signal)
    const { chosen, lock } = services.store.get().bundle.making
    const wanted = offers.filter(({ key, kind }) => chosen.has(key) && (kind !== 'note' || lock !== 'none'))
    if (wanted.length === 0) return
    const tooMany = tooManyBytes(wanted)
    if (tooMany !== null) throw new Error(t('bundle.tooLarge', { bytes: tooMany }))
    const entries = (await Promise.all(wanted.map((offer) => offer.entry()))).filter(
      (entry) => entry !== null,
    )
    signal.throwIfAborted()
    const tell = progressTo(services, 'packing')
    const bundle = await bundleWork('pack', { entries, willBeSealed: lock !== 'none' }, { signal, tell })
    packed = bundle
    set(services, { progress: { kind: 'idle' } })
    await reckon(services, signal)
  })
}

/** The size of the file under the present lock; null while no key is there. */
async function reckon(services: Services, signal: AbortSignal): Promise<void> {
  const bundle = packed
  const { lock } = services.store.get().bundle.making
  if (!bundle) return repack(services)
  if (lock === 'none') return set(services, { bytes: bundle.size, progress: { kind: 'idle' } })
  if (lock === 'recipients' && recipients.length === 0)
    return set(services, { bytes: null, progress: { kind: 'idle' } })
  const asked: Lock = lock === 'passphrase' ? { passphrase: '-' } : { recipients }
  await attempt(services, signal, async () => {
    set(services, { bytes: null })
    await rest(signal)
    const bytes = await bundleWork('size', { bytes: bundle.size, lock: asked }, { signal })
    set(services, { bytes, progress: { kind: 'idle' } })
  })
}

async function save(services: Services, passphrase: string): Promise<void> {
  const bundle = packed
  const { lock } = services.store.get().bundle.making
  if (!bundle) return
  const signal = begin()
  await attempt(services, signal, async () => {
    const sealed = lock === 'none' ? bundle : await seal(services, bundle, passphrase, signal)
    const name = `${fileStem(services)}.cairn.zip${lock === 'none' ? '' : '.age'}`
    saveBlob(name, sealed)
    set(services, { progress: { kind: 'done', name, bytes: sealed.size } })
  })
}

function seal(services: Services, bundle: Blob, passphrase: string, signal: AbortSignal): Promise<Blob> {
  const { lock } = services.store.get().bundle.making
  const tell = progressTo(services, 'sealing')
  tell(0, bundle.size)
  return bundleWork(
    'seal',
    { bundle, lock: lock === 'recipients' ? { recipients } : { passphrase } },
    { signal, tell },
  )
}

/** Nothing of the contents is in the name of an encrypted file. */
function fileStem({ store }: Services): string {
  const { bundle, parsed } = store.get()
  const isClear = bundle.making.lock === 'none'
  const id = isClear ? (parsed?.package?.id ?? '').replace(/[^A-Za-z0-9._-]+/g, '-') : ''
  return id || 'expedition'
}

function cancel(services: Services): void {
  begin()
  set(services, { progress: { kind: 'idle' } })
  if (!packed) void repack(services)
}

const progressTo =
  (services: Services, step: Extract<MakingProgress, { kind: 'busy' }>['step']) =>
  (done: number, total: number): void =>
    set(services, { progress: { kind: 'busy', step, done, total } })

/** What was cancelled says nothing: what took its place speaks. */
async function attempt(services: Services, signal: AbortSignal, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (fault) {
    if (signal.aborted) return
    const reason = fault instanceof Error ? fault.message : String(fault)
    set(services, { progress: { kind: 'failed', reason } })
  }
}

/** Targets of the field view in the vault: the present one and those before it, as one sealed record. Load this file on demand. */
import { localText } from '../domain/package.ts'
import { t } from '../i18n/message.ts'
import type { FieldState, FieldTarget, KeptTarget } from '../ui/field-state.ts'
import { Damaged } from '../vault/seal.ts'
import type { PageState } from './page-state.ts'
import { patch, type Services, say } from './services.ts'
import { isVaultOpen } from './vault-open.ts'
import { vaultRecords } from './vault-records.ts'

/** More than anybody finds their way in. */
const MOST = 50

type Targets = Pick<FieldState, 'target' | 'kept'>

const NOTHING: Targets = { target: null, kept: [] }
const THE_TARGETS = 'all'
const records = vaultRecords<Targets>('target')

/** What is sealed already; null while the vault is closed, when there is nothing to keep in step. */
let sealed: Targets | null = null
let turn: Promise<unknown> = Promise.resolve()
let follows = false

const nameOf = (target: FieldTarget): string =>
  target.kind === 'feature' ? target.featureId : JSON.stringify([target.lngLat, target.digitMeters])

/** The list with the target in front, once. */
export const keptWith = (kept: readonly KeptTarget[], one: KeptTarget): readonly KeptTarget[] => [
  one,
  ...kept.filter(({ target }) => nameOf(target) !== nameOf(one.target)).slice(0, MOST - 1),
]

/** With the name that it has now: another package may be open when it is looked for again. */
function keptOf({ parsed, session }: PageState, target: FieldTarget): KeptTarget {
  if (target.kind === 'typed') return { target, label: target.label }
  const feature = parsed?.package?.features.find(({ id }) => id === target.featureId)
  return { target, label: feature ? localText(feature.properties.label, session.lang) : null }
}

/** Takes up what the vault keeps, now that it is open; what was chosen while it was closed goes in. */
export async function takeUpTargets(services: Services): Promise<void> {
  const { store } = services
  const held = (await records.read(THE_TARGETS).catch((fault) => sayDamaged(services, fault))) ?? NOTHING
  if (!isVaultOpen()) return
  sealed = held
  const { field } = store.get()
  patch(store, { field: { ...field, target: field.target ?? held.target, kept: held.kept } })
  if (!follows) store.subscribe((state) => follow(services, state))
  follows = true
  follow(services, store.get())
}

/** What was lost is said; a vault that was locked meanwhile is no loss. */
function sayDamaged({ store }: Services, fault: unknown): null {
  if (fault instanceof Damaged) say(store, t('vault.damagedOne'))
  return null
}

function follow(services: Services, state: PageState): void {
  if (!isVaultOpen()) sealed = null
  const { target, kept } = state.field
  if (sealed === null || (target === sealed.target && kept === sealed.kept)) return
  const isChosen = target !== null && target !== sealed.target
  sealed = { target, kept: isChosen ? keptWith(kept, keptOf(state, target)) : kept }
  keep(services, sealed)
  if (sealed.kept !== kept) patch(services.store, { field: { ...state.field, kept: sealed.kept } })
}

/** One write after another; what cannot be kept stays in the page's memory, and that is said. */
function keep({ store }: Services, targets: Targets): void {
  turn = turn.then(() =>
    records.save(THE_TARGETS, targets).catch(() => isVaultOpen() && say(store, t('field.notKept'))),
  )
}

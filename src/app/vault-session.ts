/** The vault's lifetime on the page: found, made, opened, locked, erased; the same in every tab. */
import '../i18n/rest.ts'
import { t } from '../i18n/message.ts'
import { sealedSize } from '../storage/sealed.ts'
import type { VaultSettings } from '../ui/vault-events.ts'
import { leaveView } from './lock-view.ts'
import { withoutPrivate } from './private-state.ts'
import { patch, type Services } from './services.ts'
import { tell } from './tell.ts'
import { beginNote, resumeDraft, sealDraft, unsealedDraft } from './vault-draft.ts'
import { eraseEverything, eraseVault } from './vault-erase.ts'
import { guardVault } from './vault-guard.ts'
import {
  addSecurityKey,
  changePassphrase,
  createVault,
  removeSecurityKey,
  unlockVault,
  vaultFile,
} from './vault-keys.ts'
import { holdVault, isVaultOpen, openVault } from './vault-open.ts'
import { attempt, faultText, panelOf, sayDone, setPanel, vaultConnection } from './vault-page.ts'
import { canHaveSecurityKey } from './vault-security-key.ts'
import { refreshNotes } from './vault-shown.ts'
import { NO_PANEL, type VaultLock } from './vault-state.ts'
import { changeVault, type OpenVault } from './vault-store.ts'

/** A draft that cannot be sealed in this time must not keep the key in memory. */
const LONGEST_SEALING_MS = 3_000

let endGuard: (() => void) | null = null
const otherTabs = 'BroadcastChannel' in globalThis ? new BroadcastChannel('cairn-vault') : null

/** Why there can be no vault in this browser; null when there can. */
function missing(): string | null {
  if (!globalThis.indexedDB || !globalThis.caches) return t('vault.noStorage')
  return globalThis.crypto?.subtle ? null : t('vault.noCrypto')
}

/** Finds out what is on the device. An unprotected vault is open to everybody, so it is opened. */
export async function lookForVault(services: Services): Promise<void> {
  if (isVaultOpen()) return
  const cannot = missing()
  if (cannot) return setPanel(services, { isKnown: true, cannot })
  listenToOtherTabs(services)
  try {
    await look(services)
  } catch (fault) {
    setPanel(services, { isKnown: true, cannot: faultText(fault) })
  }
}

async function look(services: Services): Promise<void> {
  const file = await vaultFile()
  const ways = file?.slots.map(({ kind }) => kind) ?? []
  const canHaveKey = await canHaveSecurityKey()
  setPanel(services, { isKnown: true, canHaveKey, hasKey: ways.includes('security-key'), lostBytes: null })
  if (!file) return lookForRemains(services)
  if (ways.includes('unprotected'))
    return takeIn(services, await unlockVault(vaultConnection, 'unprotected'), 'unprotected')
  patch(services.store, { vault: 'locked', ...withoutPrivate(services.store.get()) })
}

async function lookForRemains(services: Services): Promise<void> {
  patch(services.store, { vault: 'absent' })
  const { records, bytes } = await sealedSize(vaultConnection)
  if (records > 0) setPanel(services, { lostBytes: bytes })
}

/** Makes a vault. Without a passphrase it is open to everybody. */
export async function create(services: Services, passphrase: string | null): Promise<void> {
  await attempt(services, async () => {
    const open = await createVault(vaultConnection, passphrase)
    await takeIn(services, open, passphrase === null ? 'unprotected' : 'open')
    otherTabs?.postMessage('look')
    sayDone(services, t(passphrase === null ? 'vault.createdUnprotected' : 'vault.created'))
  })
}

/** Opens it by passphrase, or by security key without one. */
export async function open(services: Services, passphrase: string | null): Promise<void> {
  await attempt(services, async () => {
    const way = passphrase === null ? 'security-key' : 'passphrase'
    await takeIn(services, await unlockVault(vaultConnection, way, passphrase ?? ''), 'open')
  })
}

async function takeIn(services: Services, opened: OpenVault, lock: VaultLock): Promise<void> {
  const { wanted } = panelOf(services)
  holdVault(opened)
  await refreshNotes(services).catch((fault) => {
    holdVault(null)
    throw fault
  })
  endGuard?.()
  endGuard = guardVault({
    settings: () => panelOf(services).settings,
    lock: () => void lockVault(services),
    locks: lock === 'open',
  })
  patch(services.store, { vault: lock })
  setPanel(services, { wanted: null, lostBytes: null })
  await resumeDraft(services)
  if (wanted) beginNote(services, wanted)
  // Not waited for: areas may be large.
  void import('./vault-belongings.ts').then(({ takeUpBelongings }) => takeUpBelongings(services))
}

/** Locks in this tab: what is readable and where the reader is goes from the page at once, the draft is sealed, the key is dropped. */
export async function lockVault(services: Services): Promise<void> {
  if (services.store.get().vault !== 'open') return
  const opened = openVault()
  const draft = unsealedDraft(services)
  const { canHaveKey, hasKey } = panelOf(services)
  patch(services.store, { vault: 'locked', ...withoutPrivate(services.store.get()) })
  setPanel(services, { ...NO_PANEL, isKnown: true, canHaveKey, hasKey })
  endGuard?.()
  endGuard = null
  holdVault(null)
  leaveView(services)
  tell(services, t('vault.lockedSaid'))
  const late = new Promise((done) => setTimeout(done, LONGEST_SEALING_MS))
  if (draft) await Promise.race([sealDraft(opened, draft).catch(() => undefined), late])
}

/** Locks in every tab. */
export async function lockEverywhere(services: Services): Promise<void> {
  otherTabs?.postMessage('lock')
  await lockVault(services)
}

/** A tab that has not opened the vault may show the way all the same. */
async function lockWithOthers(services: Services): Promise<void> {
  if (services.store.get().vault === 'open') return lockVault(services)
  leaveView(services)
}

function listenToOtherTabs(services: Services): void {
  if (!otherTabs || otherTabs.onmessage) return
  otherTabs.onmessage = ({ data }) => {
    if (data === 'lock') void lockWithOthers(services)
    if (data === 'erased') forget(services)
    if (data === 'look') void lookForVault(services)
  }
}

/** Nothing of the vault is in this tab any more, nor where the reader is and what is open. */
function forget(services: Services): void {
  unsealedDraft(services)
  endGuard?.()
  endGuard = null
  holdVault(null)
  patch(services.store, { vault: 'absent', ...withoutPrivate(services.store.get()) })
  leaveView(services)
  setPanel(services, { ...NO_PANEL, isKnown: true, canHaveKey: panelOf(services).canHaveKey })
}

/** Destroys the vault in every tab, or everything that Cairn keeps. */
export async function erase(services: Services, what: 'vault' | 'everything'): Promise<void> {
  forget(services)
  otherTabs?.postMessage('erased')
  if (what === 'everything') return eraseEverything()
  await attempt(services, async () => {
    await eraseVault()
    sayDone(services, t('vault.erased'))
  })
  // Only now: a tab that looks while the slots are going would find a vault that nothing opens.
  otherTabs?.postMessage('look')
}

/** Another passphrase; an unprotected vault is protected by it from here on. */
export async function rekey(services: Services, present: string, next: string): Promise<void> {
  await attempt(services, async () => {
    await changePassphrase(present, next)
    const wasUnprotected = services.store.get().vault === 'unprotected'
    if (wasUnprotected) await takeIn(services, openVault(), 'open')
    sayDone(services, t(wasUnprotected ? 'vault.protectedNow' : 'vault.passphraseChanged'))
  })
}

/** A security key as a second way in. */
export async function addKey(services: Services, passphrase: string): Promise<void> {
  await attempt(services, async () => {
    await addSecurityKey(passphrase)
    setPanel(services, { hasKey: true })
    sayDone(services, t('vault.keyAdded'))
  })
}

/** The passphrase is the only way again. */
export async function removeKey(services: Services): Promise<void> {
  await attempt(services, async () => {
    await removeSecurityKey()
    setPanel(services, { hasKey: false })
    sayDone(services, t('vault.keyRemoved'))
  })
}

/** When it locks itself. */
export async function keepSettings(services: Services, settings: VaultSettings): Promise<void> {
  await attempt(services, async () => {
    await changeVault(openVault(), { settings })
    setPanel(services, { settings })
  })
}

/** What the vault's deeds share: the connection, the panel's state, words for what went wrong. */
import { t } from '../i18n/message.ts'
import { Connection } from '../storage/connection.ts'
import { WrongKey } from '../vault/key-slot.ts'
import { Damaged } from '../vault/seal.ts'
import { patch, type Services } from './services.ts'
import { isVaultOpen, VaultClosed } from './vault-open.ts'
import type { VaultPanel } from './vault-state.ts'
import { VaultGone } from './vault-store.ts'

/** A handle of the vault's own on the one database; the shelf says what its events mean. */
export const vaultConnection = new Connection(() => undefined)

/** Replaces some fields of the panel. A draft keeps the page from being reloaded. */
export function setPanel({ store }: Services, fields: Partial<VaultPanel>): void {
  const vaultPanel = { ...store.get().vaultPanel, ...fields }
  patch(store, { vaultPanel, isDraftOpen: vaultPanel.draft !== null })
}

/** The same for what was read with the key: nothing of it, if the vault was locked meanwhile. */
export function showOpened(services: Services, fields: Partial<VaultPanel>): void {
  if (isVaultOpen()) setPanel(services, fields)
}

export const panelOf = ({ store }: Services): VaultPanel => store.get().vaultPanel

export const sayDone = (services: Services, text: string): void =>
  setPanel(services, { said: { kind: 'done', text } })

export const isFull = (fault: unknown): boolean =>
  fault instanceof DOMException && fault.name === 'QuotaExceededError'

const nameOf = (fault: unknown): string => (fault instanceof DOMException ? fault.name : '')

/** What went wrong, in words. */
export function faultText(fault: unknown): string {
  if (fault instanceof WrongKey) return t('vault.wrong')
  if (fault instanceof VaultClosed) return t('vault.lockedLine')
  if (fault instanceof VaultGone) return t('vault.gone')
  if (fault instanceof Damaged) return t('vault.damagedOne')
  if (isFull(fault)) return t('vault.full')
  if (nameOf(fault) === 'NotAllowedError') return t('vault.keyRefused')
  return t('vault.failed', { reason: fault instanceof Error ? fault.message : String(fault) })
}

/** Does something while the panel says that it is busy; says what went wrong. Answers whether it went well. */
export async function attempt(services: Services, work: () => Promise<void>): Promise<boolean> {
  setPanel(services, { busy: true, said: null })
  try {
    await work()
    return true
  } catch (fault) {
    setPanel(services, { said: { kind: 'failed', text: faultText(fault) } })
    return false
  } finally {
    setPanel(services, { busy: false })
  }
}

/** The one vault that is open in this tab, if any. Its key is here and nowhere else, and goes when the vault locks. */
import type { OpenVault } from './vault-store.ts'

/** Nobody may read or write while the vault is locked. */
export class VaultClosed extends Error {}

let current: OpenVault | null = null

/** The open vault. Throws VaultClosed. */
export function openVault(): OpenVault {
  if (!current) throw new VaultClosed('the vault is locked')
  return current
}

/** The same without complaint; null while it is locked. */
export const openVaultOrNull = (): OpenVault | null => current

export const isVaultOpen = (): boolean => current !== null

/** Keeps the key at hand, or drops it. */
export function holdVault(open: OpenVault | null): void {
  current = open
}

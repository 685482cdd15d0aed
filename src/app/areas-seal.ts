/** How areas are kept just now: as the vault says. */
import type { AreaDevice, AreaSeal } from '../storage/area-seal.ts'
import type { PageState } from './page-state.ts'
import { openVaultOrNull } from './vault-open.ts'
import type { OpenVault } from './vault-store.ts'

/** `clear` without a vault, `locked` while it is locked, else what seals and opens areas with its key. */
export function areaKeeping({ vault }: Pick<PageState, 'vault'>): ReturnType<AreaDevice['keeping']> {
  if (vault === 'absent') return 'clear'
  // The key is dropped a moment after the page was told.
  const open = vault === 'locked' ? null : openVaultOrNull()
  return open ? sealOf(open) : 'locked'
}

/** Most devices have no vault: what seals comes with the first record. */
const sealOf = ({ vault, key }: OpenVault): AreaSeal => ({
  vault,
  seal: async (place, bytes) => (await import('../vault/seal.ts')).seal(key, place, bytes),
  open: async (place, sealed) => (await import('../vault/seal.ts')).unseal(key, place, sealed),
})

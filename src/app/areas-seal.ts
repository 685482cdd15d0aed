/** How areas are kept just now: as the vault says. */
import type { AreaDevice, AreaSeal } from '../storage/area-seal.ts'
import { seal, unseal } from '../vault/seal.ts'
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

const sealOf = ({ vault, key }: OpenVault): AreaSeal => ({
  vault,
  seal: (place, bytes) => seal(key, place, bytes),
  open: (place, sealed) => unseal(key, place, sealed),
})

/** The little that the first script knows of the vault: whether there is one, and how it is locked at once. */
import { hasKeySlots } from '../storage/has-key-slots.ts'
import type { Services } from './services.ts'

/** Where there is a vault, its state is known from the start. */
export async function findVault(services: Services): Promise<void> {
  if (await hasKeySlots()) await (await import('./vault-session.ts')).lookForVault(services)
}

/** Locks in every tab, if there is something open. What opened it has brought the code along. */
export function lockVaultNow(services: Services): void {
  if (services.store.get().vault === 'open')
    void import('./vault-overlay.ts').then(({ lockVault }) => lockVault(services))
}

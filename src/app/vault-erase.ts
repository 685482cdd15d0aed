/** Destroying: the ways to the key first, so that whatever is interrupted leaves only what nobody can open. */

import { clearSealedAreas } from '../storage/areas.ts'
import { destroyKeySlots } from '../storage/key-slots.ts'
import { DATABASE_NAME } from '../storage/schema.ts'
import { clearSealed } from '../storage/sealed.ts'
import { vaultConnection } from './vault-page.ts'

/** Destroys the vault: key slots, then records, areas among them. */
export async function eraseVault(): Promise<void> {
  await destroyKeySlots()
  await clearSealed(vaultConnection)
  await clearSealedAreas(vaultConnection)
}

/** Destroys the vault and everything else that Cairn keeps here, and leaves the page. */
export async function eraseEverything(): Promise<void> {
  await eraseVault().catch(() => undefined)
  await vaultConnection.close()
  await deleteDatabase().catch(() => undefined)
  const registration = await navigator.serviceWorker?.getRegistration()
  const isOurs = (name: string): boolean => registration !== undefined && name.endsWith(registration.scope)
  const names = await caches.keys()
  await Promise.all(names.filter(isOurs).map((name) => caches.delete(name)))
  await registration?.unregister()
  location.replace('about:blank')
}

/** Other handles give way by themselves. */
function deleteDatabase(): Promise<void> {
  return new Promise((done, fail) => {
    const request = indexedDB.deleteDatabase(DATABASE_NAME)
    request.onsuccess = () => done()
    request.onblocked = () => done()
    request.onerror = () => fail(request.error)
  })
}

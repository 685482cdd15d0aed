/** Versions that a link is pinned to, found on this device whichever address brought them. */
import type { IDBPObjectStore } from 'idb'
import type { Connection } from './connection.ts'
import { inOrder } from './packages.ts'
import type { CairnDatabase } from './schema.ts'

/** What a pinned link asks for. */
export interface PinnedVersion {
  /** Id of the package. */
  readonly id: string
  readonly version: string
  /** Start of the hash of its files, at least a few digits; empty when only the version is known. */
  readonly hashStart: string
}

/** Points `address` to that version if this device has it, whichever address brought it; answers whether. */
export function pinVersion(connection: Connection, address: string, pin: PinnedVersion): Promise<boolean> {
  return connection.run(async (database) => {
    const transaction = database.transaction(['packages', 'pointers'], 'readwrite')
    const hash = await hashOf(transaction.objectStore('packages'), pin)
    const pointers = transaction.objectStore('pointers')
    const savedAt = new Date().toISOString()
    const pointer = hash === null ? null : await inOrder(pointers, { address, hash, savedAt })
    await Promise.all([pointer && pointers.put(pointer), transaction.done])
    return hash !== null
  })
}

type PackageStore = IDBPObjectStore<CairnDatabase, ['packages', 'pointers'], 'packages', 'readwrite'>

async function hashOf(
  packages: PackageStore,
  { id, version, hashStart }: PinnedVersion,
): Promise<string | null> {
  const range = hashStart === '' ? null : IDBKeyRange.bound(hashStart, `${hashStart}\uffff`)
  for (let cursor = await packages.openCursor(range); cursor; cursor = await cursor.continue()) {
    const held = cursor.value.parsed.package
    if (held?.id === id && held.version === version) return cursor.value.hash
  }
  return null
}

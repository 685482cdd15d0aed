/** Package versions and the pointers to them. */
import type { Connection } from './connection.ts'
import type { PackagePointer, StoredPackage } from './schema.ts'

/** What a device has of one address. */
export interface StoredPackageLine {
  readonly address: string
  readonly id: string
  readonly title: string
  readonly version: string
  readonly created: string | null
  readonly savedAt: string
}

/** The version that the address points to; null when nothing is stored for it. */
export function loadPackage(connection: Connection, address: string): Promise<StoredPackage | null> {
  return connection.run(async (database) => {
    const pointer = await database.get('pointers', address)
    return (pointer && (await database.get('packages', pointer.hash))) ?? null
  })
}

/**
 * Stores a version and points the address to it, in one strict transaction: after a
 * crash either the old or the new version is there, whole. Rejects with QuotaExceededError when full.
 */
export function savePackage(connection: Connection, address: string, stored: StoredPackage): Promise<void> {
  return connection.run(async (database) => {
    const transaction = database.transaction(['packages', 'pointers'], 'readwrite', { durability: 'strict' })
    const pointer: PackagePointer = { address, hash: stored.hash, savedAt: stored.savedAt }
    await Promise.all([
      transaction.objectStore('packages').put(stored),
      transaction.objectStore('pointers').put(pointer),
      transaction.done,
    ])
  })
}

/** Deletes versions that no address points to. */
export function sweepPackages(connection: Connection): Promise<number> {
  return connection.run(async (database) => {
    const transaction = database.transaction(['packages', 'pointers'], 'readwrite')
    const pointers = await transaction.objectStore('pointers').getAll()
    const used = new Set(pointers.map((pointer) => pointer.hash))
    const unused = (await transaction.objectStore('packages').getAllKeys()).filter((hash) => !used.has(hash))
    await Promise.all([
      ...unused.map((hash) => transaction.objectStore('packages').delete(hash)),
      transaction.done,
    ])
    return unused.length
  })
}

/** Every stored address with what it shows. */
export function listPackages(connection: Connection): Promise<StoredPackageLine[]> {
  return connection.run(async (database) => {
    const pointers = await database.getAll('pointers')
    const packages = await Promise.all(pointers.map((pointer) => database.get('packages', pointer.hash)))
    return pointers.flatMap((pointer, index) => packageLine(pointer, packages[index]))
  })
}

function packageLine(pointer: PackagePointer, stored: StoredPackage | undefined): StoredPackageLine[] {
  const held = stored?.parsed.package
  if (!held) return []
  const { id, title, version, created } = held
  return [{ address: pointer.address, savedAt: pointer.savedAt, id, title, version, created }]
}

/** Package versions and the pointers to them. */
import type { IDBPObjectStore } from 'idb'
import type { Connection } from './connection.ts'
import { partRange } from './package-parts.ts'
import { PINNED } from './pinned-key.ts'
import type { CairnDatabase, PackagePointer, StoredPackage } from './schema.ts'

/** What a device has of one address. */
export interface StoredPackageLine {
  readonly address: string
  readonly id: string
  readonly title: string
  readonly version: string
  readonly created: string | null
  readonly savedAt: string
  /** Over the files of the version. */
  readonly hash: string
}

/** One pointer that lost its fields must not take the others with it. */
export const isWholePointer = ({ hash, savedAt }: Partial<PackagePointer>): boolean =>
  typeof hash === 'string' && typeof savedAt === 'string'

/** The version that the address points to; null when nothing is stored for it. */
export function loadPackage(connection: Connection, address: string): Promise<StoredPackage | null> {
  return connection.run(async (database) => {
    const pointer = await database.get('pointers', address)
    return (pointer && (await database.get('packages', pointer.hash))) ?? null
  })
}

/**
 * Points the address to a version whose rows are written, which makes it visible: the one commit. Answers false when
 * the rows are gone, for example swept by another tab meanwhile. Rejects with QuotaExceededError when full.
 */
export function pointTo(connection: Connection, pointer: PackagePointer): Promise<boolean> {
  return connection.run(async (database) => {
    const transaction = database.transaction(['packages', 'pointers'], 'readwrite', { durability: 'strict' })
    const isThere = (await transaction.objectStore('packages').getKey(pointer.hash)) !== undefined
    const pointers = transaction.objectStore('pointers')
    const { address, hash, savedAt } = await inOrder(pointers, pointer)
    await Promise.all([isThere && pointers.put({ address, hash, savedAt }), transaction.done])
    return isThere
  })
}

type PointerStore = IDBPObjectStore<CairnDatabase, ['packages', 'pointers'], 'pointers', 'readwrite'>

/** Where the device's clock was set back, the newest pin would pass for the oldest and be swept: it comes after the others. */
export async function inOrder(pointers: PointerStore, pointer: PackagePointer): Promise<PackagePointer> {
  if (!pointer.address.startsWith(PINNED)) return pointer
  const pinned = await pointers.getAll(IDBKeyRange.bound(PINNED, `${PINNED}\uffff`))
  const latest = Math.max(...pinned.map(({ savedAt }) => Date.parse(savedAt)))
  const isLatest = !(latest >= Date.parse(pointer.savedAt))
  return isLatest ? pointer : { ...pointer, savedAt: new Date(latest + 1).toISOString() }
}

/** Versions that links were pinned to are kept up to this number, newest first, besides those that saved views name. */
const PINNED_KEPT = 3

/** Deletes versions that no address points to and no saved view names. Answers how many. */
export function sweepPackages(connection: Connection): Promise<number> {
  return connection.run(async (database) => {
    const transaction = database.transaction(['packages', 'parts', 'pointers', 'views'], 'readwrite')
    const packages = transaction.objectStore('packages')
    const parts = transaction.objectStore('parts')
    const pointers = (await transaction.objectStore('pointers').getAll()).filter(isWholePointer)
    const old = oldPinned(pointers)
    const views = await transaction.objectStore('views').getAll()
    const used = new Set(views.map(({ packageHash }) => packageHash))
    for (const pointer of pointers) if (!old.includes(pointer)) used.add(pointer.hash)
    const unused = (await packages.getAllKeys()).filter((hash) => !used.has(hash))
    await Promise.all([
      ...old.map(({ address }) => transaction.objectStore('pointers').delete(address)),
      ...unused.flatMap((hash) => [packages.delete(hash), parts.delete(partRange(hash))]),
      transaction.done,
    ])
    return unused.length
  })
}

function oldPinned(pointers: readonly PackagePointer[]): readonly PackagePointer[] {
  const pinned = pointers.filter(({ address }) => address.startsWith(PINNED))
  return pinned.sort((a, b) => b.savedAt.localeCompare(a.savedAt)).slice(PINNED_KEPT)
}

/** Every stored address with what it shows. */
export function listPackages(connection: Connection): Promise<StoredPackageLine[]> {
  return connection.run(async (database) => {
    const pointers = (await database.getAll('pointers')).filter(isWholePointer)
    const packages = await Promise.all(pointers.map((pointer) => database.get('packages', pointer.hash)))
    return pointers.flatMap((pointer, index) => packageLine(pointer, packages[index]))
  })
}

function packageLine(pointer: PackagePointer, stored: StoredPackage | undefined): StoredPackageLine[] {
  const held = stored?.parsed.package
  if (!held) return []
  const { id, title, version, created } = held
  return [{ ...pointer, id, title, version, created }]
}

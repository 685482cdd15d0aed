/**
 * The rows of a package: a head and its long lists in parts. They are written before any pointer names them,
 * by a worker; the pointer is the commit, and rows without one are invisible until they are swept.
 */
import type { IDBPObjectStore } from 'idb'
import type { ParseResult } from '../domain/package.ts'
import { namedHeadOf, partCount, partsOf } from '../domain/parsed-parts.ts'
import type { Connection } from './connection.ts'
import { partRange, type Tell } from './package-parts.ts'
import type { CairnDatabase, StoredFiles, StoredPackage } from './schema.ts'

export interface VersionRows {
  readonly parsed: ParseResult
  readonly files: StoredFiles
  readonly parsedBy: string
  /** RFC 3339 time. */
  readonly savedAt: string
  /** Packed columns of the same package. */
  readonly columns?: ArrayBuffer
}

/**
 * Writes head and parts in one strict transaction; what ends in the middle leaves nothing. Answers the hash to
 * point to. Rejects with QuotaExceededError when full; throws for a result without package.
 */
export async function saveRows(connection: Connection, rows: VersionRows, tell: Tell): Promise<string> {
  try {
    return await writeRows(connection, rows, tell)
  } catch (fault) {
    if (!mayBeBlobs(fault, rows.files)) throw fault
    return writeRows(connection, { ...rows, files: await asBytes(rows.files) }, tell)
  }
}

/** In private windows WebKit keeps no Blobs: "UnknownError: Error preparing Blob/File data". Bytes it does. */
function mayBeBlobs(fault: unknown, files: StoredFiles): boolean {
  const name = fault instanceof Error ? fault.name : ''
  return ['UnknownError', 'DataCloneError'].includes(name) && files.some(([, bytes]) => bytes instanceof Blob)
}

const asBytes = (files: StoredFiles): Promise<StoredFiles> =>
  Promise.all(
    files.map(async ([path, bytes]) => {
      const whole = bytes instanceof Blob ? new Uint8Array(await bytes.arrayBuffer()) : bytes
      return [path, whole] as const
    }),
  )

function writeRows(connection: Connection, rows: VersionRows, tell: Tell): Promise<string> {
  const { parsed } = rows
  const hash = parsed.package?.hash
  if (hash === undefined) throw new Error('storage: a result without package cannot be stored')
  return connection.run(async (database) => {
    const transaction = database.transaction(['packages', 'parts'], 'readwrite', { durability: 'strict' })
    // A fault of the transaction rejects below too; without a listener it would be told as unhandled.
    transaction.done.catch(() => undefined)
    try {
      await putParts(transaction.objectStore('parts'), hash, parsed, tell)
      const head: StoredPackage = { ...rows, hash, parsed: namedHeadOf(parsed), parts: partCount(parsed) }
      await transaction.objectStore('packages').put(head)
    } catch (fault) {
      // Left alone, a transaction keeps what was written before the fault.
      giveUp(transaction)
      throw fault
    }
    await transaction.done
    return hash
  })
}

function giveUp(transaction: { abort(): void }): void {
  try {
    transaction.abort()
  } catch {
    // A full disk has ended it already.
  }
}

type PartStore = IDBPObjectStore<CairnDatabase, ('packages' | 'parts')[], 'parts', 'readwrite'>

async function putParts(store: PartStore, hash: string, parsed: ParseResult, tell: Tell): Promise<void> {
  const total = partCount(parsed)
  await store.delete(partRange(hash))
  let number = 0
  for (const part of partsOf(parsed)) {
    await store.put(part, [hash, number++])
    tell(number, total)
  }
}

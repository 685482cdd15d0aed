/** The vault's records as the disk has them: random names, sizes, ciphertext. Every write is strict and whole or not at all. */
import type { IDBPObjectStore } from 'idb'
import type { Connection } from './connection.ts'
import type { CairnDatabase, SealedKey, SealedRow } from './schema.ts'

/** Several writes that belong together. */
export interface SealedChange {
  /** The record that every change rewrites, and the version it must still have; null when it must not exist yet. */
  readonly guard: { readonly key: SealedKey; readonly version: number | null }
  readonly puts: readonly (readonly [key: SealedKey, row: SealedRow])[]
  readonly deletes: readonly SealedKey[]
}

/** One record; null when it is not there. */
export function readSealed(connection: Connection, key: SealedKey): Promise<SealedRow | null> {
  return connection.run(async (database) => (await database.get('sealed', key)) ?? null)
}

/**
 * Makes a change as a whole. Answers false, and changes nothing, when another tab was quicker. Rejects with
 * QuotaExceededError when the device is full; then nothing is changed either.
 */
export function writeSealed(connection: Connection, change: SealedChange): Promise<boolean> {
  return connection.run(async (database) => {
    const transaction = database.transaction('sealed', 'readwrite', { durability: 'strict' })
    const done = transaction.done
    done.catch(() => undefined)
    try {
      const isSame = await writeInto(transaction.store, change)
      await done
      return isSame
    } catch (fault) {
      // What was written before the fault must not stand. One full disk fails every request; the transaction knows why.
      if (transaction.error === null) abort(transaction)
      throw transaction.error ?? fault
    }
  })
}

type Sealed = IDBPObjectStore<CairnDatabase, ['sealed'], 'sealed', 'readwrite'>

async function writeInto(store: Sealed, { guard, puts, deletes }: SealedChange): Promise<boolean> {
  const present = (await store.get(guard.key))?.version ?? null
  if (present !== guard.version) return false
  await Promise.all([
    ...puts.map(async ([key, row]) => store.put(row, key)),
    ...deletes.map(async (key) => store.delete(key)),
  ])
  return true
}

/** It may have ended by itself. */
function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort()
  } catch {}
}

/** Removes every sealed record of every vault. */
export function clearSealed(connection: Connection): Promise<void> {
  return connection.run(async (database) => {
    const transaction = database.transaction('sealed', 'readwrite', { durability: 'strict' })
    await Promise.all([transaction.store.clear(), transaction.done])
  })
}

/** How many sealed records there are and their bytes; readable without the key, as everything on a disk is. */
export function sealedSize(connection: Connection): Promise<{ records: number; bytes: number }> {
  return connection.run(async (database) => {
    let sum = { records: 0, bytes: 0 }
    const transaction = database.transaction('sealed')
    for (let at = await transaction.store.openCursor(); at; at = await at.continue())
      sum = { records: sum.records + 1, bytes: sum.bytes + at.value.data.byteLength }
    return sum
  })
}

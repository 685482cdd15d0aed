/** The reader's own copies of documents. They stay on the device. */
import type { Connection } from './connection.ts'
import type { StoredDocument } from './schema.ts'

/** Stores a copy under its hash. Rejects with QuotaExceededError when full. */
export function saveDocument(connection: Connection, document: StoredDocument): Promise<void> {
  return connection.run(async (database) => {
    const transaction = database.transaction('documents', 'readwrite', { durability: 'strict' })
    await Promise.all([transaction.store.put(document), transaction.done])
  })
}

/** The copy with that hash; null when none is attached. */
export function loadDocument(connection: Connection, sha256: string): Promise<StoredDocument | null> {
  return connection.run(async (database) => (await database.get('documents', sha256)) ?? null)
}

/** Hashes of all attached copies. */
export function attachedHashes(connection: Connection): Promise<string[]> {
  return connection.run((database) => database.getAllKeys('documents'))
}

/** Removes a copy; nothing happens when it is not there. */
export function deleteDocument(connection: Connection, sha256: string): Promise<void> {
  return connection.run((database) => database.delete('documents', sha256))
}

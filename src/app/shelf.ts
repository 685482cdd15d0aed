/**
 * What the page keeps on the device, behind one seam. Without storage (Lockdown
 * mode, some private modes) the shelf stays empty and says so; everything else works.
 */
import { Connection, type StorageEvent } from '../storage/connection.ts'
import { attachedHashes, deleteDocument, loadDocument, saveDocument } from '../storage/documents.ts'
import { loadPackage, savePackage, sweepPackages } from '../storage/packages.ts'
import type { StoredDocument, StoredPackage } from '../storage/schema.ts'

export interface Shelf {
  package(key: string): Promise<StoredPackage | null>
  keepPackage(key: string, stored: StoredPackage): Promise<void>
  document(sha256: string): Promise<StoredDocument | null>
  keepDocument(document: StoredDocument): Promise<void>
  dropDocument(sha256: string): Promise<void>
  attached(): Promise<readonly string[]>
}

const NO_SHELF: Shelf = {
  package: async () => null,
  keepPackage: async () => undefined,
  document: async () => null,
  keepDocument: async () => undefined,
  dropDocument: async () => undefined,
  attached: async () => [],
}

/** A shelf over IndexedDB; null when the browser gives none (asked by really opening it). */
export async function openShelf(tell: (event: StorageEvent) => void): Promise<Shelf | null> {
  if (!('indexedDB' in globalThis) || !globalThis.indexedDB) return null
  const connection = new Connection(tell)
  try {
    await sweepPackages(connection)
  } catch {
    return null
  }
  return {
    package: (key) => loadPackage(connection, key),
    keepPackage: (key, stored) => savePackage(connection, key, stored),
    document: (sha256) => loadDocument(connection, sha256),
    keepDocument: (document) => saveDocument(connection, document),
    dropDocument: (sha256) => deleteDocument(connection, sha256),
    attached: () => attachedHashes(connection),
  }
}

export const emptyShelf = (): Shelf => NO_SHELF

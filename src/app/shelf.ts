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

/** Nothing can be kept here: said as a fault, so that nobody is told that something is on the device. */
const refuse = (): Promise<never> => Promise.reject(new Error('this browser stores nothing for this page'))

const NO_SHELF: Shelf = {
  package: async () => null,
  keepPackage: refuse,
  document: async () => null,
  keepDocument: refuse,
  dropDocument: async () => undefined,
  attached: async () => [],
}

/** Why there is no shelf: the browser gives none, or a newer version of the app has made it its own. */
type NoShelf = 'absent' | 'newer'

/** A shelf over IndexedDB, or why there is none (asked by really opening it). */
export async function openShelf(tell: (event: StorageEvent) => void): Promise<Shelf | NoShelf> {
  const connection = new Connection(tell)
  try {
    // Absent, or there and refusing to be touched (SecurityError), or failing once it is opened.
    if (!globalThis.indexedDB) return 'absent'
    await sweepPackages(connection)
  } catch (fault) {
    return fault instanceof DOMException && fault.name === 'VersionError' ? 'newer' : 'absent'
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

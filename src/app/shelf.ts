/**
 * What the page keeps on the device, behind one seam. Without storage (Lockdown
 * mode, some private modes) the shelf stays empty and says so; everything else works.
 */
import type { ParseResult } from '../domain/package.ts'
import { answersWithin } from '../storage/answers-within.ts'
import { Connection, type StorageEvent } from '../storage/connection.ts'
import { attachedHashes, deleteDocument, loadDocument, saveDocument } from '../storage/documents.ts'
import { loadRows, type Tell } from '../storage/package-parts.ts'
import {
  listPackages,
  loadPackage,
  pointTo,
  type StoredPackageLine,
  sweepPackages,
} from '../storage/packages.ts'
import type { PinnedVersion } from '../storage/pin-version.ts'
import type {
  PackagePointer,
  SavedMapping,
  SavedView,
  StoredDocument,
  StoredPackage,
  StoredSetting,
} from '../storage/schema.ts'
import { loadSetting, saveSetting } from '../storage/settings.ts'
import { passingShelf } from './passing-shelf.ts'

export interface Shelf {
  /** Whether anything outlives the page. */
  readonly lasting: boolean
  package(key: string): Promise<StoredPackage | null>
  /** What each address has. */
  packages(): Promise<readonly StoredPackageLine[]>
  /** Points a key to a version that is here under any key; answers whether it is. */
  pinVersion(key: string, pin: PinnedVersion): Promise<boolean>
  /** Everything of a version that `package` gave; null when it is not whole. Told of each part. */
  rows(stored: StoredPackage, tell: Tell): Promise<ParseResult | null>
  /** Makes written rows the version of an address; false when they are gone. */
  pointTo(pointer: PackagePointer): Promise<boolean>
  /** Removes what nothing names. */
  sweep(): Promise<number>
  document(sha256: string): Promise<StoredDocument | null>
  keepDocument(document: StoredDocument): Promise<void>
  dropDocument(sha256: string): Promise<void>
  attached(): Promise<readonly string[]>
  /** Saved views, newest first. */
  views(): Promise<readonly SavedView[]>
  /** As long as a view is there, the version of the package that it names is left there too. */
  keepView(view: SavedView): Promise<void>
  dropView(id: string): Promise<void>
  /** Column mappings for tables, by name. */
  mappings(): Promise<readonly SavedMapping[]>
  keepMapping(mapping: SavedMapping): Promise<void>
  dropMapping(name: string): Promise<void>
  setting(name: string): Promise<StoredSetting['value'] | null>
  keepSetting(setting: StoredSetting): Promise<void>
}

/** Why there is no shelf: the browser gives none or does not answer, or a newer version of the app has made it its own. */
type NoShelf = 'absent' | 'silent' | 'newer'

/** How long the page waits for a database that says nothing, milliseconds: a busy machine is no fault. */
const PATIENCE = 15_000

/** A shelf over IndexedDB, or why there is none (asked by really using it). */
export async function openShelf(tell: (event: StorageEvent) => void): Promise<Shelf | NoShelf> {
  let isBlocked = false
  const connection = new Connection((event) => {
    isBlocked ||= event === 'blocked'
    tell(event)
  })
  try {
    // Absent, or there and refusing to be touched (SecurityError), or failing once it is opened.
    if (!globalThis.indexedDB) return 'absent'
    if (!(await answersWithin(connection, PATIENCE, () => isBlocked))) return 'silent'
    await sweepPackages(connection)
  } catch (fault) {
    return fault instanceof DOMException && fault.name === 'VersionError' ? 'newer' : 'absent'
  }
  return lastingShelf(connection)
}

// Nobody begins with these.
const views = () => import('../storage/views.ts')
const mappings = () => import('../storage/mappings.ts')

const lastingShelf = (connection: Connection): Shelf => ({
  lasting: true,
  package: (key) => loadPackage(connection, key),
  packages: () => listPackages(connection),
  // Most links are pinned to nothing.
  pinVersion: async (key, pin) =>
    (await import('../storage/pin-version.ts')).pinVersion(connection, key, pin),
  rows: (stored, tell) => loadRows(connection, stored, tell),
  pointTo: (pointer) => pointTo(connection, pointer),
  sweep: () => sweepPackages(connection),
  document: (sha256) => loadDocument(connection, sha256),
  keepDocument: (document) => saveDocument(connection, document),
  dropDocument: (sha256) => deleteDocument(connection, sha256),
  attached: () => attachedHashes(connection),
  views: async () => (await views()).listViews(connection),
  keepView: async (view) => (await views()).saveView(connection, view),
  dropView: async (id) => (await views()).deleteView(connection, id),
  mappings: async () => (await mappings()).listMappings(connection),
  keepMapping: async (mapping) => (await mappings()).saveMapping(connection, mapping),
  dropMapping: async (name) => (await mappings()).deleteMapping(connection, name),
  setting: (name) => loadSetting(connection, name),
  keepSetting: (setting) => saveSetting(connection, setting),
})

export const emptyShelf = (): Shelf => passingShelf()

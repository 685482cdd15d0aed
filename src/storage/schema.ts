/** What the database holds. Every row is plain data that survives structured cloning. */
import type { DBSchema } from 'idb'
import type { ParseResult } from '../domain/package.ts'
import type { ParsedPart } from '../domain/parsed-parts.ts'
import type { AreaRow, RecordKey, RecordRow } from './area-rows.ts'

/** One version of a package, named by the hash of its files. Rows are never changed, only added and deleted. */
export interface StoredPackage {
  readonly hash: string
  /** Without its long lists, which are in the store `parts`: reading this row is quick however large the package is. */
  readonly parsed: ParseResult
  /**
   * How many rows of `parts` belong to it: `[hash, 0]` to `[hash, parts - 1]`. Absent in rows of database
   * version 1, which held everything themselves; their `parsedBy` is of an older build, so they are parsed again.
   */
  readonly parts?: number
  /** Files as they came: path inside the package and bytes. */
  readonly files: StoredFiles
  /** Build of the app that parsed it; another build parses the files again. */
  readonly parsedBy: string
  /** RFC 3339 time of saving. */
  readonly savedAt: string
  /** Packed columns of a large package, made by the same build: it can be asked before its parts are read. */
  readonly columns?: ArrayBuffer
}

/** Older rows hold the bytes themselves; a Blob is read only when it is asked for. */
export type StoredFiles = readonly (readonly [path: string, bytes: Blob | Uint8Array])[]

/** Which version an address shows. Changing a package is one write to this row. */
export interface PackagePointer {
  /** What `?data=` says; the empty string is the bundled package. */
  readonly address: string
  readonly hash: string
  readonly savedAt: string
}

/** The reader's own copy of a document, proven by its hash. */
export interface StoredDocument {
  readonly sha256: string
  readonly bytes: Uint8Array
  /** File name as the reader had it. */
  readonly name: string
  /** RFC 3339 time of attaching. */
  readonly attachedAt: string
}

/** A view of the page that the reader saved under a name. Nothing is saved unasked. */
export interface SavedView {
  /** Made when it was saved; the same on every device that it was carried to. */
  readonly id: string
  readonly name: string
  readonly note: string
  /** The page's query and hash, as a link has them; empty for the plain page. */
  readonly search: string
  readonly packageId: string
  readonly packageTitle: string
  /** The version that was shown when the view was saved, and the hash of its files. */
  readonly packageVersion: string
  readonly packageHash: string
  /** RFC 3339 time of saving. */
  readonly savedAt: string
}

/** What the columns of a table mean, saved for the next table of that kind. */
export interface SavedMapping {
  readonly name: string
  /** Plain JSON; its meaning is the import's own matter. */
  readonly mapping: unknown
  /** RFC 3339 time of saving. */
  readonly savedAt: string
}

/** A choice of the reader about the page itself, for example whether single keys do something. */
export interface StoredSetting {
  readonly name: string
  readonly value: boolean | string
}

/** A record that only the vault's key opens; nothing about it can be read but its size and how often the vault changed. */
export interface SealedRow {
  /** Counts up with every change of the vault; sealed into the record as well. */
  readonly version: number
  readonly iv: Uint8Array<ArrayBuffer>
  readonly data: Uint8Array<ArrayBuffer>
}

/** Random names both: which vault, which record; the number of the piece is 0 for what is stored whole. */
export type SealedKey = [vault: string, id: string, part: number]

export type PartKey = [hash: string, number: number]

export interface CairnDatabase extends DBSchema {
  packages: { key: string; value: StoredPackage }
  pointers: { key: string; value: PackagePointer }
  documents: { key: string; value: StoredDocument }
  /** The long lists of packages, by `[hash, number]`. */
  parts: { key: PartKey; value: ParsedPart }
  views: { key: string; value: SavedView }
  mappings: { key: string; value: SavedMapping }
  settings: { key: string; value: StoredSetting }
  areas: { key: string; value: AreaRow }
  /** Bytes of areas, by `[areaId, number]`. */
  areaChunks: { key: RecordKey; value: RecordRow }
  /** The vault's records, by `[vault, id, part]`. */
  sealed: { key: SealedKey; value: SealedRow }
}

export const DATABASE_NAME = 'cairn'

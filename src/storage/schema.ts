/** What the database holds. Every row is plain data that survives structured cloning. */
import type { DBSchema } from 'idb'
import type { ParseResult } from '../domain/package.ts'

/** One version of a package, named by the hash of its files. Rows are never changed, only added and deleted. */
export interface StoredPackage {
  readonly hash: string
  readonly parsed: ParseResult
  /** Files as they came: path inside the package and bytes. */
  readonly files: readonly (readonly [path: string, bytes: Uint8Array])[]
  /** Build of the app that parsed it; another build parses the files again. */
  readonly parsedBy: string
  /** RFC 3339 time of saving. */
  readonly savedAt: string
}

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

export interface CairnDatabase extends DBSchema {
  packages: { key: string; value: StoredPackage }
  pointers: { key: string; value: PackagePointer }
  documents: { key: string; value: StoredDocument }
}

export const DATABASE_NAME = 'cairn'

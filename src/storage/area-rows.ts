/** Rows of map areas: archives kept on the device in records of one size, each with its own hash. */

/** Size of a record; the last one of an area is shorter. */
export const RECORD_BYTES = 256 * 1024

/**
 * `planning`: its archive was replaced meanwhile, so it has to be planned again. `downloading`: records are missing.
 * `verifying`: all are there and are looked through. Only what is `ready` is ever drawn.
 */
export type AreaState = 'planning' | 'downloading' | 'verifying' | 'ready'

/** Where an area comes from. A file is known again by name and size when it is chosen a second time. */
export type AreaOrigin =
  | { readonly kind: 'address'; readonly url: string; readonly etag: string | null }
  | { readonly kind: 'file'; readonly name: string; readonly bytes: number }

export interface StoredArea {
  /** Random. */
  readonly id: string
  /** As the reader named it. */
  readonly name: string
  /** The bundled outline of the world is kept in the same way. */
  readonly kind: 'outline' | 'area'
  readonly state: AreaState
  readonly origin: AreaOrigin
  /** West, south, east, north in degrees. */
  readonly box: readonly [number, number, number, number]
  readonly maxZoom: number
  readonly totalBytes: number
  /** What is still needed to fetch records: plain data of the room `tiles`; null once ready. */
  readonly plan: unknown
  /** Whom the archive wants to be named, as plain text; may be empty. */
  readonly credit: string
  /** Id under which bundles carry it; absent when it is the own one. */
  readonly bundleId?: string
  /** Whether records from before there was a vault have still to be sealed. */
  readonly hasClearRecords?: boolean
  /** RFC 3339 times. */
  readonly createdAt: string
  readonly readyAt: string | null
}

export type RecordKey = [areaId: string, number: number]

export interface StoredRecord {
  readonly bytes: ArrayBuffer
  /** SHA-256 when it was written, hexadecimal; null for a sealed record, whose seal vouches for it. */
  readonly sha256: string | null
}

/** Bytes that only the vault's key opens. */
export interface SealedBytes {
  readonly iv: Uint8Array<ArrayBuffer>
  readonly data: Uint8Array<ArrayBuffer>
}

/**
 * An area as the disk has it. `clear` is a Blob of its own file, which the browser unlinks when the row goes; other
 * fields would stay in the database's log long after the row was sealed. Rows of earlier builds and the outline lie open.
 */
export type AreaRow =
  | StoredArea
  | { readonly id: string; readonly version: number; readonly clear: Blob }
  | ({ readonly id: string; readonly version: number; readonly vault: string } & SealedBytes)

/** A record as the disk has it; short ones are Blobs for the same reason. */
export type RecordRow =
  | { readonly bytes: ArrayBuffer | Blob; readonly sha256: string }
  | (SealedBytes & { readonly vault: string })

export const recordCountOf = ({ totalBytes }: Pick<StoredArea, 'totalBytes'>): number =>
  Math.ceil(totalBytes / RECORD_BYTES)

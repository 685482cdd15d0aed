/**
 * The one form in which a bundle is written as .zip (PKWARE APPNOTE 6.3): no dates, no comments, no extra fields, no
 * gaps. Readers demand exactly these bytes around the contents, so that every byte of a bundle means something.
 */

/** One file in the archive. */
export interface ArchiveRecord {
  readonly path: string
  readonly isDeflated: boolean
  readonly crc32: number
  /** In the archive and after unpacking. */
  readonly packedBytes: number
  readonly bytes: number
  /** Where its own header begins. */
  readonly offset: number
}

export const END_BYTES = 22
export const DIRECTORY_BYTES = 46
const HEADER_BYTES = 30
/** Names are UTF-8. */
const FLAGS = 0x0800
/** 2.0, which has deflate. */
const VERSION = 20
/** 1 January 1980, the first day that a zip can name. */
const DAY = 0x21

const encoder = new TextEncoder()

/** The header before a file's bytes. */
export function fileHeader(record: ArchiveRecord): Uint8Array<ArrayBuffer> {
  const name = encoder.encode(record.path)
  const bytes = new Uint8Array(HEADER_BYTES + name.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, 0x04034b50, true)
  view.setUint16(4, VERSION, true)
  writeFacts(view, 6, record, name.length)
  bytes.set(name, HEADER_BYTES)
  return bytes
}

/** The file's line in the directory at the end. */
export function directoryRecord(record: ArchiveRecord): Uint8Array<ArrayBuffer> {
  const name = encoder.encode(record.path)
  const bytes = new Uint8Array(DIRECTORY_BYTES + name.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, 0x02014b50, true)
  view.setUint16(4, VERSION, true)
  view.setUint16(6, VERSION, true)
  writeFacts(view, 8, record, name.length)
  view.setUint32(42, record.offset, true)
  bytes.set(name, DIRECTORY_BYTES)
  return bytes
}

/** Flags, method, time, day, checksum, sizes and length of the name stand in the same order in both. */
function writeFacts(view: DataView, at: number, record: ArchiveRecord, nameBytes: number): void {
  view.setUint16(at, FLAGS, true)
  view.setUint16(at + 2, record.isDeflated ? 8 : 0, true)
  view.setUint16(at + 6, DAY, true)
  view.setUint32(at + 8, record.crc32, true)
  view.setUint32(at + 12, record.packedBytes, true)
  view.setUint32(at + 16, record.bytes, true)
  view.setUint16(at + 20, nameBytes, true)
}

/** The end of the archive. */
export function endRecord(
  count: number,
  directoryBytes: number,
  directoryOffset: number,
): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(END_BYTES)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, 0x06054b50, true)
  view.setUint16(8, count, true)
  view.setUint16(10, count, true)
  view.setUint32(12, directoryBytes, true)
  view.setUint32(16, directoryOffset, true)
  return bytes
}

/** Where the next file begins. */
export const endOf = (record: ArchiveRecord): number =>
  record.offset + fileHeader(record).length + record.packedBytes

export const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index])

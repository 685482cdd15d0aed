/** The directory at the end of a .zip archive (PKWARE APPNOTE 6.3): what is inside, before anything is unpacked. */

export interface ZipEntry {
  /** Path with `/`; a folder ends with one. */
  readonly name: string
  /** 0 stored, 8 deflated; others are not read. */
  readonly method: number
  readonly isEncrypted: boolean
  readonly crc32: number
  /** Bytes in the archive and after unpacking, as the directory says. */
  readonly packedBytes: number
  readonly bytes: number
  /** Where the file's own header begins. */
  readonly offset: number
}

const END_SIGNATURE = 0x06054b50
const ENTRY_SIGNATURE = 0x02014b50
const FILE_SIGNATURE = 0x04034b50
const END_BYTES = 22
const ENTRY_BYTES = 46
const FILE_BYTES = 30
/** A comment of up to 64 KiB may follow the end record. */
const MAX_COMMENT = 0xffff
/** Values that refer to the Zip64 extension, for archives of 4 GiB and more. */
const IN_ZIP64 = 0xffffffff
const UTF8_FLAG = 0x0800

/** Entries in the order of the directory; null when the archive is cut off, damaged, or of 4 GiB and more. */
export function readZipDirectory(archive: Uint8Array): readonly ZipEntry[] | null {
  const view = viewOf(archive)
  const end = findEnd(view)
  if (end === null) return null
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  const entries: ZipEntry[] = []
  for (let i = 0; i < count; i++) {
    if (at + ENTRY_BYTES > end || view.getUint32(at, true) !== ENTRY_SIGNATURE) return null
    const entry = readEntry(archive, view, at)
    if ([entry.bytes, entry.packedBytes, entry.offset].includes(IN_ZIP64)) return null
    entries.push(entry)
    at += ENTRY_BYTES + variableBytes(view, at)
  }
  return entries
}

/** The packed bytes of an entry; null when its header is not where the directory says, or the bytes are cut off. */
export function packedBytesOf(archive: Uint8Array, { offset, packedBytes }: ZipEntry): Uint8Array | null {
  const view = viewOf(archive)
  if (offset + FILE_BYTES > archive.length || view.getUint32(offset, true) !== FILE_SIGNATURE) return null
  const start = offset + FILE_BYTES + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  return start + packedBytes <= archive.length ? archive.subarray(start, start + packedBytes) : null
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function findEnd(view: DataView): number | null {
  const last = view.byteLength - END_BYTES
  for (let at = last; at >= 0 && last - at <= MAX_COMMENT; at--) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at
  }
  return null
}

function readEntry(archive: Uint8Array, view: DataView, at: number): ZipEntry {
  const flags = view.getUint16(at + 8, true)
  const nameStart = at + ENTRY_BYTES
  const nameBytes = archive.subarray(nameStart, nameStart + view.getUint16(at + 28, true))
  return {
    name: decodeName(nameBytes, (flags & UTF8_FLAG) !== 0).replaceAll('\\', '/'),
    method: view.getUint16(at + 10, true),
    isEncrypted: (flags & 1) !== 0,
    crc32: view.getUint32(at + 16, true),
    packedBytes: view.getUint32(at + 20, true),
    bytes: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  }
}

/** Name, extra field and comment. */
function variableBytes(view: DataView, at: number): number {
  return view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
}

/** Many writers put UTF-8 without saying so; what is no UTF-8 is read byte by byte, which keeps names apart. */
function decodeName(bytes: Uint8Array, isUtf8: boolean): string {
  try {
    return new TextDecoder('utf-8', { fatal: !isUtf8 }).decode(bytes)
  } catch {
    return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  }
}

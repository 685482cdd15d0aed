/** The directory of a bundle, read from its end; the contents stay where they are until they are asked for. */
import {
  type ArchiveRecord,
  DIRECTORY_BYTES,
  directoryRecord,
  END_BYTES,
  endOf,
  endRecord,
  sameBytes,
} from './archive-bytes.ts'
import { BUNDLE_LIMITS } from './limits.ts'
import { isSafePath } from './safe-path.ts'

export interface ArchiveFault {
  readonly code: string
  readonly fault: string
}

type Records = { readonly records: readonly ArchiveRecord[] }

const CUT: ArchiveFault = {
  code: 'bundle-cut-short',
  fault: 'a whole bundle expected, its end is missing: the file is cut short or damaged; copy it again',
}
const DAMAGED: ArchiveFault = {
  code: 'bundle-damaged',
  fault:
    'the table of contents as Cairn writes it expected, other bytes found: the file is damaged, or was packed again by another program; copy it again, or pack it with Cairn',
}

/** Every file in the archive, in order; or why the archive is refused as a whole. Nothing is unpacked. */
export async function readArchive(archive: Blob): Promise<Records | ArchiveFault> {
  if (archive.size > BUNDLE_LIMITS.archiveBytes)
    return { code: 'bundle-too-large', fault: `less than 4 GiB expected, ${archive.size} bytes found` }
  const end = await readEnd(archive)
  if (!end) return CUT
  const directory = await bytesOf(archive.slice(end.offset, end.offset + end.bytes))
  const records = readDirectory(directory, end.count)
  if (!records || !isGapless(records, end.offset)) return DAMAGED
  return refuse(records) ?? { records }
}

/** The bytes of a blob. */
export const bytesOf = async (blob: Blob): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await blob.arrayBuffer())

interface End {
  readonly count: number
  readonly bytes: number
  readonly offset: number
}

async function readEnd(archive: Blob): Promise<End | null> {
  if (archive.size < END_BYTES) return null
  const found = await bytesOf(archive.slice(archive.size - END_BYTES))
  const view = new DataView(found.buffer)
  const end = {
    count: view.getUint16(10, true),
    bytes: view.getUint32(12, true),
    offset: view.getUint32(16, true),
  }
  const isWhole = end.offset + end.bytes + END_BYTES === archive.size
  return isWhole && sameBytes(found, endRecord(end.count, end.bytes, end.offset)) ? end : null
}

/** null when a line is not as Cairn writes it. */
function readDirectory(directory: Uint8Array<ArrayBuffer>, count: number): readonly ArchiveRecord[] | null {
  const records: ArchiveRecord[] = []
  let at = 0
  for (let i = 0; i < count; i++) {
    const record = readRecord(directory, at)
    if (!record) return null
    records.push(record.value)
    at = record.next
  }
  return at === directory.length ? records : null
}

function readRecord(directory: Uint8Array<ArrayBuffer>, at: number) {
  if (at + DIRECTORY_BYTES > directory.length) return null
  const view = new DataView(directory.buffer, at)
  const next = at + DIRECTORY_BYTES + view.getUint16(28, true)
  const path = utf8(directory.subarray(at + DIRECTORY_BYTES, next))
  if (path === null) return null
  const value = {
    path,
    isDeflated: view.getUint16(10, true) === 8,
    crc32: view.getUint32(16, true),
    packedBytes: view.getUint32(20, true),
    bytes: view.getUint32(24, true),
    offset: view.getUint32(42, true),
  }
  return sameBytes(directory.subarray(at, next), directoryRecord(value)) ? { value, next } : null
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Each file begins where the one before it ends, and the directory after the last. */
function isGapless(records: readonly ArchiveRecord[], directoryOffset: number): boolean {
  const starts = [...records.map(({ offset }) => offset), directoryOffset]
  return starts[0] === 0 && records.every((record, index) => endOf(record) === starts[index + 1])
}

function refuse(records: readonly ArchiveRecord[]): ArchiveFault | null {
  const { files, unpackedBytes } = BUNDLE_LIMITS
  if (records.length > files)
    return {
      code: 'bundle-too-many-files',
      fault: `at most ${files} files expected, ${records.length} found`,
    }
  const grown = records.reduce((sum, { isDeflated, bytes }) => sum + (isDeflated ? bytes : 0), 0)
  if (grown > unpackedBytes)
    return {
      code: 'bundle-too-large',
      fault: `at most ${unpackedBytes} bytes after unpacking expected, ${grown} found`,
    }
  const stray = records.find(({ path }) => !isSafePath(path))
  if (stray) {
    const fault = `paths inside the bundle expected, ${JSON.stringify(stray.path)} found; nothing was unpacked`
    return { code: 'bundle-path', fault }
  }
  const isTwice = new Set(records.map(({ path }) => path)).size < records.length
  return isTwice ? { code: 'bundle-duplicate', fault: 'every path once expected, one found twice' } : null
}

/**
 * Unpacks an archive that a stranger may have made: nothing is unpacked before
 * number, sizes and names of all entries are known to be harmless, and what is
 * unpacked must have the size and checksum that the directory states.
 */
import { inflateTo } from './bounded-inflate.ts'
import { crc32 } from './crc32.ts'
import { type InputFile, isHousekeeping } from './format.ts'
import { packedBytesOf, readZipDirectory, type ZipEntry } from './zip-directory.ts'

export interface UnzipLimits {
  readonly maxEntries: number
  /** Bytes of all files together after unpacking. */
  readonly maxTotalBytes: number
}

/** A package of 20 000 claims has 20 MB; captures may add many files. */
const LIMITS: UnzipLimits = { maxEntries: 5_000, maxTotalBytes: 512 * 1024 * 1024 }

export type Unzipped = { readonly files: readonly InputFile[] } | UnzipFault

interface UnzipFault {
  readonly code: string
  readonly fault: string
}

/** The files of an archive without folders and housekeeping; or why it is refused, as a whole. */
export function unzip(archive: Uint8Array, limits: UnzipLimits = LIMITS): Unzipped {
  const entries = readZipDirectory(archive)
  if (!entries)
    return {
      code: 'zip-damaged',
      fault: 'a whole .zip archive of less than 4 GiB expected, a cut-off or damaged one found',
    }
  const wanted = entries.filter(({ name }) => !name.endsWith('/') && !isHousekeeping(harmless(name)))
  const refusal = refuse(entries, limits) ?? wanted.map(refuseEntry).find((fault) => fault !== null)
  if (refusal) return refusal
  const files: InputFile[] = []
  for (const entry of wanted) {
    const bytes = unpack(archive, entry)
    if (!bytes)
      return {
        code: 'zip-damaged',
        fault: `${entry.name} expected with its stated size and checksum, other bytes found; pack it again`,
      }
    files.push({ name: harmless(entry.name), bytes })
  }
  return { files }
}

function refuse(entries: readonly ZipEntry[], { maxEntries, maxTotalBytes }: UnzipLimits): UnzipFault | null {
  if (entries.length > maxEntries) {
    return {
      code: 'zip-too-many-files',
      fault: `at most ${maxEntries} files expected, ${entries.length} found`,
    }
  }
  const total = entries.reduce((sum, { bytes }) => sum + bytes, 0)
  if (total > maxTotalBytes) {
    return {
      code: 'zip-too-large',
      fault: `at most ${maxTotalBytes} bytes after unpacking expected, ${total} found`,
    }
  }
  const stray = entries.find(({ name }) => !staysInside(name))
  if (stray) {
    const fault = `paths inside the archive expected, ${JSON.stringify(stray.name)} found; nothing was unpacked`
    return { code: 'zip-path', fault }
  }
  const names = entries.map(({ name }) => harmless(name))
  const known = new Set<string>()
  const twice = names.find((name) => known.size === known.add(name).size)
  return twice === undefined
    ? null
    : { code: 'zip-duplicate', fault: `every path once expected, ${twice} found twice` }
}

function refuseEntry({ name, isEncrypted, method }: ZipEntry): UnzipFault | null {
  if (isEncrypted)
    return { code: 'zip-encrypted', fault: `files without password expected, ${name} is encrypted` }
  if (method === 0 || method === 8) return null
  return {
    code: 'zip-method',
    fault: `stored or deflated files expected, ${name} is packed by method ${method}; pack it with a plain zip tool`,
  }
}

/** No absolute path, drive, step upwards, or control character. */
function staysInside(name: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  return !/^\/|^[A-Za-z]:|[\u0000-\u001f]/.test(name) && !name.split('/').includes('..')
}

/** `./a//b` and `a/b` are the same file. */
function harmless(name: string): string {
  return name
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/')
}

/** null when the bytes are not what the directory says; never more bytes than it says. */
function unpack(archive: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const packed = packedBytesOf(archive, entry)
  const bytes = packed && (entry.method === 0 ? packed.slice() : inflateTo(packed, entry.bytes))
  return bytes && bytes.length === entry.bytes && crc32(bytes) === entry.crc32 ? bytes : null
}

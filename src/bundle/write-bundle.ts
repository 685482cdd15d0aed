/** Writes a bundle. The same entries give the same bytes, in whatever order they come and whenever they are packed. */
import { deflateSync } from 'fflate'
import type { Sha256 } from '../domain/package.ts'
import { packageHash } from '../domain/parse-files.ts'
import { crc32 } from '../formats/crc32.ts'
import { type ArchiveRecord, directoryRecord, endOf, endRecord, fileHeader } from './archive-bytes.ts'
import { type BundleEntry, isKnownKind } from './bundle-entry.ts'
import { entryPath } from './entry-path.ts'
import { fileFacts } from './file-facts.ts'
import { BUNDLE_LIMITS } from './limits.ts'
import {
  BUNDLE_VERSION,
  type BundleManifest,
  MANIFEST_PATH,
  type ManifestEntry,
  type ManifestFile,
  manifestBytes,
} from './manifest.ts'
import { bytesOf } from './read-archive.ts'

export interface WriteOptions {
  readonly sha256: Sha256
  /** Version of the program, for the manifest. */
  readonly app: string
  /** RFC 3339 time for the manifest; null leaves it out. */
  readonly created: string | null
  /** Whether the bundle will be encrypted; private notes leave the device in no other. */
  readonly willBeSealed: boolean
  /** Bytes packed of all. */
  tell?(done: number, total: number): void
}

export interface WrittenBundle {
  readonly manifest: BundleManifest
  /** The file, piece after piece; large files are still where they were. */
  readonly parts: readonly (Blob | Uint8Array<ArrayBuffer>)[]
  readonly bytes: number
}

/** Too much for one bundle; nothing was written. */
export class BundleTooLarge extends Error {}

/**
 * The bundle. Throws BundleTooLarge beyond BUNDLE_LIMITS, and a plain Error for faults of the caller: notes in a bundle that
 * will not be encrypted, one thing twice, a kind that is not known.
 */
export async function writeBundle(
  entries: readonly BundleEntry[],
  options: WriteOptions,
): Promise<WrittenBundle> {
  const inOrder = placed(entries, options)
  const stored = storedFiles(inOrder)
  const total = inOrder.flatMap(({ files }) => [...files.values()]).reduce(sizes, 0)
  const packed: PackedFile[] = []
  const listed: ManifestEntry[] = []
  let done = 0
  for (const entry of inOrder) {
    const files: PackedFile[] = []
    for (const [inner, blob] of [...entry.files].sort(byPath)) {
      const path = `${entry.path}${inner}`
      const tell = (part: number): void => options.tell?.(done + part, total)
      files.push(await (stored.has(blob) ? store(path, blob, tell) : pack(path, blob, options.sha256)))
      done += blob.size
      options.tell?.(done, total)
    }
    packed.push(...files)
    listed.push(await listing(entry, files, options.sha256))
  }
  const { app, created } = options
  const manifest = {
    cairnBundle: BUNDLE_VERSION,
    app,
    ...(created === null ? {} : { created }),
    entries: listed,
  }
  return { manifest, ...archiveOf([manifestFile(manifest), ...packed]) }
}

type Placed = BundleEntry & { readonly path: string }

const byPath = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1)

function placed(entries: readonly BundleEntry[], { willBeSealed }: WriteOptions): readonly Placed[] {
  const all = entries.map((entry) => {
    if (!isKnownKind(entry.kind)) throw new Error(`bundle: a known kind expected, ${entry.kind} found`)
    if (entry.kind === 'note' && !willBeSealed)
      throw new Error('bundle: private notes expected in encrypted bundles only')
    return { ...entry, path: entryPath(entry.kind, entry.id) }
  })
  if (all.reduce((sum, { files }) => sum + files.size, 1) > BUNDLE_LIMITS.files)
    throw new BundleTooLarge(`at most ${BUNDLE_LIMITS.files} files expected, more found`)
  const paths = new Set(all.map(({ path }) => path))
  if (paths.size < all.length) throw new Error('bundle: every entry once expected, one found twice')
  return all.sort((a, b) => byPath([a.path, a], [b.path, b]))
}

const sizes = (sum: number, { size }: Blob): number => sum + size

/**
 * What lies in the archive as it is: map tiles are compressed already, and readers unpack only so much. Throws
 * BundleTooLarge when these alone are too much, before a single byte is read.
 */
function storedFiles(entries: readonly Placed[]): ReadonlySet<Blob> {
  const stored = new Set<Blob>()
  let room: number = BUNDLE_LIMITS.unpackedBytes
  for (const { kind, files } of entries)
    for (const [, blob] of [...files].sort(byPath)) {
      if (kind === 'area' || blob.size > room) stored.add(blob)
      else room -= blob.size
    }
  const bytes = [...stored].reduce(sizes, 0)
  if (bytes > BUNDLE_LIMITS.archiveBytes) throw tooMany(bytes)
  return stored
}

const tooMany = (bytes: number): BundleTooLarge =>
  new BundleTooLarge(
    `less than 4 GiB expected in one bundle, ${bytes} bytes found; leave an area out, or make two bundles`,
  )

interface PackedFile {
  readonly record: Omit<ArchiveRecord, 'offset'>
  readonly content: Blob | Uint8Array<ArrayBuffer>
  readonly listed: ManifestFile
}

/** Never in memory as a whole. */
async function store(path: string, blob: Blob, tell: (done: number) => void): Promise<PackedFile> {
  const { sha256, crc32: sum } = await fileFacts(blob, tell)
  const record = { path, crc32: sum, bytes: blob.size, isDeflated: false, packedBytes: blob.size }
  return { record, content: blob, listed: { path, bytes: blob.size, sha256 } }
}

/** Deflated where that helps. */
async function pack(path: string, blob: Blob, sha256: Sha256): Promise<PackedFile> {
  const bytes = await bytesOf(blob)
  const listed = { path, bytes: bytes.length, sha256: await sha256(bytes) }
  const plain = { path, crc32: crc32(bytes), bytes: bytes.length }
  const deflated = deflateSync(bytes) as Uint8Array<ArrayBuffer>
  if (deflated.length >= bytes.length)
    return { record: { ...plain, isDeflated: false, packedBytes: bytes.length }, content: blob, listed }
  return {
    record: { ...plain, isDeflated: true, packedBytes: deflated.length },
    content: deflated,
    listed: { ...listed, packed: await sha256(deflated) },
  }
}

async function listing(entry: Placed, packed: readonly PackedFile[], sha256: Sha256): Promise<ManifestEntry> {
  const { kind, id, title, version, path, area } = entry
  const files = packed.map(({ listed }) => listed)
  const hashes = new Map(files.map((file) => [file.path.slice(path.length), file.sha256]))
  return {
    kind,
    id,
    title: title.slice(0, 2_000) || id,
    version,
    path,
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    sha256: path.endsWith('/') ? await packageHash(hashes, sha256) : (hashes.get('') ?? ''),
    ...(area ? { area } : {}),
    files,
  }
}

/** Never deflated, so that its checksum covers every byte of it. */
function manifestFile(manifest: BundleManifest): PackedFile {
  const content = manifestBytes(manifest)
  const record = { path: MANIFEST_PATH, isDeflated: false, crc32: crc32(content), bytes: content.length }
  const listed = { path: MANIFEST_PATH, bytes: content.length, sha256: '' }
  return { record: { ...record, packedBytes: content.length }, content, listed }
}

function archiveOf(files: readonly PackedFile[]): Pick<WrittenBundle, 'parts' | 'bytes'> {
  const parts: (Blob | Uint8Array<ArrayBuffer>)[] = []
  const directory: Uint8Array<ArrayBuffer>[] = []
  let offset = 0
  for (const { record, content } of files) {
    const placedRecord = { ...record, offset }
    parts.push(fileHeader(placedRecord), content)
    directory.push(directoryRecord(placedRecord))
    offset = endOf(placedRecord)
  }
  const directoryBytes = directory.reduce((sum, { length }) => sum + length, 0)
  const end = endRecord(files.length, directoryBytes, offset)
  const bytes = offset + directoryBytes + end.length
  refuse(files, bytes)
  return { parts: [...parts, ...directory, end], bytes }
}

/** What a reader would refuse is not written. */
function refuse(files: readonly PackedFile[], bytes: number): void {
  const { archiveBytes, manifestBytes: mostListed } = BUNDLE_LIMITS
  if (bytes > archiveBytes) throw tooMany(bytes)
  const listed = files[0]?.record.bytes ?? 0
  if (listed > mostListed)
    throw new BundleTooLarge(
      `a list of at most ${mostListed} bytes expected, ${listed} found: too many files`,
    )
}

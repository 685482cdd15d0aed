/** Reads a bundle: every file is proven by size and hash before any of it is handed on, and each entry stands or falls alone. */
import type { Issue } from '../domain/issue.ts'
import type { Sha256 } from '../domain/package.ts'
import { packageHash } from '../domain/parse-files.ts'
import { plainMessage } from '../domain/plain-message.ts'
import { crc32 } from '../formats/crc32.ts'
import type { ArchiveRecord } from './archive-bytes.ts'
import { type BundleEntry, isKnownKind } from './bundle-entry.ts'
import { entryPath } from './entry-path.ts'
import { BUNDLE_LIMITS } from './limits.ts'
import { type BundleManifest, MANIFEST_PATH, type ManifestEntry } from './manifest.ts'
import { bytesOf, readArchive } from './read-archive.ts'
import { packedBlob, provenFile } from './read-file.ts'
import { readManifest } from './read-manifest.ts'

/** A whole entry and what the manifest says of it. */
export interface ProvenEntry extends BundleEntry {
  /** Where it lay: the one file, or the folder with a closing slash. */
  readonly path: string
  readonly bytes: number
  /** As in the manifest: of the file, or over the files of a package. */
  readonly sha256: string
}

/** An entry of which nothing is handed on, and why. */
export interface RejectedEntry {
  readonly kind: string | null
  readonly title: string | null
  readonly reason: string
}

export interface ReadBundle {
  /** null when nothing could be read at all. */
  readonly manifest: BundleManifest | null
  readonly entries: readonly ProvenEntry[]
  readonly rejected: readonly RejectedEntry[]
  readonly issues: readonly Issue[]
}

export interface ReadOptions {
  readonly sha256: Sha256
  /** Whether the bundle came out of an encrypted file; notes are accepted from such only. */
  readonly wasSealed: boolean
  /** Bytes proven of all. */
  tell?(done: number, total: number): void
}

/** What is in the bundle. Faults come back as issues and rejected entries. */
export async function readBundle(archive: Blob, options: ReadOptions): Promise<ReadBundle> {
  const read = await readArchive(archive)
  if ('fault' in read) return nothing(read.code, read.fault)
  const bytes = await readFirst(archive, read.records)
  if (!bytes)
    return nothing('bundle-manifest', 'a list of contents, bundle.json, expected; it is missing or damaged')
  const listed = readManifest(bytes)
  if ('fault' in listed) return nothing(listed.code, listed.fault)
  const { manifest, faulty } = listed
  const proven = await proveAll(archive, read.records, manifest, options)
  const rejected = [...faulty, ...proven.rejected]
  return { manifest, entries: proven.entries, rejected, issues: issuesOf(read.records, manifest, rejected) }
}

function nothing(code: string, message: string): ReadBundle {
  return { manifest: null, entries: [], rejected: [], issues: [issue('error', code, message)] }
}

function issue(severity: Issue['severity'], code: string, message: string): Issue {
  return {
    file: MANIFEST_PATH,
    path: '',
    code,
    severity,
    message: plainMessage(message),
    line: null,
    column: null,
  }
}

/** The manifest's bytes; null when it is not the first file, too large, or damaged. */
async function readFirst(archive: Blob, [first]: readonly ArchiveRecord[]): Promise<Uint8Array | null> {
  if (first?.path !== MANIFEST_PATH || first.isDeflated || first.bytes > BUNDLE_LIMITS.manifestBytes)
    return null
  const packed = await packedBlob(archive, first)
  const bytes = packed && (await bytesOf(packed))
  return bytes && crc32(bytes) === first.crc32 ? bytes : null
}

interface Proven {
  readonly entries: readonly ProvenEntry[]
  readonly rejected: readonly RejectedEntry[]
}

async function proveAll(
  archive: Blob,
  records: readonly ArchiveRecord[],
  manifest: BundleManifest,
  options: ReadOptions,
): Promise<Proven> {
  const byPath = new Map(records.map((record) => [record.path, record]))
  const total = manifest.entries.reduce((sum, { bytes }) => sum + bytes, 0)
  const entries: ProvenEntry[] = []
  const rejected: RejectedEntry[] = []
  let done = 0
  for (const stated of manifest.entries) {
    const tell = (part: number): void => options.tell?.(done + part, total)
    const entry =
      refusal(stated, options) ?? (await proveEntry(archive, byPath, stated, options.sha256, tell))
    if (typeof entry === 'string')
      rejected.push({ kind: stated.kind, title: stated.title, reason: plainMessage(entry) })
    else entries.push(entry)
    done += stated.bytes
    options.tell?.(done, total)
  }
  return { entries, rejected }
}

/** What can be said without reading a file. */
function refusal(stated: ManifestEntry, { wasSealed }: ReadOptions): string | null {
  if (stated.kind === 'note' && !wasSealed) return 'private notes are accepted from encrypted files only'
  const isInPlace = !isKnownKind(stated.kind) || stated.path === entryPath(stated.kind, stated.id)
  const hasArea = (stated.kind === 'area') === (stated.area !== undefined)
  const isHashed = stated.kind !== 'document' || stated.id === stated.sha256
  const isSum = stated.files.reduce((sum, { bytes }) => sum + bytes, 0) === stated.bytes
  const isSound = isInPlace && (hasArea || !isKnownKind(stated.kind)) && isHashed && isSum
  return isSound ? null : 'its description in bundle.json contradicts itself'
}

async function proveEntry(
  archive: Blob,
  records: ReadonlyMap<string, ArchiveRecord>,
  stated: ManifestEntry,
  sha256: Sha256,
  tell: (done: number) => void,
): Promise<ProvenEntry | string> {
  const files = new Map<string, Blob>()
  for (const file of stated.files) {
    const blob = await provenFile(archive, records.get(file.path), file, sha256, tell)
    const inner = file.path.slice(stated.path.length)
    if (!blob) return `${inner || 'it'} is not what bundle.json says: damaged, missing or changed`
    files.set(inner, blob)
  }
  const hashes = new Map(stated.files.map((file) => [file.path.slice(stated.path.length), file.sha256]))
  const hash = stated.path.endsWith('/') ? await packageHash(hashes, sha256) : hashes.get('')
  if (hash !== stated.sha256) return 'the hash over its files is not the one that bundle.json says'
  const { kind, id, title, version, path, bytes, area = null } = stated
  return { kind, id, title, version, area, files, path, bytes, sha256: hash }
}

function issuesOf(
  records: readonly ArchiveRecord[],
  manifest: BundleManifest,
  rejected: readonly RejectedEntry[],
): readonly Issue[] {
  const named = new Set(manifest.entries.flatMap(({ files }) => files.map(({ path }) => path)))
  const strays = records.filter(({ path }) => path !== MANIFEST_PATH && !named.has(path))
  const unknown = manifest.entries.filter(({ kind }) => !isKnownKind(kind))
  return [
    ...rejected.map(({ title, reason }) =>
      issue('error', 'bundle-entry', `${title ?? 'an entry'}: ${reason}`),
    ),
    ...strays.map(({ path }) =>
      issue(
        'warning',
        'bundle-stray-file',
        `files named in bundle.json expected, ${path} found and not read`,
      ),
    ),
    ...unknown.map(({ kind, title }) =>
      issue('notice', 'bundle-unknown-kind', `${title}: a later version of Cairn knows what “${kind}” is`),
    ),
  ]
}

/**
 * From an address to a parsed package: what is stored is shown at once, the network is asked afterwards,
 * and a newer version is offered, never forced.
 */
import type { RejectedRecord } from '../domain/issue.ts'
import { t } from '../i18n/message.ts'
import type { StoredFiles, StoredPackage } from '../storage/schema.ts'
import { fetchDescriptor, fetchPackage, PackageFault } from './fetch-package.ts'
import type { PackageAddress } from './package-address.ts'
import type { Delivered, ReadingLine } from './reading-line.ts'
import { type ReadingFile, showing } from './reading-protocol.ts'
import { rowsOutside } from './rows-outside.ts'
import type { Shelf } from './shelf.ts'

const isCurrent = ({ parsedBy, parts }: StoredPackage): boolean =>
  parsedBy === __CAIRN_BUILD__ && parts !== undefined

const blobs = (files: StoredFiles): ReadonlyMap<string, Blob> =>
  new Map(
    files.map(([name, bytes]) => [
      name,
      bytes instanceof Blob ? bytes : new Blob([bytes as Uint8Array<ArrayBuffer>]),
    ]),
  )

/** Files that are in memory or in the database, as a reading takes them. */
export const readingFiles = (files: ReadonlyMap<string, Blob>): readonly ReadingFile[] =>
  [...files].map(([name, blob]) => ({ name, blob }))

/** The stored version, or what the network gives. Throws PackageFault in plain words, and ReadingCancelled. */
export async function openAddress(
  address: PackageAddress,
  shelf: Shelf,
  line: ReadingLine,
): Promise<Delivered> {
  if (address.kind === 'faulty') throw new PackageFault(t('page.faultyAddress', { found: address.found }))
  const stored = await shelf.package(address.key).catch(() => null)
  if (stored) return fromStored(address, stored, shelf, line)
  if (address.kind === 'local') throw new PackageFault(t('page.notOnDevice', { key: address.key }))
  return readFiles(await fetchedBeside(line.start(), address.url), shelf, line)
}

/** Files of an address; the line's worker starts meanwhile, and ends when there is nothing for it to read. */
async function fetchedBeside(line: ReadingLine, url: string): Promise<ReadonlyMap<string, Blob>> {
  try {
    return await fetchFiles(url)
  } catch (fault) {
    line.end(fault instanceof Error ? fault : new Error(String(fault)))
    throw fault
  }
}

async function fromStored(
  address: Exclude<PackageAddress, { kind: 'faulty' }>,
  stored: StoredPackage,
  shelf: Shelf,
  line: ReadingLine,
): Promise<Delivered> {
  const files = blobs(stored.files)
  const columns = isCurrent(stored) ? (stored.columns ?? null) : null
  if (columns) await line.arrive(stored.parsed, columns)
  const tell = (done: number, total: number): void => line.tell(showing(done, total, 0))
  // Rows that cannot be joined any more cost nothing as long as the files are there: they are read again.
  const parsed = await shelf.rows(stored, tell).catch(() => null)
  if (!parsed || !isCurrent(stored))
    return readFiles(
      await filesAgain(address, files),
      shelf,
      line,
      rowsOutside(parsed?.rejected ?? [], files),
    )
  const { hash, savedAt } = stored
  return { parsed, files, report: null, rows: { hash, savedAt }, columns }
}

/** The files as they are stored, or, where the browser has lost them, as the site has them. Throws PackageFault. */
async function filesAgain(
  address: Exclude<PackageAddress, { kind: 'faulty' }>,
  files: ReadonlyMap<string, Blob>,
): Promise<ReadonlyMap<string, Blob>> {
  const first = [...files.values()].map((file) => file.slice(0, 1).arrayBuffer())
  const areThere = await Promise.all(first).then(
    () => true,
    () => false,
  )
  if (areThere) return files
  if (address.kind === 'site') return fetchFiles(address.url)
  throw new PackageFault(t('page.notOnDevice', { key: address.key }))
}

/** Files of a package or of anything else that opens as it is, parsed and written in the line's worker. */
export function readFiles(
  files: ReadonlyMap<string, Blob>,
  shelf: Shelf,
  line: ReadingLine,
  rejectedRows: readonly RejectedRecord[] = [],
): Promise<Delivered> {
  return line.read({
    kind: 'open',
    files: readingFiles(files),
    as: 'package',
    isLasting: shelf.lasting,
    rejectedRows,
  })
}

async function fetchFiles(url: string, descriptor?: Uint8Array): Promise<ReadonlyMap<string, Blob>> {
  const files = await fetchPackage(url, descriptor ?? (await fetchDescriptor(url)))
  return blobs([...files])
}

/** A version that waits: fetched whole, so that taking it works without network, and not read yet. */
export interface WaitingVersion {
  readonly version: string
  /** It was released before the stored one: nothing that should take its place. */
  readonly isEarlier: boolean
  readonly files: ReadonlyMap<string, Blob>
}

/** A version newer than the stored one; null when there is none, or none that the network gives whole. */
export async function newerVersion(address: PackageAddress, shelf: Shelf): Promise<WaitingVersion | null> {
  if (address.kind !== 'site') return null
  const stored = await shelf.package(address.key).catch(() => null)
  const known = stored && blobs(stored.files).get('datapackage.json')
  const descriptor = await fetchDescriptor(address.url).catch(() => null)
  if (!known || !descriptor || (await hasBytes(known, descriptor))) return null
  const files = await fetchFiles(address.url, descriptor).catch(() => null)
  const { version, created } = headOf(descriptor)
  const held = stored?.parsed.package
  return files && { version: version ?? '?', isEarlier: isBefore(created, held?.created ?? null), files }
}

async function hasBytes(blob: Blob, other: Uint8Array): Promise<boolean> {
  if (blob.size !== other.length) return false
  const bytes = new Uint8Array(await blob.arrayBuffer())
  return bytes.every((byte, index) => byte === other[index])
}

/** What the descriptor says of itself; only for the offer, the whole is judged when it is taken. */
function headOf(descriptor: Uint8Array): Readonly<Record<'version' | 'created', string | null>> {
  const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)
  try {
    const head = JSON.parse(new TextDecoder().decode(descriptor)) as { version?: unknown; created?: unknown }
    return { version: text(head.version), created: text(head.created) }
  } catch {
    return { version: null, created: null }
  }
}

/** Times of release, RFC 3339; what is not known is not before. */
const isBefore = (one: string | null, other: string | null): boolean =>
  Date.parse(one ?? '') < Date.parse(other ?? '')

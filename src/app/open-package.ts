/**
 * From an address or a file to a parsed package: what is stored is shown at once,
 * the network is asked afterwards, and a newer version is offered, never forced.
 */

import type { PackageFiles, ParseResult } from '../domain/package.ts'
import { t } from '../i18n/message.ts'
import type { StoredPackage } from '../storage/schema.ts'
import { fetchDescriptor, fetchPackage, PackageFault } from './fetch-package.ts'
import { localKey, type PackageAddress } from './package-address.ts'
import { sha256 } from './sha256.ts'
import type { Shelf } from './shelf.ts'

export interface OpenedPackage {
  readonly key: string
  readonly parsed: ParseResult
  /** RFC 3339 time at which this version was stored here; null when it is not stored. */
  readonly savedAt: string | null
  /** What was read, byte for byte, by the names that it came with. */
  readonly files: PackageFiles
}

/** Parsing and validation are a third of the code, and a stored package needs neither. */
const parsePackage = async (files: PackageFiles): Promise<ParseResult> =>
  (await import('../domain/parse.ts')).parsePackage(files, sha256)

type InputFile = { readonly name: string; readonly bytes: Uint8Array }

const parseFiles = async (files: readonly InputFile[]): Promise<ParseResult> =>
  (await import('../formats/open-files.ts')).openFiles([...files], sha256)

const sameBytes = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, index) => byte === other[index])

function row(parsed: ParseResult, files: PackageFiles): StoredPackage | null {
  if (!parsed.package) return null
  const savedAt = new Date().toISOString()
  return { hash: parsed.package.hash, parsed, files: [...files], parsedBy: __CAIRN_BUILD__, savedAt }
}

/** Stores a version if there is room; reading goes on when there is none. */
async function keep(
  shelf: Shelf,
  key: string,
  parsed: ParseResult,
  files: PackageFiles,
): Promise<string | null> {
  const stored = row(parsed, files)
  if (!stored) return null
  return shelf.keepPackage(key, stored).then(
    () => stored.savedAt,
    () => null,
  )
}

async function fromStored(stored: StoredPackage, key: string): Promise<OpenedPackage> {
  const isCurrent = stored.parsedBy === __CAIRN_BUILD__
  const files = stored.files.map(([name, bytes]) => ({ name, bytes }))
  const parsed = isCurrent ? stored.parsed : await parseFiles(files)
  return { key, parsed, savedAt: stored.savedAt, files: new Map(stored.files) }
}

/** A version as it was read, not stored yet: a newer one must not replace unasked what the reader trusts. */
export interface ReadPackage {
  readonly parsed: ParseResult
  /** Stores this version for its address, in place of an older one. */
  keep(): Promise<OpenedPackage>
}

const unkept = (shelf: Shelf, key: string, parsed: ParseResult, files: PackageFiles): ReadPackage => ({
  parsed,
  keep: async () => ({ key, parsed, savedAt: await keep(shelf, key, parsed, files), files }),
})

async function fromNetwork(
  shelf: Shelf,
  key: string,
  url: string,
  descriptor: Uint8Array,
): Promise<ReadPackage> {
  const files = await fetchPackage(url, descriptor)
  return unkept(shelf, key, await parsePackage(files), files)
}

/** The stored version, or what the network gives. Throws PackageFault in plain words. */
export async function openAddress(address: PackageAddress, shelf: Shelf): Promise<OpenedPackage> {
  if (address.kind === 'faulty') throw new PackageFault(t('page.faultyAddress', { found: address.found }))
  const stored = await shelf.package(address.key).catch(() => null)
  if (stored) return fromStored(stored, address.key)
  if (address.kind === 'local') throw new PackageFault(t('page.notOnDevice', { key: address.key }))
  const read = await fromNetwork(shelf, address.key, address.url, await fetchDescriptor(address.url))
  return read.keep()
}

/** A version newer than the stored one; null when there is none, or none that the network gives whole. */
export async function newerVersion(address: PackageAddress, shelf: Shelf): Promise<ReadPackage | null> {
  if (address.kind !== 'site') return null
  const stored = await shelf.package(address.key).catch(() => null)
  const known = new Map(stored?.files ?? []).get('datapackage.json')
  const descriptor = await fetchDescriptor(address.url).catch(() => null)
  if (!known || !descriptor || sameBytes(known, descriptor)) return null
  return fromNetwork(shelf, address.key, address.url, descriptor).catch(() => null)
}

/** Files that the reader opened or dropped: a package folder, a zip, or one GeoJSON file. */
export async function openDropped(files: readonly File[], shelf: Shelf): Promise<ReadPackage> {
  const read = async (file: File) => ({
    name: file.webkitRelativePath || file.name,
    bytes: new Uint8Array(await file.arrayBuffer()),
  })
  const inputs = await Promise.all(files.map(read))
  const parsed = await parseFiles(inputs)
  const key = localKey(parsed.package?.id ?? 'unreadable')
  return unkept(shelf, key, parsed, new Map(inputs.map(({ name, bytes }) => [name, bytes])))
}

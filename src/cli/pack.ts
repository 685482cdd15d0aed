/** `cairn pack`: packages, documents and areas in one file to hand over. */
import { areaFacts } from '../bundle/area-facts.ts'
import type { BundleEntry } from '../bundle/bundle-entry.ts'
import type { Lock } from '../bundle/seal-bundle.ts'
import { SealFault } from '../bundle/seal-fault.ts'
import { BundleTooLarge, type WrittenBundle, writeBundle } from '../bundle/write-bundle.ts'
import type { CairnPackage } from '../domain/package.ts'
import { openFiles } from '../formats/open-files.ts'
import { storedFiles } from '../formats/stored-files.ts'
import { blobOf, filesAt, keysIn, passphraseIn } from './bundle-files.ts'
import { type Effects, realEffects } from './effects.ts'
import { EXIT, type ExitCode } from './exit.ts'
import { VERSION } from './version.ts'

export interface PackOptions {
  /** Package folders, .zip files of one, or GeoJSON files. */
  readonly paths: readonly string[]
  /** Folder with copies of documents; null for none. */
  readonly documents: string | null
  readonly areas: readonly string[]
  readonly to: string
  /** RFC 3339 time for the file; null leaves it out. */
  readonly created: string | null
  readonly recipients: readonly string[]
  readonly recipientsFile: string | null
  readonly passphraseFile: string | null
}

/** Why nothing is packed, and with which exit code. */
class PackFault extends Error {
  readonly code: ExitCode
  constructor(message: string, code: ExitCode) {
    super(message)
    this.code = code
  }
}

/** Writes the file and says what is in it; exit code 1 when records were rejected or something is no package. Throws when a path cannot be read or written. */
export async function pack(options: PackOptions, effects: Effects = realEffects): Promise<ExitCode> {
  try {
    return await packAll(options, effects)
  } catch (fault) {
    if (!(fault instanceof PackFault || fault instanceof SealFault || fault instanceof BundleTooLarge))
      throw fault
    effects.error(`cairn: ${fault.message}`)
    return fault instanceof PackFault ? fault.code : EXIT.usage
  }
}

async function packAll(options: PackOptions, effects: Effects): Promise<ExitCode> {
  const { to, created } = options
  if (await filesAt(to, effects))
    throw new PackFault(`${to} is there already; nothing was written`, EXIT.usage)
  const lock = await readLock(options, effects)
  const packages: PackedPackage[] = []
  for (const path of options.paths) packages.push(await packageAt(path, effects))
  const entries = [
    ...packages.map(({ entry }) => entry),
    ...(await documentsIn(options.documents, packages, effects)),
    ...(await Promise.all(options.areas.map((path) => areaAt(path, effects)))),
  ]
  refuseTwice(entries)
  const writing = { sha256: effects.sha256, app: VERSION, created, willBeSealed: lock !== null }
  const bundle = await writeBundle(entries, writing)
  const file = await sealed(bundle, lock)
  await effects.writeFile(to, [new Uint8Array(await file.arrayBuffer())])
  tell(bundle, file.size, options, lock, effects)
  return packages.some(({ rejected }) => rejected > 0) ? EXIT.findings : EXIT.clean
}

async function readLock(options: PackOptions, effects: Effects): Promise<Lock | null> {
  const { recipientsFile, passphraseFile } = options
  if (passphraseFile !== null) {
    const passphrase = await passphraseIn(passphraseFile, effects)
    if (passphrase === null)
      throw new PackFault(`${passphraseFile}: a passphrase expected, none found`, EXIT.usage)
    return { passphrase }
  }
  const listed = recipientsFile === null ? [] : await keysIn(recipientsFile, effects)
  const recipients = [...options.recipients, ...listed]
  return recipients.length > 0 || recipientsFile !== null ? { recipients } : null
}

interface PackedPackage {
  readonly entry: BundleEntry
  readonly pkg: CairnPackage
  readonly rejected: number
}

async function packageAt(path: string, effects: Effects): Promise<PackedPackage> {
  const opened = await effects.readPath(path)
  const { package: pkg, rejected, issues } = await openFiles(opened, effects.sha256)
  if (!pkg)
    throw new PackFault(`${path} cannot be read as a package: ${issues[0]?.message ?? ''}`, EXIT.findings)
  const stored = (await storedFiles(opened)) ?? new Map(opened.map(({ name, bytes }) => [name, bytes]))
  const files = new Map([...stored].map(([name, bytes]) => [name, blobOf(bytes)]))
  const { id, title, version } = pkg
  if (rejected.length > 0)
    effects.error(
      `cairn: ${path}: ${rejected.length} records have faults; they are packed as they are stored`,
    )
  return { entry: { kind: 'package', id, title, version, area: null, files }, pkg, rejected: rejected.length }
}

/** Copies that a package names; others are nobody's business and are said. */
async function documentsIn(
  folder: string | null,
  packages: readonly PackedPackage[],
  effects: Effects,
): Promise<readonly BundleEntry[]> {
  const captures = packages.flatMap(({ pkg }) =>
    [...pkg.sources.values()].flatMap((source) => source.captures),
  )
  const named = new Set(captures.map(({ sha256 }) => sha256))
  const found = new Map<string, BundleEntry>()
  for (const { name, bytes } of folder === null ? [] : await effects.readPath(folder)) {
    const id = await effects.sha256(bytes)
    const title = name.split('/').at(-1) ?? name
    const files = new Map([['', blobOf(bytes)]])
    if (named.has(id)) found.set(id, { kind: 'document', id, title, version: null, area: null, files })
    else effects.error(`cairn: ${name}: no package names this document; it is left out`)
  }
  return [...found.values()]
}

async function areaAt(path: string, effects: Effects): Promise<BundleEntry> {
  const [file] = await effects.readPath(path)
  const archive = blobOf(file?.bytes ?? new Uint8Array())
  const facts = await areaFacts(archive)
  if (!facts)
    throw new PackFault(`${path}: a PMTiles archive of version 3 expected, none found`, EXIT.findings)
  const id = (file?.name ?? path).replace(/\.pmtiles$/i, '')
  const area = { ...facts, source: null, etag: null }
  return { kind: 'area', id, title: id, version: null, area, files: new Map([['', archive]]) }
}

function refuseTwice(entries: readonly BundleEntry[]): void {
  const ids = entries.map(({ kind, id }) => `${kind} ${id}`)
  const twice = ids.find((id, index) => ids.indexOf(id) !== index)
  if (twice !== undefined) throw new PackFault(`everything once expected, ${twice} found twice`, EXIT.usage)
}

/** The code that encrypts is loaded only when it is asked for. */
async function sealed({ parts }: WrittenBundle, lock: Lock | null): Promise<Blob> {
  const clear = new Blob([...parts])
  if (lock === null) return clear
  const { sealBundle } = await import('../bundle/seal-bundle.ts')
  return sealBundle(clear, lock)
}

function tell(
  { manifest }: WrittenBundle,
  bytes: number,
  { to }: PackOptions,
  lock: Lock | null,
  effects: Effects,
): void {
  for (const { kind, title, version, bytes: own } of manifest.entries)
    effects.print(`${kind} ${title}${version === null ? '' : ` ${version}`}, ${own} bytes`)
  const readers = lock === null ? 'not encrypted: everybody who has it can read it' : 'encrypted'
  effects.print(`${to}: ${bytes} bytes, ${readers}`)
}

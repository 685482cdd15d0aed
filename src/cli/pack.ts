/** `cairn pack`: packages, documents, areas and notes in one file to hand over. */
import { areaFacts } from '../bundle/area-facts.ts'
import type { BundleEntry } from '../bundle/bundle-entry.ts'
import { fileFacts } from '../bundle/file-facts.ts'
import { readNoteFile } from '../bundle/note-file.ts'
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
  /** Private notes as `cairn unpack` writes them: their folder, or one file; null for none. */
  readonly notes: string | null
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
  const notes = await notesAt(options.notes, lock, effects)
  const packages: PackedPackage[] = []
  for (const path of options.paths) packages.push(await packageAt(path, effects))
  const entries = [
    ...packages.map(({ entry }) => entry),
    ...(await documentsIn(options.documents, packages, effects)),
    ...(await Promise.all(options.areas.map((path) => areaAt(path, effects)))),
    ...notes,
  ]
  refuseTwice(entries)
  const writing = { sha256: effects.sha256, app: VERSION, created, willBeSealed: lock !== null }
  const bundle = await writeBundle(entries, writing)
  tell(bundle, await writeOut(bundle, to, lock, effects), options, lock, effects)
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
  for (const { name, blob } of folder === null ? [] : await effects.openPath(folder)) {
    const { sha256: id } = await fileFacts(blob)
    const title = name.split('/').at(-1) ?? name
    const files = new Map([['', blob]])
    if (named.has(id)) found.set(id, { kind: 'document', id, title, version: null, area: null, files })
    else effects.error(`cairn: ${name}: no package names this document; it is left out`)
  }
  return [...found.values()]
}

async function areaAt(path: string, effects: Effects): Promise<BundleEntry> {
  const [file] = await effects.openPath(path)
  const archive = file?.blob ?? new Blob([])
  const facts = await areaFacts(archive)
  if (!facts)
    throw new PackFault(`${path}: a PMTiles archive of version 3 expected, none found`, EXIT.findings)
  const id = (file?.name ?? path).replace(/\.pmtiles$/i, '')
  const area = { ...facts, source: null, etag: null }
  return { kind: 'area', id, title: id, version: null, area, files: new Map([['', archive]]) }
}

/** Byte for byte, and into encrypted files only; the list of contents names the day, as that of the app does. */
async function notesAt(
  path: string | null,
  lock: Lock | null,
  effects: Effects,
): Promise<readonly BundleEntry[]> {
  if (path === null) return []
  if (lock === null)
    throw new PackFault(
      'private notes go into encrypted files only: --recipient or --passphrase-file expected',
      EXIT.usage,
    )
  return (await effects.readPath(path)).map(({ name, bytes }) => {
    const note = readNoteFile(new TextDecoder().decode(bytes))?.note
    if (!note) throw new PackFault(`${name}: a note out of a bundle expected, none found`, EXIT.findings)
    const files = new Map([['', blobOf(bytes)]])
    return { kind: 'note', id: note.id, title: note.writtenAt.slice(0, 10), version: null, area: null, files }
  })
}

function refuseTwice(entries: readonly BundleEntry[]): void {
  const ids = entries.map(({ kind, id }) => `${kind} ${id}`)
  const twice = ids.find((id, index) => ids.indexOf(id) !== index)
  if (twice !== undefined) throw new PackFault(`everything once expected, ${twice} found twice`, EXIT.usage)
}

/** Answers the size of the file. The code that encrypts is loaded only when it is asked for. */
async function writeOut(
  { parts, bytes }: WrittenBundle,
  to: string,
  lock: Lock | null,
  effects: Effects,
): Promise<number> {
  if (lock === null) {
    await effects.writeFile(to, parts)
    return bytes
  }
  const { sealedBytes, sealedStream } = await import('../bundle/seal-bundle.ts')
  await effects.writeFile(to, [await sealedStream(new Blob([...parts]), lock)])
  return sealedBytes(bytes, lock)
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

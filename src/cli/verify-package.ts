/** What `cairn verify` finds out: hashes against bytes, quotes against captures. Pure; printing is elsewhere. */
import type { Capture, Claim, Passage, Resource, Source } from '../domain/generated/package-types.ts'
import { type NormalisedText, normaliseText } from '../domain/normalised-text.ts'
import type { CairnPackage, Sha256 } from '../domain/package.ts'
import { quoteSelector, resolvePassage } from '../domain/resolve-passage.ts'
import type { InputFile } from '../formats/format.ts'

export interface VerifyReport {
  /** Every file that datapackage.json lists, in its order. */
  readonly resources: readonly ResourceCheck[]
  /** Captures at hand. */
  readonly captures: readonly CaptureCheck[]
  /** Files that look like a recorded capture but are not its bytes. */
  readonly changed: readonly ChangedCapture[]
  /** Files of the captures folder that no source records. */
  readonly unknownFiles: readonly string[]
  /** Sources of which no recorded capture is at hand. */
  readonly withoutCapture: readonly MissingCapture[]
}

export interface ResourceCheck {
  readonly path: string
  readonly status: 'matches' | 'differs' | 'missing'
  /** Bytes and SHA-256 as stated and as found; found is null when the file is missing. */
  readonly stated: FileMark
  readonly found: FileMark | null
}

export interface FileMark {
  readonly bytes: number
  readonly sha256: string
}

export interface CaptureCheck {
  readonly source: string
  readonly sha256: string
  readonly file: string
  /** Whether passages can be looked for in it: plain text only. */
  readonly isText: boolean
  readonly passages: readonly PassageCheck[]
}

export interface PassageCheck {
  readonly claim: string
  /** Number of the passage within its claim, from 0. */
  readonly index: number
  /** Code points; null with a problem. */
  readonly place: { readonly start: number; readonly end: number } | null
  readonly problem: string | null
  readonly message: string | null
}

export interface ChangedCapture {
  readonly file: string
  readonly sha256: string
  readonly source: string
  readonly statedSha256: string
  readonly isSameSize: boolean
  /** How many of the source's quotes stand in the file, of how many. */
  readonly quotesFound: number
  readonly quotes: number
}

export interface MissingCapture {
  readonly source: string
  readonly title: string | null
  /** Number of captures that the package records; with 0 there is nothing to compare a copy with. */
  readonly recorded: number
}

/** A file together with its hash. */
interface HashedFile extends InputFile {
  readonly sha256: string
}

interface PassageOfClaim {
  readonly claim: Claim
  readonly index: number
  readonly passage: Passage
}

/** Checks a package's files, and its passages against its own captures and those of a folder beside it. */
export async function verifyPackage(
  pkg: CairnPackage,
  resources: readonly Resource[],
  files: readonly InputFile[],
  captureFiles: readonly InputFile[],
  sha256: Sha256,
): Promise<VerifyReport> {
  const own = await hashAll(files, sha256)
  const beside = await hashAll(captureFiles, sha256)
  const bySha256 = new Map([...beside, ...own].map((file) => [file.sha256, file]))
  const passages = passagesBySource(pkg)
  const sources = [...pkg.sources.values()]
  const captures = sources.flatMap((source) => checkCaptures(source, bySha256, passages.get(source.id) ?? []))
  const atHand = new Set(captures.map(({ source }) => source))
  const missing = sources.filter(({ id }) => !atHand.has(id))
  const recorded = new Set(sources.flatMap((source) => source.captures.map((capture) => capture.sha256)))
  const strangers = beside.filter((file) => !recorded.has(file.sha256))
  const changed = strangers.flatMap((file) =>
    missing.flatMap((source) => compare(file, source, passages.get(source.id) ?? [])),
  )
  return {
    resources: resources.map((resource) => checkResource(resource, own)),
    captures,
    changed,
    unknownFiles: strangers
      .map(({ name }) => name)
      .filter((name) => !changed.some(({ file }) => file === name)),
    withoutCapture: missing.map(({ id, csl, captures: known }) => ({
      source: id,
      title: csl.title ?? null,
      recorded: known.length,
    })),
  }
}

async function hashAll(files: readonly InputFile[], sha256: Sha256): Promise<readonly HashedFile[]> {
  return Promise.all(files.map(async (file) => ({ ...file, sha256: await sha256(file.bytes) })))
}

function passagesBySource(pkg: CairnPackage): ReadonlyMap<string, readonly PassageOfClaim[]> {
  const found = new Map<string, PassageOfClaim[]>()
  for (const claim of pkg.features.flatMap(({ properties }) => properties.claims)) {
    claim.passages.forEach((passage, index) => {
      const list = found.get(passage.source) ?? []
      list.push({ claim, index, passage })
      found.set(passage.source, list)
    })
  }
  return found
}

function checkResource({ path, bytes, hash }: Resource, own: readonly HashedFile[]): ResourceCheck {
  const stated = { bytes, sha256: hash.replace(/^sha256:/, '') }
  const file = own.find(({ name }) => name === path)
  if (!file) return { path, status: 'missing', stated, found: null }
  const found = { bytes: file.bytes.length, sha256: file.sha256 }
  const isSame = found.bytes === stated.bytes && found.sha256 === stated.sha256
  return { path, status: isSame ? 'matches' : 'differs', stated, found }
}

/** A passage that names no capture is looked for in each that is at hand; one that does, in that one. */
function checkCaptures(
  source: Source,
  bySha256: ReadonlyMap<string, HashedFile>,
  passages: readonly PassageOfClaim[],
): readonly CaptureCheck[] {
  return source.captures.flatMap(({ sha256, mediaType }: Capture) => {
    const file = bySha256.get(sha256)
    if (!file) return []
    const isText = mediaType.startsWith('text/plain')
    const text = isText ? normaliseText(file.bytes) : null
    const own = passages.filter(({ passage }) => (passage.capture ?? sha256) === sha256)
    const checks = text ? own.map((passage) => checkPassage(text, passage)) : []
    return [{ source: source.id, sha256, file: file.name, isText, passages: checks }]
  })
}

function checkPassage(text: NormalisedText, { claim, index, passage }: PassageOfClaim): PassageCheck {
  const result = resolvePassage(text, passage)
  const base = { claim: claim.id, index }
  if ('problem' in result) return { ...base, place: null, problem: result.problem, message: result.message }
  return { ...base, place: result, problem: null, message: null }
}

/** A capture that was touched keeps its size, or most of what is quoted from it. */
function compare(
  file: HashedFile,
  source: Source,
  passages: readonly PassageOfClaim[],
): readonly ChangedCapture[] {
  const isSameSize = source.captures.some(({ bytes }) => bytes === file.bytes.length)
  const { text } = normaliseText(file.bytes)
  const quotes = passages.flatMap(({ passage }) => quoteSelector(passage)?.exact ?? [])
  const quotesFound = quotes.filter((exact) => text.includes(exact)).length
  const [recorded] = source.captures
  if (!recorded || !(isSameSize || quotesFound * 2 > quotes.length)) return []
  const marks = { file: file.name, sha256: file.sha256, source: source.id, statedSha256: recorded.sha256 }
  return [{ ...marks, isSameSize, quotesFound, quotes: quotes.length }]
}

/** `bundle.json` as a stranger may have written it: nothing of it is believed before its shape is known. */
import type { AreaFacts } from './bundle-entry.ts'
import { BUNDLE_VERSION, type BundleManifest, type ManifestEntry, type ManifestFile } from './manifest.ts'
import { isSafePath } from './safe-path.ts'

/** An entry whose description is faulty. */
export interface FaultyEntry {
  readonly kind: string | null
  readonly title: string | null
  readonly reason: string
}

export type ReadManifest =
  | { readonly manifest: BundleManifest; readonly faulty: readonly FaultyEntry[] }
  | { readonly code: string; readonly fault: string }

/** The manifest with its sound entries; entries with faults apart; or why nothing of it can be used. */
export function readManifest(bytes: Uint8Array): ReadManifest {
  const raw = parsed(bytes)
  if (!isObject(raw) || typeof raw.cairnBundle !== 'number' || !Array.isArray(raw.entries))
    return { code: 'bundle-manifest', fault: 'a list of contents expected in bundle.json, none found' }
  if (raw.cairnBundle !== BUNDLE_VERSION)
    return {
      code: 'bundle-version',
      fault: `a bundle of version ${BUNDLE_VERSION} expected, version ${raw.cairnBundle} found; update Cairn and open it again`,
    }
  const all: readonly unknown[] = raw.entries
  const entries = all.filter(isEntry)
  const twice = entries.filter((entry, index) => !isFirstOfItsPaths(entries, entry, index))
  const manifest = {
    cairnBundle: raw.cairnBundle,
    app: typeof raw.app === 'string' ? raw.app : '?',
    ...(typeof raw.created === 'string' ? { created: raw.created } : {}),
    entries: entries.filter((entry) => !twice.includes(entry)),
  }
  return { manifest, faulty: [...all.filter((entry) => !isEntry(entry)), ...twice].map(faultyEntry) }
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return null
  }
}

function faultyEntry(raw: unknown): FaultyEntry {
  const { kind, title } = isObject(raw) ? raw : {}
  return {
    kind: typeof kind === 'string' ? kind : null,
    title: typeof title === 'string' ? title : null,
    reason: 'its description in bundle.json is faulty, or names files of another entry',
  }
}

type Raw = Readonly<Record<string, unknown>>

const isObject = (raw: unknown): raw is Raw => typeof raw === 'object' && raw !== null

const isText = (raw: unknown): raw is string => typeof raw === 'string' && raw !== '' && raw.length <= 2_000

const isHash = (raw: unknown): raw is string => typeof raw === 'string' && /^[0-9a-f]{64}$/.test(raw)

const isSize = (raw: unknown): raw is number => Number.isSafeInteger(raw) && Number(raw) >= 0

function isEntry(raw: unknown): raw is ManifestEntry {
  if (!isObject(raw) || !isText(raw.kind) || !isText(raw.id) || !isText(raw.title)) return false
  const { path, version, area, files } = raw
  const isVersion = version === null || isText(version)
  if (!isText(path) || !isSize(raw.bytes) || !isHash(raw.sha256) || !isVersion) return false
  if (area !== undefined && !isArea(area)) return false
  return Array.isArray(files) && files.length > 0 && files.every((file) => isFile(file, path))
}

/** A folder's files lie in it; a thing of one file is that file. */
function isFile(raw: unknown, path: string): raw is ManifestFile {
  if (!isObject(raw) || !isText(raw.path) || !isSafePath(raw.path)) return false
  const isInside = path.endsWith('/') ? raw.path.startsWith(path) : raw.path === path
  const isPacked = raw.packed === undefined || isHash(raw.packed)
  return isInside && isSize(raw.bytes) && isHash(raw.sha256) && isPacked
}

function isArea(raw: unknown): raw is AreaFacts {
  if (!isObject(raw) || !Array.isArray(raw.box) || raw.box.length !== 4) return false
  const isNamed = [raw.source, raw.etag].every((name) => name === null || typeof name === 'string')
  return isNamed && [...raw.box, raw.minZoom, raw.maxZoom].every(Number.isFinite)
}

/** Two entries must not share a file, or one could be taken for the other. */
function isFirstOfItsPaths(entries: readonly ManifestEntry[], entry: ManifestEntry, index: number): boolean {
  const own = entry.files.map(({ path }) => path)
  if (new Set(own).size !== own.length) return false
  const earlier = new Set(entries.slice(0, index).flatMap(({ files }) => files.map(({ path }) => path)))
  return own.every((path) => !earlier.has(path))
}

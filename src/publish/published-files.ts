/** The published package as files: one record a line, and a descriptor with size, hash and the mark of publishing. */
import type { CairnFeature, Place, Resource, Source } from '../domain/generated/package-types.ts'
import type { CairnPackage, PackageFiles, Sha256 } from '../domain/package.ts'
import { FILE_ROLES } from '../domain/parse-files.ts'
import { ORIGIN_KEY, storedDescriptor } from '../formats/export-origin.ts'

/** Raised when the rules change so that the same decisions give other bytes. */
export const RULES_VERSION = 1
export const PUBLISHED_BY = 'cairn publish'

export interface PublishedRecords {
  readonly features: readonly CairnFeature[]
  readonly places: readonly Place[]
}

/** Files by path, `datapackage.json` first. Only what is named here ships: nothing lies about in a folder and slips along. */
export async function publishedFiles(
  held: CairnPackage,
  files: PackageFiles,
  { features, places }: PublishedRecords,
  sha256: Sha256,
): Promise<PackageFiles> {
  const captures = licensedCaptures(held, files)
  const sources = [...held.sources.values()].map((source) => withCaptures(source, captures))
  const data = new Map<string, Uint8Array>([
    [FILE_ROLES.features.path, recordFile(files, 'features', features)],
    [FILE_ROLES.sources.path, recordFile(files, 'sources', sources)],
    [FILE_ROLES.agents.path, recordFile(files, 'agents', [...held.agents.values()])],
    [FILE_ROLES.places.path, recordFile(files, 'places', places)],
    [FILE_ROLES.changes.path, recordFile(files, 'changes', held.releases)],
    ...captures,
  ])
  const stored = storedDescriptor(files)
  if (!stored) throw new Error('publish: a readable datapackage.json expected, none found')
  const resources = await Promise.all([...data].map(([path, bytes]) => resource(stored, path, bytes, sha256)))
  return new Map([['datapackage.json', described(stored, resources)], ...data])
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

/** The file as `{"features":[` and one record a line, under the schema that the held file names. */
function recordFile(
  files: PackageFiles,
  role: Exclude<keyof typeof FILE_ROLES, 'descriptor'>,
  records: readonly object[],
): Uint8Array {
  const { path, arrayKey } = FILE_ROLES[role]
  const beginning = new TextDecoder().decode((files.get(path) ?? new Uint8Array()).slice(0, 400))
  const schema = beginning.match(/^\s*\{\s*"\$schema"\s*:\s*"([^"\\]*)"/)?.[1]
  const head = {
    ...(schema === undefined ? {} : { $schema: schema }),
    ...(role === 'features' ? { type: 'FeatureCollection' } : {}),
  }
  const members = Object.entries(head).map(([name, value]) => `"${name}":${JSON.stringify(value)},`)
  const lines = records.map((record) => JSON.stringify(record)).join(',\n')
  return encode(`{${members.join('')}"${arrayKey}":[\n${lines}\n]}\n`)
}

/** Copies of documents whose rights allow it; every other copy stays with the editors, and its hash still proves one. */
function licensedCaptures(held: CairnPackage, files: PackageFiles): ReadonlyMap<string, Uint8Array> {
  const licensed = [...held.sources.values()].filter(({ rights }) => typeof rights?.licence === 'string')
  const paths = licensed.flatMap(({ captures }) => captures.flatMap(({ path }) => path ?? []))
  return new Map(
    [...new Set(paths)].sort().flatMap((path) => {
      const bytes = files.get(path)
      return bytes ? [[path, bytes] as const] : []
    }),
  )
}

function withCaptures(source: Source, shipped: ReadonlyMap<string, Uint8Array>): Source {
  const isWhole = source.captures.every(({ path }) => path === undefined || shipped.has(path))
  if (isWhole) return source
  const captures = source.captures.map(({ path, ...open }) =>
    path !== undefined && shipped.has(path) ? { ...open, path } : open,
  )
  return { ...source, captures }
}

type Stored = Readonly<Record<string, unknown>>

async function resource(stored: Stored, path: string, bytes: Uint8Array, sha256: Sha256): Promise<Resource> {
  const known = Array.isArray(stored.resources) ? (stored.resources as readonly Resource[]) : []
  const licenses = Array.isArray(stored.licenses) ? (stored.licenses as Resource['licenses']) : []
  const entry = known.find((one) => one.path === path) ?? {
    name: path.replace(/\.[^.]*$/, ''),
    path,
    licenses,
  }
  return { ...entry, bytes: bytes.length, hash: `sha256:${await sha256(bytes)}` }
}

/** Members that a descriptor has by Data Package 2.0 and by ours; unknown ones may say anything and stay behind. */
const MEMBERS = [
  '$schema',
  'name',
  'id',
  'title',
  'description',
  'version',
  'created',
  'licenses',
  'contributors',
  'sources',
  ORIGIN_KEY,
] as const

function described(stored: Stored, resources: readonly Resource[]): Uint8Array {
  const kept = MEMBERS.filter((name) => stored[name] !== undefined).map((name) => [name, stored[name]])
  const cairn = { ...(stored.cairn as object), published: { by: PUBLISHED_BY, rules: RULES_VERSION } }
  return encode(`${JSON.stringify({ ...Object.fromEntries(kept), resources, cairn }, null, 2)}\n`)
}

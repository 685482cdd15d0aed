/** Which file of a package holds what, and reading them all. */
import { type JsonFile, readJsonFile } from './json/read-json-file.ts'
import type { PackageFiles, Sha256 } from './package.ts'
import { lookAtFeatures } from './quick/quick-look.ts'

export interface FileRole {
  readonly path: string
  /** Top-level array of records; null for a file that is one record. */
  readonly arrayKey: string | null
  /** Whether a package without the file is a fault. */
  readonly isRequired: boolean
}

export const FILE_ROLES = {
  descriptor: { path: 'datapackage.json', arrayKey: null, isRequired: true },
  features: { path: 'features.geojson', arrayKey: 'features', isRequired: true },
  sources: { path: 'sources.json', arrayKey: 'sources', isRequired: true },
  agents: { path: 'agents.json', arrayKey: 'agents', isRequired: true },
  places: { path: 'places.json', arrayKey: 'places', isRequired: false },
  changes: { path: 'changes.json', arrayKey: 'releases', isRequired: false },
} as const satisfies Readonly<Record<string, FileRole>>

export type FileRoleName = keyof typeof FILE_ROLES

/** The package's files by role; null for a file that is not there. */
export type ReadFiles = Readonly<Record<FileRoleName, JsonFile | null>>

/** A package of which there is no file. */
export const NO_FILES: ReadFiles = {
  ...{ descriptor: null, features: null, sources: null },
  ...{ agents: null, places: null, changes: null },
}

/** Decodes and parses every file that the format knows; captures and foreign files stay bytes. */
export function readFiles(files: PackageFiles): ReadFiles {
  const read = ({ path, arrayKey }: FileRole): JsonFile | null => {
    const bytes = files.get(path)
    const look = arrayKey === 'features' ? lookAtFeatures() : undefined
    return bytes ? readJsonFile(path, bytes, arrayKey, look) : null
  }
  const { descriptor, features, sources, agents, places, changes } = FILE_ROLES
  return {
    descriptor: read(descriptor),
    features: read(features),
    sources: read(sources),
    agents: read(agents),
    places: read(places),
    changes: read(changes),
  }
}

/** SHA-256 of every file by path. */
export async function hashFiles(files: PackageFiles, sha256: Sha256): Promise<ReadonlyMap<string, string>> {
  const hashes = new Map<string, string>()
  for (const [path, bytes] of files) hashes.set(path, await sha256(bytes))
  return hashes
}

/** Identity of the package: SHA-256 over the lines `path sha256`, sorted by path in code unit order. */
export async function packageHash(hashes: ReadonlyMap<string, string>, sha256: Sha256): Promise<string> {
  const lines = [...hashes].map(([path, hash]) => `${path} ${hash}\n`).sort()
  return sha256(new TextEncoder().encode(lines.join('')))
}

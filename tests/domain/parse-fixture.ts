/** Fixtures as files: a folder is a package, a single .geojson is somebody's own file. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { PackageFiles, ParseResult, Sha256 } from '../../src/domain/package.ts'
import { parsePackage, parsePlainGeoJson } from '../../src/domain/parse.ts'

export const sha256: Sha256 = async (bytes) => createHash('sha256').update(bytes).digest('hex')

/** Path inside the folder to bytes, as a dropped folder gives them. */
export function folderFiles(folder: string): PackageFiles {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  return new Map(paths.map((path) => [relative(folder, path), new Uint8Array(readFileSync(path))]))
}

export function parseFixture(path: string): Promise<ParseResult> {
  if (statSync(path).isDirectory()) return parsePackage(folderFiles(path), sha256)
  return parsePlainGeoJson(new Uint8Array(readFileSync(path)), path.split('/').at(-1) ?? path, sha256)
}

/** JSON text as the bytes of a file. */
export function jsonBytes(value: unknown): Uint8Array {
  return new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value))
}

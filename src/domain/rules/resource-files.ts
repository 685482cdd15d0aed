/** Group 3: the files are the ones that the descriptor describes. A mismatch is an error of the descriptor's entry; the records load. */
import type { Resource } from '../generated/package-types.ts'
import type { JsonPath } from '../json/json-path.ts'
import type { PackageFiles } from '../package.ts'
import { error, type Finding, notice } from './finding.ts'

export interface ListedResource {
  readonly resource: Resource
  /** In `resources` of the descriptor. */
  readonly index: number
}

/** Compares path, size and hash of every listed file; `hashes` has the SHA-256 of every file by path. */
export function resourceFindings(
  resources: readonly ListedResource[],
  files: PackageFiles,
  hashes: ReadonlyMap<string, string>,
): readonly Finding[] {
  const listed = resources.flatMap((entry) => fileFindings(entry, files, hashes))
  return [...listed, ...unlistedFindings(resources, files)]
}

function fileFindings(
  { resource: { path, bytes, hash }, index }: ListedResource,
  files: PackageFiles,
  hashes: ReadonlyMap<string, string>,
): readonly Finding[] {
  const at = ['resources', index]
  if (!isInside(path))
    return [
      error(
        'resource-path',
        [...at, 'path'],
        `Expected a relative path inside the package, found "${path}". Data Package 2.0 forbids absolute paths and "..".`,
      ),
    ]
  const file = files.get(path)
  if (!file)
    return [
      error(
        'resource-missing',
        [...at, 'path'],
        `Expected the file "${path}", found none. Add it, or delete this entry.`,
      ),
    ]
  const found = `sha256:${hashes.get(path)}`
  return [
    ...(file.length === bytes
      ? []
      : [changed('resource-size', [...at, 'bytes'], `${bytes} bytes`, path, String(file.length))]),
    ...(found === hash ? [] : [changed('resource-hash', [...at, 'hash'], hash, path, found)]),
  ]
}

function changed(code: string, at: JsonPath, expected: string, path: string, found: string): Finding {
  const cure = 'The file was changed after it was described: describe it again.'
  return error(code, at, `Expected ${expected} for ${path}, found ${found}. ${cure}`)
}

/** Relative, inside, with plain separators; a URL is not a file of this package. */
function isInside(path: string): boolean {
  return !/^[/\\]|^[a-z][a-z0-9+.-]*:|\\/i.test(path) && !path.split('/').includes('..')
}

function unlistedFindings(resources: readonly ListedResource[], files: PackageFiles): readonly Finding[] {
  const listed = new Set(resources.map(({ resource }) => resource.path))
  const data = [...files.keys()].filter(
    (path) => /\.(json|geojson)$/.test(path) && path !== 'datapackage.json',
  )
  return data
    .filter((path) => !listed.has(path))
    .map((path) =>
      notice(
        'resource-not-listed',
        ['resources'],
        `Expected every data file among the resources, found ${path} beside them. Add it with bytes and hash.`,
      ),
    )
}

/**
 * A folder of releases: the present files, and every version in a folder of its own that is never changed. Links and
 * embeds that name a version find it there (docs/comfort.md).
 */
import type { PackageFiles, Sha256 } from '../domain/package.ts'
import { SIGNATURE_FILE } from '../domain/signature-file.ts'
import { storedDescriptor } from '../formats/export-origin.ts'
import { finding, type PublishFinding } from './finding.ts'
import { leakMessage, leakScan } from './leak-scan/leak-scan.ts'
import type { PublicPackage } from './public-package.ts'
import { readPublished } from './read-published.ts'
import type { Withheld } from './withheld.ts'

/** Names that a folder and an address can both have. */
const VERSION = /^[A-Za-z0-9][A-Za-z0-9._~-]*$/

/** The present files and the folder of their version, and what ships beside them; paths inside the package's folder. */
export function releaseFiles(
  { package: { version }, files }: PublicPackage,
  extras: ReadonlyMap<string, Uint8Array>,
): PackageFiles {
  const pinned = [...files].map(([path, bytes]) => [`${version}/${path}`, bytes] as const)
  return new Map([...files, ...pinned, ...extras])
}

/** The present release of such a folder: what its own descriptor lists. null when there is none. */
export function presentFiles(folder: PackageFiles): PackageFiles | null {
  const listed = listedPaths(folder)
  return listed && new Map([...folder].filter(([path]) => listed.has(path)))
}

function listedPaths(folder: PackageFiles): ReadonlySet<string> | null {
  const descriptor = storedDescriptor(folder)
  if (!descriptor) return null
  const resources = Array.isArray(descriptor.resources) ? descriptor.resources : []
  return new Set(['datapackage.json', ...resources.map((entry: { path?: unknown }) => String(entry?.path))])
}

/** Earlier versions that the folder keeps, by version; whatever has a descriptor one level down. */
export function keptVersions(folder: PackageFiles): ReadonlyMap<string, PackageFiles> {
  const versions = [...folder.keys()].flatMap((path) => path.match(/^([^/]+)\/datapackage\.json$/)?.[1] ?? [])
  return new Map(versions.map((version) => [version, inside(folder, `${version}/`)]))
}

const inside = (folder: PackageFiles, root: string): PackageFiles =>
  new Map(
    [...folder]
      .filter(([path]) => path.startsWith(root))
      .map(([path, bytes]) => [path.slice(root.length), bytes]),
  )

/**
 * What stands against writing the release into a folder: other bytes under its version, earlier versions that are not
 * whole, anything that tells what is now withheld, and files that nobody published.
 */
export async function folderFindings(
  folder: PackageFiles,
  release: PackageFiles,
  { package: { version }, files }: PublicPackage,
  withheld: Withheld,
  sha256: Sha256,
): Promise<readonly PublishFinding[]> {
  const versions = keptVersions(folder)
  const earlier = [...versions].filter(([name]) => name !== version)
  const whole = await Promise.all(earlier.map(([name, inside]) => versionFindings(name, inside, sha256)))
  const isWritten = (path: string) =>
    versions.has(path.split('/')[0] ?? '') || path.startsWith(VIEWS) || path === SIGNATURE_FILE
  const others = [...folder.keys()].filter((path) => !release.has(path) && !isWritten(path))
  const leaks = await leakScan(
    [...folder].filter(([path]) => !release.has(path)),
    withheld,
  )
  return [
    ...(VERSION.test(version) ? [] : [badVersion(version)]),
    ...(isSame(presentFiles(versions.get(version) ?? new Map()), files) ? [] : [changedVersion(version)]),
    ...whole.flat(),
    ...others.map(stray),
    ...leaks.map((leak) => ({
      ...{ code: `leak-${leak.kind}`, id: leak.id, file: leak.file },
      message: `${leakMessage(leak)} What tells more than is now decided must not be kept: remove it, a version as a whole.`,
    })),
  ]
}

/** Where a site keeps pictures and lists of the package's views. */
const VIEWS = 'views/'

async function versionFindings(
  version: string,
  files: PackageFiles,
  sha256: Sha256,
): Promise<readonly PublishFinding[]> {
  const read = await readPublished(presentFiles(files) ?? files, sha256)
  if (!('fault' in read)) return []
  const message = `Expected the kept version ${version} as it was published, found a fault: ${read.fault}. Put it back, or remove its folder.`
  return [finding('version-not-whole', version, message)]
}

function isSame(kept: PackageFiles | null, files: PackageFiles): boolean {
  if (!kept) return true
  const isEqual = (one: Uint8Array, other: Uint8Array | undefined) =>
    one.length === other?.length && one.every((byte, at) => byte === other[at])
  return kept.size === files.size && [...kept].every(([path, bytes]) => isEqual(bytes, files.get(path)))
}

const badVersion = (version: string): PublishFinding =>
  finding(
    'version-name',
    version,
    `Expected a version that can name a folder, found ${JSON.stringify(version)}. Use letters, digits, dots and hyphens.`,
  )

const changedVersion = (version: string): PublishFinding =>
  finding(
    'version-changed',
    version,
    `Expected the folder ${version} as it was published, found that it would get other bytes. Links and embeds name it: raise the version.`,
  )

const stray = (path: string): PublishFinding => ({
  ...finding(
    'stray-file',
    null,
    `Expected only what cairn publish writes, found ${path}. Remove it: nobody has looked at what it tells.`,
  ),
  file: path,
})

/**
 * The data of a site that is being built: every package of a folder goes through publishing, none is copied. Used by
 * `npm run build` (vite.config.ts); the finished site is then scanned as a whole, whoever wrote its files.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { cp, mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import type { PackageFiles } from '../domain/package.ts'
import type { PublishFinding } from '../publish/finding.ts'
import { leakMessage, leakScan } from '../publish/leak-scan/leak-scan.ts'
import { type PublishResult, publishPackage } from '../publish/publish-package.ts'
import { folderFindings, keptVersions, releaseFiles } from '../publish/release-folder.ts'
import { realEffects } from './effects.ts'

export interface SiteOptions {
  /** Folder of packages as their editors hold them, one folder each; folders without descriptor are copied as they are. */
  readonly data: string
  /** YYYY-MM-DD. */
  readonly today: string
  /** Why overdue features are published all the same; null refuses them. */
  readonly overdueReason: string | null
}

const { sha256 } = realEffects

/** Writes the packages below `to`, each with its version folders. Throws, naming every finding, when one may not be published. */
export async function publishSiteData(options: SiteOptions, to: string): Promise<void> {
  for (const name of readdirSync(options.data)) {
    const from = join(options.data, name)
    if (!isPackage(from)) await cp(from, join(to, name), { recursive: true })
    else for (const [path, bytes] of await releaseOf(from, options)) await write(join(to, name, path), bytes)
  }
}

const isPackage = (folder: string): boolean => existsSync(join(folder, 'datapackage.json'))

/** The release, and the earlier versions that lie in folders of the held package. */
async function releaseOf(from: string, options: SiteOptions): Promise<PackageFiles> {
  const files = new Map(Array.from(filesBelow(from), ([path, bytes]) => [path, bytes]))
  const kept = [...keptVersions(files)].flatMap(([version, inside]) =>
    [...inside].map(([path, bytes]) => [`${version}/${path}`, bytes] as const),
  )
  const result = await published(files, options)
  const { published: made, extras, findings, withheld } = result
  if (!made) throw refusal(from, findings)
  const release = releaseFiles(made, extras)
  const faults = await folderFindings(new Map(kept), release, made, withheld, sha256)
  if (faults.length > 0) throw refusal(from, faults)
  return new Map([...kept, ...release])
}

const published = (files: PackageFiles, options: SiteOptions): Promise<PublishResult> =>
  publishPackage({ ...options, files, previous: null, sha256 })

async function write(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, bytes)
}

const refusal = (from: string, findings: readonly PublishFinding[]): Error =>
  new Error(
    `${from} cannot be published:\n${findings.map(({ code, message }) => `  ${code}: ${message}`).join('\n')}`,
  )

/** Every file of a finished site, against what every package of the data withholds. Throws, naming every leak. */
export async function scanSite(options: SiteOptions, dist: string): Promise<void> {
  const messages: string[] = []
  for (const name of readdirSync(options.data)) {
    const from = join(options.data, name)
    if (!isPackage(from)) continue
    const { withheld, balance, findings } = await published(new Map(filesBelow(from)), options)
    // What cannot be read cannot be looked for.
    if (balance === null) throw refusal(from, findings)
    messages.push(...(await leakScan(filesBelow(dist, isOffered), withheld, isGround)).map(leakMessage))
  }
  if (messages.length > 0)
    throw new Error(`the built site tells more than was decided:\n  ${messages.join('\n  ')}`)
}

/** The base map's own files: they draw and name every village. */
const isGround = (path: string): boolean => path.startsWith('basemap/')

/** Maps that the site offers are ground as well, and may be larger than what can be read at once. Their list is scanned. */
const isOffered = (path: string): boolean => /^areas\/.+\.pmtiles$/i.test(path)

function* filesBelow(
  folder: string,
  isLeftOut: (path: string) => boolean = () => false,
): Generator<readonly [path: string, bytes: Uint8Array]> {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  for (const file of files.sort()) {
    const path = relative(folder, file).split(sep).join('/')
    if (!isLeftOut(path)) yield [path, new Uint8Array(readFileSync(file))]
  }
}

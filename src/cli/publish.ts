/** `cairn publish`: decisions applied, the files of a release and of its version written, everything searched for leaks first. */
import { resolve, sep } from 'node:path'
import type { PackageFiles } from '../domain/package.ts'
import { storedFiles } from '../formats/stored-files.ts'
import type { PublishFinding } from '../publish/finding.ts'
import { type PublishResult, publishPackage } from '../publish/publish-package.ts'
import { folderFindings, presentFiles, releaseFiles } from '../publish/release-folder.ts'
import { UsageError } from './arguments.ts'
import { type Effects, realEffects } from './effects.ts'
import { EXIT, type ExitCode } from './exit.ts'
import { filesIn } from './files-in.ts'
import { publishText } from './publish-text.ts'
import { PUBLISH_USAGE } from './usage.ts'

export interface PublishOptions {
  /** The held package: a folder, or a .zip of one. */
  readonly path: string
  /** Folder of releases: new, empty, or written by an earlier publishing. */
  readonly to: string
  /** The release before; null takes the one in `to`. */
  readonly previous: string | null
  readonly overdueReason: string | null
  /** YYYY-MM-DD. */
  readonly today: string
  readonly format: 'text' | 'json'
}

/** Publishes and says what was decided; exit code 1 with findings, and then nothing is written. Throws when a path cannot be read or written. */
export async function publish(options: PublishOptions, effects: Effects = realEffects): Promise<ExitCode> {
  if (isInside(options.path, options.to) || isInside(options.to, options.path))
    throw new UsageError(
      '--to DIR apart from the held package expected, one inside the other found',
      PUBLISH_USAGE,
    )
  const files = await storedFiles(await effects.readPath(options.path))
  if (!files) {
    effects.error(`cairn: ${options.path} cannot be read as a package; see cairn validate ${options.path}`)
    return EXIT.findings
  }
  const folder: PackageFiles = new Map(
    (await filesIn(options.to, effects))?.map(({ name, bytes }) => [name, bytes]),
  )
  const result = await publishPackage({
    ...{ files, today: options.today, overdueReason: options.overdueReason, sha256: effects.sha256 },
    previous:
      options.previous === null
        ? presentFiles(folder)
        : await storedFiles(await effects.readPath(options.previous)),
  })
  const { release, findings } = await releaseOf(result, folder, effects)
  for (const [path, bytes] of findings.length === 0 ? release : [])
    await write(`${options.to}/${path}`, bytes, effects)
  for (const line of options.format === 'json'
    ? [json(result, findings)]
    : publishText(result, findings, options.to))
    effects.print(line)
  return findings.length === 0 ? EXIT.clean : EXIT.findings
}

async function releaseOf(
  { published, extras, findings, withheld }: PublishResult,
  folder: PackageFiles,
  { sha256 }: Effects,
): Promise<{ readonly release: PackageFiles; readonly findings: readonly PublishFinding[] }> {
  if (!published) return { release: new Map(), findings }
  const release = releaseFiles(published, extras)
  return { release, findings: await folderFindings(folder, release, published, withheld, sha256) }
}

/** Whether the second path is the first, or lies in it. */
const isInside = (outer: string, inner: string): boolean =>
  `${resolve(inner)}${sep}`.startsWith(`${resolve(outer)}${sep}`)

async function write(path: string, bytes: Uint8Array, effects: Effects): Promise<void> {
  await effects.makeFolder(path.slice(0, path.lastIndexOf('/')))
  await effects.writeFile(path, [bytes])
}

/** What was withheld is left out: whoever logs the output must not log the places. */
function json(
  { decisions, questions, toRead, balance, diff }: PublishResult,
  findings: readonly PublishFinding[],
): string {
  return JSON.stringify(
    { isPublished: findings.length === 0, findings, decisions, questions, toRead, balance, diff },
    null,
    2,
  )
}

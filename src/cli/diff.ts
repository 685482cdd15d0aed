/** `cairn diff`: what a release added, corrected and withdrew, and whether its log says so. */
import { valueAt } from '../domain/json/json-path.ts'
import type { ParseResult } from '../domain/package.ts'
import type { DiffKind } from '../domain/record-table.ts'
import { type DiffSide, type ReleaseDiff, releaseDiff } from '../domain/release-diff.ts'
import { openFiles } from '../formats/open-files.ts'
import { diffText } from './diff-text.ts'
import { type Effects, realEffects } from './effects.ts'
import { EXIT, type ExitCode } from './exit.ts'

export interface DiffOptions {
  /** Package folders or .zip files of them. */
  readonly older: string
  readonly newer: string
  readonly format: 'text' | 'json'
}

/** Prints the differences; exit code 1 with findings, or when a record of either package could not be read. Throws when a path cannot be read. */
export async function diff(options: DiffOptions, effects: Effects = realEffects): Promise<ExitCode> {
  const older = await openSide(options.older, effects)
  const newer = await openSide(options.newer, effects)
  if (!older || !newer) return EXIT.findings
  const found = releaseDiff(older, newer)
  const lines = options.format === 'json' ? [json(older, newer, found)] : diffText(older, newer, found)
  for (const line of lines) effects.print(line)
  return found.findings.length + older.errors + newer.errors === 0 ? EXIT.clean : EXIT.findings
}

/** One of the two packages, with the number of errors that validation finds in it. */
export interface OpenedSide extends DiffSide {
  readonly errors: number
}

/** null, and said on standard error, when the path holds no package with claims. */
async function openSide(path: string, effects: Effects): Promise<OpenedSide | null> {
  const result = await openFiles(await effects.readPath(path), effects.sha256)
  if (result.package?.kind === 'package') {
    const errors = result.issues.filter(({ severity }) => severity === 'error').length
    return { pkg: result.package, unread: unreadIds(result), errors }
  }
  effects.error(`cairn: ${path} cannot be read as a package; see cairn validate ${path}`)
  return null
}

const COMPARED: ReadonlySet<string> = new Set<DiffKind>(['feature', 'claim', 'source', 'agent', 'place'])

/** Ids of rejected records, and of the claims that a rejected feature took with it. */
function unreadIds({ rejected }: ParseResult): ReadonlySet<string> {
  const ids = rejected.flatMap(({ kind, id, raw }) => {
    if (!COMPARED.has(kind)) return []
    const claims = valueAt(raw, ['properties', 'claims'])
    const inside = Array.isArray(claims) ? claims.map((claim) => valueAt(claim, ['id'])) : []
    return [id, ...inside]
  })
  return new Set(ids.filter((id) => typeof id === 'string'))
}

function json(older: OpenedSide, newer: OpenedSide, found: ReleaseDiff): string {
  return JSON.stringify({ old: headOf(older), new: headOf(newer), ...found }, null, 2)
}

function headOf({ pkg: { id, title, version, hash }, unread, errors }: OpenedSide) {
  return { id, title, version, hash, errors, unread: [...unread] }
}

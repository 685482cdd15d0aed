/** `cairn validate`: what is wrong with a package, as the app would see it. */
import type { Issue, RejectedRecord, Severity } from '../domain/issue.ts'
import type { ParseResult } from '../domain/package.ts'
import { featureCount } from '../domain/scanned-package.ts'
import { openFiles } from '../formats/open-files.ts'
import { type Effects, realEffects } from './effects.ts'
import { EXIT, type ExitCode } from './exit.ts'
import { issueLine } from './issue-line.ts'
import { streamedFile, validateStream } from './validate-stream.ts'

export interface ValidateOptions {
  /** A package folder, a .zip of one, or a GeoJSON file. */
  readonly path: string
  readonly format: 'text' | 'json'
  /** Whether warnings are findings too. */
  readonly isStrict: boolean
  /** Whether a GeoJSON file is read in batches whatever its size. */
  readonly isStreamed: boolean
}

interface Counts {
  readonly error: number
  readonly warning: number
  readonly notice: number
}

/** Prints every issue and the numbers; exit code 1 with errors, and with warnings when strict. Throws when PATH cannot be read. */
export async function validate(options: ValidateOptions, effects: Effects = realEffects): Promise<ExitCode> {
  const large = streamedFile(await effects.openPath(options.path), options.isStreamed)
  if (large) return validateStream(large, options, effects)
  const result = await openFiles(await effects.readPath(options.path), effects.sha256)
  const counts = countsOf(result.issues)
  const lines = options.format === 'json' ? [jsonReport(result, counts)] : textReport(result, counts)
  for (const line of lines) effects.print(line)
  const hasFindings = result.package === null || counts.error > 0 || (options.isStrict && counts.warning > 0)
  return hasFindings ? EXIT.findings : EXIT.clean
}

function countsOf(issues: readonly Issue[]): Counts {
  const count = (severity: Severity) => issues.filter((issue) => issue.severity === severity).length
  return { error: count('error'), warning: count('warning'), notice: count('notice') }
}

function textReport(result: ParseResult, counts: Counts): readonly string[] {
  return [
    ...result.issues.map(issueLine),
    ...(result.issues.length > 0 ? [''] : []),
    ...summary(result, counts),
  ]
}

function summary(result: ParseResult, counts: Counts): readonly string[] {
  const issues = `Issues: ${plural(counts.error, 'error')}, ${plural(counts.warning, 'warning')}, ${plural(counts.notice, 'notice')}`
  if (!result.package) return ['Nothing could be read.', issues]
  const { id, version, title, kind, sources } = result.package
  const { imported, loaded, rejected, claims } = tally(result)
  const name = kind === 'package' ? `${title} (${id} ${version})` : `${title}: GeoJSON without claims`
  return [
    name,
    `Features: ${imported} imported, ${loaded} loaded, ${rejected} rejected`,
    `Claims: ${claims} loaded, ${rejectedOf(result.rejected, 'claim')} rejected; sources: ${sources.size}`,
    issues,
  ]
}

function tally(result: ParseResult) {
  const { package: pkg } = result
  // Features of somebody's own carry no claims: they need not be made to be counted.
  const features = pkg?.kind === 'package' ? pkg.features : []
  return {
    imported: result.importedFeatures,
    loaded: pkg ? featureCount(pkg) : 0,
    rejected: rejectedOf(result.rejected, 'feature'),
    claims: features.reduce((sum, { properties }) => sum + properties.claims.length, 0),
  }
}

function rejectedOf(rejected: readonly RejectedRecord[], kind: RejectedRecord['kind']): number {
  return rejected.filter((record) => record.kind === kind).length
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

function jsonReport(result: ParseResult, counts: Counts): string {
  const { package: pkg, issues, rejected } = result
  const head = pkg && { id: pkg.id, title: pkg.title, version: pkg.version, kind: pkg.kind, hash: pkg.hash }
  const reasons = rejected.map(({ issues: own, raw: _, ...record }) => ({
    ...record,
    codes: own.map(({ code }) => code),
  }))
  return JSON.stringify({ package: head, tally: tally(result), counts, issues, rejected: reasons }, null, 2)
}

/** `cairn verify`: are the bytes the stated ones, and does every quote stand where it is said to stand? */
import type { Resource } from '../domain/generated/package-types.ts'
import type { Issue } from '../domain/issue.ts'
import type { CairnPackage } from '../domain/package.ts'
import type { InputFile } from '../formats/format.ts'
import { openFiles } from '../formats/open-files.ts'
import { type Effects, realEffects } from './effects.ts'
import { EXIT, type ExitCode } from './exit.ts'
import { issueLine } from './issue-line.ts'
import { type VerifyReport, verifyPackage } from './verify-package.ts'
import { type SealCheck, sealCheck, sealLines } from './verify-seal-text.ts'
import { findingsOf, verifyText } from './verify-text.ts'

export interface VerifyOptions {
  /** A package folder. */
  readonly path: string
  /** Folder with copies of documents under any names; null when there is none. */
  readonly captures: string | null
  /** Public key that the package must be signed with; null when any will do, or none. */
  readonly key: string | null
  readonly format: 'text' | 'json'
}

const DESCRIPTOR = 'datapackage.json'

/** Prints the report; exit code 1 when anything at hand differs. Throws when a path cannot be read. */
export async function verify(options: VerifyOptions, effects: Effects = realEffects): Promise<ExitCode> {
  const files = await effects.readPath(options.path)
  const captureFiles = options.captures === null ? [] : await effects.readPath(options.captures)
  const descriptor = files.find(({ name }) => name === DESCRIPTOR)
  if (!descriptor) {
    effects.error(`cairn: a package folder with ${DESCRIPTOR} expected, none found in ${options.path}`)
    return EXIT.usage
  }
  const result = await openFiles(files, effects.sha256)
  const resources = resourcesOf(descriptor)
  if (!result.package || !resources) return notAPackage(options.path, effects)
  const report = await verifyPackage(result.package, resources, files, captureFiles, effects.sha256)
  // A record that was rejected has not been looked at: that must not pass for "everything matches".
  const errors = result.issues.filter(({ severity }) => severity === 'error')
  const seal = sealCheck(result.package, options.key)
  for (const line of linesOf(options.format, result.package, { report, seal, errors })) effects.print(line)
  const isClean = findingsOf(report) + errors.length === 0 && seal.problem === null
  return isClean ? EXIT.clean : EXIT.findings
}

function linesOf(
  format: VerifyOptions['format'],
  { id, title, version }: CairnPackage,
  { report, seal, errors }: { report: VerifyReport; seal: SealCheck; errors: readonly Issue[] },
): readonly string[] {
  if (format === 'json')
    return [JSON.stringify({ package: { id, title, version }, ...report, seal, errors }, null, 2)]
  const unread = errors.length === 0 ? [] : ['Faults in the data; records with faults were not checked:']
  return [
    `${title} (${id} ${version})`,
    ...sealLines(seal),
    ...verifyText(report),
    ...unread,
    ...errors.map((issue) => `  ${issueLine(issue)}`),
  ]
}

/** The listed files as the descriptor has them; null when it cannot be read or lists them without hashes. */
function resourcesOf({ bytes }: InputFile): readonly Resource[] | null {
  try {
    const { resources } = JSON.parse(new TextDecoder('utf-8').decode(bytes))
    return Array.isArray(resources) && resources.every(isResource) ? resources : null
  } catch {
    return null
  }
}

function isResource(value: unknown): value is Resource {
  return (
    typeof value === 'object' &&
    value !== null &&
    'path' in value &&
    typeof value.path === 'string' &&
    'hash' in value &&
    typeof value.hash === 'string' &&
    'bytes' in value &&
    typeof value.bytes === 'number'
  )
}

function notAPackage(path: string, effects: Effects): ExitCode {
  effects.error(`cairn: ${path} cannot be read as a package; see cairn validate ${path}`)
  return EXIT.findings
}

/** `cairn validate` for a GeoJSON file of any size: features are judged batch by batch and never held. */
import type { Severity } from '../domain/issue.ts'
import { plainStream, type StreamTotals } from '../domain/parse-stream.ts'
import { type SplitEnd, splitFeatures } from '../formats/split-features.ts'
import type { Effects, OpenedFile } from './effects.ts'
import { EXIT, type ExitCode } from './exit.ts'
import { issueLine } from './issue-line.ts'

/** Files above this are read in batches: held as a whole, they need some ten times their size in memory. */
export const STREAM_BYTES = 200 * 1024 * 1024

export interface StreamOptions {
  readonly format: 'text' | 'json'
  readonly isStrict: boolean
}

/** The one GeoJSON file that is to be read in batches; null when the files are read as a whole. */
export function streamedFile(files: readonly OpenedFile[], isAsked: boolean): OpenedFile | null {
  const [file, other] = files
  if (file === undefined || other !== undefined || !/\.(geo)?json$/i.test(file.name)) return null
  return isAsked || file.blob.size > STREAM_BYTES ? file : null
}

/** Megabytes between two lines about the progress, on standard error. */
const STEP_MEGABYTES = 50

/** Prints the issues and the numbers; exit codes as `validate` has them. */
export async function validateStream(
  { name, blob }: OpenedFile,
  { format, isStrict }: StreamOptions,
  effects: Effects,
): Promise<ExitCode> {
  const stream = plainStream(name)
  const batches = splitFeatures(withProgress(blob, effects))
  let next = await batches.next()
  for (; !next.done; next = await batches.next()) stream.take(next.value)
  const totals = stream.totals()
  const faults = wholeFaults(next.value, totals)
  for (const line of format === 'json' ? [jsonLines(totals, faults)] : textLines(name, totals, faults))
    effects.print(line)
  const { error, warning } = totals.issues
  return error > 0 || faults.length > 0 || (isStrict && warning > 0) ? EXIT.findings : EXIT.clean
}

async function* withProgress(blob: Blob, effects: Effects): AsyncGenerator<Uint8Array> {
  let [read, told] = [0, 0]
  for await (const piece of blob.stream() as unknown as AsyncIterable<Uint8Array>) {
    yield piece
    read += piece.length
    const megabytes = read / 1024 / 1024
    if (megabytes - told < STEP_MEGABYTES) continue
    told = megabytes
    effects.error(`${Math.floor(megabytes)} of ${Math.ceil(blob.size / 1024 / 1024)} MB read`)
  }
}

/** What is wrong with the file rather than with a feature. */
function wholeFaults({ list }: SplitEnd, { withClaims }: StreamTotals): readonly string[] {
  return [
    ...(list === 'none' ? ['Expected an object with the array "features", found none.'] : []),
    ...(list === 'cut'
      ? ['Expected a bracket ] behind the features, found the end of the text. The file is cut off.']
      : []),
    ...(withClaims > 0
      ? [
          `Expected GeoJSON without claims, found ${withClaims} features with claims. A package this large cannot be checked as one: split it.`,
        ]
      : []),
  ]
}

function textLines(name: string, totals: StreamTotals, faults: readonly string[]): readonly string[] {
  const { imported, rejected, issues, listed } = totals
  const all = issues.error + issues.warning + issues.notice
  const rest =
    all > listed.length ? [`Found ${all} issues in all; the first ${listed.length} are listed.`] : []
  return [
    ...listed.map(issueLine),
    ...rest,
    ...(all > 0 ? [''] : []),
    `${name}: GeoJSON read in batches`,
    ...faults,
    `Features: ${imported} imported, ${imported - rejected} sound, ${rejected} rejected`,
    `Issues: ${counted(issues, 'error')}, ${counted(issues, 'warning')}, ${counted(issues, 'notice')}`,
  ]
}

const counted = (issues: Readonly<Record<Severity, number>>, severity: Severity): string =>
  `${issues[severity]} ${severity}${issues[severity] === 1 ? '' : 's'}`

function jsonLines({ imported, rejected, issues, listed }: StreamTotals, faults: readonly string[]): string {
  const tally = { imported, loaded: imported - rejected, rejected, claims: 0 }
  return JSON.stringify(
    { package: null, streamed: true, tally, counts: issues, faults, issues: listed },
    null,
    2,
  )
}

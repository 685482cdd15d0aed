/** The report of `cairn verify` in words. */
import type {
  CaptureCheck,
  ChangedCapture,
  MissingCapture,
  ResourceCheck,
  VerifyReport,
} from './verify-package.ts'

/** Number of things that differ from what the package says; captures that are not at hand are none. */
export function findingsOf({ resources, captures, changed }: VerifyReport): number {
  const differing = resources.filter(({ status }) => status !== 'matches').length
  const unresolved = captures
    .flatMap(({ passages }) => passages)
    .filter(({ problem }) => problem !== null).length
  return differing + unresolved + changed.length
}

/** Lines to print: what was checked, what differs and why, what could not be checked. */
export function verifyText(report: VerifyReport): readonly string[] {
  const matching = report.resources.filter(({ status }) => status === 'matches').length
  const findings = findingsOf(report)
  return [
    `Files: ${matching} of ${report.resources.length} match datapackage.json`,
    ...report.resources.flatMap(resourceLines),
    `Captures at hand: ${report.captures.length}`,
    ...report.captures.flatMap(captureLines),
    ...report.changed.map(changedLine),
    ...report.unknownFiles.map((file) => `  ${file}: no source records it`),
    `Sources without a capture at hand: ${report.withoutCapture.length}`,
    ...report.withoutCapture.map(missingLine),
    findings === 0 ? 'Everything at hand matches.' : `Findings: ${findings}`,
  ]
}

function resourceLines({ path, status, stated, found }: ResourceCheck): readonly string[] {
  if (status === 'matches') return []
  if (!found) return [`  ${path}: missing`]
  return [
    `  ${path}: differs`,
    `    stated ${stated.bytes} bytes, SHA-256 ${stated.sha256}`,
    `    found  ${found.bytes} bytes, SHA-256 ${found.sha256}`,
  ]
}

function captureLines({ source, file, isText, passages }: CaptureCheck): readonly string[] {
  const found = passages.filter(({ problem }) => problem === null).length
  const outcome = isText
    ? `${found} of ${passages.length} passages found exactly once, where stated`
    : 'hash matches; not plain text, so its passages were not looked for'
  const problems = passages.filter(({ problem }) => problem !== null)
  return [
    `  ${source} in ${file}: ${outcome}`,
    ...problems.map(
      ({ claim, index, problem, message }) =>
        `    claim ${claim}, passage ${index + 1}: ${problem}: ${message}`,
    ),
  ]
}

function changedLine({
  file,
  source,
  isSameSize,
  quotesFound,
  quotes,
  statedSha256,
  sha256,
}: ChangedCapture): string {
  const size = isSameSize ? 'same size, ' : ''
  const likeness = `${size}${quotesFound} of ${quotes} quotes in it`
  return `  ${file}: not the recorded capture of ${source} but like it (${likeness}); stated SHA-256 ${statedSha256}, found ${sha256}`
}

function missingLine({ source, title, recorded }: MissingCapture): string {
  const copies = recorded === 0 ? 'none recorded' : `${recorded} recorded`
  return `  ${source} (${copies})${title === null ? '' : `: ${title}`}`
}

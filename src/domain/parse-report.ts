/** Findings to issues: absolute paths, line and column (computed only now), order and cap. */
import type { Issue, RejectedRecord, Severity } from './issue.ts'
import { formatPath, type JsonPath } from './json/json-path.ts'
import { lineIndex, type TextPosition } from './json/line-index.ts'
import { locatePaths } from './json/locate-paths.ts'
import type { Candidate } from './parse-candidate.ts'
import { plainMessage } from './plain-message.ts'
import type { Finding } from './rules/finding.ts'

/** Issues listed; rejected records keep theirs beyond it. */
export const MAX_ISSUES = 1000

/** A finding with the record that it belongs to, or with the file when no record does. */
export interface ReportItem {
  readonly file: string
  /** Start of the record in the file. */
  readonly base: JsonPath
  readonly findings: readonly Finding[]
  readonly featureId?: string
  readonly claimId?: string
  /** The record when it is kept out. */
  readonly rejected: Candidate | null
}

export interface Report {
  readonly issues: readonly Issue[]
  /** The same without the cap. */
  readonly allIssues: readonly Issue[]
  readonly rejected: readonly RejectedRecord[]
}

/** Text of a file, to point into; null when its bytes are no text. */
export type TextOfFile = (file: string) => string | null

interface LocatedIssue {
  readonly issue: Issue
  readonly fileOrder: number
  readonly offset: number
}

/** Issues (errors first, then in file order, capped) and rejected records in file order. */
export function report(items: readonly ReportItem[], textOf: TextOfFile): Report {
  const located: LocatedIssue[] = []
  const rejected: RejectedRecord[] = []
  const files = [...new Set(items.map(({ file }) => file))]
  for (const [fileOrder, file] of files.entries()) {
    const own = items.filter((item) => item.file === file)
    reportFile(own, textOf(file), fileOrder, located, rejected)
  }
  located.sort(compareIssues)
  const allIssues = located.map(({ issue }) => issue)
  return { issues: capped(allIssues), allIssues, rejected }
}

function reportFile(
  items: readonly ReportItem[],
  text: string | null,
  fileOrder: number,
  located: LocatedIssue[],
  rejected: RejectedRecord[],
): void {
  const offsets = offsetsOf(items, text)
  const positionAt = text === null ? () => null : lineIndex(text)
  let next = 0
  for (const item of items) {
    const start = offsets[next++] ?? 0
    const issues = item.findings.map((finding) => {
      const offset = offsets[next++] ?? 0
      const issue = toIssue(
        item,
        finding,
        finding.position === undefined ? positionAt(offset) : finding.position,
      )
      located.push({ issue, fileOrder, offset })
      return issue
    })
    if (item.rejected) rejected.push(toRejected(item, item.rejected, positionAt(start), issues))
  }
}

/** For each item the offset of its record, then those of its findings; one walk for all. */
function offsetsOf(items: readonly ReportItem[], text: string | null): readonly number[] {
  const wanted = items.flatMap(({ base, findings }) => [
    { path: base, offset: undefined },
    ...findings.map(({ path, offset }) => ({ path: [...base, ...path], offset })),
  ])
  if (text === null) return wanted.map(() => 0)
  const found = locatePaths(
    text,
    wanted.map(({ path }) => path),
  )
  return wanted.map(({ offset }, index) => offset ?? found[index] ?? 0)
}

function toIssue(
  item: ReportItem,
  { code, severity, path, message }: Finding,
  position: TextPosition | null,
): Issue {
  return {
    file: item.file,
    path: plainMessage(formatPath([...item.base, ...path])),
    code,
    severity,
    message: plainMessage(message),
    line: position?.line ?? null,
    column: position?.column ?? null,
    ...(item.featureId === undefined ? {} : { featureId: item.featureId }),
    ...(item.claimId === undefined ? {} : { claimId: item.claimId }),
  }
}

function toRejected(
  item: ReportItem,
  { kind, id, raw }: Candidate,
  position: TextPosition | null,
  issues: readonly Issue[],
): RejectedRecord {
  const { line = null, column = null } = position ?? {}
  return { kind, id, file: item.file, path: formatPath(item.base), line, column, issues, raw }
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 }

function compareIssues(a: LocatedIssue, b: LocatedIssue): number {
  return RANK[a.issue.severity] - RANK[b.issue.severity] || a.fileOrder - b.fileOrder || a.offset - b.offset
}

function capped(issues: readonly Issue[]): readonly Issue[] {
  if (issues.length <= MAX_ISSUES) return issues
  const kept = issues.slice(0, MAX_ISSUES - 1)
  const count = (wanted: Severity) => issues.filter(({ severity }) => severity === wanted).length
  const message = `Found ${issues.length} issues in all (${count('error')} errors, ${count('warning')} warnings, ${count('notice')} notices); the first ${kept.length} are listed. Rejected records keep their own.`
  return [
    ...kept,
    { file: '', path: '', code: 'issues-not-listed', severity: 'notice', message, line: null, column: null },
  ]
}

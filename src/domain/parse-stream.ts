/**
 * Plain GeoJSON too large to be held: its features come in batches, each the text of a small collection, and go again once
 * they are judged. What is said about a batch is said as of the file. Kept are ids, the first issues, and numbers.
 */
import type { CairnFeature } from './generated/package-types.ts'
import type { Issue, RejectedRecord, Severity } from './issue.ts'
import { readJsonFile } from './json/read-json-file.ts'
import type { ParseResult } from './package.ts'
import { packageOf, plainItems, readPlainFeatures } from './parse-plain.ts'
import { MAX_ISSUES, report } from './parse-report.ts'
import { claimsOf, lookAtFeatures } from './quick/quick-look.ts'

/** A batch, and where its first feature stands in the file. */
export interface StreamedBatch {
  readonly bytes: Uint8Array
  readonly first: number
  readonly line: number
  readonly column: number
  /** Length of what stands before the first feature in `bytes`, which is one line of ASCII. */
  readonly lead: number
}

export interface StreamTotals {
  /** Features before rejection. */
  readonly imported: number
  readonly rejected: number
  readonly issues: Readonly<Record<Severity, number>>
  /** Features that carry claims: they belong to a package, whose rules were not asked. */
  readonly withClaims: number
  /** The first issues, in file order. */
  readonly listed: readonly Issue[]
  /** All of them by code, errors first; of each the first hundred. */
  readonly kinds: readonly IssueKind[]
}

export interface IssueKind {
  readonly code: string
  readonly severity: Severity
  readonly found: number
  readonly examples: readonly Issue[]
}

/** What a batch came to. */
export interface JudgedBatch {
  readonly features: readonly CairnFeature[]
  /** Places are those in the file. */
  readonly rejected: readonly RejectedRecord[]
}

export interface PlainStream {
  take(batch: StreamedBatch): JudgedBatch
  totals(): StreamTotals
}

/** Begins with nothing read. Batches must come in file order. */
export function plainStream(fileName: string): PlainStream {
  const ids = new Set<string>()
  const listed: Issue[] = []
  const kinds = new Map<string, GrowingKind>()
  const issues = { error: 0, warning: 0, notice: 0 }
  let [imported, rejected, withClaims] = [0, 0, 0]
  return {
    totals: () => ({
      ...{ imported, rejected, withClaims, issues: { ...issues }, listed: [...listed] },
      kinds: [...kinds.values()].sort((a, b) => RANK[a.severity] - RANK[b.severity]),
    }),
    take(batch) {
      const file = readJsonFile(fileName, batch.bytes, 'features', lookAtFeatures())
      const read = readPlainFeatures(file, ids, batch.first)
      const told = report(plainItems(file, read.told), () => file.text)
      imported += file.records.length
      const lost = told.rejected.filter(isFeature)
      rejected += lost.length
      withClaims += file.records.filter(({ value }) => claimsOf(value) !== null).length
      for (const issue of told.allIssues) {
        issues[issue.severity]++
        if (listed.length < MAX_ISSUES) listed.push(inFile(issue, batch))
        addKind(kinds, issue, batch)
      }
      return { features: read.features, rejected: lost.map((record) => recordInFile(record, batch)) }
    },
  }
}

type GrowingKind = Omit<IssueKind, 'found' | 'examples'> & { found: number; readonly examples: Issue[] }

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 }
const MOST_EXAMPLES = 100

function addKind(kinds: Map<string, GrowingKind>, issue: Issue, batch: StreamedBatch): void {
  const { code, severity } = issue
  const key = `${severity} ${code}`
  const kind = kinds.get(key) ?? { code, severity, found: 0, examples: [] }
  if (kind.found++ < MOST_EXAMPLES) kind.examples.push(inFile(issue, batch))
  kinds.set(key, kind)
}

function recordInFile(record: RejectedRecord, batch: StreamedBatch): RejectedRecord {
  const placed = inFile({ ...NOWHERE, path: record.path, line: record.line, column: record.column }, batch)
  const { path, line, column } = placed
  return { ...record, path, line, column, issues: record.issues.map((issue) => inFile(issue, batch)) }
}

const NOWHERE = { file: '', code: '', severity: 'notice', message: '' } as const

/** What a whole reading would answer of a file whose batches were kept; `isCut` when its text ends inside the list. */
export function plainStreamed(
  fileName: string,
  hash: string,
  { features, rejected }: JudgedBatch,
  { imported, listed, issues }: StreamTotals,
  isCut: boolean,
): ParseResult {
  const all = issues.error + issues.warning + issues.notice
  const rest = all - listed.length
  return {
    package: packageOf(features, fileName, hash),
    issues: [
      ...(isCut ? [fileIssue(fileName, 'error', 'json-syntax', CUT)] : []),
      ...[...listed].sort((a, b) => RANK[a.severity] - RANK[b.severity]),
      ...(rest > 0 ? [fileIssue('', 'notice', 'issues-not-listed', notListed(all, listed.length))] : []),
    ],
    rejected,
    importedFeatures: imported,
  }
}

const CUT = 'Expected a bracket ] behind the features, found the end of the text. The file is cut off.'

const notListed = (all: number, listed: number): string =>
  `Found ${all} issues in all; the first ${listed} are listed. Rejected records keep their own.`

const fileIssue = (file: string, severity: Severity, code: string, message: string): Issue => ({
  ...{ file, path: '', code, severity, message },
  line: null,
  column: null,
})

const isFeature = ({ kind }: RejectedRecord): boolean => kind === 'feature'

/** The issue as of the whole file. */
function inFile(issue: Issue, { first, line, column, lead }: StreamedBatch): Issue {
  const path = issue.path.replace(/^features\[(\d+)\]/, (_, index) => `features[${Number(index) + first}]`)
  if (issue.line === null || issue.column === null) return { ...issue, path }
  const isFirstLine = issue.line === 1
  return {
    ...issue,
    path,
    line: issue.line + line - 1,
    column: isFirstLine ? issue.column - lead + column - 1 : issue.column,
  }
}

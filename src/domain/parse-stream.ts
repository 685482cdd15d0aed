/**
 * Plain GeoJSON too large to be held: its features come in batches, each the text of a small collection, and go again once
 * they are judged. What is said about a batch is said as of the file. Kept are ids, the first issues, and numbers.
 */
import type { CairnFeature } from './generated/package-types.ts'
import type { Issue, RejectedRecord, Severity } from './issue.ts'
import { readJsonFile } from './json/read-json-file.ts'
import { plainItems, readPlainFeatures } from './parse-plain.ts'
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
}

export interface PlainStream {
  /** Judges a batch; answers its sound features. */
  take(batch: StreamedBatch): readonly CairnFeature[]
  totals(): StreamTotals
}

/** Begins with nothing read. Batches must come in file order. */
export function plainStream(fileName: string): PlainStream {
  const ids = new Set<string>()
  const listed: Issue[] = []
  const issues = { error: 0, warning: 0, notice: 0 }
  let [imported, rejected, withClaims] = [0, 0, 0]
  return {
    totals: () => ({ imported, rejected, withClaims, issues: { ...issues }, listed: [...listed] }),
    take(batch) {
      const file = readJsonFile(fileName, batch.bytes, 'features', lookAtFeatures())
      const read = readPlainFeatures(file, ids, batch.first)
      const told = report(plainItems(file, read.told), () => file.text)
      imported += file.records.length
      rejected += told.rejected.filter(isFeature).length
      withClaims += file.records.filter(({ value }) => claimsOf(value) !== null).length
      for (const issue of told.allIssues) {
        issues[issue.severity]++
        if (listed.length < MAX_ISSUES) listed.push(inFile(issue, batch))
      }
      return read.features
    },
  }
}

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

/** Rejected records as files to keep: JSON with everything, CSV with one line per reason. */
import type { Issue, RejectedRecord } from '../domain/issue.ts'
import type { DownloadDetail } from './events.ts'

/** The rejected records as they were read, each with its reasons. */
export function rejectedJson(rejected: readonly RejectedRecord[], packageName: string): DownloadDetail {
  const text = `${JSON.stringify(rejected, null, 2)}\n`
  return { name: `${fileStem(packageName)}-rejected.json`, mediaType: 'application/json', text }
}

const COLUMNS = ['kind', 'id', 'file', 'line', 'column', 'path', 'code', 'severity', 'message'] as const

/** RFC 4180 with a header; a record with several reasons takes several lines. */
export function rejectedCsv(rejected: readonly RejectedRecord[], packageName: string): DownloadDetail {
  const lines = rejected.flatMap((record) => record.issues.map((issue) => csvLine(cells(record, issue))))
  const text = [csvLine(COLUMNS), ...lines].map((line) => `${line}\r\n`).join('')
  return { name: `${fileStem(packageName)}-rejected.csv`, mediaType: 'text/csv;charset=utf-8', text }
}

function cells(record: RejectedRecord, issue: Issue): readonly (string | number | null)[] {
  const { file, line, column, path, code, severity, message } = issue
  return [record.kind, record.id, file, line, column, path, code, severity, message]
}

const csvLine = (values: readonly (string | number | null)[]): string => values.map(csvCell).join(',')

/** First characters that make a spreadsheet read the cell as a formula (OWASP, CSV injection). */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/

/** A quoted cell; text that a spreadsheet would run is disarmed by a leading apostrophe. */
function csvCell(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const harmless = FORMULA_START.test(value) ? `'${value}` : value
  return `"${harmless.replaceAll('"', '""')}"`
}

/** A name that every file system takes. */
const fileStem = (name: string): string =>
  name.replace(/[^\p{L}\p{N}_-]+/gu, '-').replace(/^-+|-+$/g, '') || 'package'

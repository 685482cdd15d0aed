/** The records of a JSON file, taken apart so that a fault costs the record that it stands in. */
import type { Issue } from '../../domain/issue.ts'
import { formatPath } from '../../domain/json/json-path.ts'
import { lineIndex } from '../../domain/json/line-index.ts'
import { locatePaths } from '../../domain/json/locate-paths.ts'
import { type JsonFile, type RawRecord, readJsonFile } from '../../domain/json/read-json-file.ts'
import { plainMessage } from '../../domain/plain-message.ts'
import type { Finding } from '../../domain/rules/finding.ts'
import type { FaultyRow } from '../table.ts'
import type { JsonText } from './json-text.ts'
import { readIssue, shown, type TableFile } from './reading.ts'

export interface JsonRecords {
  /** Records that could be read, with their number in the file. */
  readonly records: readonly { readonly line: number; readonly value: unknown }[]
  readonly faulty: readonly FaultyRow[]
  readonly issues: readonly Issue[]
  /** The whole file; undefined when it could not be read as a whole. */
  readonly value: unknown
}

/** The records under the top-level member `key`. */
export function jsonRecords({ name }: TableFile, json: JsonText, key: string): JsonRecords {
  return recordsOf(readJsonFile(name, json.bytes, key), name)
}

/** The records of a top-level list. */
export function listRecords({ name }: TableFile, { text }: JsonText): JsonRecords {
  // As the list of an object, so that each record is read alone; the wrapper stands before the first line.
  const end = /\]\s*$/.test(text) ? '}' : ''
  return recordsOf(readJsonFile(name, new TextEncoder().encode(`{"list":${text}${end}`), 'list'), name)
}

function recordsOf(file: JsonFile, name: string): JsonRecords {
  const entries = file.records.map((record, at) => ({ record, line: at + 1 }))
  const sound = entries.filter(({ record }) => record.value !== undefined)
  const faulty = entries
    .filter(({ record }) => record.value === undefined)
    .map(({ record, line }) => faultyRow(record, line, file.text ?? ''))
  return {
    records: sound.map(({ record, line }) => ({ line, value: record.value })),
    faulty,
    issues: file.findings.map((finding) => issueOf(finding, name, file.text)),
    value: file.value,
  }
}

function faultyRow({ path, findings }: RawRecord, line: number, text: string): FaultyRow {
  const [start = 0] = locatePaths(text, [path])
  const [finding] = findings
  const position = lineIndex(text)(finding?.offset ?? start)
  const where = `line ${position.line}, column ${position.column}`
  const reason = `${finding?.message ?? 'Expected a record of JSON, found text that is none.'} (${where})`
  return { line, column: position.column, text: shown(text.slice(start, start + 400)), reason }
}

/** A fault of the file as a whole. */
export function issueOf(
  { severity, code, path, message, offset, position }: Finding,
  file: string,
  text: string | null,
): Issue {
  const place = position ?? (text !== null && offset !== undefined ? lineIndex(text)(offset) : null)
  const { line = null, column = null } = place ?? {}
  return { ...readIssue(severity, file, code, message), path: plainMessage(formatPath(path)), line, column }
}

/** Whether somebody has changed a visible column of an exported CSV: the record counts, and the difference is said. */
import type { Claim } from '../domain/generated/package-types.ts'
import type { Issue } from '../domain/issue.ts'
import { plainMessage } from '../domain/plain-message.ts'
import { CSV_COLUMNS } from './csv-columns.ts'
import type { ClaimRow } from './exported-csv-features.ts'

const MAX_SHOWN = 80

/** One warning for each column that disagrees with the records somewhere. */
export function changedColumns(claimRows: readonly ClaimRow[], file: string): readonly Issue[] {
  return CSV_COLUMNS.flatMap(({ name, stated }) => {
    if (!stated) return []
    const changed = claimRows.filter(({ claim, row }) => differs(row.cell(name), recordText(claim, stated)))
    const [first] = changed
    if (!first) return []
    const { claim, row } = first
    const found = `found ${JSON.stringify(cut(row.cell(name)))} where the record says ${JSON.stringify(cut(recordText(claim, stated) ?? ''))}`
    const others = changed.length > 1 ? `, and ${changed.length - 1} more rows that differ` : ''
    const message = `Expected the column ${name} to repeat claimJson, ${found}${others}. The record counts and the column is not read; change claimJson instead.`
    return [
      {
        file,
        path: name,
        code: 'csv-column-changed',
        severity: 'warning' as const,
        message: plainMessage(message),
        line: row.line,
        column: null,
        claimId: String(claim.id),
      },
    ]
  })
}

/** null when the record is so broken that it says nothing here; that is told elsewhere. */
function recordText(claim: Claim, stated: (claim: Claim) => string | number | null): string | null {
  try {
    return String(stated(claim) ?? '')
  } catch {
    return null
  }
}

const plain = (text: string): string => text.replace(/\r\n?/g, '\n').trim()
const differs = (found: string, expected: string | null): boolean =>
  expected !== null && plain(found) !== plain(expected)
const cut = (text: string): string => (text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text)

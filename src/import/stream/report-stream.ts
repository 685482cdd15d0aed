/** The account row by row as a JSON text that is written while the rows are read. */
import type { ImportSummary } from '../import-summary.ts'
import type { Mapping } from '../mapping.ts'
import type { RowOutcome } from '../report.ts'

export interface ReportStream {
  /** The next part of the text. */
  add(rows: readonly RowOutcome[]): string
  /** Its last part, with the sums, and the mapping where it belongs to the account. */
  end(summary: ImportSummary, mapping: Mapping | null): string
}

/** Begins without rows; only rows that have something to say come in. */
export function reportStream(): ReportStream {
  let lead = '{\n  "outcomes": ['
  let separator = '\n    '
  return {
    add(rows) {
      const lines = rows.map((row) => {
        const line = `${separator}${JSON.stringify(row)}`
        separator = ',\n    '
        return line
      })
      const text = lead + lines.join('')
      lead = ''
      return text
    },
    end(summary, mapping) {
      const { lines: _lines, repairs: _repairs, notices: _notices, rejectedRows: _rows, ...sums } = summary
      const tail = JSON.stringify(mapping === null ? sums : { ...sums, mapping }, null, 2).slice(1)
      return `${lead}\n  ],${tail}\n`
    },
  }
}

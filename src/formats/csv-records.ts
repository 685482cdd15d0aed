/** Records of CSV text, block by block, with the line on which each begins. Line ends must be LF. */
import Papa from 'papaparse'

export interface CsvRecord {
  /** 1-based line on which the record begins. */
  readonly line: number
  readonly cells: readonly string[]
  /**
   * `open`: a quote was opened in it and never closed, so that it swallowed all that follows. `doubtful`: it spans
   * several lines with quotes that neither close a cell nor stand twice, so that it may have swallowed others.
   */
  readonly quotes: 'sound' | 'doubtful' | 'open'
}

/** The records of one block, and where the next one begins. */
export interface CsvBlock {
  readonly records: readonly CsvRecord[]
  readonly nextLine: number
}

/** At most `max` records (0: all) from `text`, which begins on line `firstLine` of its file. */
export function csvBlock(text: string, delimiter: string, firstLine: number, max: number): CsvBlock {
  const { data, errors } = Papa.parse(text, { delimiter, newline: '\n', preview: max, fastMode: false })
  const faults = new Map(errors.map(({ row, code }) => [row, code]))
  let line = firstLine
  const records = data.map((cells, row) => {
    const ends = lineEnds(cells)
    const record = { line, cells, quotes: quotesOf(faults.get(row), ends) }
    line += 1 + ends
    return record
  })
  return { records, nextLine: line }
}

function quotesOf(fault: string | undefined, ends: number): CsvRecord['quotes'] {
  if (fault === 'MissingQuotes') return 'open'
  return fault === 'InvalidQuotes' && ends > 0 ? 'doubtful' : 'sound'
}

function lineEnds(cells: readonly string[]): number {
  let count = 0
  for (const cell of cells)
    for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) count++
  return count
}

/** CRLF and CR as LF, which `csvBlock` expects. */
export const withLineFeeds = (text: string): string => text.replace(/\r\n?/g, '\n')

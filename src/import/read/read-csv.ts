/** CSV and its relatives: separator, encoding, header and notes above it are found and told. */
import { csvBlock } from '../../formats/csv-records.ts'
import type { ImportTable, Repair } from '../table.ts'
import { csvRows, textOfLines } from './csv-rows.ts'
import { type DecodedLines, decodeLines } from './decode-lines.ts'
import { delimiterName, findDelimiter } from './delimiter.ts'
import type { GridRecord } from './find-head.ts'
import { aroundChange, gridTable } from './grid-table.ts'
import { knownShape } from './known-shape.ts'
import { type Reading, refused, type TableFile, type Tell } from './reading.ts'

/** The table of a text file with separators. */
export async function readCsv({ name, bytes }: TableFile, tell: Tell): Promise<Reading> {
  const decoded = decodeLines(bytes)
  if (!decoded)
    return refused(name, 'encoding-utf-32', 'Expected UTF-8, found UTF-32. Save the file again as UTF-8.')
  const table = await csvTable(name, decoded, findDelimiter(decoded.text), tell)
  if (table) return { tables: [knownShape(table)], issues: [] }
  return refused(name, 'table-empty', 'Expected a header and rows, found nothing but empty lines.')
}

/** The rows below the header; null when there is nothing but empty lines. Throws TableTooLarge. */
export async function csvTable(
  name: string,
  decoded: DecodedLines,
  delimiter: string,
  tell: Tell,
): Promise<ImportTable | null> {
  const { text, encoding } = decoded
  const { records, faulty, lineStarts } = await csvRows(text, delimiter, tell)
  return gridTable({
    name,
    format: 'csv',
    detected: { encoding, delimiter: delimiterName(delimiter) },
    records,
    faulty,
    textOf: (record) => textOfLines(text, lineStarts, record.line, lineEndOf(record)),
    repairsOf: (record, columns) => encodingRepairs(record, columns, decoded, { lineStarts, delimiter }),
    isSheet: false,
  })
}

/** The line after the record. */
function lineEndOf({ line, cells }: GridRecord): number {
  return line + 1 + cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0)
}

interface CsvText {
  readonly lineStarts: readonly number[]
  readonly delimiter: string
}

const NO_REPAIRS: readonly Repair[] = []

/** A repair for each cell with bytes that were read in another encoding than the file's. */
function encodingRepairs(
  record: GridRecord,
  columns: readonly string[],
  { text, repaired }: DecodedLines,
  { lineStarts, delimiter }: CsvText,
): readonly Repair[] {
  if (repaired.size === 0) return NO_REPAIRS
  const lines = Array.from({ length: lineEndOf(record) - record.line }, (_, at) => record.line + at)
  if (!lines.some((line) => repaired.has(line))) return NO_REPAIRS
  const raw = lines.map((line) => repaired.get(line) ?? textOfLines(text, lineStarts, line, line + 1))
  const [before] = csvBlock(raw.join('\n'), delimiter, record.line, 1).records
  return columns.flatMap((column, at) => {
    const [found, read] = [before?.cells[at] ?? '', record.cells[at] ?? '']
    return found === read ? [] : [{ code: 'encoding', column, ...aroundChange(found, read) }]
  })
}

/** A text table too large to be held, as one small table after the other with the same columns. */
import { wideEncoding } from '../../domain/json/guess-encoding.ts'
import { type RecordBatch, splitCsv } from '../../formats/split-csv.ts'
import { type DecodedLines, decodeLines } from '../read/decode-lines.ts'
import { delimiterName, findDelimiter } from '../read/delimiter.ts'
import { toolOf } from '../read/known-shape.ts'
import { csvTable } from '../read/read-csv.ts'
import type { FaultyRow, ImportTable, TableRow } from '../table.ts'

/** Reads the file from its beginning; asked once for every pass. */
export type Pieces = () => AsyncIterable<Uint8Array>

/** The file cannot be read in batches; the message says why and what to do. */
export class StreamRefused extends Error {}

/** What the first batch settles for all. */
interface Head {
  readonly columns: readonly string[]
  readonly delimiter: string
  readonly line: string
}

const silent = (): void => undefined

/** The tables of the batches; the first has the lines above the header in `detected`. Throws StreamRefused. */
export async function* batchTables(
  pieces: Pieces,
  name: string,
  batchBytes?: number,
): AsyncGenerator<ImportTable, void> {
  let head: Head | null = null
  for await (const batch of splitCsv(pieces(), batchBytes)) {
    const decoded = decodedBatch(batch)
    const delimiter = head?.delimiter ?? findDelimiter(decoded.text)
    const table = await tableOf(name, decoded, delimiter, head, batch.line)
    if (table === null) continue
    head ??= headOf(table, delimiter)
    yield table
  }
  if (head === null) throw new StreamRefused('Expected a header and rows, found nothing but empty lines.')
}

function decodedBatch({ bytes, line }: RecordBatch): DecodedLines {
  if (line === 1 && wideEncoding(bytes))
    throw new StreamRefused(
      'Expected UTF-8 in a file of this size, found two or four bytes to a letter. Save the file again as UTF-8.',
    )
  const decoded = decodeLines(bytes)
  if (decoded) return decoded
  throw new StreamRefused(`Expected text, found bytes that are none behind line ${line}.`)
}

const headOf = ({ columns }: ImportTable, delimiter: string): Head => ({
  columns,
  delimiter,
  line: columns.map((column) => `"${column.replaceAll('"', '""')}"`).join(delimiter),
})

/** The first batch brings its header; the others get it in front, so that every batch is read in the one way. */
async function tableOf(
  name: string,
  decoded: DecodedLines,
  delimiter: string,
  head: Head | null,
  firstLine: number,
): Promise<ImportTable | null> {
  if (head === null) {
    const table = await csvTable(name, decoded, delimiter, silent)
    return table && { ...shifted(table, firstLine - 1), format: toolOf(table.columns) ?? 'csv' }
  }
  const table = await csvTable(name, withHead(decoded, head), delimiter, silent)
  if (table === null) return null
  const format = toolOf(head.columns) ?? 'csv'
  return {
    ...shifted(table, firstLine - 2),
    format,
    columns: head.columns,
    detected: { delimiter: delimiterName(delimiter) },
  }
}

function withHead({ text, encoding, repaired }: DecodedLines, head: Head): DecodedLines {
  const moved = new Map([...repaired].map(([line, words]) => [line + 1, words] as const))
  return { text: `${head.line}\n${text}`, encoding, repaired: moved }
}

/** Lines as of the whole file. */
function shifted(table: ImportTable, lines: number): ImportTable {
  if (lines === 0) return table
  const move = <Row extends TableRow | FaultyRow>(row: Row): Row => ({ ...row, line: row.line + lines })
  return { ...table, rows: table.rows.map(move), faulty: table.faulty.map(move) }
}

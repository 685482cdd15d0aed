/** All records of a CSV text, block by block. A quote that is never closed costs its own line and not what follows. */
import { type CsvRecord, csvBlock } from '../../formats/csv-records.ts'
import type { FaultyRow } from '../table.ts'
import { ROWS_PER_STEP, shown, step, type Tell } from './reading.ts'

export interface CsvRows {
  readonly records: readonly CsvRecord[]
  readonly faulty: readonly FaultyRow[]
  /** Offset at which each line begins; of line 1 at index 0. */
  readonly lineStarts: readonly number[]
}

/** Lines with an open quote after which the rest of the file is one faulty row: each costs a look through the whole rest. */
const MAX_OPEN_QUOTES = 100

/** The records of `text`, whose line ends are LF. */
export async function csvRows(text: string, delimiter: string, tell: Tell): Promise<CsvRows> {
  const lineStarts = startsOf(text)
  const records: CsvRecord[] = []
  const faulty: FaultyRow[] = []
  let line = 1
  let width = 0
  while (line <= lineStarts.length) {
    const start = lineStarts[line - 1] ?? text.length
    if (start >= text.length) break
    const block = csvBlock(text.slice(start), delimiter, line, ROWS_PER_STEP)
    width = width === 0 ? widthOf(block.records) : width
    const open = block.records.findIndex((record) => hasSwallowed(record, delimiter, width))
    const sound = open < 0 ? block.records : block.records.slice(0, open)
    for (const record of sound) if (!isAfterTheEnd(record, lineStarts)) records.push(record)
    const broken = block.records[open]
    line = broken ? afterOpen(broken, faulty, text, lineStarts) : block.nextLine
    await step(tell, Math.min(line, lineStarts.length), lineStarts.length)
  }
  return { records, faulty, lineStarts }
}

/** Cells of the widest among the first records. */
const widthOf = (records: readonly CsvRecord[]): number =>
  records.slice(0, 20).reduce((most, { cells }) => Math.max(most, cells.length), 0)

/** Whether a quote that nobody closed made one record of several: then a line inside it is a row of the table by itself. */
function hasSwallowed({ line, cells, quotes }: CsvRecord, delimiter: string, width: number): boolean {
  if (quotes !== 'doubtful') return quotes === 'open'
  const inner = cells.flatMap((cell) => cell.split('\n').slice(1))
  return inner.some((text) => csvBlock(text, delimiter, line, 1).records[0]?.cells.length === width)
}

/** What stands after the last line end of a file is no line. */
const isAfterTheEnd = ({ line, cells }: CsvRecord, lineStarts: readonly number[]): boolean =>
  line === lineStarts.length && cells.length === 1 && cells[0] === ''

/** Notes the faulty line; answers the line to go on from. */
function afterOpen(
  { line }: CsvRecord,
  faulty: FaultyRow[],
  text: string,
  lineStarts: readonly number[],
): number {
  const isLast = faulty.length + 1 >= MAX_OPEN_QUOTES
  const next = isLast ? lineStarts.length + 1 : line + 1
  const found = textOfLines(text, lineStarts, line, next)
  const column = /(?:^|[^"\w])"(?=[^"]*$)/.exec(found)
  faulty.push({
    line,
    column: column ? column.index + column[0].length : null,
    text: isLast ? shown(found) : found,
    reason: `Expected a closing quote before the next cell, found none. Write a quote inside a cell twice ("").${isLast ? ` After ${MAX_OPEN_QUOTES} such lines the rest was not read.` : ''}`,
  })
  return next
}

/** The text of lines from `first` up to, and without, line `after`; without the last line end. */
export function textOfLines(
  text: string,
  lineStarts: readonly number[],
  first: number,
  after: number,
): string {
  return text.slice(lineStarts[first - 1], lineStarts[after - 1]).replace(/\n$/, '')
}

function startsOf(text: string): readonly number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

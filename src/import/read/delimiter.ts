/** Which separator a text file uses: the one by which most lines have the same number of cells, and that not one. */
import { csvBlock } from '../../formats/csv-records.ts'
import { filledWidth } from './find-head.ts'

const DELIMITERS = [',', ';', '\t', '|'] as const

const SAMPLE_CHARACTERS = 100_000
const SAMPLE_RECORDS = 100

/** A comma when nothing separates anything. `sep=;` in the first line, which spreadsheets write, is believed. */
export function findDelimiter(text: string): string {
  const said = /^"?sep=(.)"?\n/i.exec(text.slice(0, 20))?.[1]
  if (said) return said
  const sample = text.slice(0, SAMPLE_CHARACTERS)
  let best = { delimiter: ',', score: 0 }
  for (const delimiter of DELIMITERS) {
    const score = regularity(sample, delimiter)
    if (score > best.score) best = { delimiter, score }
  }
  return best.delimiter
}

/** Share of records with the commonest width, weighed by that width; 0 when the commonest is one cell. */
function regularity(sample: string, delimiter: string): number {
  const widths = csvBlock(sample, delimiter, 1, SAMPLE_RECORDS)
    .records.filter(({ cells }) => filledWidth(cells) > 0)
    .map(({ cells }) => cells.length)
  const times = new Map<number, number>()
  for (const width of widths) if (width > 1) times.set(width, (times.get(width) ?? 0) + 1)
  const scores = [...times].map(([width, count]) => (count / widths.length) * Math.log2(width + 1))
  return Math.max(0, ...scores)
}

/** The separator in words. */
export const delimiterName = (delimiter: string): string => (delimiter === '\t' ? 'tab' : delimiter)

/**
 * Cells of a CSV file (RFC 4180). Text that a spreadsheet would run as a formula gets an apostrophe in front;
 * the rule is such that a reader can take exactly that apostrophe away again.
 */

/** Text that a spreadsheet may run (OWASP, CSV injection), also behind apostrophes, white space and invisible characters. */
const RUNS = /^(?:['\s\p{Cc}\p{Cf}]*[=+\-@|＝＋－＠]|'*[\t\r\n])/u

/** A number as it is, a text in quotes, null as an empty cell. An empty text and null are the same in CSV. */
export function csvCell(value: string | number | null): string {
  if (value === null || value === '') return ''
  if (typeof value === 'number') return String(value)
  return `"${harmless(value).replaceAll('"', '""')}"`
}

/** The text as no spreadsheet runs it. */
function harmless(text: string): string {
  return RUNS.test(text) ? `'${text}` : text
}

/** The text that a cell was made of: the apostrophe taken away where one was given, and nowhere else. */
export function withoutGuard(cell: string): string {
  return cell.startsWith("'") && RUNS.test(cell.slice(1)) ? cell.slice(1) : cell
}

/** One record of written cells, with its line end. */
export const csvLine = (cells: readonly string[]): string => `${cells.join(',')}\r\n`

/** A small reader of RFC 4180, written against the RFC and docs/export.md and not against the writer. */

/** Records of cells; throws where the text is no RFC 4180. */
export function readCsv(text: string): string[][] {
  const records: string[][] = []
  let at = 0
  while (at < text.length) {
    const record: string[] = []
    for (;;) {
      const [cell, next] = text[at] === '"' ? quoted(text, at) : bare(text, at)
      record.push(cell)
      at = next
      if (text[at] !== ',') break
      at++
    }
    if (text.slice(at, at + 2) !== '\r\n')
      throw new Error(`CRLF expected at ${at}, found ${JSON.stringify(text.slice(at, at + 9))}`)
    at += 2
    records.push(record)
  }
  return records
}

function quoted(text: string, start: number): [string, number] {
  let cell = ''
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] !== '"') cell += text[at]
    else if (text[at + 1] === '"') cell += text[++at]
    else return [cell, at + 1]
  }
  throw new Error('a closing quote expected, none found')
}

function bare(text: string, start: number): [string, number] {
  const found = /[,"\r\n]/.exec(text.slice(start))
  const end = found ? start + found.index : text.length
  return [text.slice(start, end), end]
}

/** Rows by column name, the apostrophe before what spreadsheets run taken away (docs/export.md, *CSV*). */
export function readRows(text: string): Record<string, string>[] {
  const [header = [], ...rows] = readCsv(text.replace(/^\uFEFF/, ''))
  return rows.map((row) =>
    Object.fromEntries(header.map((name, column) => [name, withoutGuard(row[column] ?? '')])),
  )
}

export const RUNS = /^(?:['\s\p{Cc}\p{Cf}]*[=+\-@|＝＋－＠]|'*[\t\r\n])/u

const withoutGuard = (cell: string): string =>
  cell.startsWith("'") && RUNS.test(cell.slice(1)) ? cell.slice(1) : cell

/** Bytes of a text file to text. A file that is UTF-8 but for some lines is read line by line, and those lines are told. */
import { wideEncoding } from '../../domain/json/guess-encoding.ts'
import { withLineFeeds } from '../../formats/csv-records.ts'
import { escapeBadBytes, escapeHighBytes, readEscaped, showEscaped } from './escaped-bytes.ts'
import { guessLegacy } from './guess-legacy.ts'

export interface DecodedLines {
  /** Without byte order mark, lines ended by LF. */
  readonly text: string
  /** In words for the report. */
  readonly encoding: string
  /** Lines (1-based) that were no UTF-8, with their bytes as `\x8E`; empty when the whole file is in one encoding. */
  readonly repaired: ReadonlyMap<number, string>
}

const NONE: ReadonlyMap<number, string> = new Map()

/** The file as text; null when it is UTF-32, which no browser reads. */
export function decodeLines(bytes: Uint8Array): DecodedLines | null {
  const wide = wideEncoding(bytes)
  if (wide?.startsWith('UTF-32')) return null
  if (wide) return decodeWide(bytes, wide)
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  const whole = decodeUtf8(bytes)
  if (whole === null) return decodeByLine(bytes.subarray(hasMark ? 3 : 0), hasMark)
  const encoding = hasMark ? 'UTF-8 with byte order mark' : 'UTF-8'
  return { text: withLineFeeds(whole), encoding, repaired: NONE }
}

function decodeWide(bytes: Uint8Array, wide: string): DecodedLines {
  const label = wide.includes('little') ? 'utf-16le' : 'utf-16be'
  return { text: withLineFeeds(new TextDecoder(label).decode(bytes)), encoding: wide, repaired: NONE }
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Lines that are UTF-8 for every line that is not, from which on a file counts as UTF-8 with faults. */
const LEAST_SHARE = 0.05

interface Line {
  readonly bytes: Uint8Array
  /** null when the line is no UTF-8. */
  readonly text: string | null
}

function decodeByLine(bytes: Uint8Array, hasMark: boolean): DecodedLines {
  const lines = linesOf(bytes).map((line): Line => ({ bytes: line, text: decodeUtf8(line) }))
  const bad = lines.filter(({ text }) => text === null).length
  const good = lines.filter(({ text, bytes: own }) => text !== null && text.length < own.length).length
  return hasMark || good >= bad * LEAST_SHARE ? decodeMixed(lines) : decodeLegacy(lines)
}

function decodeMixed(lines: readonly Line[]): DecodedLines {
  const escaped = new Map<number, string>()
  for (const [at, { bytes, text }] of lines.entries())
    if (text === null) escaped.set(at + 1, escapeBadBytes(bytes))
  const { label, high } = guessLegacy([...escaped.values()])
  const texts = lines.map(({ text }, at) => text ?? readEscaped(escaped.get(at + 1) ?? '', high))
  const repaired = new Map([...escaped].map(([line, text]) => [line, showEscaped(text)]))
  const encoding = `UTF-8, and ${label} in ${escaped.size} of ${lines.length} lines`
  return { text: texts.join('\n'), encoding, repaired }
}

function decodeLegacy(lines: readonly Line[]): DecodedLines {
  const escaped = lines.map(({ bytes }) => escapeHighBytes(bytes))
  const { label, high } = guessLegacy(escaped)
  const text = escaped.map((line) => readEscaped(line, high)).join('\n')
  return { text, encoding: `${label} (guessed from its letters)`, repaired: NONE }
}

/** The lines without their ends: LF, CRLF or CR. */
function linesOf(bytes: Uint8Array): readonly Uint8Array[] {
  const lines: Uint8Array[] = []
  let start = 0
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]
    if (byte !== 0x0a && byte !== 0x0d) continue
    lines.push(bytes.subarray(start, at))
    if (byte === 0x0d && bytes[at + 1] === 0x0a) at++
    start = at + 1
  }
  lines.push(bytes.subarray(start))
  return lines
}

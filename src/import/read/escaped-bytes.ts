/**
 * Text in which bytes that are no UTF-8 stand as lone surrogates U+DC80 to U+DCFF, which no UTF-8 gives
 * (PEP 383). So the good letters of a line stay, and its bad bytes can be read in any encoding afterwards.
 */

const ESCAPED = /[\uDC80-\uDCFF]/g
const BASE = 0xdc00

/** The line with what is UTF-8 in it as text, and every other byte escaped. */
export function escapeBadBytes(line: Uint8Array): string {
  let text = ''
  for (let at = 0; at < line.length; ) {
    const length = sequenceLength(line, at)
    if (length === 0) text += String.fromCharCode(BASE + (line[at] ?? 0))
    else text += new TextDecoder('utf-8', { ignoreBOM: true }).decode(line.subarray(at, at + length))
    at += Math.max(1, length)
  }
  return text
}

/** Every byte beyond ASCII escaped, for text that is no UTF-8 at all. */
export function escapeHighBytes(line: Uint8Array): string {
  return Array.from(line, (byte) => String.fromCharCode(byte < 0x80 ? byte : BASE + byte)).join('')
}

/** Bytes of the well-formed UTF-8 run that begins here: a run of ASCII, or one character; 0 when there is none. */
function sequenceLength(line: Uint8Array, at: number): number {
  const lead = line[at] ?? 0
  if (lead < 0x80) return asciiRun(line, at)
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2
  if (lead < 0xc2 || lead > 0xf4 || at + length > line.length) return 0
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(line.subarray(at, at + length))
    return length
  } catch {
    return 0
  }
}

function asciiRun(line: Uint8Array, start: number): number {
  let at = start
  while (at < line.length && (line[at] ?? 0x80) < 0x80) at++
  return at - start
}

/** The escaped bytes read with a table of the characters 0x80 to 0xFF. */
export const readEscaped = (text: string, high: readonly string[]): string =>
  text.replace(ESCAPED, (escaped) => high[escaped.charCodeAt(0) - BASE - 0x80] ?? '\uFFFD')

/** The escaped bytes as a person can read them: `\x8E`. */
export const showEscaped = (text: string): string =>
  text.replace(ESCAPED, (escaped) => `\\x${(escaped.charCodeAt(0) - BASE).toString(16).toUpperCase()}`)

/** Where escaped bytes stand, in UTF-16 units. */
export const escapedPlaces = (text: string): readonly number[] =>
  Array.from(text.matchAll(ESCAPED), ({ index }) => index)

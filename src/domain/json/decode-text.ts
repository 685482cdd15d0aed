/** Bytes to text as RFC 8259 wants it: UTF-8 and nothing else. */
import { legacyEncoding, wideEncoding } from './guess-encoding.ts'

/** Files above this are refused before they are decoded: engines hold no longer strings (2^29 characters). */
export const MAX_FILE_BYTES = 500 * 1024 * 1024

export interface DecodedText {
  /** Without byte order mark. */
  readonly text: string
  readonly hadByteOrderMark: boolean
}

export interface DecodingFault {
  readonly code: 'file-too-large' | 'file-empty' | 'encoding-not-utf8'
  readonly message: string
  /** Where in the file, 1-based, columns in bytes; null when the whole file is meant. */
  readonly line: number | null
  readonly column: number | null
}

/** Decodes UTF-8 strictly. What it finds instead is named in the fault. */
export function decodeText(bytes: Uint8Array): DecodedText | { readonly fault: DecodingFault } {
  if (bytes.length > MAX_FILE_BYTES) return { fault: tooLarge(bytes.length) }
  if (bytes.length === 0)
    return {
      fault: wholeFile('file-empty', 'Expected JSON, found a file of 0 bytes. Export or copy it again.'),
    }
  const wide = wideEncoding(bytes)
  if (wide) return { fault: notUtf8(`${wide}`, null, null) }
  const hadByteOrderMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), hadByteOrderMark }
  } catch {
    const { line, column } = bytePosition(bytes, firstBadByte(bytes))
    return { fault: notUtf8(legacyEncoding(bytes), line, column) }
  }
}

function wholeFile(code: DecodingFault['code'], message: string): DecodingFault {
  return { code, message, line: null, column: null }
}

function tooLarge(length: number): DecodingFault {
  const found = `${(length / 1024 / 1024).toFixed(0)} MB`
  const limit = `${MAX_FILE_BYTES / 1024 / 1024} MB`
  return wholeFile(
    'file-too-large',
    `Expected a file of at most ${limit}, found ${found}. Split the package, or leave out what is not needed.`,
  )
}

function notUtf8(found: string, line: number | null, column: number | null): DecodingFault {
  const message = `Expected UTF-8 (RFC 8259), found bytes that look like ${found}. Save the file again as UTF-8.`
  return { code: 'encoding-not-utf8', message, line, column }
}

/**
 * Offset of the first byte that is not UTF-8. Halving, since a decoder only answers yes or no: a prefix that is cut inside
 * a character is bad too, hence the steps back to a character's first byte.
 */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0
  let bad = bytes.length
  while (bad - good > 1) {
    const middle = characterStart(bytes, (good + bad) >> 1, good)
    if (middle <= good) break
    if (isUtf8(bytes.subarray(good, middle))) good = middle
    else bad = middle
  }
  while (good < bad && (bytes[good] ?? 0) < 0x80) good++
  return good
}

function characterStart(bytes: Uint8Array, from: number, lowest: number): number {
  let at = from
  while (at > lowest && ((bytes[at] ?? 0) & 0xc0) === 0x80) at--
  return at
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

function bytePosition(bytes: Uint8Array, offset: number): { line: number; column: number } {
  let line = 1
  let lineStart = 0
  for (let i = 0; i < offset; i++) {
    if (bytes[i] !== 10) continue
    line++
    lineStart = i + 1
  }
  return { line, column: offset - lineStart + 1 }
}

/**
 * The working text of a document: what passages count in. Bytes are read as
 * UTF-8, a byte order mark is dropped, line ends become LF, and nothing else is
 * touched, so that no-break spaces and curly quotes stay what they were.
 * Positions are Unicode code points (W3C Web Annotation); JavaScript counts UTF-16 units.
 */

export interface TextFault {
  readonly code: 'not-utf-8' | 'byte-order-mark' | 'carriage-returns' | 'not-nfc' | 'control-characters'
  readonly message: string
  /** Whether the text could not be read at all; a fault that is not fatal is for information. */
  readonly isFatal: boolean
}

export interface NormalisedText {
  /** Empty after a fatal fault. */
  readonly text: string
  /** Number of Unicode code points. */
  readonly length: number
  /** UTF-16 index of the first half of every astral character, ascending: all that tells the two counts apart. */
  readonly astralIndices: Uint32Array
  readonly faults: readonly TextFault[]
}

/** The text of a document's bytes, with what was noticed on the way; a fatal fault leaves it empty. */
export function normaliseText(bytes: Uint8Array): NormalisedText {
  const decoded = decode(bytes)
  if (typeof decoded !== 'string') return { ...normaliseString(''), faults: [decoded] }
  const normalised = normaliseString(decoded)
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  return hasMark ? { ...normalised, faults: [BYTE_ORDER_MARK, ...normalised.faults] } : normalised
}

/** The same for text that is decoded already, for example pasted or typed. */
export function normaliseString(decoded: string): NormalisedText {
  const hasCarriageReturns = decoded.includes('\r')
  const text = hasCarriageReturns ? decoded.replace(/\r\n?/g, '\n') : decoded
  const astralIndices = findAstral(text)
  const faults: TextFault[] = []
  if (hasCarriageReturns) faults.push(CARRIAGE_RETURNS)
  if (text.normalize('NFC') !== text) faults.push(NOT_NFC)
  if (CONTROL.test(text)) faults.push(CONTROL_CHARACTERS)
  return { text, length: text.length - astralIndices.length, astralIndices, faults }
}

/** Code point offset of a UTF-16 index; an index inside an astral character belongs to that character's end. */
export function codePointOffset({ astralIndices }: NormalisedText, utf16Index: number): number {
  return utf16Index - countBelow(astralIndices.length, (i) => (astralIndices[i] ?? 0) < utf16Index)
}

/** UTF-16 index of a code point offset: the inverse of `codePointOffset` at character boundaries. */
export function utf16Index({ astralIndices }: NormalisedText, codePointOffset: number): number {
  return (
    codePointOffset + countBelow(astralIndices.length, (i) => (astralIndices[i] ?? 0) - i < codePointOffset)
  )
}

/** Characters from `start` up to, not including, `end`; both in code points. */
export function sliceCodePoints(text: NormalisedText, start: number, end: number): string {
  return text.text.slice(utf16Index(text, start), utf16Index(text, end))
}

/** Everything below space but tab and line feed; in a text they mean that the bytes were something else. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/

const BYTE_ORDER_MARK: TextFault = {
  code: 'byte-order-mark',
  message: 'the byte order mark at the start was left out of the count',
  isFatal: false,
}
const CARRIAGE_RETURNS: TextFault = {
  code: 'carriage-returns',
  message: 'line ends with carriage return were read as one line feed each',
  isFatal: false,
}
const NOT_NFC: TextFault = {
  code: 'not-nfc',
  message:
    'some letters are written with separate combining marks (not Unicode NFC); they were left as they are',
  isFatal: false,
}
const CONTROL_CHARACTERS: TextFault = {
  code: 'control-characters',
  message: 'the text holds control characters, as binary files and UTF-16 read as UTF-8 do',
  isFatal: false,
}

function decode(bytes: Uint8Array): string | TextFault {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return {
      code: 'not-utf-8',
      message: `UTF-8 expected, ${describeBytes(bytes)} found; save the text as UTF-8`,
      isFatal: true,
    }
  }
}

function describeBytes([first, second, third, fourth]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return 'UTF-16'
  const magic = String.fromCharCode(first ?? 0, second ?? 0, third ?? 0, fourth ?? 0)
  if (magic === '%PDF') return 'a PDF file'
  if (magic.startsWith('PK')) return 'a ZIP archive or an office document'
  return 'another encoding'
}

function findAstral(text: string): Uint32Array {
  const found: number[] = []
  const pairs = /[\ud800-\udbff](?=[\udc00-\udfff])/g
  while (pairs.exec(text)) found.push(pairs.lastIndex - 1)
  return Uint32Array.from(found)
}

/** How many of the ascending items 0…length−1 satisfy a condition that holds for a prefix of them. */
function countBelow(length: number, isBelow: (index: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBelow(middle)) low = middle + 1
    else high = middle
  }
  return low
}

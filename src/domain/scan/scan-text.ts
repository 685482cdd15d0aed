/** Texts of JSON as bytes: whether any text rule could have something to say, in most cases without making the text. */
import { isQuietText } from '../quick/quick-text.ts'
import { afterText, BACKSLASH, QUOTE, UNKNOWN, word } from './scan-bytes.ts'

/** As in `isConspicuous`: so many digits, or such a length, are left to the rules. */
const FEWEST_PHONE_DIGITS = 6
const LONG = 2000

const PLAIN = 0
const DIGIT = 1
const END = 2
/** First byte of a letter beyond ASCII. */
const LETTER = 3
/** What only the rules can judge, escapes among it. */
const ODD = 4
/** Controls, which JSON does not allow in a text; also what follows the last byte. */
const FORBIDDEN = 5

const KINDS = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte < 32) return FORBIDDEN
  if (byte === QUOTE) return END
  if (byte >= 0x80) return LETTER
  if (byte >= 48 && byte <= 57) return DIGIT
  return byte === BACKSLASH || byte === 127 || '<&@:+['.includes(String.fromCharCode(byte)) ? ODD : PLAIN
})

/** Behind the text that opens at `at` if no rule finds anything in it; `member` is the name of the member that holds it. */
export function afterQuietText(bytes: Uint8Array, at: number, member: string, isAddress: boolean): number {
  const end = isAddress ? UNKNOWN : inconspicuousEnd(bytes, at + 1)
  if (end !== UNKNOWN) return end + 1
  if (!isAddress && isDay(bytes, at + 1)) return at + DAY_LENGTH + 2
  const after = afterText(bytes, at)
  const text = after === UNKNOWN ? null : textBetween(bytes, at, after)
  return text !== null && isQuietText(text, member) ? after : UNKNOWN
}

/** The closing quote of a text in which `isConspicuous` sees nothing; UNKNOWN where it might. */
function inconspicuousEnd(bytes: Uint8Array, from: number): number {
  let digits = 0
  let at = from
  for (;;) {
    const kind = KINDS[bytes[at] ?? 0]
    if (kind === PLAIN) at++
    else if (kind === DIGIT) {
      digits++
      at++
    } else if (kind === END) break
    else {
      const length = kind === LETTER ? ordinaryLetter(bytes, at) : 0
      if (length === 0) return UNKNOWN
      at += length
    }
  }
  if (at - from > LONG) return UNKNOWN
  return digits < FEWEST_PHONE_DIGITS || !mayHoldPhone(bytes, from, at) ? at : UNKNOWN
}

/** Digits of a telephone stand so near to each other, and so many of them need no word before them. */
const MOST_BETWEEN = 2
const FEWEST_WITHOUT_WORD = 10
const SEPARATORS = new Set(word('() -'))

/** A second look at a text with many digits: whether the patterns for telephones could find one. Says so rather too often. */
function mayHoldPhone(bytes: Uint8Array, from: number, to: number): boolean {
  let [run, first, between] = [0, from, 0]
  for (let at = from; at < to; at++) {
    const byte = bytes[at] ?? 0
    if (KINDS[byte] === DIGIT) {
      if (between > MOST_BETWEEN || run === 0) [run, first] = [0, at]
      run++
      between = 0
      if (run === FEWEST_WITHOUT_WORD) return true
      if (run === FEWEST_PHONE_DIGITS && mayFollowWord(bytes, from, first)) return true
    } else if (byte >= 0x80 || SEPARATORS.has(byte)) between += isFollowing(byte) ? 0 : 1
    else run = 0
  }
  return false
}

/** Last letters of the words for a telephone that are written in ASCII. */
const WORD_ENDS = new Set(word('BELNPRXbelnprx'))
const AFTER_WORD = new Set(word('.# '))
const MOST_AFTER_WORD = 4
const BRACKET = 40

/** Whether the digits from `first` on could stand behind a word for a telephone. */
function mayFollowWord(bytes: Uint8Array, from: number, first: number): boolean {
  let at = bytes[first - 1] === BRACKET ? first - 2 : first - 1
  const last = at - MOST_AFTER_WORD
  while (at > last && AFTER_WORD.has(bytes[at] ?? 0)) at--
  const letter = bytes[at] ?? 0
  return at >= from && (letter >= 0x80 || WORD_ENDS.has(letter))
}

const DAY_LENGTH = 10
const HYPHEN = 45

/** As most dates are written, with the closing quote: its digits are no telephone. */
function isDay(bytes: Uint8Array, from: number): boolean {
  if (bytes[from + DAY_LENGTH] !== QUOTE || (bytes[from] !== 49 && bytes[from] !== 50)) return false
  for (let of = 1; of < DAY_LENGTH; of++) {
    const byte = bytes[from + of] ?? 0
    if (of === 4 || of === 7 ? byte !== HYPHEN : KINDS[byte] !== DIGIT) return false
  }
  return true
}

const MOST_OF_ID = 100
const ID_BYTES = Uint8Array.from({ length: 256 }, (_, byte) =>
  /[A-Za-z0-9._~-]/.test(String.fromCharCode(byte)) ? 1 : 0,
)

/** Behind the id that opens at `at`, if it is one of letters and digits as no rule minds them; else UNKNOWN. */
export function afterPlainId(bytes: Uint8Array, at: number): number {
  const from = at + 1
  let end = from
  while (ID_BYTES[bytes[end] ?? 0] === 1) end++
  const isOrdinary = KINDS[bytes[from] ?? 0] !== PLAIN || isLetter(bytes[from] ?? 0)
  return bytes[end] === QUOTE && isOrdinary && end > from && end - from <= MOST_OF_ID ? end + 1 : UNKNOWN
}

const isLetter = (byte: number): boolean => (byte | 32) >= 97 && (byte | 32) <= 122

const isFollowing = (byte: number): boolean => (byte & 0xc0) === 0x80

/** Bytes of a letter beyond ASCII in sound UTF-8 that `isConspicuous` passes over; 0 for every other. */
function ordinaryLetter(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0
  const second = bytes[at + 1] ?? 0
  if (first < 0xc2 || !isFollowing(second)) return 0
  if (first < 0xe0) {
    const code = ((first & 0x1f) << 6) | (second & 0x3f)
    return code >= 0xa0 && (code < 0xc2 || code > 0xd1) ? 2 : 0
  }
  const third = bytes[at + 2] ?? 0
  const code = ((first & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f)
  const isSound = first < 0xf0 && code >= 0x800 && isFollowing(third)
  return isSound && code < 0xd800 && (code < 0x200e || code > 0x206f) ? 3 : 0
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** What `JSON.parse` makes of the text that stands from quote to quote; null when it is not sound. */
export function textBetween(bytes: Uint8Array, from: number, to: number): string | null {
  try {
    return JSON.parse(strict.decode(bytes.subarray(from, to))) as string
  } catch {
    return null
  }
}

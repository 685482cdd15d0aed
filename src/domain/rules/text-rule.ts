import type { JsonPath } from '../json/json-path.ts'
import type { Finding } from './finding.ts'

/** A rule about any text of any record. */
export interface TextRule {
  readonly codes: readonly string[]
  /** `member` is the name of the member that holds the text. Only asked for texts that `isConspicuous`. */
  check(text: string, path: JsonPath, member: string): readonly Finding[]
}

/** Members that hold a document's own words, which stay as they are in the document. */
const VERBATIM = new Set([
  'exact',
  'prefix',
  'suffix',
  'verbatim',
  'verbatimModal',
  'verbatimLocality',
  'termInSource',
  'term',
])

/** Whether the member holds somebody else's words. */
export function isVerbatim(member: string): boolean {
  return VERBATIM.has(member)
}

/** Whether the member holds an address. */
export function isAddress(member: string): boolean {
  return member === 'url' || member === 'URL'
}

/** A text that long is looked at whatever it holds. */
const LONG = 2000

const FEWEST_PHONE_DIGITS = 6

const DIGIT = 1
const ODD = 2

/** What an ASCII character means here: a digit, odd (controls but the line feed, and < & @ : + [), or 0 for nothing. */
const ASCII = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code >= 48 && code <= 57) return DIGIT
  const isControl = (code < 32 && code !== 10) || code === 127
  return isControl || '<&@:+['.includes(String.fromCharCode(code)) ? ODD : 0
})

/**
 * Whether any text rule could have something to say: one cheap look that spares nearly all texts the patterns.
 * Looks for the signs that the rules' patterns cannot do without, many digits, odd characters and great length.
 */
export function isConspicuous(text: string): boolean {
  if (text.length > LONG) return true
  let digits = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 128) {
      const kind = ASCII[code]
      if (kind === ODD) return true
      if (kind === DIGIT) digits++
    } else if (code < 0xa0 || code >= 0xd800 || (code >= 0x200e && code <= 0x206f)) return true
    else if (code >= 0xc2 && code <= 0xd1) return true
  }
  return digits >= FEWEST_PHONE_DIGITS
}

/** Says why a quote or a position does not fit its text. Runs only after a failure, so it may read the text several times. */
import type { TextPositionSelector, TextQuoteSelector } from './generated/package-types.ts'
import { codePointOffset, type NormalisedText, sliceCodePoints, utf16Index } from './normalised-text.ts'

interface Folding {
  readonly name: string
  fold(text: string): string
}

/** What copying through editors, browsers and word processors does to a quote, one thing at a time. */
const FOLDINGS: readonly Folding[] = [
  { name: 'no-break and other special spaces are read as plain spaces', fold: foldSpaces },
  { name: 'curly quotes are read as straight ones', fold: foldQuotes },
  { name: 'dashes are read as hyphens', fold: (text) => text.replace(/[‐-―−]/g, '-') },
  { name: 'both are in the same Unicode form (combining marks, NFC)', fold: (text) => text.normalize('NFC') },
  { name: 'line ends are read as LF', fold: (text) => text.replace(/\r\n?/g, '\n') },
  {
    name: 'line breaks and runs of white space are read as one space',
    fold: (text) => text.replace(/[ \t\r\n]+/g, ' '),
  },
  {
    name: 'invisible characters are left out',
    fold: (text) => text.replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, ''),
  },
  { name: 'capital and small letters are taken for the same', fold: (text) => text.toLowerCase() },
]

/** How much of the text to show in a message. */
const SHOWN = 30

/** Why the quote is not in the text: wrong neighbours, a cut character, or how it would be found. */
export function diagnoseQuote(text: NormalisedText, quote: TextQuoteSelector): string {
  const expected = `the quote ${JSON.stringify(shorten(quote.exact))} exactly once in the text expected`
  const at = text.text.indexOf(quote.exact)
  if (quote.exact !== '' && at >= 0) return `${expected}, ${diagnoseNeighbours(text, quote, at)}`
  const cause = nearMiss(text.text, quote.exact)
  if (cause) return `${expected}, not found; it would be found if ${cause}: copy it from the normalised text`
  return `${expected}, nothing like it found; is this the right document?`
}

/** Why the stated position is not the place of the quote: counted in another unit, moved, or simply wrong. */
export function diagnoseOffsets(
  text: NormalisedText,
  found: { readonly start: number; readonly end: number },
  stated: TextPositionSelector,
): string {
  const start = utf16Index(text, found.start)
  const expected = `the quote stands at ${found.start}–${found.end} (code points), the position says ${stated.start}–${stated.end}`
  if (stated.start === start && stated.end === utf16Index(text, found.end)) {
    return `${expected}; it seems to count UTF-16 units: count code points`
  }
  if (stated.start === new TextEncoder().encode(text.text.slice(0, start)).length) {
    return `${expected}; it seems to count bytes: count code points`
  }
  const there = shorten(sliceCodePoints(text, stated.start, stated.end))
  return `${expected}, where the text reads ${JSON.stringify(there)}`
}

function diagnoseNeighbours(text: NormalisedText, quote: TextQuoteSelector, at: number): string {
  const end = at + quote.exact.length
  const place = `${codePointOffset(text, at)}–${codePointOffset(text, end)}`
  const before = text.text.slice(Math.max(0, at - (quote.prefix ?? '').length), at)
  if (before !== (quote.prefix ?? '')) return neighbourFault(place, 'before', quote.prefix ?? '', before)
  const after = text.text.slice(end, end + (quote.suffix ?? '').length)
  if (after !== (quote.suffix ?? '')) return neighbourFault(place, 'after', quote.suffix ?? '', after)
  return `found at ${place} only as part of a character with combining marks; quote whole characters`
}

function neighbourFault(place: string, side: 'before' | 'after', expected: string, found: string): string {
  const cause = nearMiss(found, expected)
  const cure = cause ? `; they agree if ${cause}` : ''
  const words = `${JSON.stringify(expected)} ${side} it expected and ${JSON.stringify(found)} found`
  return `the words alone stand at ${place}, but there ${words}${cure}`
}

/** Under which reading `part` is in `whole`: a single one if that is enough, else all that are needed; null when none helps. */
function nearMiss(whole: string, part: string): string | null {
  if (part === '') return null
  const single = FOLDINGS.find(({ fold }) => fold(whole).includes(fold(part)))
  if (single) return single.name
  const foldAll = (text: string, left: readonly Folding[]) =>
    left.reduce((folded, { fold }) => fold(folded), text)
  if (!foldAll(whole, FOLDINGS).includes(foldAll(part, FOLDINGS))) return null
  const needed = FOLDINGS.filter((folding) => {
    const others = FOLDINGS.filter((other) => other !== folding)
    return !foldAll(whole, others).includes(foldAll(part, others))
  })
  return needed.map(({ name }) => name).join(', and ')
}

function foldSpaces(text: string): string {
  return text.replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
}

function foldQuotes(text: string): string {
  return text.replace(/[‘’‚‛ʼ′]/g, "'").replace(/[“”„‟«»″]/g, '"')
}

function shorten(text: string): string {
  const characters = Array.from(text)
  return characters.length <= SHOWN ? text : `${characters.slice(0, SHOWN - 1).join('')}…`
}

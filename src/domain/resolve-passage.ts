/**
 * Finds a passage in the normalised text of its document (W3C Web Annotation
 * selectors). The answer is one place or a problem, never the first of two and
 * never the nearest: a passage that is silently wrong is the one unforgivable result.
 */
import type { Passage, TextPositionSelector, TextQuoteSelector } from './generated/package-types.ts'
import { codePointOffset, type NormalisedText } from './normalised-text.ts'
import { diagnoseOffsets, diagnoseQuote } from './passage-diagnosis.ts'

export interface PassagePlace {
  /** First code point of the passage in the normalised text. */
  readonly start: number
  /** Code point after the last. */
  readonly end: number
}

export interface PassageProblem {
  readonly problem:
    | 'unreadable'
    | 'no-selector'
    | 'not-found'
    | 'found-twice'
    | 'offsets-disagree'
    | 'out-of-range'
  /** Expectation, finding and, where one is seen, the cure. */
  readonly message: string
}

/**
 * Where the passage stands. The quote, with its prefix and suffix, must occur exactly once, as whole
 * characters with their combining marks; the position, where given, must be that very place.
 */
export function resolvePassage(text: NormalisedText, passage: Passage): PassagePlace | PassageProblem {
  const unreadable = text.faults.find((fault) => fault.isFatal)
  if (unreadable) return { problem: 'unreadable', message: unreadable.message }
  const quote = quoteSelector(passage)
  const position = positionSelector(passage)
  if (quote) return resolveQuote(text, quote, position)
  if (position) return resolvePosition(text, position)
  return { problem: 'no-selector', message: 'a text quote or a text position expected, neither found' }
}

/** The passage's text quote; null when it has none. */
export function quoteSelector(passage: Passage): TextQuoteSelector | null {
  return passage.selector.find((selector) => selector.type === 'TextQuoteSelector') ?? null
}

/** The passage's text position in code points; null when it has none. */
export function positionSelector(passage: Passage): TextPositionSelector | null {
  return passage.selector.find((selector) => selector.type === 'TextPositionSelector') ?? null
}

function resolveQuote(
  text: NormalisedText,
  quote: TextQuoteSelector,
  position: TextPositionSelector | null,
): PassagePlace | PassageProblem {
  const [first, second] = findQuote(text, quote, 2)
  if (!first) return { problem: 'not-found', message: diagnoseQuote(text, quote) }
  if (second) return { problem: 'found-twice', message: foundTwice(first, second) }
  if (position && (position.start !== first.start || position.end !== first.end)) {
    return { problem: 'offsets-disagree', message: diagnoseOffsets(text, first, position) }
  }
  return first
}

function resolvePosition(
  text: NormalisedText,
  { start, end }: TextPositionSelector,
): PassagePlace | PassageProblem {
  if (start < end && end <= text.length) return { start, end }
  const message = `a position inside the text of ${text.length} characters expected, ${start}–${end} found`
  return { problem: 'out-of-range', message }
}

/** Up to `limit` places of the quote, in order. */
function findQuote(normalised: NormalisedText, quote: TextQuoteSelector, limit: number): PassagePlace[] {
  const { text } = normalised
  const places: PassagePlace[] = []
  if (quote.exact === '') return places
  let at = text.indexOf(quote.exact)
  while (at >= 0 && places.length < limit) {
    const end = at + quote.exact.length
    if (hasNeighbours(text, at, end, quote) && hasWholeCharacters(text, at, end)) {
      places.push({ start: codePointOffset(normalised, at), end: codePointOffset(normalised, end) })
    }
    at = text.indexOf(quote.exact, at + 1)
  }
  return places
}

function hasNeighbours(
  text: string,
  start: number,
  end: number,
  { prefix, suffix }: TextQuoteSelector,
): boolean {
  return text.endsWith(prefix ?? '', start) && text.startsWith(suffix ?? '', end)
}

/** "cafe" is not quoted from "café" written with a combining accent: the mark belongs to its letter. */
function hasWholeCharacters(text: string, start: number, end: number): boolean {
  return !isCombining(text, start) && !isCombining(text, end)
}

function isCombining(text: string, index: number): boolean {
  return /^\p{M}/u.test(String.fromCodePoint(text.codePointAt(index) ?? 0))
}

function foundTwice(first: PassagePlace, second: PassagePlace): string {
  const places = `${first.start}–${first.end} and ${second.start}–${second.end}`
  return `the quote exactly once expected, found at ${places}; give the words before and after it as prefix and suffix`
}

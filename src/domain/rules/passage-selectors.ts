import type { Claim, Passage, TextPositionSelector, TextQuoteSelector } from '../generated/package-types.ts'
import type { JsonPath } from '../json/json-path.ts'
import { error, type Finding, NO_FINDINGS, warning } from './finding.ts'
import type { Rule } from './rule.ts'

/** Group 2: one quote, at most one position, and both of the same length in code points. */
export const passageSelectors: Rule<Claim> = {
  codes: ['selector-quote', 'selector-position', 'selector-length', 'position-without-capture'],
  check: ({ passages }) =>
    passages.flatMap((passage, index) => passageFindings(passage, ['passages', index])),
}

/** Whether the selectors agree with each other, so that looking for the passage makes sense. */
export function isSoundPassage(passage: Passage): boolean {
  return !passageFindings(passage, []).some(({ severity }) => severity === 'error')
}

const isQuote = (selector: Passage['selector'][number]): selector is TextQuoteSelector =>
  selector.type === 'TextQuoteSelector'

function passageFindings(passage: Passage, path: JsonPath): readonly Finding[] {
  const quotes = passage.selector.filter(isQuote)
  const positions = passage.selector.filter((selector) => !isQuote(selector)) as TextPositionSelector[]
  const quote = quotes[0]
  if (quotes.length !== 1 || !quote) {
    const message = `Expected exactly one TextQuoteSelector, found ${quotes.length}. A passage is found by its words.`
    return [error('selector-quote', [...path, 'selector'], message)]
  }
  const position = positions[0]
  return position ? positionFindings(passage, quote, position, path) : NO_FINDINGS
}

function positionFindings(
  passage: Passage,
  quote: TextQuoteSelector,
  { start, end }: TextPositionSelector,
  path: JsonPath,
): readonly Finding[] {
  const at = [...path, 'selector', passage.selector.findIndex((selector) => !isQuote(selector))]
  if (start >= end) {
    return [
      error(
        'selector-position',
        at,
        `Expected start before end, found ${start} and ${end}. Both are 0-based, end exclusive.`,
      ),
    ]
  }
  const length = codePointLength(quote.exact)
  if (end - start !== length) {
    const message = `Expected a position as long as the quote (${length} code points), found ${end - start} (${start} to ${end}). Count Unicode code points of the normalised text.`
    return [error('selector-length', at, message)]
  }
  if (passage.capture !== undefined) return NO_FINDINGS
  const message =
    'Expected the capture that the position counts in, found none. Add its SHA-256, or leave the position out.'
  return [warning('position-without-capture', at, message)]
}

/** Length in Unicode code points: surrogate pairs count once. */
function codePointLength(text: string): number {
  let length = text.length
  for (let i = 0; i < text.length - 1; i++) {
    const isHigh = (text.charCodeAt(i) & 0xfc00) === 0xd800
    if (isHigh && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00) length--
  }
  return length
}

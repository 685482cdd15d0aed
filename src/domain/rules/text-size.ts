import { error, NO_FINDINGS } from './finding.ts'
import type { TextRule } from './text-rule.ts'

/** For members whose schema sets no limit of its own, in UTF-16 units. */
export const MAX_TEXT_LENGTH = 10_000

/** Group 13: no field is a document. */
export const textSize: TextRule = {
  codes: ['text-too-long'],
  check(text, path) {
    if (text.length <= MAX_TEXT_LENGTH) return NO_FINDINGS
    const message = `Expected at most ${MAX_TEXT_LENGTH} characters, found ${text.length}. Shorten the text; documents belong to captures.`
    return [error('text-too-long', [...path], message)]
  },
}

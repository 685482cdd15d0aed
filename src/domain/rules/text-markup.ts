import { error, type Finding, NO_FINDINGS } from './finding.ts'
import { showValue } from './show-value.ts'
import type { TextRule } from './text-rule.ts'
import { isAddress } from './text-rule.ts'

/** A tag, a comment or a declaration; "< 5 persons" is none. */
const TAG = /<(?:[a-z][^<>]*>?|\/[a-z][^<>]*>?|!(?:--|doctype|\[cdata))/i

/** A tag written with character references, which a careless page would turn into one. */
const ESCAPED_TAG = /&(?:lt|#0*60|#x0*3c);?\s*\/?[a-z]/i

/** Addresses that run or carry code; blanks and control characters inside are what disguises look like. */
const CODE_ADDRESS =
  /(?:j\s*a\s*v\s*a|v\s*b)\s*s\s*c\s*r\s*i\s*p\s*t\s*:|\bdata\s*:\s*[a-z]+\/[a-z0-9.+-]+\s*[;,]/i

/** Group 13: all text is plain text. */
export const textMarkup: TextRule = {
  codes: ['text-markup', 'text-code-address'],
  check(text, path, member) {
    const tag = text.match(TAG)?.[0] ?? text.match(ESCAPED_TAG)?.[0]
    if (tag) {
      const message = `Expected plain text, found markup: ${showValue(tag)}. Delete the tags; text is never shown as HTML.`
      return [error('text-markup', [...path], message)]
    }
    if (isAddress(member) || !CODE_ADDRESS.test(text)) return NO_FINDINGS
    return [codeAddress(text, path)]
  },
}

function codeAddress(text: string, path: Finding['path']): Finding {
  const found = showValue(text.match(CODE_ADDRESS)?.[0])
  return error(
    'text-code-address',
    [...path],
    `Expected plain text, found an address that carries code: ${found}. Delete it.`,
  )
}

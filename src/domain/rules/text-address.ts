import { error, NO_FINDINGS } from './finding.ts'
import { showValue } from './show-value.ts'
import { isAddress, type TextRule } from './text-rule.ts'

/** Group 13: addresses are absolute and http or https; every other scheme runs code, carries data or leads nowhere. */
export const textAddress: TextRule = {
  codes: ['address-scheme'],
  check(text, path, member) {
    if (!isAddress(member) || isWebAddress(text)) return NO_FINDINGS
    const message = `Expected an absolute http or https address, found ${showValue(text)}. Give the document's own address, or leave it out.`
    return [error('address-scheme', [...path], message)]
  },
}

function isWebAddress(text: string): boolean {
  if (!/^https?:\/\//i.test(text) || /[\s\p{Cc}\p{Cf}]/u.test(text)) return false
  try {
    return new URL(text).host !== ''
  } catch {
    return false
  }
}

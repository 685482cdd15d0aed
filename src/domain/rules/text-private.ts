import type { JsonPath } from '../json/json-path.ts'
import { error, type Finding, NO_FINDINGS } from './finding.ts'
import { isAddress, type TextRule } from './text-rule.ts'

/** Bounded repeats: a long text without blanks must not cost its square. */
const E_MAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,4}\.\p{L}{2,}/u

/** An international number: plus or 00, then 8 to 15 digits in groups. A decimal number such as +39.91297 has no groups. */
const INTERNATIONAL = /(?<![\p{N}.+-])(?:\+|00)[1-9]\d{0,2}(?:[\s()-]{0,2}\d){7,13}(?![\p{N}.])/u

/** Any number beside a word for telephone. */
const NAMED_NUMBER =
  /(?<![\p{L}])(?:tel|phone|telephone|mobile|mob|fax|whatsapp|viber|тел|телефон|моб|հեռ|հեռախոս|telefon|mobil|هاتف|تلفن)[.:№#\s]{1,4}\(?\+?\d(?:[\s()-]{0,2}\d){5,13}/iu

/** The convention: such a text is for the authors alone and must not be in a package that anybody reads. */
const PRIVATE_MARK = /^\s*private\s*:|\[private\]/i

/** Member names whose texts are ids or hashes: digits there are no telephone. */
const CODES = new Set(['id', 'sha256', 'hash', 'capture', 'source', 'claim', 'claimant', 'placeId', 'path'])

/** Group 14: no contact data of persons, and nothing that its author marked as private. */
export const textPrivate: TextRule = {
  codes: ['private-e-mail', 'private-phone', 'private-mark'],
  check(text, path, member) {
    if (PRIVATE_MARK.test(text)) return [marked(path)]
    if (isAddress(member) || CODES.has(member)) return NO_FINDINGS
    const mail = text.includes('@')
      ? contact(E_MAIL, 'private-e-mail', 'an e-mail address', text, path)
      : NO_FINDINGS
    return mail.length > 0 ? mail : phone(text, path)
  },
}

function phone(text: string, path: JsonPath): readonly Finding[] {
  const international = contact(INTERNATIONAL, 'private-phone', 'a telephone number', text, path)
  return international.length > 0
    ? international
    : contact(NAMED_NUMBER, 'private-phone', 'a telephone number', text, path)
}

/** The found words are shown by their beginning only: an issue list travels further than the package. */
function contact(
  pattern: RegExp,
  code: string,
  what: string,
  text: string,
  path: JsonPath,
): readonly Finding[] {
  const found = text.match(pattern)?.[0]
  if (!found) return NO_FINDINGS
  return [
    error(
      code,
      [...path],
      `Expected no personal contact data, found ${what} (“${found.slice(0, 3)}…”). Delete it.`,
    ),
  ]
}

function marked(path: JsonPath): Finding {
  const message =
    'Expected nothing private, found a text that is marked as private (private: or [private]). Delete it before the package leaves you.'
  return error('private-mark', [...path], message)
}

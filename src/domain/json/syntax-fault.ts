/** Where JSON text goes wrong first, in words. */
import { type ParseErrorCode, visit } from 'jsonc-parser'

export interface SyntaxFault {
  readonly message: string
  /** UTF-16 offset in the text that was read. */
  readonly offset: number
}

/** By jsonc-parser's error numbers; it exports them as a const enum, which single-file compilation cannot read. */
const EXPECTATIONS: Readonly<Record<number, string>> = {
  1: 'a JSON value',
  2: 'a JSON number',
  3: 'a member name in double quotes',
  4: 'a value',
  5: 'a colon after the member name',
  6: 'a comma between two values',
  7: 'a closing brace }',
  8: 'a closing bracket ]',
  9: 'the end of the file',
  10: 'no comment: JSON has none',
  11: 'no comment: JSON has none',
  12: 'a closing double quote',
  13: 'a digit',
  14: 'four hexadecimal digits after \\u',
  15: 'an escape that JSON knows',
  16: 'no raw control character: write it as an escape such as \\n',
}

/**
 * The first fault, or null when the text is valid JSON. `isCutOff` says that the text may end too early.
 * Recursive: only for text whose nesting was checked.
 */
export function firstSyntaxFault(text: string, isCutOff: boolean): SyntaxFault | null {
  let fault: SyntaxFault | null = null
  visit(
    text,
    {
      onError(code: ParseErrorCode, offset: number, length: number) {
        fault ??= { offset, message: describe(code, text, offset, length, isCutOff) }
      },
    },
    { disallowComments: true },
  )
  return fault
}

function describe(code: number, text: string, offset: number, length: number, isCutOff: boolean): string {
  const expected = EXPECTATIONS[code] ?? 'valid JSON'
  const excerpt = text.slice(offset, offset + Math.min(Math.max(length, 1), 20))
  const found = excerpt === '' ? 'the end of the text' : JSON.stringify(excerpt)
  const isAtEnd = isCutOff && offset + length >= text.length
  return `Expected ${expected}, found ${found}. ${isAtEnd ? CUT_OFF : cure(excerpt)}`
}

const CUT_OFF = 'The text is cut off: copy or download the file again.'

function cure(excerpt: string): string {
  if (/^-?(NaN|Infinity)/.test(excerpt))
    return 'JSON has no such number: give the real one, or null where the format allows it.'
  return 'Correct the text here.'
}

/**
 * Text as a package may hold it: what the rules of the format forbid is stripped and the strip is said.
 * Only a text that its author marked as private cannot be mended: its row stays out.
 */

import { TEXT_RULES } from '../domain/rules/check-texts.ts'
import { isConspicuous } from '../domain/rules/text-rule.ts'
import { readEntities } from './read/entities.ts'
import { type RowNotes, refused, repaired } from './row-notes.ts'

interface Mend {
  readonly code: string
  readonly pattern: RegExp
  readonly instead: string
  /** Whether the report may repeat what was found: it travels further than the package. */
  readonly isTold: boolean
}

/** The signs of src/domain/rules/text-*.ts, wide enough that nothing of them remains. */
const MENDS: readonly Mend[] = [
  {
    code: 'control-character',
    pattern: /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|\p{Surrogate}/gu,
    instead: '',
    isTold: true,
  },
  { code: 'bidi-control', pattern: /[\u202a-\u202e\u2066-\u2069]/gu, instead: '', isTold: true },
  { code: 'markup', pattern: /<(?:br|\/p|\/div|\/li)\b[^<>]*>/gi, instead: '\n', isTold: true },
  { code: 'markup', pattern: /<(script|style)\b[^<>]*>[\s\S]*?<\/\1\s*>/gi, instead: '', isTold: true },
  {
    code: 'markup',
    pattern: /<(?:[a-z][^<>]*>?|\/[a-z][^<>]*>?|!(?:--|doctype|\[cdata)[^<>]*>?)/gi,
    instead: '',
    isTold: true,
  },
  {
    code: 'code-address',
    pattern:
      /(?:j\s*a\s*v\s*a|v\s*b)\s*s\s*c\s*r\s*i\s*p\s*t\s*:\S*|\bdata\s*:\s*[a-z]+\/[a-z0-9.+-]+\s*[;,]\S*/gi,
    instead: '',
    isTold: true,
  },
  {
    code: 'e-mail',
    pattern: /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,4}\.\p{L}{2,}/gu,
    instead: '(e-mail address left out)',
    isTold: false,
  },
  {
    code: 'telephone',
    pattern: /(?<![\p{N}.+-])(?:\+|00)[1-9]\d{0,2}(?:[\s()-]{0,2}\d){7,13}(?![\p{N}.])/gu,
    instead: '(telephone number left out)',
    isTold: false,
  },
  {
    code: 'telephone',
    pattern:
      /(?<![\p{L}])(?:tel|phone|telephone|mobile|mob|fax|whatsapp|viber|тел|телефон|моб|հեռ|հեռախոս|telefon|mobil|هاتف|تلفن)[.:№#\s]{1,4}\(?\+?\d(?:[\s()-]{0,2}\d){5,13}/giu,
    instead: '(telephone number left out)',
    isTold: false,
  },
]

/** How often a text is gone over: stripping can join what stood apart. */
const ROUNDS = 4

/** The text, trimmed and stripped. A text that stays forbidden refuses the row and is answered as empty. */
export function plainText(raw: string, column: string, notes: RowNotes): string {
  const text = raw.trim()
  if (!isConspicuous(text) || (!text.includes('&') && firstFault(text) === null)) return text
  const stripped = strippedText(text, column, notes)
  const fault = firstFault(stripped)
  if (fault === null) return stripped
  refused(notes, fault.code, column, fault.message)
  return ''
}

function strippedText(text: string, column: string, notes: RowNotes): string {
  let current = decoded(text, column, notes)
  for (let round = 0; round < ROUNDS; round++) {
    const before = current
    for (const mend of MENDS) current = mended(current, mend, column, notes)
    if (current === before) break
  }
  return current.trim()
}

/** Entities stay as they are where they hide a tag, and are decoded where they only hide a letter. */
function decoded(text: string, column: string, notes: RowNotes): string {
  if (!text.includes('&')) return text
  const after = readEntities(text)
  if (after === text) return text
  repaired(notes, 'entity', column, text, after)
  return after
}

function mended(
  text: string,
  { code, pattern, instead, isTold }: Mend,
  column: string,
  notes: RowNotes,
): string {
  const after = text.replace(pattern, instead)
  if (after === text) return text
  repaired(notes, code, column, isTold ? text : '(not repeated here)', isTold ? after : instead)
  return after
}

/** What the rules still have against the text; too long is none, since long texts are cut where they are used. */
function firstFault(text: string): { readonly code: string; readonly message: string } | null {
  for (const rule of TEXT_RULES) {
    const found = rule
      .check(text, [], 'text')
      .find((finding) => finding.severity === 'error' && finding.code !== 'text-too-long')
    if (found) return found
  }
  return null
}

import { type Finding, NO_FINDINGS } from './finding.ts'
import { textAddress } from './text-address.ts'
import { textCharacters } from './text-characters.ts'
import { textMarkup } from './text-markup.ts'
import { textPrivate } from './text-private.ts'
import { isAddress, isConspicuous, type TextRule } from './text-rule.ts'
import { MAX_TEXT_LENGTH, textSize } from './text-size.ts'
import { eachText } from './text-walk.ts'

/** The rules about any text of any record. */
export const TEXT_RULES: readonly TextRule[] = [
  textCharacters,
  textMarkup,
  textAddress,
  textSize,
  textPrivate,
]

/** A text beyond all limits is not searched: its author would only buy our time with it. */
const OVERSIZED_RULES: readonly TextRule[] = [textSize]

/** What the text rules say about a record of any kind, whether or not it satisfies its schema. Claims of a feature are left to themselves. */
export function checkTexts(record: unknown): readonly Finding[] {
  let findings: Finding[] | null = null
  eachText(record, (text, path, member) => {
    if (!isConspicuous(text) && !isAddress(member)) return
    for (const rule of text.length > MAX_TEXT_LENGTH ? OVERSIZED_RULES : TEXT_RULES) {
      const found = rule.check(text, path, member)
      if (found.length > 0) findings = [...(findings ?? []), ...found]
    }
  })
  return findings ?? NO_FINDINGS
}

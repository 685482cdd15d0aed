/** Texts about which no text rule has anything to say. */
import { TEXT_RULES } from '../rules/check-texts.ts'
import { isAddress, isConspicuous } from '../rules/text-rule.ts'
import { MAX_TEXT_LENGTH } from '../rules/text-size.ts'

/** Members whose texts are ids; digits there are no telephone. */
const IDS = new Set(['id', 'claim', 'claimant', 'source', 'placeId'])
/** As most dates are written; neither their digits nor those of ids are a telephone. */
const DAY = /^[12]\d{3}-\d{2}-\d{2}$/
const ID = /^[A-Za-z0-9][A-Za-z0-9._~-]{0,99}$/

/** The same answer as the text rules give: true when they find nothing. `member` is the name of the member that holds the text. */
export function isQuietText(text: string, member: string): boolean {
  const isUrl = isAddress(member)
  if (!isUrl && !isConspicuous(text)) return true
  if ((IDS.has(member) && ID.test(text)) || DAY.test(text)) return true
  if (text.length > MAX_TEXT_LENGTH) return false
  for (const rule of TEXT_RULES) if (rule.check(text, [], member).length > 0) return false
  return true
}

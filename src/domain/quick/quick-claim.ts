/** A claim that satisfies its schema and holds quiet texts: whether the rules about one claim have something to say. */
import { readEdtf } from '../day-interval.ts'
import type { Claim, Count, DateStatement, Passage } from '../generated/package-types.ts'
import { countFromVagueWords } from '../rules/count-from-vague-words.ts'
import { countOrder } from '../rules/count-order.ts'
import { claimDates } from '../rules/date-edtf.ts'
import { dateOrder } from '../rules/date-order.ts'
import { statementGloss } from '../rules/gloss-term.ts'
import { modalityWords } from '../rules/modality-words.ts'
import { passageSelectors } from '../rules/passage-selectors.ts'
import type { RuleContext } from '../rules/rule.ts'

/** True when no rule finds anything; rules whose usual case is not the plain one are asked themselves. */
export function isFineClaim(claim: Claim, context: RuleContext): boolean {
  return (
    areFineDates(claim, context) &&
    areFinePassages(claim, context) &&
    (isFineCount(claim.count) || areSilent([countOrder, countFromVagueWords], claim, context)) &&
    (!claim.verbatimModal || areSilent([modalityWords], claim, context)) &&
    (context.gloss.size === 0 || areSilent([statementGloss], claim, context))
  )
}

interface Asked {
  check(claim: Claim, context: RuleContext): readonly unknown[]
}

function areSilent(rules: readonly Asked[], claim: Claim, context: RuleContext): boolean {
  for (const rule of rules) if (rule.check(claim, context).length > 0) return false
  return true
}

/** Said at some time, each date EDTF with the basis that fits. */
function areFineDates(claim: Claim, context: RuleContext): boolean {
  const { dates, assessments } = claim
  if (assessments !== undefined && !areSilent([claimDates], claim, context)) return false
  let isDated = false
  for (const date of dates) {
    if (!isFineDate(date)) return false
    if (date.kind === 'statement' || date.kind === 'publication') isDated = true
  }
  return isDated && (dates.length < 2 || areSilent([dateOrder], claim, context))
}

function isFineDate({ edtf, basis }: DateStatement): boolean {
  if (edtf === null) return basis === 'not_stated'
  return basis !== 'not_stated' && 'interval' in readEdtf(edtf)
}

function areFinePassages(claim: Claim, context: RuleContext): boolean {
  for (const passage of claim.passages)
    if (!isQuoteAlone(passage)) return areSilent([passageSelectors], claim, context)
  return true
}

const isQuoteAlone = ({ selector }: Passage): boolean =>
  selector.length === 1 && selector[0]?.type === 'TextQuoteSelector'

/** One whole number with a qualifier that fits. */
function isFineCount(count: Count | null): boolean {
  if (count === null) return true
  const { low, best, high, qualifier, verbatim } = count
  return low === null && high === null && Number.isSafeInteger(best) && qualifier !== 'vague' && !verbatim
}

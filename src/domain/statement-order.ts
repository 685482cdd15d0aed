/** When a claim was made, and claims in that order. */
import { edtfInterval } from './edtf-interval.ts'
import type { Claim, DateKind, DateStatement } from './generated/package-types.ts'

/** The claim's first stated date of a kind; null when it has none or states it as unknown. */
export function claimDate(claim: Claim, kind: DateKind): DateStatement | null {
  return claim.dates.find((date) => date.kind === kind && date.edtf !== null) ?? null
}

/** When it was said: the statement's date, else the publication's; null when neither is known. */
export function statementDate(claim: Claim): DateStatement | null {
  return claimDate(claim, 'statement') ?? claimDate(claim, 'publication')
}

/**
 * Day number to sort by: the first day of the statement's date, its last one when the start is open or unknown;
 * null when it has neither.
 */
export function statementDay(claim: Claim): number | null {
  const edtf = statementDate(claim)?.edtf
  const interval = edtf ? edtfInterval(edtf) : null
  return interval?.startDay ?? interval?.endDay ?? null
}

/** A copy in order of statement; claims of unknown date last, equals as they were. */
export function inStatementOrder(claims: readonly Claim[]): readonly Claim[] {
  const dated = claims.map((claim) => ({ claim, day: statementDay(claim) ?? Number.POSITIVE_INFINITY }))
  // Infinity − Infinity is NaN, which would leave the order to the engine.
  return dated.sort((a, b) => (a.day === b.day ? 0 : a.day - b.day)).map(({ claim }) => claim)
}

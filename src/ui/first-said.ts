/** Which claim leads an entry: no choice of ours between later ones. */
import { FIRMNESS, lineOf } from '../design/said-line.ts'
import type { Claim } from '../domain/generated/package-types.ts'
import { statementDay } from '../domain/statement-order.ts'

/** The claim made first, among equals the firmest; null without claims. */
export function firstSaid(claims: readonly Claim[]): Claim | null {
  const dated = claims.map((claim) => ({ claim, day: statementDay(claim) ?? Number.MAX_SAFE_INTEGER }))
  dated.sort((a, b) => a.day - b.day || FIRMNESS.indexOf(lineOf(a.claim)) - FIRMNESS.indexOf(lineOf(b.claim)))
  return dated[0]?.claim ?? null
}

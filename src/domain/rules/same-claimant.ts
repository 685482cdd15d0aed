import type { Claim } from '../generated/package-types.ts'
import { type Finding, NO_FINDINGS, warning } from './finding.ts'

/** Only the claimant can replace or take back a claim; others contradict or respond. `claimantOf` answers undefined for claims that are not here. */
export function sameClaimantFindings(
  claim: Claim,
  claimantOf: (claimId: string) => string | undefined,
): readonly Finding[] {
  if (claim.relations.length === 0) return NO_FINDINGS
  return claim.relations.flatMap(({ type, claim: other }, index) => {
    if (type !== 'supersedes' && type !== 'withdraws') return NO_FINDINGS
    const claimant = claimantOf(other)
    if (claimant === undefined || claimant === claim.claimant) return NO_FINDINGS
    const message = `Expected "${type}" between claims of one claimant, found ${claim.claimant} and ${claimant}. Write contradicts, refines or responds_to.`
    return [warning('relation-other-claimant', ['relations', index, 'type'], message)]
  })
}

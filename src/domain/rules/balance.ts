import type { Agent, Claim } from '../generated/package-types.ts'
import { type Finding, NO_FINDINGS, notice } from './finding.ts'

/** Above this share of the claims one party speaks nearly alone. */
const MAX_SHARE = 0.8

/** Fewer claims have no balance to speak of. */
const MIN_CLAIMS = 5

/** Group 18: one party supplying more than 80 % of the claims. Nothing is wrong with any record, hence a notice. */
export function balanceFindings(
  claims: readonly Claim[],
  agents: ReadonlyMap<string, Agent>,
): readonly Finding[] {
  if (claims.length < MIN_CLAIMS) return NO_FINDINGS
  const byParty = new Map<string, number>()
  for (const { claimant } of claims) {
    const party = agents.get(claimant)?.party ?? 'unknown'
    byParty.set(party, (byParty.get(party) ?? 0) + 1)
  }
  const [party, count] = [...byParty].sort(([, a], [, b]) => b - a)[0] ?? ['', 0]
  if (count <= claims.length * MAX_SHARE) return NO_FINDINGS
  const share = ((100 * count) / claims.length).toFixed(0)
  const message = `Expected at most 80 % of the claims from one party, found ${share} % (${count} of ${claims.length}) from "${party}". Look for documents of the others, or say why there are none.`
  return [notice('balance', ['cairn', 'parties'], message)]
}

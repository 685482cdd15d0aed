import type { Agent, Claim } from '../generated/package-types.ts'
import { type Finding, NO_FINDINGS, notice } from './finding.ts'

/** Above this share of the claims one party speaks nearly alone. */
const MAX_SHARE = 0.8

/** Fewer claims have no balance to speak of. */
const MIN_CLAIMS = 5

/** One party that speaks nearly alone. */
export interface Dominance {
  /** Party id. */
  readonly party: string
  /** Claims of that party, and of all. */
  readonly claims: number
  readonly of: number
}

/** The party that supplies more than 80 % of the claims; null when none does or there are fewer than five claims. */
export function dominantParty(
  claims: readonly Claim[],
  agents: ReadonlyMap<string, Agent>,
): Dominance | null {
  if (claims.length < MIN_CLAIMS) return null
  const byParty = new Map<string, number>()
  for (const { claimant } of claims) {
    const party = agents.get(claimant)?.party ?? 'unknown'
    byParty.set(party, (byParty.get(party) ?? 0) + 1)
  }
  const [party, count] = [...byParty].sort(([, a], [, b]) => b - a)[0] ?? ['', 0]
  return count > claims.length * MAX_SHARE ? { party, claims: count, of: claims.length } : null
}

/** Group 18: one party supplying more than 80 % of the claims. Nothing is wrong with any record, hence a notice. */
export function balanceFindings(
  claims: readonly Claim[],
  agents: ReadonlyMap<string, Agent>,
): readonly Finding[] {
  const found = dominantParty(claims, agents)
  if (!found) return NO_FINDINGS
  const share = ((100 * found.claims) / found.of).toFixed(0)
  const message = `Expected at most 80 % of the claims from one party, found ${share} % (${found.claims} of ${found.of}) from "${found.party}". Look for documents of the others, or say why there are none.`
  return [notice('balance', ['cairn', 'parties'], message)]
}

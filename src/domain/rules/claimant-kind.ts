import type { Agent, Claim } from '../generated/package-types.ts'
import { error, type Finding, NO_FINDINGS } from './finding.ts'

/** Group 14: an anonymised witness is anonymised in agents.json too. */
export function witnessFindings({ claimantRole }: Claim, claimant: Agent | undefined): readonly Finding[] {
  if (claimantRole !== 'witness_anonymised' || !claimant || claimant.kind === 'anonymised') return NO_FINDINGS
  const message = `Expected a claimant of kind anonymised in the role witness_anonymised, found kind ${claimant.kind}. Never name a witness: anonymise the agent, or correct the role.`
  return [error('private-witness', ['claimantRole'], message)]
}

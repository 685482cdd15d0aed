/** Which claims still stand: taken back, replaced, or said as before. */
import { claimantBody } from './claimant-body.ts'
import type { CairnFeature, Claim, RelationType } from './generated/package-types.ts'
import type { CairnPackage } from './package.ts'
import { contradictionsOf, incomingOf } from './relations.ts'

/**
 * `withdrawn`: its claimant took it back; `superseded`: its claimant replaced it by a later claim;
 * `withdrawal`: it only takes another claim back; `standing`: none of these.
 */
export type Standing = 'standing' | 'withdrawn' | 'superseded' | 'withdrawal'

/** How the claim stands. Only the claimant, or the body that it speaks for, can withdraw or replace a claim; others contradict. */
export function standingOf(claim: Claim, pkg: CairnPackage): Standing {
  if (isAnsweredBySameBody(claim, 'withdraws', pkg)) return 'withdrawn'
  if (claim.relations.some(({ type }) => type === 'withdraws')) return 'withdrawal'
  return isAnsweredBySameBody(claim, 'supersedes', pkg) ? 'superseded' : 'standing'
}

function isAnsweredBySameBody(claim: Claim, type: RelationType, pkg: CairnPackage): boolean {
  const body = claimantBody(claim.claimant, pkg)
  return incomingOf(claim, pkg).some(
    (relation) => relation.type === type && claimantBody(relation.from.claim.claimant, pkg) === body,
  )
}

/** The claims that contradict this one, wherever in the package they stand. What was taken back contradicts nobody any more. */
export function opponentsOf(claim: Claim, feature: CairnFeature, pkg: CairnPackage): readonly Claim[] {
  const alone = { ...feature, properties: { ...feature.properties, claims: [claim] } }
  return contradictionsOf(alone, pkg)
    .filter(({ to, isMutual }) => isMutual || to.claim.id === claim.id)
    .map(({ from, to }) => (from.claim.id === claim.id ? to : from).claim)
    .filter((other) => standingOf(other, pkg) !== 'withdrawn')
}

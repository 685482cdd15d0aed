/** Which ids of a link stand for something in the package. */
import { rowOfFeature } from '../domain/feature-by-id.ts'
import { findClaim } from '../domain/find-claim.ts'
import type { CairnPackage } from '../domain/package.ts'
import type { Selection } from './session.ts'

/** The feature that a claim belongs to; null when no claim has the id. */
export const siteOfClaim = (pkg: CairnPackage, claimId: string): string | null =>
  findClaim(claimId, pkg)?.feature.id ?? null

const known = (id: string | null, exists: (id: string) => boolean): string | null =>
  id !== null && exists(id) ? id : null

/**
 * Keeps the ids that resolve, and completes a claim with its feature. Never answers with another feature than the one
 * asked for. What became of the others `resolveSelection` says (ids.ts).
 */
export function keptSelection(pkg: CairnPackage, asked: Selection): Selection {
  const siteOf = asked.claim === null ? null : siteOfClaim(pkg, asked.claim)
  const site = known(asked.site, (id) => rowOfFeature(id, pkg) !== null)
  const source = known(asked.source, (id) => pkg.sources.has(id))
  const isElsewhere = site !== null && siteOf !== null && siteOf !== site
  return { site: site ?? siteOf, claim: siteOf === null || isElsewhere ? null : asked.claim, source }
}

/** Claims by their ids, with the feature that each stands in. */
import type { Claim } from './generated/package-types.ts'
import type { CairnPackage, ClaimInFeature } from './package.ts'

export type Claims = ReadonlyMap<string, ClaimInFeature>

/** A package never changes once parsed. */
const allClaims = new WeakMap<CairnPackage, Claims>()

/** The claim with its feature; null when the package has no such claim. */
export function findClaim(claimId: string, pkg: CairnPackage): ClaimInFeature | null {
  const claims = allClaims.get(pkg) ?? claimsById(pkg, () => true)
  allClaims.set(pkg, claims)
  return claims.get(claimId) ?? null
}

/** The wanted claims of the package. */
export function claimsById(pkg: CairnPackage, isWanted: (claim: Claim) => boolean): Claims {
  const claims = new Map<string, ClaimInFeature>()
  pkg.features.forEach((feature, row) => {
    for (const claim of feature.properties.claims)
      if (isWanted(claim)) claims.set(claim.id, { feature, claim, row })
  })
  return claims
}

/** The claims that a document holds, with the passages that carry them. */
import type { Passage } from '../domain/generated/package-types.ts'
import type { CairnPackage, ClaimInFeature } from '../domain/package.ts'

export interface ClaimPassage extends ClaimInFeature {
  /** `<claim id>` for the first passage of a claim in this document, `<claim id>#2` for further ones. */
  readonly passageId: string
  readonly passage: Passage
}

/** Every passage of the package in that document, in package order. */
export function claimsOfSource(sourceId: string, pkg: CairnPackage): readonly ClaimPassage[] {
  return pkg.features.flatMap((feature, row) =>
    feature.properties.claims.flatMap((claim) =>
      claim.passages
        .filter(({ source }) => source === sourceId)
        .map((passage, index) => ({
          feature,
          claim,
          row,
          passage,
          passageId: index === 0 ? claim.id : `${claim.id}#${index + 1}`,
        })),
    ),
  )
}

/** Each claim once, by its first passage: a claim may quote a document in several places. */
export function eachClaim(passages: readonly ClaimPassage[]): readonly ClaimPassage[] {
  const seen = new Set<ClaimPassage['claim']>()
  return passages.filter(({ claim }) => !seen.has(claim) && seen.add(claim))
}

/** Claim id out of a passage id. */
export const claimOfPassage = (passageId: string): string => passageId.replace(/#\d+$/, '')

const counts = new WeakMap<CairnPackage, ReadonlyMap<string, number>>()

/** Number of claims by document; documents without any are absent. */
export function claimCounts(pkg: CairnPackage): ReadonlyMap<string, number> {
  const known = counts.get(pkg)
  if (known) return known
  const found = new Map<string, number>()
  for (const { properties } of pkg.features)
    for (const { passages } of properties.claims)
      for (const source of new Set(passages.map((passage) => passage.source)))
        found.set(source, (found.get(source) ?? 0) + 1)
  counts.set(pkg, found)
  return found
}

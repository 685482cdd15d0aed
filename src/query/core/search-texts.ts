/** All texts of a package as they are searched: hundreds of milliseconds for a hundred thousand features, so made on use. */
import type { CairnPackage } from '../../domain/package.ts'
import { type Vocabulary, vocabularyOf } from './near-spellings.ts'
import { claimText, featureText, foldedNames } from './search-text.ts'

export interface SearchTexts {
  /** Folded text of each feature, and of each claim without its feature's. */
  readonly features: readonly string[]
  readonly claims: readonly string[]
  /** Words that near spellings are looked for among; null without a package. */
  readonly vocabulary: Vocabulary | null
}

export function searchTexts(pkg: CairnPackage | null): SearchTexts {
  if (!pkg) return { features: [], claims: [], vocabulary: null }
  const names = foldedNames(pkg)
  const features = pkg.features.map((feature) => featureText(feature, names))
  const claims = pkg.features.flatMap(({ properties }) =>
    properties.claims.map((claim) => claimText(claim, names)),
  )
  return { features, claims, vocabulary: vocabularyOf(pkg, features, claims) }
}

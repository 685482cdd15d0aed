/** An answer as people would write it down: ids of claims per row, numbers by value. */
import { claimsAt } from '../../src/domain/matching-claims.ts'
import type { CairnPackage } from '../../src/domain/package.ts'
import { FACETS } from '../../src/query/core/filter.ts'
import type { FacetCounts, QueryResult } from '../../src/query/core/result.ts'

export const byValue = ({ values, counts }: FacetCounts): Record<string, number> =>
  Object.fromEntries(values.map((value, at) => [value, counts[at]!]))

export const matchingIds = ({ rows, matchingClaims }: QueryResult, pkg: CairnPackage): string[][] =>
  [...rows].map((row, at) => claimsAt(matchingClaims, at, pkg.features[row]!).map(({ id }) => id))

export const readable = (result: QueryResult, pkg: CairnPackage) => ({
  ...result,
  rows: [...result.rows],
  matchingClaims: matchingIds(result, pkg),
  facets: Object.fromEntries(FACETS.map((facet) => [facet, byValue(result.facets[facet])])),
})

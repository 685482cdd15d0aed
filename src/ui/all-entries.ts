/** Features with their claims as a whole list. */
import { featureById } from '../domain/feature-by-id.ts'
import type { CairnPackage } from '../domain/package.ts'
import type { QueryResult } from '../query/core/result.ts'
import { eachEntry, type ResultEntry } from './result-entries.ts'

/** All of them at once. */
export const resultEntries = (pkg: CairnPackage, result: QueryResult): readonly ResultEntry[] => [
  ...eachEntry(pkg, result),
]

/** Features by id in the order asked, with all their claims; unknown ids are left out. */
export function entriesByIds(pkg: CairnPackage, ids: readonly string[]): readonly ResultEntry[] {
  const features = ids.map((id) => featureById(id, pkg)).filter((feature) => feature !== null)
  return features.map((feature) => ({ feature, matching: feature.properties.claims }))
}

/** The release log of a selection. */
import type { CairnFeature } from '../domain/generated/package-types.ts'
import type { CairnPackage } from '../domain/package.ts'
import type { NeededRecords } from './export-records.ts'

/** The log without what it says about records that stayed behind; withdrawn ids still answer. */
export function keptReleases(
  pkg: CairnPackage,
  features: readonly CairnFeature[],
  { sources, agents, places }: NeededRecords,
): CairnPackage['releases'] {
  const claims = features.flatMap(({ properties }) => properties.claims)
  const ids = new Set([...features, ...claims, ...sources, ...agents, ...places].map(({ id }) => id))
  return pkg.releases.map((release) => ({
    ...release,
    entries: release.entries.filter(({ id }) => ids.has(id) || pkg.tombstones.has(id)),
  }))
}

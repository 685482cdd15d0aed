/** Features by their id: the map of a package is made when it is first asked for, and lives as long as the package. */
import type { CairnFeature } from './generated/package-types.ts'
import type { CairnPackage } from './package.ts'

const rowsById = new WeakMap<CairnPackage, ReadonlyMap<string, number>>()

/** Row number of the feature; null when the package has none with this id. */
export function rowOfFeature(id: string | null, pkg: CairnPackage | null): number | null {
  if (id === null || pkg === null) return null
  const rows = rowsById.get(pkg) ?? new Map(pkg.features.map((feature, row) => [feature.id, row]))
  rowsById.set(pkg, rows)
  return rows.get(id) ?? null
}

/** The feature; null when the package has none with this id. */
export function featureById(id: string | null, pkg: CairnPackage | null): CairnFeature | null {
  const row = rowOfFeature(id, pkg)
  return row === null ? null : (pkg?.features[row] ?? null)
}

/** The derived status of features as the data worker found them, so that lists need not derive them once more. */
import type { Status } from '../../domain/derived.ts'
import { rowOfFeature } from '../../domain/feature-by-id.ts'
import type { CairnFeature } from '../../domain/generated/package-types.ts'
import type { CairnPackage } from '../../domain/package.ts'
import { type StatusColumn, statusAt } from './status-column.ts'

const known = new WeakMap<CairnPackage, StatusColumn>()

/** Tells the statuses of a package; the page does before it shows it. */
export function knowStatuses(pkg: CairnPackage, statuses: StatusColumn): void {
  known.set(pkg, statuses)
}

/** Status of a feature of the package; null for one without claims, and as long as nobody has told. */
export function knownStatus({ id }: CairnFeature, pkg: CairnPackage): Status | null {
  const statuses = known.get(pkg)
  const row = rowOfFeature(id, pkg)
  return statuses && row !== null ? statusAt(statuses, row) : null
}

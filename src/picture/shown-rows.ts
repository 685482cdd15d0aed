/** What stands on the map for each shown row. Unlocated rows stand elsewhere. */
import { saidLine } from '../design/said-line.ts'
import type { CairnFeature, Claim } from '../domain/generated/package-types.ts'
import { claimsAt, type FoundRows } from '../domain/matching-claims.ts'
import type { CairnPackage } from '../domain/package.ts'
import { subjectClaims } from '../domain/subject-claims.ts'
import type { ShownRow } from './area-groups.ts'
import { fadeOf } from './fade.ts'
import { type Footprint, footprintOf } from './footprint.ts'
import { shapeOfType } from './mark-shape.ts'

/** The answer of a query, and the package that was asked. */
export interface Answer {
  readonly package: CairnPackage
  readonly result: FoundRows
}

/** The located rows in row order. Throws when a row is not in the package. */
export function shownRows(answer: Answer, isContested: (row: number) => boolean): ShownRow[] {
  const { rows, matchingClaims } = answer.result
  return Array.from(rows, (row, at) => {
    const feature = featureAt(answer.package, row)
    const footprint = footprintOf(feature)
    if (footprint === null) return null
    const matching = claimsAt(matchingClaims, at, feature)
    return { ...drawn(feature, footprint, matching, answer.package), row, contested: isContested(row) }
  }).filter((one) => one !== null)
}

/** The feature of a row. Throws when the package has no such row. */
export function featureAt(pkg: CairnPackage, row: number): CairnFeature {
  const feature = pkg.features[row]
  if (feature === undefined) throw new Error(`map: row ${row} is not in package ${pkg.id}`)
  return feature
}

function drawn(
  feature: CairnFeature,
  footprint: Footprint,
  matching: readonly Claim[],
  pkg: CairnPackage,
): Omit<ShownRow, 'row' | 'contested'> {
  return {
    footprint,
    shape: pkg.kind === 'plain' ? 'dot' : shapeOfType(feature.properties.featureType),
    line: saidLine(subjectClaims(feature, matching, pkg)),
    fade: fadeOf(footprint),
  }
}

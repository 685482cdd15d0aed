/** Columns of a package that was only scanned: two features stand for all of its rows, and their columns are spread over them. */
import type { CairnFeature } from '../../domain/generated/package-types.ts'
import type { CairnPackage } from '../../domain/package.ts'
import { plainFeature } from '../../domain/plain-feature.ts'
import type { PlainScan } from '../../domain/scan/scan-plain.ts'
import type { FacetColumn } from './facet-column.ts'
import { columnsOf, type IndexColumns } from './query-index.ts'

/** Whether a feature has a place is all that tells somebody's own features apart here. */
const LOCATED = plainFeature({ type: 'MultiPoint', coordinates: [] }, null, '', 0)
const UNLOCATED = plainFeature(null, null, '', 0)

/** The same columns as `columnsOf` makes of the features themselves. */
export function scannedColumns(pkg: CairnPackage, scan: PlainScan, importedFeatures: number): IndexColumns {
  const located = locatedRows(scan)
  const standIns = standInsOf(located)
  const columns = columnsOf(standInPackage(pkg, standIns), importedFeatures)
  const standInOf = (row: number): number => (located[row] === located[0] ? 0 : 1)
  return {
    ...columns,
    rowCount: scan.rows,
    claimStarts: new Uint32Array(scan.rows + 1),
    located,
    facets: columns.facets.map((column) => spread(column, scan.rows, standInOf)),
  }
}

/** In the order of the file, which is the order of some lists of values. */
function standInsOf(located: Uint8Array): readonly CairnFeature[] {
  const [first, other] = located[0] === 1 ? [LOCATED, UNLOCATED] : [UNLOCATED, LOCATED]
  return located.includes(located[0] === 1 ? 0 : 1) ? [first, other] : [first]
}

function locatedRows({ rows, points, shapes }: PlainScan): Uint8Array {
  const located = new Uint8Array(rows)
  for (let row = 0; row < rows; row++) if (!Number.isNaN(points[2 * row])) located[row] = 1
  for (const row of shapes.keys()) located[row] = 1
  return located
}

/** Named one by one: to copy a scanned package makes its features. */
const standInPackage = (
  { kind, agents, sources, places, parties, predicates }: CairnPackage,
  features: CairnPackage['features'],
): CairnPackage => ({ kind, agents, sources, places, parties, predicates, features }) as CairnPackage

/** A column of features has one value for each of them, or for none. */
function spread(column: FacetColumn, rows: number, standInOf: (row: number) => number): FacetColumn {
  const { level, starts, codes } = column
  if (level === 'claim') return column
  if (starts) return { ...column, starts: new Uint32Array(rows + 1) }
  const spreadCodes = new Uint8Array(rows)
  for (let row = 0; row < rows; row++) spreadCodes[row] = codes[standInOf(row)] ?? 0
  return { ...column, codes: spreadCodes }
}

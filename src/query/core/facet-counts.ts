/** Features per value of each facet, the facet's own choice lifted. */
import type { FacetColumn } from './facet-column.ts'
import { NOTHING, onlyFacet } from './failing.ts'
import type { Found } from './found-rows.ts'
import type { QueryIndex } from './query-index.ts'

/** Counts per code, in the order of the index's facets. */
export function facetCounts(index: QueryIndex, found: Found): readonly Uint32Array[] {
  return index.facets.map((column, facet) => {
    const count = startCount(column)
    const passing = passingFor(index, found, facet)
    if (column.level === 'feature') countRows(count, passing)
    else countClaims(count, index, found, onlyFacet(facet))
    return count.counts
  })
}

interface Count {
  readonly column: FacetColumn
  readonly counts: Uint32Array
  /** Row after the last one counted per code, so that a feature counts once. */
  readonly countedRow: Uint32Array
}

const startCount = (column: FacetColumn): Count => ({
  column,
  counts: new Uint32Array(column.values.length),
  countedRow: new Uint32Array(column.values.length),
})

/** One byte per row: whether the feature counts for the facet. */
function passingFor(index: QueryIndex, { failing, rows, plain }: Found, facet: number): Uint8Array {
  if (index.facets[facet]?.level !== 'feature' || !rows.some((shown) => shown === 0)) return rows
  const passing = rows.slice()
  const alone = onlyFacet(facet)
  const { claims } = failing()
  for (let claim = 0; claim < claims.length; claim++)
    if (claims[claim] === alone) passing[index.rowOfClaim[claim] ?? 0] = 1
  for (const [row, failed] of plain) if (failed === alone) passing[row] = 1
  return passing
}

function countRows({ column: { starts, codes }, counts }: Count, passing: Uint8Array): void {
  for (let row = 0; row < passing.length; row++) {
    if (passing[row] === 0) continue
    const end = starts ? (starts[row + 1] ?? 0) : row + 1
    for (let entry = starts ? (starts[row] ?? 0) : row; entry < end; entry++) {
      const code = codes[entry] ?? 0
      counts[code] = (counts[code] ?? 0) + 1
    }
  }
}

function countClaims(count: Count, index: QueryIndex, found: Found, alone: number): void {
  const { starts } = count.column
  if (starts) countMany(count, starts, index, found, alone)
  else countSingle(count, index, found, alone)
}

/** Every claim has one value. */
function countSingle(
  { column: { codes }, counts, countedRow }: Count,
  { rowOfClaim }: QueryIndex,
  { failing }: Found,
  alone: number,
): void {
  const { claims } = failing()
  for (let claim = 0; claim < claims.length; claim++) {
    const failed = claims[claim]
    if (failed !== NOTHING && failed !== alone) continue
    const code = codes[claim] ?? 0
    const after = (rowOfClaim[claim] ?? 0) + 1
    if (countedRow[code] === after) continue
    countedRow[code] = after
    counts[code] = (counts[code] ?? 0) + 1
  }
}

function countMany(
  { column: { codes }, counts, countedRow }: Count,
  starts: Uint32Array,
  { rowOfClaim }: QueryIndex,
  { failing }: Found,
  alone: number,
): void {
  const { claims } = failing()
  for (let claim = 0; claim < claims.length; claim++) {
    const failed = claims[claim]
    if (failed !== NOTHING && failed !== alone) continue
    const after = (rowOfClaim[claim] ?? 0) + 1
    const end = starts[claim + 1] ?? 0
    for (let entry = starts[claim] ?? 0; entry < end; entry++) {
      const code = codes[entry] ?? 0
      if (countedRow[code] === after) continue
      countedRow[code] = after
      counts[code] = (counts[code] ?? 0) + 1
    }
  }
}

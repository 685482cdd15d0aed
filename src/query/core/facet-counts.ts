/** Features per value of each facet, the facet's own choice lifted. */
import type { FacetColumn } from './facet-column.ts'
import { NOTHING, onlyFacet } from './failing.ts'
import { type Found, IS_NOTHING } from './found-rows.ts'
import type { QueryIndex } from './query-index.ts'
import { passingBytes, type SmallerSide, smallerSide } from './smaller-side.ts'
import { type CountingClaims, countClaims, countRows } from './value-counts.ts'
import { countMasks, valueMasks } from './value-masks.ts'

const IS_ONE = passingBytes(1)
const NO_VALUES = new Uint32Array()

/** Counts per code, in the order of the index's facets; yields now and then. */
export function* facetCounts(index: QueryIndex, found: Found): Generator<void, readonly Uint32Array[]> {
  const rows = smallerSide(found.rows, IS_ONE)
  const claims = countingClaims(found, NOTHING)
  const small = yield* smallCounts(index, claims)
  const all: Uint32Array[] = []
  for (const [facet, column] of index.facets.entries()) {
    // Where the facet asks nothing, nothing fails it alone.
    const alone = found.question.chosen[facet] ? onlyFacet(facet) : null
    const known = column.values.length === 0 ? NO_VALUES : alone === null ? small.get(column) : null
    if (!known) yield
    if (known) all.push(known)
    else if (column.level === 'feature')
      all.push(countRows(column, alone === null ? rows : rowsWith(index, found, alone)))
    else all.push(countClaims(index, column, alone === null ? claims : countingClaims(found, alone)))
  }
  return all
}

/** Of facets of claims with few values, as if they asked nothing. */
function* smallCounts(
  index: QueryIndex,
  claims: CountingClaims,
): Generator<void, ReadonlyMap<FacetColumn, Uint32Array>> {
  const counts = new Map<FacetColumn, Uint32Array>()
  for (const masks of valueMasks(index)) {
    yield
    const bits = countMasks(index, masks.ofClaim, claims)
    for (const [column, first] of masks.firstBit)
      counts.set(column, bits.slice(first, first + column.values.length))
  }
  return counts
}

/** Claims of which nothing fails, or this alone. */
function countingClaims({ failing, matching }: Found, alone: number): CountingClaims {
  const { claims: bytes } = failing()
  if (alone === NOTHING) return { bytes, passes: IS_NOTHING, side: matching() }
  const passes = passingBytes(NOTHING, alone)
  return { bytes, passes, side: smallerSide(bytes, passes) }
}

/** Rows that are shown or that this alone keeps out. */
function rowsWith(index: QueryIndex, { failing, rows, plain }: Found, alone: number): SmallerSide {
  const passing = rows.slice()
  const { claims } = failing()
  for (let claim = 0; claim < claims.length; claim++)
    if (claims[claim] === alone) passing[index.rowOfClaim[claim] ?? 0] = 1
  for (const [row, failed] of plain) if (failed === alone) passing[row] = 1
  return smallerSide(passing, IS_ONE)
}

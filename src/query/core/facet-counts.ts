/** Features per value of each facet, the facet's own choice lifted. */
import type { FacetColumn } from './facet-column.ts'
import { NOTHING, onlyFacet } from './failing.ts'
import type { Found } from './found-rows.ts'
import type { QueryIndex } from './query-index.ts'

/** Counts per code, in the order of the index's facets; yields after each facet. */
export function* facetCounts(index: QueryIndex, found: Found): Generator<void, readonly Uint32Array[]> {
  const matching = claimsThatFail(found.failing().claims, NOTHING)
  const all: Uint32Array[] = []
  for (const [facet, column] of index.facets.entries()) {
    all.push(countFacet(index, found, column, facet, matching))
    yield
  }
  return all
}

function countFacet(
  index: QueryIndex,
  found: Found,
  column: FacetColumn,
  facet: number,
  matching: Uint32Array,
): Uint32Array {
  // Where the facet asks nothing, nothing fails it alone.
  const alone = found.question.chosen[facet] ? onlyFacet(facet) : NOTHING
  const counts = new Uint32Array(column.values.length)
  const { claims } = found.failing()
  if (column.level === 'feature') countRows(column, counts, passingRows(index, found, alone))
  else countClaims(column, counts, alone === NOTHING ? matching : claimsThatFail(claims, alone), index)
  return counts
}

/** Claims of which nothing fails, or this alone, in their order. */
function claimsThatFail(failing: Uint8Array, alone: number): Uint32Array {
  const found = new Uint32Array(failing.length)
  let length = 0
  for (let claim = 0; claim < failing.length; claim++) {
    const failed = failing[claim]
    if (failed === NOTHING || failed === alone) found[length++] = claim
  }
  return found.subarray(0, length)
}

/** One byte per row: whether the feature counts for the facet that alone may fail. */
function passingRows(index: QueryIndex, { failing, rows, plain }: Found, alone: number): Uint8Array {
  if (alone === NOTHING) return rows
  const passing = rows.slice()
  const { claims } = failing()
  for (let claim = 0; claim < claims.length; claim++)
    if (claims[claim] === alone) passing[index.rowOfClaim[claim] ?? 0] = 1
  for (const [row, failed] of plain) if (failed === alone) passing[row] = 1
  return passing
}

function countRows({ starts, codes }: FacetColumn, counts: Uint32Array, passing: Uint8Array): void {
  for (let row = 0; row < passing.length; row++) {
    if (passing[row] === 0) continue
    const end = starts ? (starts[row + 1] ?? 0) : row + 1
    for (let entry = starts ? (starts[row] ?? 0) : row; entry < end; entry++) {
      const code = codes[entry] ?? 0
      counts[code] = (counts[code] ?? 0) + 1
    }
  }
}

/** Counts the features of the claims: one with several claims of a value counts once. */
function countClaims(
  { starts, codes }: FacetColumn,
  counts: Uint32Array,
  claims: Uint32Array,
  { rowOfClaim }: QueryIndex,
): void {
  /** Row after the last one counted per code. */
  const countedRow = new Uint32Array(counts.length)
  for (let at = 0; at < claims.length; at++) {
    const claim = claims[at] ?? 0
    const after = (rowOfClaim[claim] ?? 0) + 1
    const end = starts ? (starts[claim + 1] ?? 0) : claim + 1
    for (let entry = starts ? (starts[claim] ?? 0) : claim; entry < end; entry++) {
      const code = codes[entry] ?? 0
      if (countedRow[code] === after) continue
      countedRow[code] = after
      counts[code] = (counts[code] ?? 0) + 1
    }
  }
}

/** Answers made of rows, parts of an answer, and where a row stands in it. */
import type { CairnFeature, Claim } from './generated/package-types.ts'
import { type FoundRows, matchingOf } from './matching-claims.ts'

/** These rows with all their claims. Throws when a row is not among the features. */
export function wholeRows(rows: Uint32Array, features: readonly CairnFeature[]): FoundRows {
  const claimsOf = (row: number): readonly Claim[] => {
    const feature = features[row]
    if (!feature) throw new Error(`row ${row} of ${features.length} features asked for`)
    return feature.properties.claims
  }
  return { rows, matchingClaims: matchingOf(Array.from(rows, (row) => [...claimsOf(row).keys()])) }
}

/** The shown features from `from` up to, not including, `to`. */
export function someOf({ rows, matchingClaims }: FoundRows, from: number, to: number): FoundRows {
  const { starts, positions } = matchingClaims
  return {
    rows: rows.subarray(from, to),
    matchingClaims: { starts: starts.subarray(from, to + 1), positions },
  }
}

/** Place of a row in an answer; null when it is not shown. Rows ascend, so it is found by halving. */
export function rowAt({ rows }: FoundRows, row: number): number | null {
  let [low, high] = [0, rows.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = rows[middle] ?? 0
    if (found === row) return middle
    if (found < row) low = middle + 1
    else high = middle - 1
  }
  return null
}

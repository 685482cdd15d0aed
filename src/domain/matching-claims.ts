/**
 * Which claims of each shown feature match, as places in the feature's own list: two arrays of numbers, which are
 * handed from thread to thread without a copy, whatever the size of the package.
 */
import type { CairnFeature, Claim } from './generated/package-types.ts'

export interface MatchingClaims {
  /** Positions of shown feature i stand at `starts[i]` … `starts[i + 1] - 1`; one more than shown features. */
  readonly starts: Uint32Array
  /** Index into `properties.claims` of that feature, ascending. */
  readonly positions: Uint32Array
}

/** What lists need of an answer: the rows, and which of their claims match. */
export interface FoundRows {
  /** Row numbers of the shown features, ascending. */
  readonly rows: Uint32Array
  readonly matchingClaims: MatchingClaims
}

/** From the positions of each shown feature. */
export function matchingOf(positionsPerRow: readonly (readonly number[])[]): MatchingClaims {
  const starts = new Uint32Array(positionsPerRow.length + 1)
  positionsPerRow.forEach((positions, at) => {
    starts[at + 1] = (starts[at] ?? 0) + positions.length
  })
  return { starts, positions: Uint32Array.from(positionsPerRow.flat()) }
}

/** These rows with all their claims. Throws when a row is not among the features. */
export function wholeRows(rows: Uint32Array, features: readonly CairnFeature[]): FoundRows {
  const claimsOf = (row: number): readonly Claim[] => {
    const feature = features[row]
    if (!feature) throw new Error(`row ${row} of ${features.length} features asked for`)
    return feature.properties.claims
  }
  return { rows, matchingClaims: matchingOf(Array.from(rows, (row) => [...claimsOf(row).keys()])) }
}

/** The matching claims of the shown feature at this place of the answer; its own list when all of them match. */
export function claimsAt(matching: MatchingClaims, at: number, feature: CairnFeature): readonly Claim[] {
  const { claims } = feature.properties
  const [start = 0, end = 0] = [matching.starts[at], matching.starts[at + 1]]
  if (end - start === claims.length) return claims
  return Array.from(matching.positions.subarray(start, end)).flatMap((position) => claims[position] ?? [])
}

/** The shown features from `from` up to, not including, `to`. */
export function someOf({ rows, matchingClaims }: FoundRows, from: number, to: number): FoundRows {
  const { starts, positions } = matchingClaims
  return {
    rows: rows.subarray(from, to),
    matchingClaims: { starts: starts.subarray(from, to + 1), positions },
  }
}

/** Number of matching claims of all shown features together. */
export const matchingCount = ({ positions }: MatchingClaims): number => positions.length

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

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

/** The matching claims of the shown feature at this place of the answer; its own list when all of them match. */
export function claimsAt(matching: MatchingClaims, at: number, feature: CairnFeature): readonly Claim[] {
  const { claims } = feature.properties
  const [start = 0, end = 0] = [matching.starts[at], matching.starts[at + 1]]
  if (end - start === claims.length) return claims
  return Array.from(matching.positions.subarray(start, end)).flatMap((position) => claims[position] ?? [])
}

/** Number of matching claims of all shown features together. */
export const matchingCount = ({ positions }: MatchingClaims): number => positions.length

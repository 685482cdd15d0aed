/**
 * One facet as a column: for every row (a feature or a claim) the codes of its
 * values. Nearly every row has one value; a claim cited from documents in two
 * languages has two, a feature without claims has no status.
 */
import type { Facet } from './filter.ts'

/** Whether a facet's value belongs to the feature or must hold within the matching claim. */
export type FacetLevel = 'feature' | 'claim'

export interface FacetColumn {
  readonly facet: Facet
  readonly level: FacetLevel
  /** Value of each code, in code unit order. */
  readonly values: readonly string[]
  /** Codes of row r stand at `starts[r]` … `starts[r + 1] - 1`; length rows + 1. */
  readonly starts: Uint32Array
  readonly codes: Uint32Array
}

/** Builds a column from the values of each row; a value that a row repeats counts once. */
export function facetColumn(
  facet: Facet,
  level: FacetLevel,
  valuesPerRow: readonly (readonly string[])[],
): FacetColumn {
  // Nearly every row has one value; a set for each would cost more than all the rest.
  const distinctPerRow = valuesPerRow.map((values) => (values.length < 2 ? values : [...new Set(values)]))
  const values = [...new Set(distinctPerRow.flat())].sort()
  const codeOf = new Map(values.map((value, code) => [value, code]))
  const codes = Uint32Array.from(distinctPerRow.flat(), (value) => codeOf.get(value) ?? 0)
  return { facet, level, values, starts: rowStarts(distinctPerRow.map(({ length }) => length)), codes }
}

/** Where each row's entries begin when rows of these lengths are laid end to end; one more than rows. */
export function rowStarts(lengths: readonly number[]): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1)
  lengths.forEach((length, row) => {
    starts[row + 1] = (starts[row] ?? 0) + length
  })
  return starts
}

/** Which codes are chosen, one byte each; null when the facet asks nothing. A chosen value that the column lacks matches no row. */
export function chosenCodes(column: FacetColumn, chosen: readonly string[]): Uint8Array | null {
  if (chosen.length === 0) return null
  const wanted = new Set(chosen)
  return Uint8Array.from(column.values, (value) => (wanted.has(value) ? 1 : 0))
}

/** Whether the row has one of the chosen codes. */
export function hasChosen(column: FacetColumn, chosen: Uint8Array, row: number): boolean {
  const { starts, codes } = column
  const end = starts[row + 1] ?? 0
  for (let at = starts[row] ?? 0; at < end; at++) if (chosen[codes[at] ?? 0] === 1) return true
  return false
}

/**
 * One facet as a column: for every row (a feature or a claim) the codes of its
 * values. Nearly every row has one value; a claim cited from documents in two
 * languages has two, a feature without claims has no status.
 */
import type { Facet } from './filter.ts'

/** Whether a facet's value belongs to the feature or must hold within the matching claim. */
export type FacetLevel = 'feature' | 'claim'

/** Codes in the narrowest numbers that hold them. */
export type Codes = Uint8Array | Uint16Array | Uint32Array

export interface FacetColumn {
  readonly facet: Facet
  readonly level: FacetLevel
  /** Value of each code, in code unit order. */
  readonly values: readonly string[]
  /** Codes of row r stand at `starts[r]` … `starts[r + 1] - 1`; null where every row has exactly one, at r itself. */
  readonly starts: Uint32Array | null
  readonly codes: Codes
}

/** Builds a column from the values of each row; a value that a row repeats counts once. */
export function facetColumn(
  facet: Facet,
  level: FacetLevel,
  rows: number,
  valuesOf: (row: number) => readonly string[],
): FacetColumn {
  const codeOf = new Map<string, number>()
  let firstCodes = new Uint32Array(rows)
  let length = 0
  const starts = new Uint32Array(rows + 1)
  for (let row = 0; row < rows; row++) {
    const values = valuesOf(row)
    // Nearly every row has one value; a set for each would cost more than all the rest.
    for (const value of values.length < 2 ? values : new Set(values)) {
      if (length === firstCodes.length) firstCodes = doubled(firstCodes)
      firstCodes[length++] = codeOf.get(value) ?? added(codeOf, value)
    }
    starts[row + 1] = length
  }
  const isOneEach = length === rows && countsUp(starts)
  return {
    facet,
    level,
    ...sorted(codeOf, firstCodes.subarray(0, length)),
    starts: isOneEach ? null : starts,
  }
}

function doubled(numbers: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const longer = new Uint32Array(2 * numbers.length + 1)
  longer.set(numbers)
  return longer
}

function countsUp(starts: Uint32Array): boolean {
  for (let row = 0; row < starts.length; row++) if (starts[row] !== row) return false
  return true
}

function added(codeOf: Map<string, number>, value: string): number {
  codeOf.set(value, codeOf.size)
  return codeOf.size - 1
}

/** Codes by first occurrence become codes in the order of their values. */
function sorted(codeOf: ReadonlyMap<string, number>, firstCodes: Uint32Array) {
  const values = [...codeOf.keys()].sort()
  const codes = narrowest(values.length, firstCodes.length)
  const place = new Uint32Array(values.length)
  for (const [code, value] of values.entries()) place[codeOf.get(value) ?? 0] = code
  for (let at = 0; at < firstCodes.length; at++) codes[at] = place[firstCodes[at] ?? 0] ?? 0
  return { values, codes }
}

function narrowest(values: number, length: number): Codes {
  if (values <= 0x100) return new Uint8Array(length)
  return values <= 0x10000 ? new Uint16Array(length) : new Uint32Array(length)
}

/** Where each row's entries begin when rows of these lengths are laid end to end; one more than rows. */
export function rowStarts(rows: number, lengthOf: (row: number) => number): Uint32Array {
  const starts = new Uint32Array(rows + 1)
  for (let row = 0; row < rows; row++) starts[row + 1] = (starts[row] ?? 0) + lengthOf(row)
  return starts
}

/** Which codes are chosen, one byte each; null when the facet asks nothing. A chosen value that the column lacks matches no row. */
export function chosenCodes(column: FacetColumn, chosen: readonly string[]): Uint8Array | null {
  if (chosen.length === 0) return null
  const wanted = new Set(chosen)
  return Uint8Array.from(column.values, (value) => (wanted.has(value) ? 1 : 0))
}

/** The first code of a row; null when it has none. */
export function firstCode({ starts, codes }: FacetColumn, row: number): number | null {
  const at = starts ? (starts[row] ?? 0) : row
  const end = starts ? (starts[row + 1] ?? 0) : row + 1
  return at < end ? (codes[at] ?? 0) : null
}

/** How many features have each value of a column: of all rows, of some, or of all but some. */
import type { FacetColumn } from './facet-column.ts'
import type { QueryIndex } from './query-index.ts'
import type { SmallerSide } from './smaller-side.ts'

/** Claims that count: by claim a byte, and by byte whether it passes. */
export interface CountingClaims {
  readonly bytes: Uint8Array
  readonly passes: Uint8Array
  /** Of those that pass, or of those that do not. */
  readonly side: SmallerSide
}

const wholeCounts = new WeakMap<FacetColumn, Uint32Array>()

/** Counts of everything: made when first needed. Not to be written to. */
function wholeOf(column: FacetColumn, make: () => Uint32Array): Uint32Array {
  const known = wholeCounts.get(column) ?? make()
  wholeCounts.set(column, known)
  return known
}

/** Features per code of a column of features. */
export function countRows(column: FacetColumn, { at, passes }: SmallerSide): Uint32Array {
  if (passes) return countsOfRows(column, at)
  const fewer = countsOfRows(column, at)
  return wholeOf(column, () => countsOfRows(column, null)).map((count, code) => count - (fewer[code] ?? 0))
}

/** Features per code of a column of claims: one with several claims of a value counts once. */
export function countClaims(index: QueryIndex, column: FacetColumn, counting: CountingClaims): Uint32Array {
  if (counting.side.passes) return countsOfClaims(index, column, counting.side.at)
  const whole = wholeOf(column, () => countsOfClaims(index, column, null))
  return takeClaims(index, column, whole.slice(), counting)
}

/** null: of all rows. */
function countsOfRows({ starts, codes, values }: FacetColumn, rows: Uint32Array | null): Uint32Array {
  const counts = new Uint32Array(values.length)
  const length = rows?.length ?? (starts ? starts.length - 1 : codes.length)
  for (let number = 0; number < length; number++) {
    const row = rows ? (rows[number] ?? 0) : number
    const end = starts ? (starts[row + 1] ?? 0) : row + 1
    for (let entry = starts ? (starts[row] ?? 0) : row; entry < end; entry++) {
      const code = codes[entry] ?? 0
      counts[code] = (counts[code] ?? 0) + 1
    }
  }
  return counts
}

/** null: of all claims. */
function countsOfClaims(
  { rowOfClaim, claimCount }: QueryIndex,
  { starts, codes, values }: FacetColumn,
  claims: Uint32Array | null,
): Uint32Array {
  const counts = new Uint32Array(values.length)
  /** Row after the last one counted per code. */
  const countedRow = new Uint32Array(counts.length)
  const length = claims?.length ?? claimCount
  for (let number = 0; number < length; number++) {
    const claim = claims ? (claims[number] ?? 0) : number
    const after = (rowOfClaim[claim] ?? 0) + 1
    const end = starts ? (starts[claim + 1] ?? 0) : claim + 1
    for (let entry = starts ? (starts[claim] ?? 0) : claim; entry < end; entry++) {
      const code = codes[entry] ?? 0
      if (countedRow[code] === after) continue
      countedRow[code] = after
      counts[code] = (counts[code] ?? 0) + 1
    }
  }
  return counts
}

/** Takes claims away that do not pass; a feature that keeps another claim of the value still counts. */
function takeClaims(
  index: QueryIndex,
  column: FacetColumn,
  counts: Uint32Array,
  counting: CountingClaims,
): Uint32Array {
  const { starts, codes } = column
  const { at } = counting.side
  /** Row after the last one of which a code is kept or was taken. */
  const settledRow = new Uint32Array(counts.length)
  let before = -1
  for (let number = 0; number < at.length; number++) {
    const claim = at[number] ?? 0
    const row = index.rowOfClaim[claim] ?? 0
    if (row !== before) keepValues(index, column, counting, row, settledRow)
    before = row
    const end = starts ? (starts[claim + 1] ?? 0) : claim + 1
    for (let entry = starts ? (starts[claim] ?? 0) : claim; entry < end; entry++) {
      const code = codes[entry] ?? 0
      if (settledRow[code] === row + 1) continue
      settledRow[code] = row + 1
      counts[code] = (counts[code] ?? 0) - 1
    }
  }
  return counts
}

/** Notes the values that claims of the row keep. */
function keepValues(
  { claimStarts }: QueryIndex,
  { starts, codes }: FacetColumn,
  { bytes, passes }: CountingClaims,
  row: number,
  settledRow: Uint32Array,
): void {
  const endClaim = claimStarts[row + 1] ?? 0
  for (let claim = claimStarts[row] ?? 0; claim < endClaim; claim++) {
    if (passes[bytes[claim] ?? 0] === 0) continue
    const end = starts ? (starts[claim + 1] ?? 0) : claim + 1
    for (let entry = starts ? (starts[claim] ?? 0) : claim; entry < end; entry++)
      settledRow[codes[entry] ?? 0] = row + 1
  }
}

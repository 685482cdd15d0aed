/**
 * Facets with few values as bits of one number per claim: what the claims of a feature say together is then one OR, and
 * all such facets are counted in one pass.
 */
import type { FacetColumn } from './facet-column.ts'
import type { QueryIndex } from './query-index.ts'
import type { CountingClaims } from './value-counts.ts'

const BITS = 32

export interface ValueMasks {
  /** First bit of each column; bit `first + code` is the value. */
  readonly firstBit: ReadonlyMap<FacetColumn, number>
  readonly ofClaim: Masks
}

/** By claim; in the narrowest numbers that hold the bits. */
type Masks = Uint8Array | Uint16Array | Uint32Array

const known = new WeakMap<QueryIndex['facets'], readonly ValueMasks[]>()

/** Columns of claims with few values, as many together as 32 bits hold; made once per package. */
export function valueMasks({ facets, claimCount }: QueryIndex): readonly ValueMasks[] {
  const before = known.get(facets) ?? groupsOf(facets).map((group) => masksOf(group, claimCount))
  known.set(facets, before)
  return before
}

function groupsOf(facets: readonly FacetColumn[]): readonly (readonly FacetColumn[])[] {
  const groups: FacetColumn[][] = []
  let free = 0
  for (const column of facets) {
    const { length } = column.values
    if (column.level !== 'claim' || length === 0 || length > BITS) continue
    if (length > free) {
      groups.push([])
      free = BITS
    }
    groups.at(-1)?.push(column)
    free -= length
  }
  return groups
}

function masksOf(columns: readonly FacetColumn[], claimCount: number): ValueMasks {
  const firstBit = new Map<FacetColumn, number>()
  const ofClaim = emptyMasks(
    columns.reduce((sum, { values }) => sum + values.length, 0),
    claimCount,
  )
  let bits = 0
  for (const column of columns) {
    firstBit.set(column, bits)
    addBits(ofClaim, column, bits)
    bits += column.values.length
  }
  return { firstBit, ofClaim }
}

function emptyMasks(bits: number, length: number): Masks {
  if (bits <= 8) return new Uint8Array(length)
  return bits <= 16 ? new Uint16Array(length) : new Uint32Array(length)
}

function addBits(masks: Masks, { starts, codes }: FacetColumn, first: number): void {
  for (let claim = 0; claim < masks.length; claim++) {
    const end = starts ? (starts[claim + 1] ?? 0) : claim + 1
    for (let entry = starts ? (starts[claim] ?? 0) : claim; entry < end; entry++)
      masks[claim] = (masks[claim] ?? 0) | (1 << (first + (codes[entry] ?? 0)))
  }
}

/** Features with each bit, among the claims that pass. */
export function countMasks(index: QueryIndex, ofClaim: Masks, counting: CountingClaims): Uint32Array {
  if (counting.side.passes) return countBits(index, ofClaim, counting.side.at)
  const lost = countLost(index, ofClaim, counting)
  return wholeOf(index, ofClaim).map((count, bit) => count - (lost[bit] ?? 0))
}

const wholeCounts = new WeakMap<Masks, Uint32Array>()

function wholeOf(index: QueryIndex, ofClaim: Masks): Uint32Array {
  const before = wholeCounts.get(ofClaim) ?? countBits(index, ofClaim, null)
  wholeCounts.set(ofClaim, before)
  return before
}

/** null: of all claims. */
function countBits({ rowOfClaim }: QueryIndex, ofClaim: Masks, claims: Uint32Array | null): Uint32Array {
  const counts = new Uint32Array(BITS)
  const length = claims?.length ?? ofClaim.length
  let before = -1
  let together = 0
  for (let number = 0; number < length; number++) {
    const claim = claims ? (claims[number] ?? 0) : number
    const row = rowOfClaim[claim] ?? 0
    if (row !== before) {
      addEach(counts, together)
      together = 0
    }
    before = row
    together |= ofClaim[claim] ?? 0
  }
  addEach(counts, together)
  return counts
}

/** Features that have a bit, and lose it with the claims that do not pass. */
function countLost(
  { rowOfClaim, claimStarts }: QueryIndex,
  ofClaim: Masks,
  { bytes, passes, side }: CountingClaims,
): Uint32Array {
  const counts = new Uint32Array(BITS)
  let before = -1
  for (let number = 0; number < side.at.length; number++) {
    const row = rowOfClaim[side.at[number] ?? 0] ?? 0
    if (row === before) continue
    before = row
    const end = claimStarts[row + 1] ?? 0
    let whole = 0
    let kept = 0
    for (let claim = claimStarts[row] ?? 0; claim < end; claim++) {
      const mask = ofClaim[claim] ?? 0
      whole |= mask
      kept |= mask & -(passes[bytes[claim] ?? 0] ?? 0)
    }
    addEach(counts, whole & ~kept)
  }
  return counts
}

function addEach(counts: Uint32Array, mask: number): void {
  for (let rest = mask; rest !== 0; ) {
    const bit = 31 - Math.clz32(rest)
    counts[bit] = (counts[bit] ?? 0) + 1
    rest ^= 1 << bit
  }
}

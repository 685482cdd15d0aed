/**
 * Many claims share claimant, party and modality: counted once by combination, and the combinations then added up, three
 * facets cost one pass.
 */
import type { Codes, FacetColumn } from './facet-column.ts'

export interface Combinations {
  /** By claim. */
  readonly of: Codes
  /** By combination, by column: the codes, several where a claim has several values. */
  readonly codes: readonly (readonly (readonly number[])[])[]
}

/** Combinations up to which they are found by a table of all that could be. */
const LARGEST_TABLE = 1 << 20

/** Of columns of claims. */
export function combinationsOf(columns: readonly FacetColumn[], claimCount: number): Combinations {
  const of = new Uint32Array(claimCount)
  const codes: (readonly (readonly number[])[])[] = []
  const single = singleKeys(columns)
  const idOf = new Map<number | string, number>()
  // 0 is not seen yet, else the combination after this one.
  const table = new Uint32Array(single && single.keys <= LARGEST_TABLE ? single.keys : 0)
  const add = (claim: number): number => codes.push(columns.map((column) => codesOf(column, claim))) - 1
  for (let claim = 0; claim < claimCount; claim++) {
    const key = single
      ? single.keyOf(claim)
      : columns.map((column) => codesOf(column, claim).join()).join(';')
    if (typeof key === 'number' && table.length > 0) {
      if (table[key] === 0) table[key] = add(claim) + 1
      of[claim] = (table[key] ?? 1) - 1
      continue
    }
    const known = idOf.get(key) ?? add(claim)
    idOf.set(key, known)
    of[claim] = known
  }
  return { of: codes.length <= 0x10000 ? Uint16Array.from(of) : of, codes }
}

/** Numbers for combinations where every claim has one value of each; null where some have several. */
function singleKeys(
  columns: readonly FacetColumn[],
): { keys: number; keyOf: (claim: number) => number } | null {
  if (columns.some(({ starts }) => starts !== null)) return null
  const keys = columns.reduce((product, { values }) => product * values.length, 1)
  const keyOf = (claim: number): number => {
    let key = 0
    for (const { codes, values } of columns) key = key * values.length + (codes[claim] ?? 0)
    return key
  }
  return { keys, keyOf }
}

function codesOf({ starts, codes }: FacetColumn, claim: number): readonly number[] {
  if (!starts) return [codes[claim] ?? 0]
  return [...codes.subarray(starts[claim] ?? 0, starts[claim + 1] ?? 0)]
}

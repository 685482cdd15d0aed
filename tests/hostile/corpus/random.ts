/** Numbers that look random and are the same on every run. */

export interface Random {
  /** A whole number from 0 to `below - 1`. */
  readonly below: (below: number) => number
  /** One of the list. */
  readonly pick: <Item>(list: readonly Item[]) => Item
}

/** mulberry32 */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let value = Math.imul(state ^ (state >>> 15), state | 1)
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61)
    return (value ^ (value >>> 14)) >>> 0
  }
  const below = (limit: number): number => next() % Math.max(1, limit)
  return { below, pick: (list) => list[below(list.length)]! }
}

/** The same text gives the same seed. */
export const seedOf = (text: string): number =>
  Array.from(text).reduce((sum, letter) => (Math.imul(sum, 31) + letter.codePointAt(0)!) >>> 0, 7)

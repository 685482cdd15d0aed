/**
 * Sorting in parts, so that a hundred thousand rows never hold the page up: a generator that can be left and taken up
 * again after every few hundred rows. Keys are worked out once, each distinct text is compared once.
 */
import type { SortKey } from './table-column.ts'

/** Rows whose keys are worked out or merged at a stretch. */
const PART = 512
/** Rows that are sorted at a stretch: comparing texts is slow. */
const RUN = 64

/** How to sort. */
export interface SortWish {
  readonly count: number
  readonly descending: boolean
  readonly lang: string
  keyOf(row: number): SortKey
}

/** The rows in their new order. */
export interface SortedRows {
  readonly order: Uint32Array
  /** How many of them, the last ones, have no known value. */
  readonly unknown: number
}

/** Sorts stably: equal rows stay in the order of the file, whichever way. Rows of unknown value come last, also in that order. */
export function* sortingRows(wish: SortWish): Generator<undefined, SortedRows> {
  const keys: SortKey[] = []
  const texts = new Set<string>()
  for (let row = 0; row < wish.count; row++) {
    const key = wish.keyOf(row)
    keys.push(key)
    if (typeof key === 'string') texts.add(key)
    if (row % PART === PART - 1) yield
  }
  const ranks = yield* ranking([...texts], wish.lang)
  const numbers = Float64Array.from(keys, (key) =>
    typeof key === 'string' ? (ranks.get(key) ?? 0) : (key ?? 0),
  )
  yield
  const known = [...keys.keys()].filter((row) => keys[row] !== null)
  const unknown = [...keys.keys()].filter((row) => keys[row] === null)
  const sign = wish.descending ? -1 : 1
  const sorted = yield* sorting(known, (a, b) => sign * ((numbers[a] ?? 0) - (numbers[b] ?? 0)))
  return { order: Uint32Array.from(sorted.concat(unknown)), unknown: unknown.length }
}

/** Place of each distinct text in the reader's alphabet; texts that differ only in what it ignores share one. */
function* ranking(texts: readonly string[], lang: string): Generator<undefined, ReadonlyMap<string, number>> {
  const { compare } = new Intl.Collator(lang, { numeric: true })
  const sorted = yield* sorting(texts, compare)
  const ranks = new Map<string, number>()
  let rank = 0
  for (const [at, text] of sorted.entries()) {
    if (at > 0 && compare(sorted[at - 1] ?? '', text) !== 0) rank = at
    ranks.set(text, rank)
    if (at % PART === PART - 1) yield
  }
  return ranks
}

type Compare<Item> = (a: Item, b: Item) => number

/** Merge sort from the bottom up. */
function* sorting<Item>(items: readonly Item[], compare: Compare<Item>): Generator<undefined, Item[]> {
  let runs: Item[][] = []
  for (let at = 0; at < items.length; at += RUN) {
    runs.push(items.slice(at, at + RUN).sort(compare))
    yield
  }
  while (runs.length > 1) {
    const longer: Item[][] = []
    for (let at = 0; at < runs.length; at += 2)
      longer.push(yield* merging(runs[at] ?? [], runs[at + 1] ?? [], compare))
    runs = longer
  }
  return runs[0] ?? []
}

function* merging<Item>(
  left: readonly Item[],
  right: readonly Item[],
  compare: Compare<Item>,
): Generator<undefined, Item[]> {
  const merged: Item[] = []
  let [l, r] = [0, 0]
  while (l < left.length && r < right.length) {
    const [one, other] = [left[l] as Item, right[r] as Item]
    const isLeft = compare(one, other) <= 0
    merged.push(isLeft ? one : other)
    if (isLeft) l++
    else r++
    if (merged.length % PART === 0) yield
  }
  return merged.concat(left.slice(l), right.slice(r))
}

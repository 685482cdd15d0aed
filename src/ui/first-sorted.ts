/** The head of a sorted list without sorting the whole of it. */

/**
 * The first `count` items in the order of `compare`; equal ones as they were. A list of which only sixty are
 * drawn need not be sorted to its hundred thousandth entry.
 */
export function firstSorted<Item>(
  items: Iterable<Item>,
  compare: (a: Item, b: Item) => number,
  count: number,
): readonly Item[] {
  let kept: Item[] = []
  let last: Item | undefined
  for (const item of items) {
    if (last !== undefined && compare(item, last) >= 0) continue
    kept.push(item)
    if (kept.length < 2 * count) continue
    kept = kept.sort(compare).slice(0, count)
    last = kept.at(-1)
  }
  return kept.sort(compare).slice(0, count)
}

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstSorted } from '../../../src/ui/first-sorted.ts'
import type { SortKey } from '../../../src/ui/table-column.ts'
import { sortingRows } from '../../../src/ui/table-sort.ts'

function sorted(keys: readonly SortKey[], descending = false) {
  const steps = sortingRows({ count: keys.length, descending, lang: 'en', keyOf: (row) => keys[row] ?? null })
  let rests = 0
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return { order: [...step.value.order], unknown: step.value.unknown, rests }
    rests++
  }
}

test('the unknown stand last in both directions, in the order of the file', () => {
  expect(sorted([null, 2, null, 1])).toMatchObject({ order: [3, 1, 0, 2], unknown: 2 })
  expect(sorted([null, 2, null, 1], true)).toMatchObject({ order: [1, 3, 0, 2], unknown: 2 })
})

test('equal rows stay in the order of the file in both directions', () => {
  expect(sorted([1, 0, 1, 0]).order).toEqual([1, 3, 0, 2])
  expect(sorted([1, 0, 1, 0], true).order).toEqual([0, 2, 1, 3])
})

test('texts go by the alphabet and not by their codes: accents beside their letters, numbers by size', () => {
  expect(sorted(['Zeta 10', 'Écume', 'Zeta 9', 'Eden', 'delta']).order).toEqual([4, 1, 3, 2, 0])
})

test('texts that the alphabet does not tell apart stay in the order of the file', () => {
  const [composed, decomposed] = ['\u00e9', 'e\u0301']
  expect(sorted([decomposed, composed, decomposed, composed]).order).toEqual([0, 1, 2, 3])
})

test('thousands of rows are sorted in parts, between which the page can breathe', () => {
  const keys = Array.from({ length: 20_000 }, (_, row) => `SYNTHETIC ${(row * 7919) % 20_000}`)
  const { order, rests } = sorted(keys)
  expect(rests).toBeGreaterThan(100)
  expect(order.slice(0, 3).map((row) => keys[row])).toEqual(['SYNTHETIC 0', 'SYNTHETIC 1', 'SYNTHETIC 2'])
  expect(new Set(order).size).toBe(20_000)
})

test('the head of a sorted list is found without sorting all of it, equal entries as they were', () => {
  const entry = fc.record({ key: fc.integer({ min: 0, max: 5 }), id: fc.nat() })
  fc.assert(
    fc.property(fc.array(entry), fc.integer({ min: 1, max: 4 }), (items, count) => {
      const compare = (a: { key: number }, b: { key: number }) => a.key - b.key
      expect(firstSorted(items, compare, count)).toEqual([...items].sort(compare).slice(0, count))
    }),
    { seed: 5, numRuns: 300 },
  )
})

import { expect, test } from 'vitest'
import { EMPTY_FILTER, type FilterSpec } from '../../../src/query/core/filter.ts'
import { stepText } from '../../../src/ui/step-words.ts'
import { filterOf, packageOf } from '../../query/synthetic.ts'

const pkg = packageOf([])
const told = (before: FilterSpec, after: FilterSpec): string => stepText(before, after, pkg, 'en')

test('a value chosen beside another is told alone', () => {
  const before = filterOf({ facets: { modality: ['asserted'] } })
  const after = filterOf({ facets: { modality: ['asserted', 'possible'] } })
  expect(told(before, after)).toMatch(/possible$/)
  expect(told(before, after)).not.toContain('asserted')
  expect(told(after, before)).toMatch(/^without .* possible$/)
})

test('words, period and area are named with what they are now', () => {
  expect(told(EMPTY_FILTER, filterOf({ q: 'well' }))).toBe('Text “well”')
  expect(told(EMPTY_FILTER, filterOf({ from: '2021' }))).toContain('2021 or later')
  // An area of the same size elsewhere is another area.
  const box = (west: number) => filterOf({ area: { kind: 'box', bbox: [west, 30, west + 1, 31] } })
  expect(told(box(-30), box(-31))).toBe(told(EMPTY_FILTER, box(-30)))
})

test('several conditions at once are counted, all of them gone is said', () => {
  const both = filterOf({ q: 'well', from: '2021' })
  expect(told(EMPTY_FILTER, both)).toBe('2 conditions changed')
  expect(told(both, EMPTY_FILTER)).toBe('all conditions cleared')
})

test('a change that no condition shows is still a step with words', () => {
  expect(told(EMPTY_FILTER, filterOf({ match: 'certain' }))).toBe('how dates are matched')
})

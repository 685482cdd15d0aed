import { expect, test } from 'vitest'
import { EMPTY_FILTER, type FilterSpec } from '../../src/query/core/filter.ts'
import { nearerQuestions } from '../../src/ui/nearer-questions.ts'
import { karabakh } from '../query/karabakh.ts'
import { ask } from './a/synthetic-package.ts'

const pkg = await karabakh()

const nearerTo = (part: Partial<FilterSpec>) => {
  const filter = { ...EMPTY_FILTER, ...part }
  const result = ask(pkg, filter)
  expect(result.tally.shown).toBe(0)
  return nearerQuestions(filter, result)
}
const shown = (filter: FilterSpec): number => ask(pkg, filter).tally.shown
const keys = (part: Partial<FilterSpec>): string[] => nearerTo(part).map(({ key }) => key)

test('a period before every date is widened up to the first claims after it, and that brings some back', () => {
  const [to] = nearerTo({
    date: 'discovery',
    from: '1900',
    to: '1901',
    match: 'certain',
  }).filter(({ key }) => key === 'to')
  expect(to?.filter.from).toBe('1900')
  expect(to && shown(to.filter)).toBeGreaterThan(0)
})

test('a period after every date is widened from the last claims before it', () => {
  const [from] = nearerTo({ date: 'discovery', from: '2030', to: '2030', match: 'certain' }).filter(
    ({ key }) => key === 'from',
  )
  expect(from?.filter.to).toBe('2030')
  expect(from && shown(from.filter)).toBeGreaterThan(0)
})

test('undated claims are offered once only, and "possibly in" only where "certainly in" was asked', () => {
  expect(keys({ date: 'death', from: '1700', to: '1701', match: 'certain' })).toEqual(
    expect.arrayContaining(['possible', 'undated']),
  )
  expect(
    keys({ date: 'death', from: '1700', to: '1701', match: 'certain', undated: 'include', q: 'qqqq' }),
  ).not.toContain('undated')
})

test('of several words each can be left out alone, and a phrase stays a phrase', () => {
  const without = nearerTo({ q: 'Khojaly "nosuch phrase"' })
  expect(without.map(({ filter }) => filter.q)).toEqual(['"nosuch phrase"', 'Khojaly'])
  expect(without.map(({ filter }) => shown(filter))).toEqual([0, expect.toSatisfy((n: number) => n > 0)])
})

test('one word without a period has no nearer question: it can only be dropped', () => {
  expect(keys({ q: 'qqqqqq' })).toEqual([])
})

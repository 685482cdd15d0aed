import { expect, test } from 'vitest'
import { filteredOut, withoutDate } from '../../src/app/counted-lists.ts'
import type { FilterSpec } from '../../src/query/core/filter.ts'
import { buildIndex, runQuery } from '../../src/query/core/run.ts'
import { karabakh } from '../query/karabakh.ts'
import { claimOf, dated, featureOf, filterOf, packageOf, parsedOf } from '../query/synthetic.ts'

test('each list has as many features as its number says, whatever is asked', async () => {
  const pkg = await karabakh()
  const index = buildIndex(parsedOf(pkg))
  const asked: readonly Partial<FilterSpec>[] = [
    {},
    { date: 'discovery' },
    { date: 'burial', from: '2020', undated: 'include' },
    { q: 'remains', date: 'exhumation' },
    { q: 'no such word anywhere' },
  ]
  for (const part of asked) {
    const filter = filterOf(part)
    const result = runQuery(index, filter)
    expect(filteredOut(pkg, result)).toHaveLength(result.tally.filtered)
    expect(withoutDate(pkg, result, filter)).toHaveLength(result.tally.undated)
  }
})

test('the date of a claim that does not match is no date of the feature', () => {
  const matching = claimOf('c1', { claimant: 'a-observer' })
  const other = claimOf('c2', { dates: [dated('discovery', '2021')] })
  const pkg = packageOf([featureOf('f1', [matching, other]), featureOf('f2', [other])])
  const filter = filterOf({ facets: { claimant: ['a-observer'] } })
  const result = runQuery(buildIndex(parsedOf(pkg)), filter)
  expect(withoutDate(pkg, result, filter)).toEqual(['f1'])
  expect(filteredOut(pkg, result)).toEqual(['f2'])
})

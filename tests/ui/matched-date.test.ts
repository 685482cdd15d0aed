import { expect, test } from 'vitest'
import '../../src/i18n/whole.ts'
import { EMPTY_FILTER } from '../../src/query/core/filter.ts'
import { type AskedPeriod, matchedDate } from '../../src/ui/matched-date.ts'
import { claimOf, dated } from '../query/synthetic.ts'

const claims = [
  claimOf('c1', { dates: [dated('statement', '2022-05-06'), dated('discovery', '2022-03')] }),
  claimOf('c2', { dates: [dated('discovery', '2021-12-30/2022-01-02')] }),
  claimOf('c3', { dates: [dated('discovery', '2019')] }),
]
const [first = claimOf('none')] = claims
const said = (asked: Partial<AskedPeriod>, of = claims) =>
  matchedDate(of, { ...EMPTY_FILTER, ...asked }, 'en')

test('the earliest date that lies in the period is said with its kind, further claims are counted', () => {
  expect(said({ from: '2022' })).toBe('discovery: 30 Dec 2021 – 2 Jan 2022 and 2 more claims')
  expect(said({ from: '2022', match: 'certain' })).toBe('discovery: Mar 2022 and 2 more claims')
  expect(said({ from: '2022-05' }, [first])).toBe('statement: 6 May 2022')
})

test('only dates of the kind that is asked for count', () => {
  expect(said({ date: 'statement', from: '2022' }, [first])).toBe('statement: 6 May 2022')
  expect(said({ date: 'discovery', from: '2022' }, [first])).toBe('discovery: Mar 2022')
})

test('claims that passed without such a date say so, and nothing is said where nothing is asked', () => {
  expect(said({ date: 'burial', from: '2022', undated: 'include' })).toBe('burial: undated')
  expect(said({ from: '2030', undated: 'include' }, [claimOf('c4')])).toBe('undated')
  expect(said({ date: 'burial', from: '2022' })).toBeNull()
  expect(said({})).toBeNull()
  expect(said({ from: '2022' }, [])).toBeNull()
})

import { expect, test } from 'vitest'
import { suggestionsOf } from '../../src/query/core/suggestions.ts'
import { karabakh } from './karabakh.ts'
import { claimOf, featureOf, packageOf } from './synthetic.ts'

const IN_TWO = { verbatim: null, placeId: 'pl-two', precisionCode: 'unlocated' as const }
const pkg = packageOf([
  featureOf('f1', [claimOf('c1', { claimant: 'a-west-office', place: IN_TWO })]),
  featureOf('f2', [claimOf('c2')], null, { placeId: 'pl-one' }),
])
const names = (typed: string) => suggestionsOf(pkg)(typed, 8).map(({ kind, name }) => `${kind} ${name}`)

test('what begins so is suggested, places with the name by which they are better known', () => {
  expect(suggestionsOf(pkg)('проб', 8)).toEqual([
    { kind: 'place', id: 'pl-two', name: 'Проба', beside: 'Shahar' },
  ])
  expect(names('office').sort()).toEqual(['claimant East Office SYNTHETIC', 'claimant West Office SYNTHETIC'])
})

test('every word has to be in the name, with a slip of the pen and without diacritics', () => {
  expect(names('west offise')).toEqual(['claimant West Office SYNTHETIC'])
  expect(names('seher')).toEqual(['place Şəhər'])
  expect(names('sahar')).toEqual(['place Şəhər'])
  expect(names('west shahar')).toEqual([])
})

test('what no claim names is not suggested, a feature’s own place neither: it would find nothing', () => {
  expect(names('sinaq')).toEqual([])
  expect(names('observer')).toEqual([])
})

test('one place is suggested once, the same way every time, and no more than asked for', async () => {
  const suggest = suggestionsOf(await karabakh())
  const found = suggest('khoj', 8)
  expect(found[0]).toEqual({ kind: 'place', id: 'pl-khojaly', name: 'Khojaly', beside: null })
  expect(new Set(found.map(({ kind, id }) => `${kind} ${id}`)).size).toBe(found.length)
  expect(suggest('khoj', 8)).toEqual(found)
  expect(suggest('a', 3)).toHaveLength(3)
})

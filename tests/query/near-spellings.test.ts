import fc from 'fast-check'
import { afterEach, expect, test, vi } from 'vitest'
import type { CairnPackage } from '../../src/domain/package.ts'
import { buildIndex, runQuery } from '../../src/query/core/run.ts'
import { searchTerms, withoutTolerance } from '../../src/query/core/search-terms.ts'
import { randomFilter, randomPackage } from './random-package.ts'
import { matchingIds } from './readable.ts'
import { claimOf, featureOf, filterOf, packageOf, parsedOf } from './synthetic.ts'

/** The machine may be busy with other tests. */
vi.setConfig({ testTimeout: 60_000 })

afterEach(() => vi.restoreAllMocks())

const ask = (pkg: CairnPackage, q: string) => runQuery(buildIndex(parsedOf(pkg)), filterOf({ q }))
const shown = (pkg: CairnPackage, q: string) => [...ask(pkg, q).rows].map((row) => pkg.features[row]!.id)

/** One feature with this label, and one with a claim that says this. */
const labelled = (label: string, statement = 'nothing'): CairnPackage =>
  packageOf([
    featureOf('f1', [claimOf('c1')], null, { label: { en: label } }),
    featureOf('f2', [claimOf('c2', { statement: { en: statement } })], null, { label: { en: 'other' } }),
  ])

test.each([
  ['quary', 'Quarry', true, 'a letter missing'],
  ['quarrry', 'Quarry', true, 'a letter too many'],
  ['quarty', 'Quarry', true, 'a letter wrong'],
  ['qaurry', 'Quarry', true, 'two letters exchanged'],
  ['qaurty', 'Quarry', false, 'two slips in a word of six letters'],
  ['settlemnet', 'Settlement', true, 'two letters exchanged in ten'],
  ['setlemant', 'Settlement', true, 'two slips in a word of nine letters'],
  ['setlemand', 'Settlement', false, 'three slips'],
  ['wekl', 'Well', false, 'four letters'],
  ['wekls', 'Wells', true, 'five letters'],
  ['"quary"', 'Quarry', false, 'in quotes'],
  ['site1992', 'site1993', false, 'with digits'],
  ['1992a', '1993a', false, 'a number'],
  ['(quary)', 'Quarry', true, 'in brackets'],
  ['nagorno-karabagh', 'Nagorno-Karabakh', true, 'a word with a hyphen'],
  ['karabagh', 'Nagorno-Karabakh', true, 'a part of such a word'],
])('“%s” finds “%s”: %s – %s', (q, label, isFound) => {
  expect(shown(labelled(label), q)).toEqual(isFound ? ['f1'] : [])
})

test('a word that occurs is taken at its word: others that look like it do not count', () => {
  const pkg = labelled('killed here', 'It was filled again.')
  expect(shown(pkg, 'killed')).toEqual(['f1'])
  expect(ask(pkg, 'killed').nearSpellings).toEqual([])
  expect(shown(pkg, 'kulled')).toEqual(['f1'])
})

test('names of places count in their other spellings too, even where the typed one occurs', () => {
  const place = { verbatim: null, placeId: 'pl-two', precisionCode: 'unlocated' as const }
  const pkg = packageOf([
    featureOf('f1', [claimOf('c1', { statement: { en: 'At Shahor.' } })]),
    featureOf('f2', [claimOf('c2', { place })]),
  ])
  expect(shown(pkg, 'Shahor')).toEqual(['f1', 'f2'])
  expect(ask(pkg, 'Shahor').nearSpellings).toEqual([{ typed: 'Shahor', occurs: true, spellings: ['Shahar'] }])
  expect(shown(pkg, '"Shahor"')).toEqual(['f1'])
})

test('a longer form of a place’s name is no slip of the pen where it occurs', () => {
  const place = { verbatim: null, placeId: 'pl-two', precisionCode: 'unlocated' as const }
  const pkg = packageOf([
    featureOf('f1', [claimOf('c1', { statement: { en: 'The Shahars say so.' } })]),
    featureOf('f2', [claimOf('c2', { place })]),
  ])
  expect(shown(pkg, 'Shahars')).toEqual(['f1'])
})

test('a near spelling in one claim does not help another', () => {
  const claims = [
    claimOf('c1', { statement: { en: 'At the quarry.' } }),
    claimOf('c2', { statement: { en: 'In the garden.' } }),
  ]
  const pkg = packageOf([featureOf('f1', claims)])
  expect(matchingIds(ask(pkg, 'quary'), pkg)).toEqual([['c1']])
  expect(shown(pkg, 'quary gardn')).toEqual([])
})

test('the nearest spellings come first, a dozen at most, in an order that nothing changes', () => {
  const words = Array.from('abcdefghijklmnopqrst', (letter) => `grav${letter}n`).join(' ')
  const near = (text: string) => ask(labelled(text), 'gravxn').nearSpellings[0]?.spellings
  expect(near(words)).toHaveLength(12)
  expect(near(words.split(' ').reverse().join(' '))).toEqual(near(words))
})

test('quotes around the words that were taken with tolerance turn it off, and leave the rest alone', () => {
  expect(withoutTolerance('quary “old well” yard', ['quary'])).toBe('"quary" "old well" yard')
  expect(searchTerms(withoutTolerance('Quary, quary', ['quary']))).toEqual([
    { text: 'quary,', typed: 'Quary,', isExact: false },
    { text: 'quary', typed: 'quary', isExact: true },
  ])
})

test('tolerance only ever adds: what the quoted words find, the bare ones find too', () => {
  const typed = fc.array(
    fc.constantFrom('statement', 'statemant', 'quarry', 'quary', 'sprink', 'yard', 'offise'),
    {
      minLength: 1,
      maxLength: 2,
    },
  )
  fc.assert(
    fc.property(randomPackage, randomFilter, typed, (pkg, filter, words) => {
      const index = buildIndex(parsedOf(pkg))
      const bare = runQuery(index, { ...filter, q: words.join(' ') })
      const quoted = runQuery(index, { ...filter, q: words.map((word) => `"${word}"`).join(' ') })
      expect([...bare.rows]).toEqual(expect.arrayContaining([...quoted.rows]))
      expect(quoted.nearSpellings).toEqual([])
    }),
    { seed: 61, numRuns: 100 },
  )
})

test('no answer asks for the reader’s language', () => {
  const depending = [
    vi.spyOn(String.prototype, 'toLocaleLowerCase'),
    vi.spyOn(String.prototype, 'toLocaleUpperCase'),
    vi.spyOn(String.prototype, 'localeCompare'),
    vi.spyOn(Intl, 'Collator'),
    vi.spyOn(Intl, 'Segmenter'),
    vi.spyOn(Number.prototype, 'toLocaleString'),
  ]
  for (const [pkg, filter] of fc.sample(fc.tuple(randomPackage, randomFilter), { seed: 62, numRuns: 30 }))
    runQuery(buildIndex(parsedOf(pkg)), { ...filter, q: 'İstanbul statemant' })
  expect(depending.map((spy) => spy.mock.calls.length)).toEqual([0, 0, 0, 0, 0, 0])
})

import { expect, test } from 'vitest'
import { sentence as words } from '../../src/i18n/en/sentence.ts'
import { querySentence } from '../../src/i18n/query-sentence.ts'
import { FACETS } from '../../src/query/core/filter.ts'
import { AGENTS, filterOf, packageOf } from '../query/synthetic.ts'

const pkg = packageOf([])
type Change = Parameters<typeof filterOf>[0]

const sentence = (change: Change): string =>
  querySentence(filterOf(change), pkg, 'en')
    .map(({ text }) => text)
    .join('')

const stressed = (change: Change): readonly string[] =>
  querySentence(filterOf(change), pkg, 'en').flatMap(({ text, emphasis }) => (emphasis ? [text] : []))

const twoClaimants = AGENTS.slice(0, 2).map(({ id }) => id)

test('nothing asked is said too', () => {
  expect(querySentence(filterOf(), pkg, 'en')).toEqual([{ text: 'All features.', emphasis: false }])
})

test('the query of the design reads as a sentence, and its choices are stressed', () => {
  const change: Change = {
    facets: { claimant: twoClaimants },
    date: 'discovery',
    from: '2021',
    to: '2024',
    q: 'well',
  }
  expect(sentence(change)).toBe(
    'Features with a claim by any of 2 claimants, discovery possibly between 2021 and 2024, undated left out, containing “well”.',
  )
  expect(stressed(change)).toEqual(['any of 2 claimants', 'discovery', '2021', '2024', 'well'])
})

test.each<[Change, string]>([
  [{ facets: { claimant: ['a-observer'] } }, 'Features with a claim by Observer SYNTHETIC.'],
  [{ facets: { modality: ['asserted', 'possible'] } }, 'Features with a claim put as asserted or possible.'],
  [
    { facets: { modality: ['asserted', 'possible', 'denied'] } },
    'Features with a claim put as any of 3 degrees of certainty.',
  ],
  [
    { facets: { party: ['p-east'], doclang: ['hy'] } },
    'Features with a claim from p-east, in a document in Armenian.',
  ],
  [
    { facets: { status: ['contested'], role: ['monitor'] } },
    'Features with the status contested, with a claim in the role of monitor.',
  ],
  [{ facets: { type: ['incident_location'] } }, 'Features of the type incident location.'],
  [{ facets: { precision: ['unlocated'] } }, 'Features with the place precision place not stated.'],
  [{ facets: { predicate: ['no_burial'] } }, 'Features with a claim about no_burial.'],
  [{ facets: { claimant: ['gone'] } }, 'Features with a claim by gone.'],
  [{ q: '  mass   well ' }, 'Features containing “mass well”.'],
  [{ q: 'mass grave' }, 'Features containing “mass grave” or near spellings.'],
  [{ q: '"mass grave" 1992' }, 'Features containing “"mass grave" 1992”.'],
  [{ from: '2021' }, 'Features with a claim, any date possibly from 2021 on, undated left out.'],
  [
    { to: '2021-02', match: 'certain', undated: 'include' },
    'Features with a claim, any date certainly up to Feb 2021, undated included.',
  ],
  [
    { from: '2024-02', to: '2024-02', date: 'burial' },
    'Features with a claim, burial possibly within Feb 2024, undated left out.',
  ],
  [{ from: 'soon' }, 'All features, the start of the period not understood and so not applied.'],
  [
    { from: 'soon', to: '2024' },
    'Features with a claim, any date possibly up to 2024, undated left out, the start of the period not understood and so not applied.',
  ],
  [{ from: '2024', to: '2021' }, 'All features, the period running backwards and so not applied.'],
  [{ facets: { document: ['s-english'] } }, 'Features with a claim cited from s-english.'],
  [{ area: { kind: 'box', bbox: [0, 0, 1, 1] } }, 'Features touching the chosen map section.'],
  [
    { area: { kind: 'box', bbox: [0, 0, 1, 1] }, areaMatch: 'inside' },
    'Features inside the chosen map section.',
  ],
  [
    { area: { kind: 'circle', center: [-30, 30.5], radiusMeters: 2500 }, areaMatch: 'inside' },
    'Features inside the circle of 2.5 km around 30.5000, -30.0000.',
  ],
])('%j', (change, expected) => {
  expect(sentence(change)).toBe(expected)
})

test('every facet has its words, for one value and for many', () => {
  for (const facet of FACETS) {
    expect(words).toHaveProperty([`query.${facet}`])
    expect(sentence({ facets: { [facet]: ['x'] } })).toContain('x')
    expect(sentence({ facets: { [facet]: ['x', 'y', 'z'] } })).toContain('any of 3')
  }
})

test('what is typed cannot forge emphasis or message syntax', () => {
  expect(stressed({ q: 'a\uE001b\uE000c {n} <b>' })).toEqual(['abc {n} <b>'])
})

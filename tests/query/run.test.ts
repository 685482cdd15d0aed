import { expect, test } from 'vitest'
import type { CairnPackage } from '../../src/domain/package.ts'
import type { FilterSpec } from '../../src/query/core/filter.ts'
import { buildIndex, runQuery } from '../../src/query/core/run.ts'
import { byValue, readable } from './readable.ts'
import { claimOf, dated, featureOf, filterOf, packageOf, parsedOf } from './synthetic.ts'

const ask = (pkg: CairnPackage, filter: FilterSpec) =>
  readable(runQuery(buildIndex(parsedOf(pkg)), filter), pkg)

/** Ids of the shown features. */
const shown = (pkg: CairnPackage, filter: FilterSpec): readonly string[] =>
  [...ask(pkg, filter).rows].map((row) => pkg.features[row]!.id)

const point = { type: 'Point' as const, coordinates: [-30, 30] }

/** One feature with one claim that has these dates. */
const withDates = (...dates: readonly ReturnType<typeof dated>[]): CairnPackage =>
  packageOf([featureOf('f1', [claimOf('c1', { dates: [...dates] })])])

test('this claim’s date with that claim’s claimant is no match', () => {
  const pkg = packageOf([
    featureOf('f1', [
      claimOf('c1', { claimant: 'a-east-office', dates: [dated('discovery', '2010-05')] }),
      claimOf('c2', { claimant: 'a-west-office', dates: [dated('discovery', '2024-02-21')] }),
    ]),
  ])
  const period = { date: 'discovery' as const, from: '2024-02', to: '2024-02' }
  expect(shown(pkg, filterOf(period))).toEqual(['f1'])
  expect(shown(pkg, filterOf({ facets: { claimant: ['a-east-office'] } }))).toEqual(['f1'])
  expect(shown(pkg, filterOf({ ...period, facets: { claimant: ['a-east-office'] } }))).toEqual([])
  expect(ask(pkg, filterOf({ ...period, facets: { claimant: ['a-west-office'] } })).matchingClaims).toEqual([
    ['c2'],
  ])
})

test('words of one claim do not help another, words of the feature help all', () => {
  const claims = [
    claimOf('c1', { statement: { en: 'At the well.' }, modality: 'asserted' }),
    claimOf('c2', { statement: { en: 'At the quarry.' }, modality: 'possible' }),
  ]
  const pkg = packageOf([featureOf('f1', claims, null, { label: { en: 'Northern yard' } })])
  const facets = { modality: ['possible'] }
  expect(shown(pkg, filterOf({ q: 'well', facets }))).toEqual([])
  expect(shown(pkg, filterOf({ q: 'well quarry' }))).toEqual([])
  expect(ask(pkg, filterOf({ q: 'quarry yard' })).matchingClaims).toEqual([['c2']])
})

test('values of one facet are alternatives, facets add up', () => {
  const pkg = packageOf([
    featureOf('f1', [claimOf('c1', { modality: 'asserted', predicate: 'discovered' })]),
    featureOf('f2', [claimOf('c2', { modality: 'possible', predicate: 'discovered' })]),
    featureOf('f3', [claimOf('c3', { modality: 'possible', predicate: 'no_burial' })]),
  ])
  expect(shown(pkg, filterOf({ facets: { modality: ['asserted', 'possible'] } }))).toEqual(['f1', 'f2', 'f3'])
  expect(shown(pkg, filterOf({ facets: { modality: ['possible'], predicate: ['discovered'] } }))).toEqual([
    'f2',
  ])
})

test('a facet is counted with its own choice lifted, the others with it applied', () => {
  const pkg = packageOf([
    featureOf('f1', [claimOf('c1', { modality: 'asserted', predicate: 'discovered' })]),
    featureOf('f2', [
      claimOf('c2', { modality: 'possible', predicate: 'discovered' }),
      claimOf('c3', { modality: 'possible', predicate: 'no_burial' }),
    ]),
  ])
  const { facets } = ask(pkg, filterOf({ facets: { modality: ['asserted'] } }))
  expect(facets.modality).toEqual({ asserted: 1, possible: 1 })
  expect(facets.predicate).toEqual({ discovered: 1 })
})

test('a claim cited from documents in two languages counts for both, once each', () => {
  const passage = (source: string) => ({
    source,
    selector: [{ type: 'TextQuoteSelector' as const, exact: 'x' }],
    lang: 'en',
  })
  const passages = [passage('s-armenian'), passage('s-azerbaijani'), passage('s-armenian')]
  const pkg = packageOf([featureOf('f1', [claimOf('c1', { passages })])])
  expect(ask(pkg, filterOf()).facets.doclang).toEqual({ az: 1, hy: 1 })
  expect(shown(pkg, filterOf({ facets: { doclang: ['az'] } }))).toEqual(['f1'])
})

test('a chosen value that the package does not have finds nothing, and hides no count', () => {
  const pkg = packageOf([featureOf('f1', [claimOf('c1')])])
  const { tally, facets } = ask(pkg, filterOf({ facets: { claimant: ['withdrawn-agent'] } }))
  expect(tally.shown).toBe(0)
  expect(facets.claimant).toEqual({ 'a-east-office': 1 })
})

test('an undated claim never passes a period unless asked for', () => {
  const pkg = withDates(dated('discovery', null), dated('statement', '2024-02-23'))
  const period = { date: 'discovery' as const, from: '2024' }
  expect(shown(pkg, filterOf(period))).toEqual([])
  expect(shown(pkg, filterOf({ ...period, undated: 'include' }))).toEqual(['f1'])
  expect(shown(pkg, filterOf({ ...period, date: 'any' }))).toEqual(['f1'])
})

test('without a period the switch for the undated changes nothing', () => {
  const pkg = withDates(dated('discovery', null))
  expect(shown(pkg, filterOf({ undated: 'exclude' }))).toEqual(['f1'])
  expect(ask(pkg, filterOf({ date: 'discovery' })).tally.undated).toBe(1)
})

test('a dated claim outside the period does not pass with the undated', () => {
  const pkg = withDates(dated('discovery', '2010'))
  expect(shown(pkg, filterOf({ date: 'discovery', from: '2024', undated: 'include' }))).toEqual([])
})

test('of several dates of the kind one is enough', () => {
  const pkg = withDates(dated('exhumation', '2010'), dated('exhumation', '2024-03'))
  expect(shown(pkg, filterOf({ date: 'exhumation', from: '2024', to: '2024' }))).toEqual(['f1'])
  expect(shown(pkg, filterOf({ date: 'exhumation', from: '2012', to: '2014' }))).toEqual([])
})

test('the first day of “from” and the last day of “to” belong to the period', () => {
  const on = (day: string) =>
    shown(withDates(dated('burial', day)), filterOf({ from: '2024-02', to: '2024-02' }))
  expect([on('2024-01-31'), on('2024-02-01'), on('2024-02-29'), on('2024-03-01')]).toEqual([
    [],
    ['f1'],
    ['f1'],
    [],
  ])
})

test.each([
  ['/2021-02-12', 'unknown'],
  ['../2021-02-12', 'open'],
])('%s, whose start is %s, may be early, is never certain, and does not become 1970', (edtf) => {
  const pkg = withDates(dated('burial', edtf))
  const early = { from: '1950', to: '1960' }
  expect(shown(pkg, filterOf(early))).toEqual(['f1'])
  expect(shown(pkg, filterOf({ ...early, match: 'certain' }))).toEqual([])
  expect(shown(pkg, filterOf({ to: '2100', match: 'certain' }))).toEqual([])
  expect(shown(pkg, filterOf({ from: '2022' }))).toEqual([])
})

test('an approximate date may be in the period but is not certainly there', () => {
  const pkg = withDates(dated('burial', '1992-02~'))
  expect(shown(pkg, filterOf({ from: '1992', to: '1992' }))).toEqual(['f1'])
  expect(shown(pkg, filterOf({ from: '1992', to: '1992', match: 'certain' }))).toEqual([])
})

test('a period that cannot be understood hides nothing and says so', () => {
  const pkg = withDates(dated('burial', '1992'))
  const { tally, period } = ask(pkg, filterOf({ from: '21-02-1993' }))
  expect(tally.shown).toBe(1)
  expect(period.faults).toMatchObject([{ field: 'from' }])
  const undated = ask(withDates(), filterOf({ from: 'soon' }))
  expect(undated.tally.shown).toBe(1)
})

test('the side that can be understood still applies', () => {
  const pkg = withDates(dated('burial', '1992'))
  expect(shown(pkg, filterOf({ from: 'soon', to: '1990' }))).toEqual([])
})

test('features without claims are shown while nothing is asked of a claim', () => {
  const plain = featureOf('f1', [], point, { label: { en: 'A well' } })
  const pkg = packageOf([plain], { kind: 'plain' })
  expect(ask(pkg, filterOf())).toMatchObject({
    matchingClaims: [[]],
    tally: { imported: 1, shown: 1, filtered: 0, undated: 1, unlocated: 0 },
    facets: { type: { reported_burial_site: 1 }, status: {}, claimant: {} },
    histogram: { bins: [], allClaims: 0 },
  })
  expect(shown(pkg, filterOf({ q: 'well' }))).toEqual(['f1'])
  expect(shown(pkg, filterOf({ q: 'quarry' }))).toEqual([])
  expect(shown(pkg, filterOf({ facets: { modality: ['asserted'] } }))).toEqual([])
  expect(shown(pkg, filterOf({ from: '2024' }))).toEqual([])
  expect(shown(pkg, filterOf({ from: '2024', undated: 'include' }))).toEqual(['f1'])
})

test('an unlocated feature is counted, and lies in no area', () => {
  const pkg = packageOf([featureOf('f1', [claimOf('c1')]), featureOf('f2', [claimOf('c2')], point)])
  expect(ask(pkg, filterOf()).tally).toMatchObject({ shown: 2, unlocated: 1 })
  const world = { kind: 'box' as const, bbox: [-180, -90, 180, 90] as const }
  expect(shown(pkg, filterOf({ area: world }))).toEqual(['f2'])
})

test('a file of which nothing could be read still adds up', () => {
  const index = buildIndex({ package: null, rejected: [], importedFeatures: 3 })
  const { tally, rows, facets } = runQuery(index, filterOf({ facets: { party: ['p-east'] } }))
  expect(tally).toEqual({ imported: 3, shown: 0, filtered: 0, rejected: 3, unlocated: 0, undated: 0 })
  expect([...rows]).toEqual([])
  expect(byValue(facets.party)).toEqual({})
})

test('status and precision are asked of the feature', () => {
  const contested = featureOf('f1', [
    claimOf('c1', { claimant: 'a-east-office' }),
    claimOf('c2', { claimant: 'a-west-office', relations: [{ type: 'contradicts', claim: 'c1' }] }),
  ])
  const pkg = packageOf([contested, featureOf('f2', [claimOf('c3')], point)])
  expect(shown(pkg, filterOf({ facets: { status: ['contested'] } }))).toEqual(['f1'])
  expect(shown(pkg, filterOf({ facets: { precision: ['settlement'] } }))).toEqual(['f2'])
})

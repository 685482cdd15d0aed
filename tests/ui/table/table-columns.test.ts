import { expect, test } from 'vitest'
import type { Claim, Count, DateStatement } from '../../../src/domain/generated/package-types.ts'
import { chosenColumns, keyOf, type TableContext } from '../../../src/ui/table-column.ts'
import { countsSaid, largestCount } from '../../../src/ui/table-counts.ts'
import { TABLES } from '../../../src/ui/table-kind.ts'
import { makeClaim, makeFeature, makePackage, plainPackage, samplePackage } from '../a/synthetic-package.ts'

const date = (kind: DateStatement['kind'], edtf: string | null): DateStatement => ({
  kind,
  edtf,
  basis: 'stated',
})
const count = (number: Partial<Count>): Count => ({
  kind: 'remains',
  low: null,
  best: null,
  high: null,
  qualifier: 'exact',
  ...number,
})

/** Words and sort keys of a feature's row by column. */
function featureRow(claims: Claim[], kind: TableContext['kind'] = 'any', matching = claims) {
  const feature = makeFeature('f', claims, { placeId: 'alpha' })
  const context: TableContext = { pkg: makePackage([feature]), lang: 'en', kind }
  const columns = TABLES.features.columns(context.pkg)
  const row = { feature, matching }
  return Object.fromEntries(
    columns.map((column) => [column.id, [column.words(row, context), keyOf(column, row, context)]]),
  )
}

test('dates run from the first start to the last end of the kind asked about, each as finely as stated', () => {
  const claims = [
    makeClaim('late', { dates: [date('discovery', '2023-05'), date('statement', '2024-01-01')] }),
    makeClaim('early', { dates: [date('discovery', '../2021-02-03'), date('statement', null)] }),
  ]
  expect(featureRow(claims, 'discovery').dates?.[0]).toBe('up to 3 Feb 2021 … May 2023')
  expect(featureRow(claims, 'statement').dates?.[0]).toBe('1 Jan 2024')
  expect(featureRow(claims, 'burial').dates).toEqual(['date not stated', null])
})

test('dates are those of the matching claims alone', () => {
  const claims = ['2020', '2022'].map((edtf) => makeClaim(edtf, { dates: [date('incident', edtf)] }))
  expect(featureRow(claims, 'incident', claims.slice(1)).dates?.[0]).toBe('2022')
  expect(featureRow(claims, 'incident', claims.slice(1)).claims).toEqual(['1 of 2', 1])
})

test('an interval that goes on outlasts every day that is named', () => {
  const claims = ['2020/..', '2022-01-02'].map((edtf) => makeClaim(edtf, { dates: [date('incident', edtf)] }))
  expect(featureRow(claims, 'incident').dates?.[0]).toBe('from 2020 on')
})

test('numbers stand with who says them and how certainly, never merged over claimants', () => {
  const claims = [
    makeClaim('n1', { count: count({ low: 4, qualifier: 'at_least' }) }),
    makeClaim('n2', {
      count: count({ low: 18, qualifier: 'at_least' }),
      dates: [date('statement', '2023-01-01')],
    }),
    makeClaim('s', { claimant: 'south-office', modality: 'possible', count: count({ low: 2, high: 5 }) }),
  ]
  expect(featureRow(claims).counts).toEqual([
    'Northern office: at least 4, at least 18 (remains, asserted); Southern office: between 2 and 5 (remains, possible)',
    18,
  ])
})

test('what somebody denies, or says without a number, is no number to sort by', () => {
  const denied = makeClaim('d', { polarity: 'denies', count: count({ best: 50 }) })
  const vague = makeClaim('v', { count: count({ qualifier: 'vague', verbatim: 'dozens' }) })
  expect(largestCount([denied, vague])).toBeNull()
  const context: TableContext = { pkg: makePackage([]), lang: 'en', kind: 'any' }
  expect(countsSaid([denied, vague], context)).toEqual([
    'Northern office: 50 (remains, asserted, a denial)',
    'Northern office: “dozens” (remains, asserted)',
  ])
  expect(featureRow([makeClaim('none')]).counts).toEqual(['no number stated', null])
})

test('the place is sorted by its name; a feature without a named place is unknown there and says why', () => {
  const pkg = samplePackage()
  const context: TableContext = { pkg, lang: 'en', kind: 'any' }
  const place = TABLES.features.columns(pkg).find(({ id }) => id === 'place')
  if (!place) throw new Error('table: a column of places expected, none found')
  const seen = pkg.features.map((feature) => {
    const row = { feature, matching: feature.properties.claims }
    return [feature.id, place.words(row, context), keyOf(place, row, context)]
  })
  expect(seen).toContainEqual(['alpha-edge', 'Alpha / Alfa, near a settlement', 'Alpha / Alfa'])
  expect(seen).toContainEqual(['nowhere', 'place not stated', null])
  expect(seen).toContainEqual(['somewhere', 'only Widewater named', 'Widewater'])
})

test('a claim says place, documents and dates in words, each kind of date by name when any is asked', () => {
  const claim = makeClaim('c', {
    dates: [date('burial', '2020-11'), date('statement', '2021-03-04')],
    place: { verbatim: 'by the old well', placeId: 'alpha', precisionCode: 'settlement' },
  })
  const feature = makeFeature('f', [claim])
  const pkg = makePackage([feature])
  const words = (kind: TableContext['kind']) =>
    Object.fromEntries(
      TABLES.claims
        .columns(pkg)
        .map(({ id, words: of }) => [id, of({ feature, claim }, { pkg, lang: 'en', kind })]),
    )
  expect(words('any')).toMatchObject({
    claimant: 'Northern office',
    modality: 'asserted',
    date: 'burial: Nov 2020 · statement: 4 Mar 2021',
    claimPlace: '“by the old well” · Alpha / Alfa (settlement)',
    party: 'North Atlantis',
    predicate: 'remains were buried',
    polarity: 'affirms',
    site: 'SYNTHETIC f',
  })
  expect(words('burial').date).toBe('Nov 2020')
})

test('a plain file has no columns for what nobody stated', () => {
  expect(TABLES.features.columns(plainPackage()).map(({ id }) => id)).toEqual([
    'label',
    'properties',
    'located',
  ])
})

test('the first column leads whatever is chosen, and unknown columns are left out', () => {
  const all = TABLES.claims.columns(samplePackage())
  expect(chosenColumns(all, ['party', 'nothing', 'statement']).map(({ id }) => id)).toEqual([
    'claimant',
    'party',
    'statement',
  ])
  expect(chosenColumns(all, null).map(({ id }) => id)).not.toContain('polarity')
})

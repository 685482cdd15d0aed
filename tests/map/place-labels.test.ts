import { expect, test } from 'vitest'
import { mapData } from '../../src/map/map-rows.ts'
import { allRows, pointAt, syntheticFeature, syntheticPackage, syntheticPlace } from './synthetic-package.ts'

const BREAK = '\u00a0'

const twoNames = syntheticPlace('pl-two', -30, 30, {
  mapLabel: ['Alpha', 'Beta'],
  mapLabelLocal: ['Ալֆա', 'Beta'],
})

const labelsOf = (pkg: Parameters<typeof allRows>[0], contested: string[] = []) =>
  mapData(allRows(pkg, contested)).labels.features.map((one) => one.properties)

test('a place prints its names in the order of the package, and no name twice', () => {
  const pkg = syntheticPackage([syntheticFeature('a', pointAt(-30, 30), { placeId: 'pl-two' })], [twoNames])
  expect(labelsOf(pkg)).toMatchObject([
    { name: `Alpha${BREAK}/ Beta`, local: 'Ալֆա', kind: 'carrying', note: '' },
  ])
})

test('a place that carries no shown feature is quiet', () => {
  expect(labelsOf(syntheticPackage([], [twoNames]))).toMatchObject([{ kind: 'quiet' }])
})

test('a feature without place in the package is labelled by its own words', () => {
  const pkg = syntheticPackage([syntheticFeature('a', pointAt(-30, 30), { label: { en: 'SYNTHETIC pier' } })])
  expect(labelsOf(pkg)).toMatchObject([{ name: 'SYNTHETIC pier', kind: 'carrying' }])
})

test('a long label of a feature is cut for the map', () => {
  const label = { en: `SYNTHETIC ${'very '.repeat(30)}long` }
  const [only] = labelsOf(syntheticPackage([syntheticFeature('a', pointAt(-30, 30), { label })]))
  expect(only!.name.length).toBeLessThanOrEqual(60)
  expect(only!.name.endsWith('…')).toBe(true)
})

test('the word contested stands below the name; of several features it says how many', () => {
  const at = pointAt(-30, 30)
  const one = syntheticPackage([syntheticFeature('a', at, { placeId: 'pl-two' })], [twoNames])
  expect(labelsOf(one, ['a'])[0]!.note).toBe('contested')
  const features = ['a', 'b', 'c'].map((id) => syntheticFeature(id, at, { placeId: 'pl-two' }))
  expect(labelsOf(syntheticPackage(features, [twoNames]), ['b'])[0]!.note).toBe('1 of 3 contested')
})

test('where names compete for room, contested places come first, then those with most features', () => {
  const far = syntheticPlace('pl-far', -31, 31)
  const many = [1, 2, 3].map((n) => syntheticFeature(`m${n}`, pointAt(-31, 31), { placeId: 'pl-far' }))
  const pkg = syntheticPackage(
    [syntheticFeature('a', pointAt(-30, 30), { placeId: 'pl-two' }), ...many],
    [far, twoNames, syntheticPlace('pl-quiet', -32, 32)],
  )
  const orders = Object.fromEntries(labelsOf(pkg, ['a']).map((one) => [one.name, one.order]))
  expect(orders[`Alpha${BREAK}/ Beta`]).toBeLessThan(orders['SYNTHETIC pl-far']!)
  expect(orders['SYNTHETIC pl-far']).toBeLessThan(orders['SYNTHETIC pl-quiet']!)
})

test('a district without coordinates of its own is named inside the area that is drawn for it', () => {
  const district = syntheticPlace('pl-d', null, null, { fclasses: ['A'] })
  const ring = [
    [-31, 30],
    [-29, 30],
    [-29, 32],
    [-31, 32],
    [-31, 30],
  ]
  const geometry = { type: 'Polygon' as const, coordinates: [ring] }
  const feature = syntheticFeature('a', geometry, { precisionCode: 'district', placeId: 'pl-d' })
  const { labels } = mapData(allRows(syntheticPackage([feature], [district])))
  expect(labels.features).toMatchObject([
    { geometry: { coordinates: [-30, 31] }, properties: { kind: 'area' } },
  ])
})

test('a place of the gazetteer without coordinates and without drawn feature has no label', () => {
  expect(
    labelsOf(
      syntheticPackage(
        [syntheticFeature('a', null, { placeId: 'pl-x' })],
        [syntheticPlace('pl-x', null, null)],
      ),
    ),
  ).toEqual([])
})

test('a label answers with the rows at its place', () => {
  const features = ['a', 'b'].map((id) => syntheticFeature(id, pointAt(-30, 30), { placeId: 'pl-two' }))
  const data = mapData(allRows(syntheticPackage([syntheticFeature('z', null), ...features], [twoNames])))
  expect(data.labelRows[data.labels.features[0]!.properties.label]).toEqual([1, 2])
})

test('without labels of the package no name is chosen: every Latin one stands there, in alphabetical order', () => {
  const name = (toponym: string, lang: string) => ({ toponym, lang, script: 'Latn', usedBy: ['SYNTHETIC'] })
  const place = syntheticPlace('pl-two', -30, 30, { names: [name('Beta', 'en'), name('Alpha', 'en')] })
  expect(labelsOf(syntheticPackage([], [place]))).toMatchObject([{ name: `Alpha${BREAK}/ Beta` }])
})

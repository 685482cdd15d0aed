import fc from 'fast-check'
import { expect, test } from 'vitest'
import { saidLine } from '../../src/design/said-line.ts'
import { wholeRows } from '../../src/domain/found-part.ts'
import type { CairnFeature } from '../../src/domain/generated/package-types.ts'
import { matchingOf } from '../../src/domain/matching-claims.ts'
import { subjectClaims } from '../../src/domain/subject-claims.ts'
import { mapData } from '../../src/map/map-rows.ts'
import { allRows, pointAt, syntheticClaim, syntheticFeature, syntheticPackage } from './synthetic-package.ts'

const square = (lng: number, lat: number, half: number): CairnFeature['geometry'] => ({
  type: 'Polygon',
  coordinates: [
    [
      [lng - half, lat - half],
      [lng + half, lat - half],
      [lng + half, lat + half],
      [lng - half, lat + half],
      [lng - half, lat - half],
    ],
  ],
})

const dataOf = (...features: CairnFeature[]) => mapData(allRows(syntheticPackage(features)))

test('an unlocated row never reaches the map', () => {
  const data = dataOf(
    syntheticFeature('a', null),
    syntheticFeature('b', pointAt(-30, 30)),
    syntheticFeature('c', null),
  )
  expect(data.shown.map((one) => one.row)).toEqual([1])
  expect(data.marks.features.map((one) => one.id)).toEqual([1])
  expect(data.areas.features.every((one) => one.id === 1)).toBe(true)
})

test('only the rows of the result are drawn, with the row number as feature id', () => {
  const pkg = syntheticPackage([0, 1, 2, 3].map((n) => syntheticFeature(`f${n}`, pointAt(-30 + n, 30))))
  const rows = {
    ...allRows(pkg),
    result: wholeRows(Uint32Array.of(1, 3), pkg.features),
  }
  expect(mapData(rows).marks.features.map((one) => [one.id, one.properties.row])).toEqual([
    [1, 1],
    [3, 3],
  ])
})

test('a row that is not in the package is a fault of the programmer', () => {
  const rows = {
    ...allRows(syntheticPackage([])),
    result: { rows: Uint32Array.of(7), matchingClaims: matchingOf([[]]) },
  }
  expect(() => mapData(rows)).toThrow('row 7 is not in package synthetic')
})

test('every located row has exactly one mark, whatever the mixture of classes', () => {
  const feature = fc.record({
    located: fc.boolean(),
    lng: fc.double({ min: -40, max: -20, noNaN: true }),
    lat: fc.double({ min: 20, max: 40, noNaN: true }),
    radius: fc.integer({ min: 50, max: 80_000 }),
    precisionCode: fc.constantFrom('site_named', 'settlement', 'near_settlement', 'district', 'region'),
  })
  const property = fc.property(fc.array(feature, { maxLength: 12 }), (list) => {
    const features = list.map((one, index) =>
      syntheticFeature(`f${index}`, one.located ? pointAt(one.lng, one.lat) : null, {
        precisionCode: one.located ? (one.precisionCode as 'settlement') : 'unlocated',
        coordinateUncertaintyInMeters: one.located ? one.radius : null,
      }),
    )
    const data = dataOf(...features)
    const marked = [...data.marks.features, ...data.coarseMarks.features].map((one) => one.properties.row)
    const located = list.flatMap((one, row) => (one.located ? [row] : []))
    expect(marked.toSorted((a, b) => a - b)).toEqual(located)
    const inGroups = data.groups.flatMap((group) => group.members.map((one) => one.row))
    expect(inGroups.toSorted((a, b) => a - b)).toEqual(located)
  })
  fc.assert(property, { seed: 20261122, numRuns: 60 })
})

test('a point is drawn as a disc of its true radius', () => {
  const data = dataOf(syntheticFeature('a', pointAt(-30, 0), { coordinateUncertaintyInMeters: 10_000 }))
  const [west, south, east, north] = data.box!
  const metersPerDegree = (6_371_008.8 * Math.PI) / 180
  expect(((east - west) / 2) * metersPerDegree).toBeCloseTo(10_000, -2)
  expect(((north - south) / 2) * metersPerDegree).toBeCloseTo(10_000, -2)
})

test('a published polygon that keeps its centre and radius is drawn as the same soft disc', () => {
  const published = syntheticFeature('a', square(-30, 30, 0.1), {
    decimalLongitude: -30,
    decimalLatitude: 30,
    coordinateUncertaintyInMeters: 2000,
  })
  const authored = syntheticFeature('a', pointAt(-30, 30), { coordinateUncertaintyInMeters: 2000 })
  expect(dataOf(published).areas).toEqual(dataOf(authored).areas)
})

test('districts and regions are hatched over their whole polygon and have no clustered mark', () => {
  const data = dataOf(syntheticFeature('a', square(-30, 30, 0.5), { precisionCode: 'district' }))
  expect(data.areas.features.map((one) => [one.properties.kind, one.geometry.type])).toEqual([
    ['hatched', 'Polygon'],
  ])
  expect(data.marks.features).toEqual([])
  expect(data.coarseMarks.features).toHaveLength(1)
})

test('features on the very same ground share one area that answers all of them', () => {
  const features = [1, 2, 3].map((n) => syntheticFeature(`f${n}`, pointAt(-30, 30)))
  const data = dataOf(
    ...features,
    syntheticFeature('other', pointAt(-30, 30), { coordinateUncertaintyInMeters: 5000 }),
  )
  expect(data.groups.map((group) => group.members.map((one) => one.row))).toEqual([[3], [0, 1, 2]])
})

test('a small area comes after a large one, so that it can be seen and picked on top of it', () => {
  const data = dataOf(
    syntheticFeature('small', pointAt(-30, 30), { coordinateUncertaintyInMeters: 500 }),
    syntheticFeature('large', pointAt(-30, 30), {
      coordinateUncertaintyInMeters: 50_000,
      precisionCode: 'region',
    }),
  )
  expect(data.groups.map((group) => group.footprint.radiusMeters)).toEqual([50_000, 500])
})

test('the strongest modality among the matching claims decides the line', () => {
  const claims = [
    syntheticClaim({ id: 'c1', modality: 'denied', polarity: 'denies' }),
    syntheticClaim({ id: 'c2', modality: 'reported_by_others' }),
    syntheticClaim({ id: 'c3', modality: 'asserted' }),
  ]
  const pkg = syntheticPackage([syntheticFeature('a', pointAt(-30, 30), { claims })])
  const placesOf = (ids: string[]) => ids.map((id) => claims.findIndex((claim) => claim.id === id))
  const iconFor = (...ids: string[]) =>
    mapData({
      ...allRows(pkg),
      result: { rows: Uint32Array.of(0), matchingClaims: matchingOf([placesOf(ids)]) },
    }).marks.features[0]!.properties.icon
  expect(iconFor('c1', 'c2', 'c3')).toBe('mark/ring/solid/plain')
  expect(iconFor('c1', 'c2')).toBe('mark/ring/dotted/plain')
  expect(iconFor('c1')).toBe('mark/ring/struck/plain')
})

test('an asserted denial is struck through, not solid', () => {
  const claims = [syntheticClaim({ id: 'c1', modality: 'asserted', polarity: 'denies' })]
  const data = dataOf(syntheticFeature('a', pointAt(-30, 30), { claims }))
  expect(data.marks.features[0]!.properties.icon).toBe('mark/ring/struck/plain')
})

test('a contested feature has a mark of its own', () => {
  const pkg = syntheticPackage([syntheticFeature('a', pointAt(-30, 30))])
  expect(mapData(allRows(pkg, ['a'])).marks.features[0]!.properties.icon).toBe('mark/ring/solid/contested')
})

test('plain GeoJSON gets dots, lines and areas as it has them, and no type that nobody stated', () => {
  const line: CairnFeature['geometry'] = {
    type: 'LineString',
    coordinates: [
      [-31, 30],
      [-30, 30],
      [-29, 31],
    ],
  }
  const points: CairnFeature['geometry'] = {
    type: 'MultiPoint',
    coordinates: [
      [-28, 30],
      [-27, 30],
    ],
  }
  const plain = { coordinateUncertaintyInMeters: null, claims: [] }
  const features = [line, points, square(-25, 30, 0.1)].map((geometry, n) =>
    syntheticFeature(`f${n}`, geometry, plain),
  )
  const data = mapData(allRows({ ...syntheticPackage(features), kind: 'plain' }))
  expect(data.marks.features.map((one) => [one.id, one.properties.icon])).toEqual([
    [0, 'mark/dot/solid/plain'],
    [1, 'mark/dot/solid/plain'],
    [1, 'mark/dot/solid/plain'],
    [2, 'mark/dot/solid/plain'],
  ])
  expect(data.rims.features.find((one) => one.id === 0)!.geometry.coordinates).toEqual(line.coordinates)
})

test('several kinds of mark on one ground start their rim at different corners', () => {
  const data = dataOf(
    syntheticFeature('a', pointAt(-30, 30)),
    syntheticFeature('b', pointAt(-30, 30), { featureType: 'incident_location' }),
  )
  const [first, second] = data.rims.features.map((one) => one.geometry.coordinates)
  expect(data.rims.features.map((one) => one.properties.icon)).toEqual(['rim/ring', 'rim/diamond'])
  expect(second![0]).not.toEqual(first![0])
  expect(second!.slice(1).toSorted()).toEqual(first!.slice(1).toSorted())
})

test('no located row gives no box to fit', () => {
  expect(dataOf(syntheticFeature('a', null)).box).toBeNull()
})

test('the line of a mark is that of the claims that say the thing itself, as in the list', () => {
  const predicates = [
    { id: 'burial', label: { en: 'a burial' }, group: 'burial' as const },
    { id: 'inquiry', label: { en: 'an inquiry' }, group: 'process' as const },
  ]
  const claims = [
    { ...syntheticClaim({ id: 'maybe', modality: 'possible' }), predicate: 'burial' },
    { ...syntheticClaim({ id: 'opened' }), predicate: 'inquiry' },
  ]
  const feature = syntheticFeature('a', pointAt(-30, 30), { claims })
  const pkg = { ...syntheticPackage([feature]), predicates }
  expect(mapData(allRows(pkg)).shown[0]?.line).toBe('dashed')
  expect(saidLine(subjectClaims(feature, claims, pkg))).toBe('dashed')
})

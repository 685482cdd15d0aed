import { kinks } from '@turf/kinks'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PrecisionCode } from '../../../src/domain/generated/package-types.ts'
import { checkGeoJson } from '../../../src/domain/geojson-gate.ts'
import { antimeridian } from '../../../src/domain/rules/antimeridian.ts'
import { coordinateBbox } from '../../../src/domain/rules/coordinate-bbox.ts'
import { coordinateDecimals } from '../../../src/domain/rules/coordinate-decimals.ts'
import { coordinateRange } from '../../../src/domain/rules/coordinate-range.ts'
import { ringCrossing } from '../../../src/domain/rules/ring-crossing.ts'
import { rewind } from '../../../src/domain/rules/ring-winding.ts'
import { CONTEXT, makeFeature, point } from './made-records.ts'

const SEED = { seed: 20_261_122, numRuns: 400 }
const codes = (findings: readonly { code: string }[]) => findings.map(({ code }) => code)
const polygon = (...coordinates: number[][][]) => makeFeature({ type: 'Polygon', coordinates })

test('decimals are counted as they are written, never as floating point has them', () => {
  const decimals = fc.integer({ min: 0, max: 9 })
  fc.assert(
    fc.property(fc.integer({ min: -1_799_999_999, max: 1_799_999_999 }), decimals, (digits, places) => {
      const written = (digits / 1e7).toFixed(places)
      const significant = written.includes('.') ? written.replace(/0+$/, '').split('.')[1]!.length : 0
      const feature = makeFeature(point(Number(written), 30), { precisionCode: 'site_exact' })
      expect(coordinateDecimals.check(feature, CONTEXT).length > 0).toBe(significant > 5)
    }),
    SEED,
  )
})

test.each<[PrecisionCode, number]>([
  ['site_exact', 5],
  ['site_named', 4],
  ['settlement', 3],
  ['near_settlement', 2],
  ['district', 3],
  ['region', 2],
  ['country', 1],
])('a point of class %s carries at most %i decimals', (precisionCode, allowed) => {
  const lon = (places: number) => Number(`-30.${'1'.repeat(places)}`)
  const check = (places: number) =>
    coordinateDecimals.check(makeFeature(point(lon(places), 30), { precisionCode }), CONTEXT)
  expect(check(allowed)).toEqual([])
  expect(codes(check(allowed + 1))).toEqual(['coordinate-decimals'])
})

test('the short look at convex rings never misses a crossing that turf finds', () => {
  const corner = fc.tuple(fc.integer({ min: -6, max: 6 }), fc.integer({ min: -6, max: 6 }))
  fc.assert(
    fc.property(fc.uniqueArray(corner, { minLength: 3, maxLength: 9, selector: String }), (corners) => {
      const ring = [...corners, corners[0]!].map((position) => [...position])
      const crossings = kinks({ type: 'Polygon', coordinates: [ring] }).features.length
      expect(ringCrossing.check(polygon(ring), CONTEXT).length > 0).toBe(crossings > 0)
    }),
    { ...SEED, numRuns: 2000 },
  )
})

test('a ring too long to be checked is told as such, at once', () => {
  const ring = Array.from({ length: 200_000 }, (_, i) => [-30 + (i % 2) * 0.01, 20 + i / 20_000])
  ring.push(ring[0]!)
  expect(codes(ringCrossing.check(polygon(ring), CONTEXT))).toEqual(['ring-not-checked'])
})

test('winding is repaired to RFC 7946 whatever the order, and the feature is left alone when right', () => {
  const exterior = [
    [-31, 29],
    [-29, 29],
    [-29, 31],
    [-31, 31],
    [-31, 29],
  ]
  const hole = [
    [-30.5, 29.5],
    [-30.5, 30.5],
    [-29.5, 30.5],
    [-29.5, 29.5],
    [-30.5, 29.5],
  ]
  const right = polygon(exterior, hole)
  expect(rewind(right).feature).toBe(right)
  const wrong = polygon([...exterior].reverse(), [...hole].reverse())
  expect(rewind(wrong).feature.geometry).toEqual(right.geometry)
  expect(codes(rewind(wrong).findings)).toEqual(['ring-rewound', 'ring-rewound'])
  expect(wrong.geometry).toMatchObject({ coordinates: [[...exterior].reverse(), [...hole].reverse()] })
})

test('a bbox over the antimeridian holds both of its sides', () => {
  const context = { ...CONTEXT, bbox: [170, -20, -170, 20] as const }
  expect(coordinateBbox.check(makeFeature(point(175, 0)), context)).toEqual([])
  expect(coordinateBbox.check(makeFeature(point(-175, 1)), context)).toEqual([])
  expect(codes(coordinateBbox.check(makeFeature(point(0, 10)), context))).toEqual(['coordinate-outside-bbox'])
})

test('an in-range swap is seen only against the bbox of the package', () => {
  const swapped = makeFeature(point(30, -30))
  expect(coordinateRange.check(swapped, CONTEXT)).toEqual([])
  expect(coordinateBbox.check(swapped, CONTEXT)).toEqual([])
  const [finding] = coordinateBbox.check(swapped, { ...CONTEXT, bbox: [-40, 20, -20, 40] })
  expect(finding).toMatchObject({
    code: 'coordinate-swapped',
    message: expect.stringContaining('[-30, 30] lies inside'),
  })
})

test('a shape cut at the antimeridian passes, a point beside it too', () => {
  expect(
    antimeridian.check(
      polygon([
        [179, 0],
        [180, 0],
        [180, 1],
        [179, 0],
      ]),
      CONTEXT,
    ),
  ).toEqual([])
  expect(antimeridian.check(makeFeature(point(-180, 0)), CONTEXT)).toEqual([])
})

test('the gate says yes or names the place, for any value in place of the geometry', () => {
  const odd = fc.oneof(
    fc.jsonValue({ maxDepth: 3 }),
    fc.record({
      type: fc.constantFrom(
        'Point',
        'Polygon',
        'MultiPolygon',
        'GeometryCollection',
        'LineString',
        'toString',
        'Feature',
      ),
      coordinates: fc.jsonValue({ maxDepth: 4 }),
      geometries: fc.jsonValue({ maxDepth: 3 }),
    }),
  )
  fc.assert(
    fc.property(odd, (geometry) => {
      for (const { code, message } of checkGeoJson({ type: 'Feature', properties: {}, geometry })) {
        expect(code).toMatch(/^(geojson|coordinate-not-a-number|ring-open)$/)
        expect(message).toMatch(/^Expected .*found/)
      }
    }),
    { ...SEED, numRuns: 2000 },
  )
})

import { expect, test } from 'vitest'
import { COMPASS_POINTS, compassPoint } from '../../src/coordinates/compass-point.ts'
import type { LngLat } from '../../src/coordinates/coordinate-form.ts'
import { declinationAt } from '../../src/coordinates/declination.ts'
import { geodesic } from '../../src/coordinates/geodesic.ts'
import { digitMeters, placeDigitMeters } from '../../src/coordinates/known-meters.ts'

// Published: Vincenty's Flinders Peak – Buninyong (moved from GRS 80 to WGS 84: the same to a millimetre), and
// lengths of one degree on WGS 84.
test.each<[string, LngLat, LngLat, number, number]>([
  [
    'Flinders Peak to Buninyong',
    [144.42486788, -37.95103341],
    [143.92649554, -37.65282113],
    54_972.271,
    306.86816,
  ],
  ['one degree along the equator', [0, 0], [1, 0], 111_319.491, 90],
  ['one degree of latitude from the equator', [-30, 0], [-30, 1], 110_574.389, 0],
  ['across the 180th meridian', [179.5, 0], [-179.5, 0], 111_319.491, 90],
])('%s, on the ellipsoid', (_, from, to, meters, bearing) => {
  const way = geodesic(from, to)
  expect(way?.meters).toBeCloseTo(meters, 2)
  expect(way?.bearing).toBeCloseTo(bearing, 4)
})

test('at the place itself there is no direction, and between antipodes no shortest way', () => {
  expect(geodesic([-30, 30], [-30, 30])).toEqual({ meters: 0, bearing: null })
  expect(geodesic([-30, 30], [-30.000_001, 30])?.bearing).toBeNull()
  expect(geodesic([0, 0.5], [179.7, 0])).toBeNull()
})

test('a bearing belongs to the nearest of sixteen points, round the full turn', () => {
  expect([0, 11.2, 11.3, 45, 180, 348.7, 348.8, 360, -90, 725].map(compassPoint)).toEqual([
    'n',
    'n',
    'nne',
    'ne',
    's',
    'nnw',
    'n',
    'n',
    'w',
    'n',
  ])
  expect(COMPASS_POINTS.map((_, at) => compassPoint(at * 22.5))).toEqual(COMPASS_POINTS)
})

// Test values of the WMM2025 report (NOAA NCEI), 0 km above the ellipsoid, 2025.0.
test.each<[LngLat, number]>([
  [[0, 80], 1.28],
  [[120, 0], -0.16],
  [[-120, -80], 68.78],
])('the needle at %s stands off as the model says', async (place, degrees) => {
  const found = await declinationAt(place, new Date('2025-01-01T00:00:00Z'))
  expect(found.degrees).toBeCloseTo(degrees, 2)
  expect(found).toMatchObject({ model: 'WMM-2025', isOutdated: false, validUntil: 2029 })
})

test('after the last year of the model its last value is given, and called outdated', async () => {
  const found = await declinationAt([46.79, 39.91], new Date('2040-01-01T00:00:00Z'))
  expect(found.isOutdated).toBe(true)
  expect(found.degrees).toBeGreaterThan(5)
  expect(found.degrees).toBeLessThan(9)
})

test('digits are never finer than the class, nor than the radius', () => {
  expect([0, 4, 9.9, 10, 35, 2300].map(digitMeters)).toEqual([1, 1, 1, 10, 10, 1000])
  expect(placeDigitMeters('settlement', 2300)).toBe(1000)
  expect(placeDigitMeters('settlement', 15_000)).toBe(10_000)
  expect(placeDigitMeters('site_exact', null)).toBe(10)
  expect(placeDigitMeters('site_exact', 400)).toBe(100)
  expect(placeDigitMeters('country', null)).toBeNull()
  expect(placeDigitMeters('unlocated', null)).toBeNull()
})

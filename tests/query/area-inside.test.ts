import { distance } from '@turf/distance'
import fc from 'fast-check'
import type { Geometry } from 'geojson'
import { expect, test } from 'vitest'
import { rowsInArea } from '../../src/query/core/area-match.ts'
import type { Area, AreaMatch, LngLat } from '../../src/query/core/filter.ts'
import { placeColumns } from '../../src/query/core/place-columns.ts'
import { featureOf } from './synthetic.ts'

function isIn(match: AreaMatch, geometry: Geometry | null, area: Area, radiusMeters = 0): boolean {
  const feature = featureOf('f1', [], geometry, { coordinateUncertaintyInMeters: radiusMeters })
  return rowsInArea(placeColumns([feature]), area, match)[0] === 1
}

const pointAt = (lng: number, lat: number): Geometry => ({ type: 'Point', coordinates: [lng, lat] })
const boxOf = (...bbox: [number, number, number, number]): Area => ({ kind: 'box', bbox })
const circleAt = (lng: number, lat: number, radiusMeters: number): Area => ({
  kind: 'circle',
  center: [lng, lat],
  radiusMeters,
})
const polygonOf = (ring: readonly LngLat[]): Geometry => ({
  type: 'Polygon',
  coordinates: [[...ring, ring[0]!].map((position) => [...position])],
})
const square = (lng: number, lat: number, half: number): readonly LngLat[] => [
  [lng - half, lat - half],
  [lng + half, lat - half],
  [lng + half, lat + half],
  [lng - half, lat + half],
]

/** A notch from above, as deep as the middle. */
const HORSESHOE: Area = {
  kind: 'polygon',
  ring: [
    [-32, 28],
    [-28, 28],
    [-28, 32],
    [-29, 32],
    [-29, 30],
    [-31, 30],
    [-31, 32],
    [-32, 32],
  ],
}

test('a place is inside only with all of its uncertainty', () => {
  const box = boxOf(-31, 29, -29, 31)
  const metersToEdge = distance([-29.5, 30], [-29, 30], { units: 'meters' })
  expect(isIn('inside', pointAt(-29.5, 30), box, metersToEdge - 100)).toBe(true)
  expect(isIn('inside', pointAt(-29.5, 30), box, metersToEdge + 100)).toBe(false)
  expect(isIn('touches', pointAt(-29.5, 30), box, metersToEdge + 100)).toBe(true)
})

test('a polygon with the very edges of the box is inside it; one that reaches out is not', () => {
  const box = boxOf(-31, 29, -29, 31)
  expect(isIn('inside', polygonOf(square(-30, 30, 1)), box)).toBe(true)
  expect(isIn('inside', polygonOf(square(-30, 30, 1.01)), box)).toBe(false)
  expect(isIn('inside', polygonOf(square(-30, 30, 5)), box)).toBe(false)
})

test('an edge that leaves through the notch of an area and comes back is not inside', () => {
  const bridge: Geometry = {
    type: 'LineString',
    coordinates: [square(-31.5, 31, 0)[0]!, [-28.5, 31]].map((at) => [...at]),
  }
  expect(isIn('touches', bridge, HORSESHOE)).toBe(true)
  expect(isIn('inside', bridge, HORSESHOE)).toBe(false)
  const below: Geometry = {
    type: 'LineString',
    coordinates: [
      [-31.5, 29.5],
      [-28.5, 29.5],
    ],
  }
  expect(isIn('inside', below, HORSESHOE)).toBe(true)
})

test('every part has to be inside', () => {
  const apart: Geometry = {
    type: 'MultiPoint',
    coordinates: [
      [-30, 30],
      [-20, 20],
    ],
  }
  expect(isIn('inside', apart, boxOf(-31, 29, -29, 31))).toBe(false)
  expect(isIn('inside', apart, boxOf(-31, 19, -19, 31))).toBe(true)
})

test('an unlocated feature is inside nothing', () => {
  expect(isIn('inside', null, boxOf(-180, -90, 180, 90))).toBe(false)
  expect(isIn('touches', null, circleAt(0, 0, 10_000_000))).toBe(false)
})

test('a circle meets a polygon that holds it, is held by it, or comes near enough', () => {
  const field = polygonOf(square(-30, 30, 1))
  expect(isIn('touches', field, circleAt(-30, 30, 10))).toBe(true)
  expect(isIn('inside', field, circleAt(-30, 30, 10))).toBe(false)
  expect(isIn('inside', field, circleAt(-30, 30, 200_000))).toBe(true)
  const meters = distance([-28.9, 30], [-29, 30], { units: 'meters' })
  expect(isIn('touches', field, circleAt(-28.9, 30, meters * 0.99))).toBe(false)
  expect(isIn('touches', field, circleAt(-28.9, 30, meters * 1.01))).toBe(true)
})

test('a circle reaches across the antimeridian', () => {
  expect(isIn('inside', pointAt(-179.95, 0), circleAt(179.95, 0, 20_000))).toBe(true)
  expect(isIn('touches', polygonOf(square(-179, 0, 0.95)), circleAt(179.97, 0, 20_000))).toBe(true)
})

const near = (middle: number) =>
  fc.integer({ min: -3000, max: 3000 }).map((thousandth) => middle + thousandth / 1000)
const place = fc.tuple(near(-30), near(30))
const meters = fc.integer({ min: 1, max: 100_000 })

test('two circles touch up to the sum of their radii, and one holds the other up to the difference', () => {
  fc.assert(
    fc.property(place, meters, place, meters, ([lng, lat], area, [placeLng, placeLat], uncertainty) => {
      const apart = distance([lng, lat], [placeLng, placeLat], { units: 'meters' })
      const circle = circleAt(lng, lat, area)
      expect(isIn('touches', pointAt(placeLng, placeLat), circle, uncertainty)).toBe(
        apart <= area + uncertainty,
      )
      expect(isIn('inside', pointAt(placeLng, placeLat), circle, uncertainty)).toBe(
        apart <= area - uncertainty,
      )
    }),
    { seed: 41, numRuns: 500 },
  )
})

test('what is inside an area touches it, and nothing that is inside reaches a box beside it', () => {
  const triangle = fc.array(place, { minLength: 3, maxLength: 3 })
  fc.assert(
    fc.property(triangle, triangle, place, fc.nat(50_000), (ring, corners, [lng, lat], radiusMeters) => {
      const area: Area = { kind: 'polygon', ring }
      for (const shape of [polygonOf(corners), pointAt(lng, lat)]) {
        if (!isIn('inside', shape, area, radiusMeters)) continue
        expect(isIn('touches', shape, area, radiusMeters)).toBe(true)
        expect(isIn('touches', shape, boxOf(-26.5, 20, -20, 40), radiusMeters)).toBe(false)
      }
    }),
    { seed: 42, numRuns: 500 },
  )
})

test('a triangle is inside another exactly when its three corners are', () => {
  const triangle = fc.array(place, { minLength: 3, maxLength: 3 })
  fc.assert(
    fc.property(triangle, triangle, (ring, corners) => {
      const area: Area = { kind: 'polygon', ring }
      const cornersIn = corners.every(([lng, lat]) => isIn('inside', pointAt(lng, lat), area))
      expect(isIn('inside', polygonOf(corners), area)).toBe(cornersIn)
    }),
    { seed: 43, numRuns: 500 },
  )
})

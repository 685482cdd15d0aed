import { distance } from '@turf/distance'
import fc from 'fast-check'
import type { Geometry } from 'geojson'
import { expect, test } from 'vitest'
import { rowsInArea } from '../../src/query/core/area-match.ts'
import type { Area, LngLat } from '../../src/query/core/filter.ts'
import { placeColumns } from '../../src/query/core/place-columns.ts'
import { featureOf } from './synthetic.ts'

function touches(geometry: Geometry | null, area: Area, radiusMeters: number | null = null): boolean {
  const feature = featureOf('f1', [], geometry, { coordinateUncertaintyInMeters: radiusMeters })
  return rowsInArea(placeColumns([feature]), area, 'touches')[0] === 1
}

const pointAt = (lng: number, lat: number): Geometry => ({ type: 'Point', coordinates: [lng, lat] })
const boxOf = (...bbox: [number, number, number, number]): Area => ({ kind: 'box', bbox })
const polygonOf = (...ring: LngLat[]): Area => ({ kind: 'polygon', ring })

/** A square of so many degrees each way. */
const square = (lng: number, lat: number, half: number): number[][] => [
  [lng - half, lat - half],
  [lng + half, lat - half],
  [lng + half, lat + half],
  [lng - half, lat + half],
  [lng - half, lat - half],
]

test('a point lies in a box, on its edge, or outside', () => {
  const box = boxOf(-31, 29, -30, 30)
  expect(touches(pointAt(-30.5, 29.5), box)).toBe(true)
  expect(touches(pointAt(-30, 30), box)).toBe(true)
  expect(touches(pointAt(-29.999, 29.5), box)).toBe(false)
})

test('a place that is known within a radius touches as soon as its circle does', () => {
  const box = boxOf(-31, 29, -30, 30)
  const place = pointAt(-29.9, 29.5)
  const metersToBox = distance([-29.9, 29.5], [-30, 29.5], { units: 'meters' })
  expect(touches(place, box, metersToBox - 5)).toBe(false)
  expect(touches(place, box, metersToBox + 5)).toBe(true)
})

test('a circle near a corner touches by its distance from the corner, not by its bounding box', () => {
  const box = boxOf(-31, 29, -30, 30)
  const metersToCorner = distance([-29.9, 30.1], [-30, 30], { units: 'meters' })
  expect(touches(pointAt(-29.9, 30.1), box, metersToCorner - 100)).toBe(false)
  expect(touches(pointAt(-29.9, 30.1), box, metersToCorner + 100)).toBe(true)
})

test('a circle that holds the whole area touches it', () => {
  expect(touches(pointAt(-30, 30), boxOf(-30.001, 30.001, -30, 30.002), 50_000)).toBe(true)
})

test('polygons touch when edges cross, when one holds the other, and when they share an edge', () => {
  const field: Geometry = { type: 'Polygon', coordinates: [square(-30, 30, 1)] }
  expect(touches(field, boxOf(-29.5, 30.5, -27, 32))).toBe(true)
  expect(touches(field, boxOf(-30.1, 29.9, -29.9, 30.1))).toBe(true)
  expect(touches(field, boxOf(-40, 20, -20, 40))).toBe(true)
  expect(touches(field, boxOf(-29, 29, -28, 31))).toBe(true)
  expect(touches(field, boxOf(-28.9, 29, -28, 31))).toBe(false)
  expect(touches(field, boxOf(-30.2, 20, -29.8, 40))).toBe(true)
})

test('an area in the hole of a polygon does not touch it', () => {
  const ring: Geometry = { type: 'Polygon', coordinates: [square(-30, 30, 2), square(-30, 30, 1).reverse()] }
  expect(touches(ring, boxOf(-30.5, 29.5, -29.5, 30.5))).toBe(false)
  expect(touches(ring, boxOf(-30.5, 29.5, -28.5, 30.5))).toBe(true)
})

test('every part of a compound geometry is asked', () => {
  const geometry: Geometry = {
    type: 'GeometryCollection',
    geometries: [
      pointAt(-10, 10),
      {
        type: 'MultiLineString',
        coordinates: [
          [
            [-31, 31],
            [-29, 29],
          ],
        ],
      },
      { type: 'MultiPolygon', coordinates: [[square(-50, 30, 1)]] },
      { type: 'MultiPoint', coordinates: [[-20, 20]] },
    ],
  }
  const around = (lng: number, lat: number): Area => boxOf(lng - 0.1, lat - 0.1, lng + 0.1, lat + 0.1)
  expect(touches(geometry, around(-10, 10))).toBe(true)
  expect(touches(geometry, around(-30, 30))).toBe(true)
  expect(touches(geometry, around(-50, 30))).toBe(true)
  expect(touches(geometry, around(-20, 20))).toBe(true)
  expect(touches(geometry, around(-30, 31))).toBe(false)
})

test('a drawn polygon is no box', () => {
  const triangle = polygonOf([-31, 29], [-29, 29], [-31, 31])
  expect(touches(pointAt(-30.5, 29.5), triangle)).toBe(true)
  expect(touches(pointAt(-29.2, 30.8), triangle)).toBe(false)
})

test('a ring that repeats its first position is the same polygon', () => {
  const closed = polygonOf([-31, 29], [-29, 29], [-31, 31], [-31, 29])
  expect(touches(pointAt(-30.5, 29.5), closed)).toBe(true)
  expect(touches(pointAt(-29.2, 30.8), closed)).toBe(false)
})

test('a box whose west is greater than its east crosses the antimeridian', () => {
  const box = boxOf(179, -1, -179, 1)
  expect(touches(pointAt(179.5, 0), box)).toBe(true)
  expect(touches(pointAt(-179.5, 0), box)).toBe(true)
  expect(touches(pointAt(0, 0), box)).toBe(false)
})

test('a polygon drawn on beyond 180 degrees meets features on both sides', () => {
  const polygon = polygonOf([179, -1], [181, -1], [181, 1], [179, 1])
  expect(touches(pointAt(-179.5, 0), polygon)).toBe(true)
  expect(touches(pointAt(179.5, 0), polygon)).toBe(true)
  expect(touches(pointAt(-178.5, 0), polygon)).toBe(false)
})

test('a circle reaches across the antimeridian', () => {
  expect(touches(pointAt(179.95, 0), boxOf(-180, -1, -179.9, 1), 10_000)).toBe(true)
  expect(touches(pointAt(179.95, 0), boxOf(-179.8, -1, -179, 1), 10_000)).toBe(false)
})

test('a circle that holds a pole reaches all around', () => {
  expect(touches(pointAt(0, 89.9), boxOf(170, 89.95, 175, 90), 100_000)).toBe(true)
})

test('an unlocated feature touches nothing', () => {
  expect(touches(null, boxOf(-180, -90, 180, 90))).toBe(false)
})

const degreesNear = (middle: number) =>
  fc.integer({ min: -3000, max: 3000 }).map((thousandth) => middle + thousandth / 1000)

test('a circle touches a box exactly when the nearest position of the box is within its radius', () => {
  fc.assert(
    fc.property(
      degreesNear(-30),
      degreesNear(30),
      fc.integer({ min: 1, max: 100_000 }),
      fc.tuple(
        degreesNear(-30),
        degreesNear(30),
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 1, max: 20 }),
      ),
      (lng, lat, radiusMeters, [west, south, width, height]) => {
        const [east, north] = [west + width / 10, south + height / 10]
        const nearest = [Math.min(east, Math.max(west, lng)), Math.min(north, Math.max(south, lat))]
        const meters = distance([lng, lat], nearest, { units: 'meters' })
        // A thousandth is what the plane costs at this size; nothing is claimed about circles that just touch.
        fc.pre(Math.abs(meters - radiusMeters) > radiusMeters * 0.005)
        expect(touches(pointAt(lng, lat), boxOf(west, south, east, north), radiusMeters)).toBe(
          meters <= radiusMeters,
        )
      },
    ),
    { seed: 31, numRuns: 500 },
  )
})

const triangle = fc
  .array(fc.tuple(degreesNear(-30), degreesNear(30)), { minLength: 3, maxLength: 3 })
  .filter(
    ([a, b, c]) => Math.abs((b![0] - a![0]) * (c![1] - a![1]) - (b![1] - a![1]) * (c![0] - a![0])) > 1e-3,
  )

test('triangles touch exactly when a corner lies in the other or edges cross, and in either order', () => {
  fc.assert(
    fc.property(triangle, triangle, (one, other) => {
      const asPolygon = (ring: [number, number][]): Geometry => ({
        type: 'Polygon',
        coordinates: [[...ring, ring[0]!]],
      })
      const first = touches(asPolygon(one), { kind: 'polygon', ring: other })
      expect(touches(asPolygon(other), { kind: 'polygon', ring: one })).toBe(first)
      expect(first).toBe(!isSeparable(one, other))
    }),
    { seed: 32, numRuns: 500 },
  )
})

/** Two convex shapes are apart exactly when the line of some edge has all of one on each side. */
function isSeparable(one: [number, number][], other: [number, number][]): boolean {
  const side = (a: [number, number], b: [number, number], p: [number, number]): number =>
    (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0])
  const separates = (of: [number, number][], others: [number, number][]): boolean =>
    of.some((a, at) => {
      const b = of[(at + 1) % 3]!
      const own = Math.sign(side(a, b, of[(at + 2) % 3]!))
      return others.every((position) => side(a, b, position) * own < 0)
    })
  return separates(one, other) || separates(other, one)
}

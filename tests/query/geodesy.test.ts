import { expect, test } from 'vitest'
import { areaOutline } from '../../src/query/core/area-outline.ts'
import { areaSquareMeters, boxMeters } from '../../src/query/core/area-size.ts'
import type { LngLat } from '../../src/query/core/filter.ts'
import { initialBearing, pathMeters } from '../../src/query/core/geodesy.ts'
import { greatCircle } from '../../src/query/core/great-circle.ts'
import { wrappedLongitude } from '../../src/query/core/wrapped-longitude.ts'

/**
 * Ways on the ellipsoid WGS 84, in kilometres: Vincenty's own example (Flinders Peak to Buninyong), the example of
 * GeographicLib's GeodSolve, and a degree along the equator.
 */
const KNOWN: readonly { from: LngLat; to: LngLat; kilometers: number; bearing: number }[] = [
  {
    from: [144.42486788, -37.95103342],
    to: [143.92649552, -37.65282114],
    kilometers: 54.972271,
    bearing: 306.87,
  },
  { from: [-73.8, 40.6], to: [-0.5, 51.6], kilometers: 5551.7594, bearing: 51.2 },
  { from: [0, 0], to: [1, 0], kilometers: 111.31949, bearing: 90 },
]

test.each(KNOWN)(
  '$kilometers km: within half a percent and a third of a degree of the ellipsoid',
  (known) => {
    const { from, to, kilometers, bearing } = known
    expect(Math.abs(pathMeters([from, to]) / 1000 / kilometers - 1)).toBeLessThan(0.005)
    expect(Math.abs(initialBearing(from, to) - bearing)).toBeLessThan(0.3)
  },
)

test('a path is as long as its legs together, and one position is no way', () => {
  const [a, b, c]: [LngLat, LngLat, LngLat] = [
    [-30, 30],
    [-29, 31],
    [-28, 30],
  ]
  expect(pathMeters([a, b, c])).toBeCloseTo(pathMeters([a, b]) + pathMeters([b, c]), 6)
  expect(pathMeters([a])).toBe(0)
})

test('a bearing is clockwise from true north, and the shortest way east starts north of east', () => {
  expect(initialBearing([0, 0], [0, 1])).toBe(0)
  expect(initialBearing([0, 0], [1, 0])).toBeCloseTo(90, 9)
  expect(initialBearing([0, 0], [-1, 0])).toBeCloseTo(270, 9)
  expect(initialBearing([-10, 50], [10, 50])).toBeLessThan(90)
  expect(initialBearing([179, 0], [-179, 0])).toBeCloseTo(90, 9)
})

test('a great circle keeps its length, and its longitudes do not jump at the antimeridian', () => {
  const line = greatCircle([170, 40], [-160, 50])
  expect(pathMeters(line)).toBeCloseTo(pathMeters([line[0]!, line.at(-1)!]), 0)
  const jumps = line.slice(1).map(([lng], at) => Math.abs(lng - line[at]![0]))
  expect(Math.max(...jumps)).toBeLessThan(2)
  expect(line.at(-1)?.[0]).toBeCloseTo(200, 9)
})

test('longitudes come back between -180 and 180', () => {
  expect([190, -190, 540, 46.75].map(wrappedLongitude)).toEqual([-170, 170, -180, 46.75])
})

test('a degree of the sphere at the equator is 111 by 111 km, on the box across the antimeridian too', () => {
  const here = boxMeters([-30, -0.5, -29, 0.5])
  expect([Math.round(here.width), Math.round(here.height)]).toEqual([111_195, 111_195])
  expect(boxMeters([179.5, -0.5, -179.5, 0.5])).toEqual(here)
  const size = areaSquareMeters({ kind: 'box', bbox: [179.5, -0.5, -179.5, 0.5] })
  expect(size / 1e6).toBeCloseTo((here.width * here.height) / 1e6, -1)
})

test('a circle is as large as the polygon of its outline', () => {
  const circle = { kind: 'circle', center: [-30, 30], radiusMeters: 20_000 } as const
  const outline = areaOutline(circle)
  expect(outline.map((at) => Math.round(pathMeters([circle.center, at])))).toEqual(outline.map(() => 20_000))
  const polygon = areaSquareMeters({ kind: 'polygon', ring: outline.slice(0, -1) })
  expect(polygon / areaSquareMeters(circle)).toBeCloseTo(1, 2)
})

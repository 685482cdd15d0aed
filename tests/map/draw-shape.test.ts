import fc from 'fast-check'
import { expect, test } from 'vitest'
import { areaOfRing, reachesPole, ringOfArea } from '../../src/map/draw-shape.ts'
import { circleOutline } from '../../src/query/core/area-outline.ts'
import type { Area, LngLat } from '../../src/query/core/filter.ts'

const closed = (...ring: LngLat[]): LngLat[] => [...ring, ring[0]!]

test('a rectangle is the same whichever corner was set first', () => {
  const wanted = { area: { kind: 'box', bbox: [-31, 29, -29, 30] } }
  expect(areaOfRing('box', closed([-31, 29], [-29, 29], [-29, 30], [-31, 30]))).toEqual(wanted)
  expect(areaOfRing('box', closed([-29, 30], [-31, 30], [-31, 29], [-29, 29]))).toEqual(wanted)
})

test('a rectangle over the 180th meridian has a west greater than its east', () => {
  const drawn = closed([179, -10], [182, -10], [182, -8], [179, -8])
  expect(areaOfRing('box', drawn)).toEqual({ area: { kind: 'box', bbox: [179, -10, -178, -8] } })
})

test('a polygon drawn on a copy of the world comes back, and one over the 180th meridian stays whole', () => {
  const elsewhere = areaOfRing('polygon', closed([330, 29], [331, 29], [330.5, 30]))
  expect(elsewhere).toEqual({
    area: {
      kind: 'polygon',
      ring: [
        [-30, 29],
        [-29, 29],
        [-29.5, 30],
      ],
    },
  })
  const across = areaOfRing('polygon', closed([179, -10], [182, -10], [180, -8]))
  expect(across).toEqual({
    area: {
      kind: 'polygon',
      ring: [
        [179, -10],
        [182, -10],
        [180, -8],
      ],
    },
  })
})

test('what is no area is refused with a reason', () => {
  const spot: LngLat = [-30, 30]
  expect(areaOfRing('box', closed(spot, spot, spot, spot))).toEqual({ fault: 'flat' })
  expect(areaOfRing('polygon', closed(spot, [-29, 30], [-29, 30]))).toEqual({ fault: 'flat' })
  expect(areaOfRing('circle', closed(spot, spot, spot))).toEqual({ fault: 'flat' })
  const bow = closed([-31, 29], [-29, 31], [-29, 29], [-31, 31])
  expect(areaOfRing('polygon', bow)).toEqual({ fault: 'crosses' })
  expect(areaOfRing('box', closed([-180, 0], [181, 0], [181, 1], [-180, 1]))).toEqual({ fault: 'wide' })
})

test('a circle over a pole is refused: its outline on the map would not close', () => {
  expect(reachesPole(80, 1_000_000)).toBe(false)
  expect(reachesPole(80, 1_200_000)).toBe(true)
  expect(reachesPole(-89.999, 1000)).toBe(true)
})

test('an area across the 180th meridian cannot be changed by hand', () => {
  expect(ringOfArea({ kind: 'box', bbox: [179, -10, -178, -8] })).toBeNull()
  expect(ringOfArea({ kind: 'circle', center: [179.9, 0], radiusMeters: 50_000 })).toBeNull()
})

const degrees = (least: number, most: number) =>
  fc.integer({ min: least * 1e5, max: most * 1e5 }).map((number) => number / 1e5)

test('what is taken up to be changed and let go at once is the same area', () => {
  const box: fc.Arbitrary<Area> = fc
    .tuple(degrees(-170, 160), degrees(-80, 70), degrees(0.01, 15), degrees(0.01, 10))
    .map(([west, south, wide, high]) => ({
      kind: 'box',
      bbox: [west, south, Math.round((west + wide) * 1e5) / 1e5, Math.round((south + high) * 1e5) / 1e5],
    }))
  fc.assert(
    fc.property(box, (area) => {
      expect(areaOfRing('box', ringOfArea(area) ?? [])).toEqual({ area })
    }),
    { seed: 20201, numRuns: 200 },
  )
})

test('a circle is read back from its handles to the metre of its radius', () => {
  const circle = fc.tuple(degrees(-150, 150), degrees(-60, 60), fc.integer({ min: 100, max: 500_000 }))
  fc.assert(
    fc.property(circle, ([lng, lat, radiusMeters]) => {
      const read = areaOfRing('circle', circleOutline([lng, lat], radiusMeters, 8))
      const { area } = read as { area: Area & { kind: 'circle' } }
      expect(Math.abs(area.radiusMeters - radiusMeters)).toBeLessThanOrEqual(1)
      expect(area.center[0]).toBeCloseTo(lng, 4)
      expect(area.center[1]).toBeCloseTo(lat, 4)
    }),
    { seed: 20202, numRuns: 200 },
  )
})

import { area as areaOnSphere } from '@turf/area'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { areaOutline } from '../../src/query/core/area-outline.ts'
import { areaSquareMeters } from '../../src/query/core/area-size.ts'
import type { Area, LngLat } from '../../src/query/core/filter.ts'

const position = fc.tuple(
  fc.double({ min: -40, max: -20, noNaN: true }),
  fc.double({ min: 20, max: 40, noNaN: true }),
)

const byTurf = (area: Area): number =>
  areaOnSphere({ type: 'Polygon', coordinates: [areaOutline(area).map(([lng, lat]) => [lng, lat])] })

test('a ring is as large as Turf says, whatever its corners', () => {
  fc.assert(
    fc.property(fc.array(position, { minLength: 3, maxLength: 12 }), (ring) => {
      const area: Area = { kind: 'polygon', ring: ring as LngLat[] }
      const known = byTurf(area)
      expect(Math.abs(areaSquareMeters(area) - known)).toBeLessThanOrEqual(1 + known * 1e-9)
    }),
    { seed: 7 },
  )
})

test('a box across the antimeridian is as large as Turf says, and no ring at all has no size', () => {
  const area: Area = { kind: 'box', bbox: [170, -20, -160, 40] }
  expect(areaSquareMeters(area) / byTurf(area)).toBeCloseTo(1, 9)
  expect(areaSquareMeters({ kind: 'polygon', ring: [] })).toBe(0)
})

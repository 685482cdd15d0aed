import fc from 'fast-check'
import type { Geometry, Position } from 'geojson'
import { expect, test } from 'vitest'
import type { CairnFeature } from '../../src/domain/generated/package-types.ts'
import type { CairnPackage } from '../../src/domain/package.ts'
import { markColumns } from '../../src/picture/crowd/mark-columns.ts'
import { fadeOf } from '../../src/picture/fade.ts'
import { footprintOf } from '../../src/picture/footprint.ts'
import { mercatorShare } from '../../src/picture/web-mercator.ts'

/** SYNTHETIC places in the open ocean. */
const position: fc.Arbitrary<Position> = fc.tuple(
  fc.double({ min: -45, max: -15, noNaN: true }),
  fc.double({ min: 10, max: 40, noNaN: true }),
)
const square = ([lng = 0, lat = 0]: Position): Position[] => [
  [lng, lat],
  [lng + 1, lat],
  [lng + 1, lat + 1],
  [lng, lat],
]
const geometry: fc.Arbitrary<Geometry | null> = fc.oneof(
  fc.constant(null),
  position.map((coordinates) => ({ type: 'Point' as const, coordinates })),
  fc
    .array(position, { minLength: 1, maxLength: 3 })
    .map((coordinates) => ({ type: 'MultiPoint' as const, coordinates })),
  fc
    .array(position, { minLength: 2, maxLength: 4 })
    .map((coordinates) => ({ type: 'LineString' as const, coordinates })),
  position.map((corner) => ({ type: 'Polygon' as const, coordinates: [square(corner)] })),
)
const feature = fc
  .record({
    geometry,
    radius: fc.constantFrom(null, 0, 50, 30_000),
    precisionCode: fc.constantFrom('site_named', 'settlement', 'district', 'unlocated'),
  })
  .map(
    ({ geometry, radius, precisionCode }) =>
      ({
        type: 'Feature',
        id: 'SYNTHETIC',
        geometry,
        properties: { precisionCode, coordinateUncertaintyInMeters: radius, claims: [] },
      }) as unknown as CairnFeature,
  )

test('every mark stands where the ground of its feature says, and fades with it', () => {
  fc.assert(
    fc.property(fc.array(feature, { maxLength: 12 }), (features) => {
      const columns = markColumns({ features } as unknown as CairnPackage)
      const expected = features.flatMap((one, row) => {
        const footprint = footprintOf(one)
        return (footprint?.anchors ?? []).map((anchor) => ({ row, anchor, footprint }))
      })
      expect([...columns.rows]).toEqual(expected.map(({ row }) => row))
      for (const [at, { anchor, footprint }] of expected.entries()) {
        if (!footprint) continue
        expect([columns.x[at], columns.y[at]]).toEqual(mercatorShare(anchor))
        expect(columns.fades[at]).toBe(Math.fround(fadeOf(footprint)))
        expect((columns.reaches[at] ?? 0) > 0).toBe((footprint.radiusMeters ?? 0) > 0)
      }
    }),
    { seed: 20261122, numRuns: 300 },
  )
})

import { describe, expect, test } from 'vitest'
import type { LngLat } from '../../../src/coordinates/coordinate-form.ts'
import type { CairnFeature } from '../../../src/domain/generated/package-types.ts'
import { groundOf, groundOfPosition } from '../../../src/ui/field-ground.ts'
import { guidanceTo } from '../../../src/ui/field-guidance.ts'
import { pillText } from '../../../src/ui/field-steer.ts'
import { bearingText, guidanceText, turnWord } from '../../../src/ui/field-words.ts'

/** SYNTHETIC feature in the open ocean. */
function made(
  geometry: CairnFeature['geometry'],
  precisionCode: CairnFeature['properties']['precisionCode'],
  radius: number | null,
): CairnFeature {
  const properties = {
    featureType: 'reported_burial_site',
    label: { en: 'SYNTHETIC' },
    precisionCode,
    coordinateUncertaintyInMeters: radius,
    claims: [{ id: 'c1' }],
  }
  return { type: 'Feature', id: 'ft-1', geometry, properties } as unknown as CairnFeature
}

const at: LngLat = [-30, 30]
const point = { type: 'Point' as const, coordinates: [-30, 30] }

/** Kilometres north of 30° N, 30° W, where a degree of latitude has 110.861 km on WGS 84. */
const north = (km: number): LngLat => [-30, 30 + km / 110.861]

function said(feature: CairnFeature, from: LngLat, accuracyMeters = 5): string {
  const ground = groundOf(feature)
  const guidance = ground && guidanceTo(ground, from)
  return guidance ? guidanceText(guidance, accuracyMeters, 'en') : 'nothing'
}

describe('a coarse place', () => {
  const village = made(point, 'settlement', 2000)

  test('guides to the edge of its area, never to its middle', () => {
    expect(said(village, north(3.4))).toBe('Area of radius 2 km: you are 1.4 km from its edge.')
    const guidance = guidanceTo(groundOf(village) ?? groundOfPosition(at), north(3.4))
    expect(guidance).toMatchObject({ kind: 'outside', bearing: 180 })
    // The way that the map draws ends at the edge.
    expect(guidance?.end?.[1]).toBeCloseTo(north(2)[1], 4)
  })

  test('inside its area there is nowhere to go to, and that is said', () => {
    expect(said(village, north(0.5))).toBe(
      'Area of radius 2 km: you are inside it, 1.5 km from its edge. The place lies somewhere in this area; the documents say no more.',
    )
    expect(guidanceTo(groundOf(village) ?? groundOfPosition(at), at)).toMatchObject({
      kind: 'inside',
      bearing: null,
      end: null,
    })
  })

  test('a rough position does not tell inside from outside', () => {
    expect(said(village, north(2.05), 80)).toMatch(/about at its edge.*documents say no more/)
    expect(said(village, north(1.95), 80)).toMatch(/about at its edge/)
    expect(said(village, north(2.05), 20)).toMatch(/you are 50 m from its edge/)
  })

  test('a settlement without radius is still no point to walk to', () => {
    expect(
      guidanceTo(groundOf(made(point, 'settlement', null)) ?? groundOfPosition(at), north(1))?.kind,
    ).toBe('outside')
  })
})

describe('an outline', () => {
  const ring = [
    [-30, 30],
    [-29, 30],
    [-29, 31],
    [-30, 31],
    [-30, 30],
  ]
  const district = made({ type: 'Polygon', coordinates: [ring] }, 'district', null)

  test('guides to its nearest edge', () => {
    const west = guidanceTo(groundOf(district) ?? groundOfPosition(at), [-30.1, 30.5])
    expect(west?.kind).toBe('outside')
    // 0.1° of longitude at 30.5° N on WGS 84.
    expect(west?.meters).toBeCloseTo(9601, -1)
    expect(Math.round(west?.bearing ?? 0)).toBe(90)
    expect(said(district, [-30.1, 30.5])).toBe('Area as outlined on the map: you are 9.6 km from its edge.')
  })

  test('knows its inside', () => {
    expect(said(district, [-29.9, 30.5])).toMatch(/inside it, 9\.6 km from its edge/)
  })

  test('across the 180th meridian the near side counts', () => {
    const coordinates = [ring.map(([lng = 0, lat = 0]) => [lng === -30 ? 179 : 179.9, lat])]
    const east = made({ type: 'Polygon', coordinates }, 'district', null)
    const guidance = guidanceTo(groundOf(east) ?? groundOfPosition(at), [-179.9, 30.5])
    expect(guidance?.meters).toBeCloseTo(2 * 9601, -2)
    expect(Math.round(guidance?.bearing ?? 0)).toBe(270)
  })
})

describe('a point', () => {
  test('a typed one has distance and bearing', () => {
    const guidance = guidanceTo(groundOfPosition([144.42486788, -37.95103341]), [143.92649554, -37.65282113])
    expect(guidance).toMatchObject({ kind: 'point', radiusMeters: null })
    expect(guidance?.meters).toBeCloseTo(54_972.271, 2)
    expect(guidance?.bearing).toBeCloseTo(127.1736, 3)
  })

  test('a site says how closely it is known', () => {
    expect(said(made(point, 'site_exact', 40), north(1))).toBe(
      '1 km to the stated point; the place lies within 40 m of it.',
    )
    expect(said(made(point, 'site_named', 400), north(1))).toMatch(/^Area of radius 400 m/)
  })

  test('of a plain file is a point, and what has no geometry is nowhere', () => {
    const plain = made(point, 'region', null)
    const { properties } = plain
    expect(said({ ...plain, properties: { ...properties, claims: [] as never } }, north(1))).toBe(
      '1 km to the target.',
    )
    expect(groundOf(made(null, 'unlocated', null))).toBeNull()
  })
})

test('directions are told as a point of the compass and as degrees from true north', () => {
  expect([0, 42, 359.7, 202.5].map(bearingText)).toEqual([
    'north, 0° from true north',
    'north-east, 42° from true north',
    'north, 0° from true north',
    'south-south-west, 203° from true north',
  ])
  expect([0, 44, 46, 180, -90, 405, 315].map(turnWord)).toEqual([
    'ahead',
    'ahead',
    'to the right',
    'behind',
    'to the left',
    'to the right',
    'ahead',
  ])
})

test('the pill on the map never calls the edge of an area the place', () => {
  const fix = { lngLat: north(3.4), accuracyMeters: 5, at: 0, course: null }
  const pill = (feature: CairnFeature, from = fix): string => {
    const ground = groundOf(feature)
    return pillText(from, ground && guidanceTo(ground, from.lngLat), 'en')
  }
  expect(pillText(null, null, 'en')).toBe('Looking for position …')
  expect(pillText(fix, null, 'en')).toBe('Position ± 5 m')
  expect(pill(made(point, 'site_exact', 10))).toBe('3.4 km · 180°')
  expect(pill(made(point, 'settlement', 2000))).toBe('1.4 km to edge · 180°')
  expect(pill(made(point, 'settlement', 2000), { ...fix, lngLat: at })).toBe('inside the area')
})

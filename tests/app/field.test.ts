import { describe, expect, test } from 'vitest'
import { magneticHeading } from '../../src/app/compass.ts'
import { isFieldWatched } from '../../src/app/field-overlay.ts'
import { fieldShapes } from '../../src/app/field-shapes.ts'
import { FIRST_STATE, type PageState } from '../../src/app/page-state.ts'
import { fixOf } from '../../src/app/position.ts'
import { sessionSearch } from '../../src/app/url.ts'
import type { Fix } from '../../src/ui/field-fix.ts'

const coords = (part: Partial<GeolocationCoordinates>): GeolocationCoordinates =>
  ({
    latitude: 30,
    longitude: -30,
    accuracy: 12,
    heading: null,
    speed: null,
    ...part,
  }) as GeolocationCoordinates

describe('a position of the browser', () => {
  test('is longitude first, and never from the future', () => {
    const fix = fixOf({ coords: coords({}), timestamp: 9000 }, 5000)
    expect(fix).toEqual({ lngLat: [-30, 30], accuracyMeters: 12, at: 5000, course: null })
  })

  test('has a direction only while somebody walks', () => {
    const course = (part: Partial<GeolocationCoordinates>) =>
      fixOf({ coords: coords(part), timestamp: 0 }, 0).course
    expect(course({ heading: 90, speed: 1.2 })).toBe(90)
    expect(course({ heading: 90, speed: 0.2 })).toBeNull()
    expect(course({ heading: Number.NaN, speed: 1.2 })).toBeNull()
    expect(course({ heading: 90, speed: null })).toBeNull()
  })
})

describe('the compass', () => {
  test('counts with the clock from magnetic north, and with the page when it is turned', () => {
    expect(magneticHeading({ alpha: 300, absolute: true }, 0)).toBe(60)
    expect(magneticHeading({ alpha: 300, absolute: true }, 90)).toBe(150)
    expect(magneticHeading({ alpha: 0, absolute: true }, 270)).toBe(270)
    expect(magneticHeading({ webkitCompassHeading: 350, alpha: 10 }, 90)).toBe(80)
  })

  test('a turn that is measured from nowhere is no heading, and neither is a broken compass', () => {
    expect(magneticHeading({ alpha: 300, absolute: false }, 0)).toBeNull()
    expect(magneticHeading({ alpha: null, absolute: true }, 0)).toBeNull()
    expect(magneticHeading({ webkitCompassHeading: -1, absolute: false }, 0)).toBeNull()
  })
})

const fix: Fix = { lngLat: [-30.123, 30.456], accuracyMeters: 8, at: 0, course: null }
const withField = (part: Partial<PageState['field']>, rest: Partial<PageState> = {}): PageState => ({
  ...FIRST_STATE,
  ...rest,
  field: { ...FIRST_STATE.field, ...part },
})

test('the receiver is needed while the panel is open or the map shows the position, and at no other time', () => {
  expect(isFieldWatched(FIRST_STATE)).toBe(false)
  expect(isFieldWatched(withField({}, { overlay: 'field' }))).toBe(true)
  expect(isFieldWatched(withField({ isOnMap: true }))).toBe(true)
  const table = { ...FIRST_STATE.session, view: 'table' as const }
  expect(isFieldWatched(withField({ isOnMap: true }, { session: table }))).toBe(false)
})

test('pitfall 24: neither position nor typed target is in the address', () => {
  const target = { kind: 'typed', lngLat: [-31.5, 29.5], digitMeters: 1, label: null } as const
  const { session } = withField({ fix, target, isOnMap: true })
  expect(sessionSearch(session)).toBe(sessionSearch(FIRST_STATE.session))
})

test('the map shows position, ring and way; without position only a typed target', () => {
  const target = { kind: 'typed', lngLat: [-31.5, 29.5], digitMeters: 1, label: null } as const
  expect(fieldShapes(FIRST_STATE)).toBeNull()
  expect(fieldShapes(withField({ target }))).toEqual({ self: null, way: null, target: [-31.5, 29.5] })
  expect(fieldShapes(withField({ target, fix }))).toEqual({
    self: { at: fix.lngLat, accuracyMeters: 8 },
    way: [fix.lngLat, [expect.closeTo(-31.5, 9), 29.5]],
    target: [-31.5, 29.5],
  })
})

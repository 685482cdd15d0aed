import { expect, test } from 'vitest'
import { areaSizeWords, areaWords, lengthText } from '../../../src/i18n/area-words.ts'
import { pathWords } from '../../../src/i18n/path-words.ts'
import { boxTexts, degreesOf, readBoxTexts, readCircleTexts } from '../../../src/ui/area-fields.ts'

test.each([
  ['39.81', 'latitude', 39.81],
  ['39,81', 'latitude', 39.81],
  ['−12.5', 'longitude', -12.5],
  ['12.5 W', 'longitude', -12.5],
  ['12.5°S', 'latitude', -12.5],
  [' +7 ', 'latitude', 7],
] as const)('%s is understood as degrees of %s', (text, axis, degrees) => {
  expect(degreesOf(text, axis)).toBe(degrees)
})

test.each([
  ['', 'latitude'],
  ['39°48', 'latitude'],
  ['12 E', 'latitude'],
  ['12 N', 'longitude'],
  ['1e3', 'longitude'],
] as const)('"%s" is no %s', (text, axis) => {
  expect(degreesOf(text, axis)).toBeNaN()
})

test('a rectangle by numbers crosses the antimeridian where its west is greater than its east', () => {
  const read = readBoxTexts({ north: '-8', west: '179', east: '178 W', south: '-10' })
  expect(read).toEqual({ value: { kind: 'box', bbox: [179, -10, -178, -8] } })
})

test('what is wrong with a rectangle is said side by side', () => {
  const read = readBoxTexts({ north: '91', west: 'x', east: '2', south: '3' })
  expect(read).toEqual({
    faults: [
      'North: a number between -90 and 90 is needed.',
      'West: a number between -180 and 180 is needed.',
    ],
  })
  const upsideDown = readBoxTexts({ north: '1', west: '2', east: '2', south: '3' })
  expect(upsideDown).toEqual({ faults: ['South must lie below north.', 'West and east must differ.'] })
})

test('the sides of a rectangle go into the fields and come back unchanged', () => {
  const bbox = [-30.12345, 29, -29.5, 30] as const
  expect(readBoxTexts(boxTexts(bbox))).toEqual({ value: { kind: 'box', bbox } })
})

test('a circle by numbers needs a centre and a radius, and must not reach over a pole', () => {
  const at = { coordinates: '30° N 30° W' }
  expect(readCircleTexts(at, '2,5')).toEqual({
    value: { kind: 'circle', center: [-30, 30], radiusMeters: 2500 },
  })
  expect(readCircleTexts(at, '')).toEqual({
    faults: ['Radius in km: a number between 0.01 and 5,000 is needed.'],
  })
  expect(readCircleTexts({ coordinates: '89, 0' }, '200')).toEqual({
    faults: ['A circle that reaches over a pole cannot be used. Choose a rectangle up to 90° instead.'],
  })
})

test('sizes have three digits: a distance on the sphere is not known more finely', () => {
  expect([lengthText(849.6, 'en'), lengthText(42_345, 'en')]).toEqual(['850 m', '42.3 km'])
  const circle = { kind: 'circle', center: [-30, 30], radiusMeters: 20_000 } as const
  expect(areaWords(circle, 'en')).toBe('circle, radius 20 km')
  expect(areaSizeWords(circle, 'en')).toBe('circle, radius 20 km, 1,260 km²')
  expect(areaWords({ kind: 'box', bbox: [-31, -1, -29, 1] }, 'en')).toBe('rectangle 222 × 222 km')
})

test('a small rectangle is told in metres on both sides', () => {
  expect(areaWords({ kind: 'box', bbox: [-30.01, 0, -30, 0.005] }, 'en')).toBe('rectangle 1.11 km × 556 m')
})

test('a path is told with the bearing of its last leg; one position is no path', () => {
  expect(pathWords([[-30, 0]], 'en')).toBe('')
  const first = [
    [-30, 0],
    [-30, 1],
  ] as const
  expect(pathWords(first, 'en')).toBe('111 km, bearing 0° from true north')
  expect(pathWords([...first, [-31, 1]], 'en')).toBe(
    '222 km in 2 legs; the last 111 km, bearing 270° from true north',
  )
})

test('a centre may be typed in any form, and a slip is refused in words', () => {
  const circle = readCircleTexts({ coordinates: '26R NU 00 00' }, '2')
  expect(circle).toMatchObject({ value: { kind: 'circle', radiusMeters: 2000 } })
  expect(readCircleTexts({ coordinates: '30 61 N 30 0 W' }, '2')).toEqual({
    faults: ['61 minutes: there are only 59 and a fraction.'],
  })
})

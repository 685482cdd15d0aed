import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { COORDINATE_FORMS, type LngLat } from '../../src/coordinates/coordinate-form.ts'
import { placeDigitMeters } from '../../src/coordinates/known-meters.ts'
import { readCoordinates } from '../../src/coordinates/read-coordinates.ts'
import { writeCoordinates } from '../../src/coordinates/write-coordinates.ts'

/** Longitude, latitude; or the fault. */
function read(text: string): string {
  const reading = readCoordinates(text)
  if ('fault' in reading) return reading.fault
  return `${reading.form} ${reading.lngLat.map((degrees) => degrees.toFixed(4)).join(' ')}`
}

const KHARTOUM = 'dd 32.5599 15.5007'

describe('reads', () => {
  test.each([
    ['15.5007, 32.5599', KHARTOUM],
    ['15.5007 32.5599', KHARTOUM],
    ['15.5007;32.5599', KHARTOUM],
    ['15,5007 32,5599', KHARTOUM],
    ['15,5007; 32,5599', KHARTOUM],
    ['15,5007, 32,5599', KHARTOUM],
    ['15.5007° N, 32.5599° E', KHARTOUM],
    ['N15.5007 E32.5599', KHARTOUM],
    ['E 32.5599, N 15.5007', KHARTOUM],
    ['lat: 15.5007 lon: 32.5599', KHARTOUM],
    ['١٥٫٥٠٠٧, ٣٢٫٥٥٩٩', KHARTOUM],
    ['۱۵٫۵۰۰۷، ۳۲٫۵۵۹۹', KHARTOUM],
    ['１５．５００７, ３２．５５９９', KHARTOUM],
    ['15.5007° с.ш., 32.5599° в.д.', KHARTOUM],
    ['15,5007 с. ш. 32,5599 в. д.', KHARTOUM],
    ['15.5007 северной широты, 32.5599 восточной долготы', KHARTOUM],
    ['15.5007° հս. լ. 32.5599° արլ. ե.', KHARTOUM],
    ['15.5007 հյուսիս, 32.5599 արևելք', KHARTOUM],
    ['15.5007° ş.e., 32.5599° ş.u.', KHARTOUM],
    ['15.5007 şimal 32.5599 şərq', KHARTOUM],
    ['−15.5007, −32.5599', 'dd -32.5599 -15.5007'],
    ['15.5007 S 32.5599 W', 'dd -32.5599 -15.5007'],
    ['15.5007 ю.ш. 32.5599 з.д.', 'dd -32.5599 -15.5007'],
    ['15.5007 cənub 32.5599 qərb', 'dd -32.5599 -15.5007'],
    ['15.5007 հարավ 32.5599 արևմուտք', 'dd -32.5599 -15.5007'],
    ['15° 30.042′ N, 32° 33.594′ E', 'ddm 32.5599 15.5007'],
    ['15 30.042 N 32 33.594 E', 'ddm 32.5599 15.5007'],
    ['15 30.042 32 33.594', 'ddm 32.5599 15.5007'],
    [`15°30'02.52"N 32°33'35.64"E`, 'dms 32.5599 15.5007'],
    ['15°30’02.52’’N 32°33’35.64’’E', 'dms 32.5599 15.5007'],
    ['15:30:02.52, 32:33:35.64', 'dms 32.5599 15.5007'],
    ['39 46', 'dd 46.0000 39.0000'],
    ['39,46', 'dd 46.0000 39.0000'],
    ['0 0', 'dd 0.0000 0.0000'],
    ['90, 180', 'dd 180.0000 90.0000'],
    ['-90, -180', 'dd -180.0000 -90.0000'],
    ['36P VC 50191 13761', 'mgrs 32.5443 15.5019'],
    ['36pvc5019113761', 'mgrs 32.5443 15.5019'],
    ['36 P 450191 1713761', 'utm 32.5356 15.5000'],
    ['UTM 36 north 450191, 1713761', 'utm 32.5356 15.5000'],
    ['36 south 450191mE 8286239mN', 'utm 32.5356 -15.5000'],
  ])('%s', (text, expected) => {
    const found = read(text)
    // Grid references are checked against the round trip below; here only to the third decimal.
    const coarse = (line: string): string => line.replace(/(\.\d{1})\d+/g, '$1')
    if (/^(utm|mgrs)/.test(expected)) expect(coarse(found)).toBe(coarse(expected))
    else expect(found).toBe(expected)
  })
})

describe('refuses, with the reason', () => {
  test.each([
    ['', 'empty'],
    ['Khojaly', 'not-understood'],
    ['39.9', 'not-two'],
    ['39.9 46.7 12', 'not-two'],
    ['95.1, 195.2', 'latitude-range'],
    ['46.7 N, 190.1 E', 'longitude-range'],
    ['146.79, 39.91', 'swapped'],
    ['39° 61′ N 46° 10′ E', 'minutes-range'],
    ['39 10 60 N 46 10 12 E', 'seconds-range'],
    ['39.5 30 N 46.5 10 E', 'decimals-inside'],
    ['39.9 N 46.7 N', 'same-axis'],
    ['-39.9 N, 46.7 E', 'sign-and-letter'],
    ['39.9 Ş, 46.7 Ş', 'letter-ambiguous'],
    ['39,82,46,76', 'comma-ambiguous'],
    ['39.9 X 46.7 E', 'not-understood'],
    ['38S 650000 4410000', 'band-or-south'],
    ['61 N 500000 4410000', 'grid-zone'],
    ['38S ZZ 12345 67890', 'grid-square'],
    ['36P AA 12345 67890', 'grid-square'],
    ['36P VC 1234 567', 'grid-digits'],
    ['9'.repeat(400), 'not-understood'],
  ])('%s', (text, fault) => {
    expect(read(text)).toBe(fault)
  })
})

describe('pitfall 22: zones that are exceptions, and the ends of the Earth', () => {
  test.each<[string, LngLat, string]>([
    ['Bergen lies in zone 32, not 31', [5.32, 60.39], '32V'],
    ['Svalbard has zones 31, 33, 35, 37', [15.6, 78.2], '33X'],
    ['western Svalbard', [8.9, 79], '31X'],
    ['eastern Svalbard', [33.5, 79], '37X'],
    ['180° E is 180° W', [180, 10], '01P'],
    ['the last zone', [179.99, 10], '60P'],
    ['the far south', [20, -79.9], '34C'],
    ['the far north', [20, 83.9], '33X'],
  ])('%s', (_, position, zone) => {
    expect(writeCoordinates(position, 'mgrs', 1)?.slice(0, 3)).toBe(zone)
  })

  test.each<[string, LngLat]>([
    ['north pole', [0, 90]],
    ['south pole', [0, -90]],
    ['84.1° N', [10, 84.1]],
  ])('%s has degrees, and no grid', (_, position) => {
    expect(writeCoordinates(position, 'mgrs', 1)).toBeNull()
    expect(writeCoordinates(position, 'utm', 1)).toBeNull()
    expect(writeCoordinates(position, 'dms', 30)).not.toBeNull()
  })
})

test('a known place in every form, UTM as PROJ gives it', () => {
  const texts = COORDINATE_FORMS.map((form) => writeCoordinates([32.5599, 15.5007], form, 1))
  expect(texts).toEqual([
    '15.50070° N, 32.55990° E',
    '15° 30.042′ N, 32° 33.594′ E',
    '15° 30′ 02.5″ N, 32° 33′ 35.6″ E',
    '36 north 452797 1713755',
    '36P VC 52797 13755',
  ])
})

test('digits end where knowledge ends: degrees are rounded, a grid names the square', () => {
  const texts = (meters: number) =>
    COORDINATE_FORMS.map((form) => writeCoordinates([46.79999, 39.91999], form, meters))
  expect(texts(1000)).toEqual([
    '39.92° N, 46.80° E',
    '39° 55′ N, 46° 48′ E',
    '39° 55′ N, 46° 48′ E',
    '38 north 653000 4420000',
    '38S PK 53 20',
  ])
  expect(texts(20_000)[1]).toBe('40° N, 47° E')
  expect(texts(20_000)[4]).toBe('38S PK')
  expect(writeCoordinates([0, 0], 'dd', 100)).toBe('0.000°, 0.000°')
})

test('what is written in any form is read as the same place, to the last digit written', () => {
  const position = fc.tuple(
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.double({ min: -79.8, max: 83.9, noNaN: true }),
  )
  fc.assert(
    fc.property(
      position,
      fc.constantFrom(...COORDINATE_FORMS),
      fc.constantFrom(1, 10, 1000),
      (place, form, meters) => {
        const text = writeCoordinates(place, form, meters)
        const reading = readCoordinates(text ?? '')
        if ('fault' in reading) throw new Error(`${text}: ${reading.fault}`)
        const [lng, lat] = reading.lngLat
        const turn = Math.abs(lng - place[0]) % 360
        const eastMeters = Math.min(turn, 360 - turn) * 111_320 * Math.cos((lat * Math.PI) / 180)
        const farOff = Math.hypot(eastMeters, (lat - place[1]) * 111_320)
        // A digit that is left out costs less than ten of the resolution; minutes are the coarsest step.
        expect(farOff).toBeLessThan(Math.max(meters * 20, 3))
      },
    ),
    { seed: 22, numRuns: 400 },
  )
})

test('a reading says what the last digit typed is worth', () => {
  const worth = (text: string) => {
    const reading = readCoordinates(text)
    return 'fault' in reading ? reading.fault : reading.digitMeters
  }
  expect(
    [
      '39 46',
      '39.91, 46.79',
      '39.9 N 46.79001 E',
      '39° 54′ N 46° 47′ E',
      '39 54 46.8 N 46 47 24 E',
      '36P VC 50 13',
      '36P VC 50191 13761',
      '36 north 450191 1713761',
    ].map(worth),
  ).toEqual([100_000, 1000, 1, 1000, 1, 1000, 1, 1])
})

describe('a place of a package is written no finer than its class', () => {
  test.each([
    ['site_exact', '39.9877° N, 30.1235° W'],
    ['site_named', '39.988° N, 30.123° W'],
    ['settlement', '39.99° N, 30.12° W'],
    ['near_settlement', '40.0° N, 30.1° W'],
    ['district', '40° N, 30° W'],
    ['region', '40° N, 30° W'],
  ])('%s as %s', (code, text) => {
    const digits = placeDigitMeters(code, null)
    expect(writeCoordinates([-30.123456, 39.987654], 'dd', digits ?? 0)).toBe(text)
  })

  test('zero has no hemisphere, however it came about', () => {
    expect(writeCoordinates([-0.001, -0.001], 'dd', 1000)).toBe('0.00°, 0.00°')
  })

  test.each([
    [181, 0],
    [0, 91],
    [Number.NaN, 0],
  ])('%d, %d is no position and throws', (lng, lat) => {
    expect(() => writeCoordinates([lng, lat], 'utm', 1000)).toThrow(RangeError)
  })
})

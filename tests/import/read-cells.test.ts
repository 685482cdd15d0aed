import { describe, expect, test } from 'vitest'
import { precisionOf, readMeters } from '../../src/import/precision-words.ts'
import { readCoordinate, readPair } from '../../src/import/read-coordinate.ts'
import { readCount } from '../../src/import/read-count.ts'
import { readWkt } from '../../src/import/read-wkt.ts'

describe('a number in words', () => {
  test.each([
    ['514', [null, 514, null, 'exact']],
    ['0', [null, 0, null, 'exact']],
    ['14.0', [null, 14, null, 'exact']],
    ['1.234', [null, 1234, null, 'exact']],
    ['1,234,567', [null, 1234567, null, 'exact']],
    ['10-12', [10, null, 12, 'about']],
    ['entre 10 y 12', [10, null, 12, 'about']],
    ['от 10 до 12', [10, null, 12, 'about']],
    ['más de 20', [20, null, null, 'at_least']],
    ['20+', [20, null, null, 'at_least']],
    ['не менее 20', [20, null, null, 'at_least']],
    ['hasta 20', [null, null, 20, 'up_to']],
    ['до 20', [null, null, 20, 'up_to']],
    ['about 20', [null, 20, null, 'about']],
    ['casi 20', [null, null, 20, 'nearly']],
  ])('%j is low, best, high, qualifier %j', (words, [low, best, high, qualifier]) => {
    expect(readCount(words)).toEqual({ low, best, high, qualifier, isUnderstood: true })
  })

  test.each(['dozens', 'decenas', 'hundreds of people', 'десятки'])('%j is many, and no number', (words) => {
    expect(readCount(words)).toEqual({
      low: null,
      best: null,
      high: null,
      qualifier: 'vague',
      isUnderstood: true,
    })
  })

  test.each(['5 (sin extremidad)', '1.5', '-3', 'five', '12-10', 'N/A', '3, 4'])(
    '%j is not forced into a number',
    (words) => {
      expect(readCount(words)).toMatchObject({ low: null, best: null, high: null, isUnderstood: false })
    },
  )
})

describe('coordinates', () => {
  test.each([
    ['35.816531', 35.816531],
    ['35,816531', 35.816531],
    ['-30', -30],
    ['35.5° N', 35.5],
    ['S 35.5', -35.5],
    ['35°48\'36"N', 35.81],
    ['35 48.6 S', -35.81],
    ['30°30′O', -30.5],
  ])('%j is %d degrees', (words, degrees) => {
    expect(readCoordinate(words)?.degrees).toBeCloseTo(degrees, 6)
  })

  test.each(['', 'north', '35.8.1', "35°99'N", 'NA', '12a'])('%j is no coordinate', (words) => {
    expect(readCoordinate(words)).toBeNull()
  })

  test.each([
    ['30.5, -30.25', 30.5, -30.25],
    ['30,5; -30,25', 30.5, -30.25],
    ['30.5 -30.25 12.0 4.5', 30.5, -30.25],
    ['30.5,-30.25', 30.5, -30.25],
    ["30°30'N 30°15'W", 30.5, -30.25],
    ["30°15'W, 30°30'N", 30.5, -30.25],
    ['(30.5, -30.25)', 30.5, -30.25],
  ])('the pair %j has latitude %d and longitude %d', (words, lat, lon) => {
    const pair = readPair(words)
    expect(pair?.lat).toBeCloseTo(lat, 6)
    expect(pair?.lon).toBeCloseTo(lon, 6)
  })

  test.each([
    ['POINT (-30 30)', { type: 'Point', coordinates: [-30, 30] }],
    ['SRID=4326;POINT Z (-30 30 5)', { type: 'Point', coordinates: [-30, 30] }],
    [
      'MULTIPOINT ((-30 30), (-31 31))',
      {
        type: 'MultiPoint',
        coordinates: [
          [-30, 30],
          [-31, 31],
        ],
      },
    ],
    [
      'polygon((-30 30, -29 30, -29 31, -30 30))',
      {
        type: 'Polygon',
        coordinates: [
          [
            [-30, 30],
            [-29, 30],
            [-29, 31],
            [-30, 30],
          ],
        ],
      },
    ],
    [
      'MULTIPOLYGON(((-30 30, -29 30, -29 31, -30 30)))',
      {
        type: 'MultiPolygon',
        coordinates: [
          [
            [
              [-30, 30],
              [-29, 30],
              [-29, 31],
              [-30, 30],
            ],
          ],
        ],
      },
    ],
  ])('%s is a geometry', (words, geometry) => {
    expect(readWkt(words)).toEqual(geometry)
  })

  test.each(['POINT (-30)', 'POINT EMPTY', 'CIRCLE (1 2)', '', 'POLYGON (-30 30)'])(
    '%j is no geometry',
    (words) => {
      expect(readWkt(words)).toBeNull()
    },
  )
})

describe('precision', () => {
  test.each([
    ['Exact (±10 m)', 'attr_geolocation_resolution', 'site_exact', 10],
    ['Vicinity', 'geolocation_resolution', 'site_named', 100],
    ['Locality (±1 km)', 'precision', 'settlement', 1000],
    ['1', 'where_prec', 'settlement', 5000],
    ['4', 'where_prec', 'region', 150000],
    ['3', 'geo_precision', 'region', 150000],
    ['Neighbourhood/area', 'accuracy', 'settlement', 5000],
    ['Aproximada', 'precisión', 'near_settlement', 25000],
    ['near_settlement', 'precisionCode', 'near_settlement', 25000],
  ])('%j in the column %s is %s', (words, column, code, radiusMeters) => {
    expect(precisionOf(words, column)).toEqual({ code, radiusMeters })
  })

  test('an unknown word names no class', () => {
    expect(precisionOf('somewhere', 'precision')).toBeNull()
    expect(precisionOf('9', 'where_prec')).toBeNull()
  })

  test('a radius is meters unless it says kilometers, and never zero', () => {
    expect([readMeters('100'), readMeters('1,5 km'), readMeters('0'), readMeters('far')]).toEqual([
      100,
      1500,
      null,
      null,
    ])
  })
})

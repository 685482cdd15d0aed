import { describe, expect, test } from 'vitest'
import { codes, onlyTable, read, record, textFile } from './read-fixture.ts'

const POINT = { type: 'Point', coordinates: [-30, 30] }
const feature = (properties: unknown, geometry: unknown = POINT) => ({
  type: 'Feature',
  geometry,
  properties,
})
const collection = (members: object) => ({ type: 'FeatureCollection', ...members })
const geojson = (value: unknown) => textFile('a.geojson', JSON.stringify(value))

describe('GeoJSON', () => {
  test('has a row for each feature, nested properties and lists as columns, geometry beside them', async () => {
    const properties = {
      name: 'SYNTHETIC',
      place: { town: 'Bay', no: 4 },
      signs: ['stones', 'soil'],
      gone: null,
    }
    const table = await onlyTable(geojson(collection({ features: [feature(properties)] })))
    expect(table.format).toBe('geojson')
    expect(record(table, table.rows[0])).toEqual({
      name: 'SYNTHETIC',
      'place.town': 'Bay',
      'place.no': '4',
      signs: 'stones; soil',
    })
    expect(table.rows[0]?.geometry).toEqual(POINT)
  })

  test.each([
    ['one feature', feature({ name: 'SYNTHETIC' })],
    ['one geometry', POINT],
  ])('may be %s', async (_, value) => {
    const { rows } = await onlyTable(geojson(value))
    expect(rows).toMatchObject([{ line: 1, geometry: POINT }])
  })

  test('may be wrapped as a script', async () => {
    const text = `var places_1 = ${JSON.stringify(collection({ features: [feature({ a: 1 })] }))};\n`
    const { rows, detected } = await onlyTable(textFile('places.js', text))
    expect(rows).toHaveLength(1)
    expect(detected.wrapper).toBe('script')
  })

  test('keeps what the collection says of itself', async () => {
    const { detected } = await onlyTable(
      geojson(collection({ name: 'SYNTHETIC list', licence: { id: 'CC0' }, features: [feature({})] })),
    )
    expect(detected).toMatchObject({ 'member name': 'SYNTHETIC list', 'member licence': '{"id":"CC0"}' })
  })

  test('keeps the ids of its features beside a property of that name', async () => {
    const table = await onlyTable(geojson(collection({ features: [{ ...feature({ id: 'own' }), id: 7 }] })))
    expect(record(table, table.rows[0])).toEqual({ id: 'own', 'feature id': '7' })
  })

  const crs = (name: string) => ({ type: 'name', properties: { name } })

  test.each(['urn:ogc:def:crs:OGC:1.3:CRS84', 'EPSG:4326', 'urn:ogc:def:crs:EPSG::4326'])(
    'with the coordinate system %s is placed',
    async (name) => {
      const reading = await read(geojson(collection({ crs: crs(name), features: [feature({})] })))
      expect(codes(reading)).toEqual([])
      expect(reading.tables[0]?.rows[0]?.geometry).toEqual(POINT)
    },
  )

  test('in another coordinate system is not placed, says so, and keeps its numbers', async () => {
    const reading = await read(geojson(collection({ crs: crs('EPSG:3857'), features: [feature({})] })))
    expect(codes(reading)).toEqual(['crs-not-wgs84'])
    const [table] = reading.tables
    expect(table?.rows[0]?.geometry).toBeNull()
    expect(record(table!, table?.rows[0]).geometry).toBe(JSON.stringify(POINT))
  })

  test('with a broken shape keeps the row and tells what was wrong', async () => {
    const { rows } = await onlyTable(
      geojson(collection({ features: [feature({ a: 1 }, { type: 'Point', coordinates: ['x', 2] })] })),
    )
    expect(rows[0]).toMatchObject({ geometry: null, repairs: [{ code: 'geometry' }] })
  })

  test('that is cut off gives the features before the cut, and the cut one as faulty', async () => {
    const text = JSON.stringify(collection({ features: [feature({ a: 1 }), feature({ a: 2 })] }))
    const { rows, faulty } = await onlyTable(textFile('a.geojson', text.slice(0, -40)))
    expect(rows).toHaveLength(1)
    expect(faulty).toMatchObject([{ line: 2 }])
    expect(faulty[0]?.reason).toContain('line 1, column ')
  })

  test('nested without end costs the feature it stands in', async () => {
    const bomb = `${'['.repeat(5_000)}${']'.repeat(5_000)}`
    const text = `{"type":"FeatureCollection","features":[{"type":"Feature","geometry":null,"properties":{"a":${bomb}}},${JSON.stringify(feature({ a: 1 }))}]}`
    const { rows, faulty } = await onlyTable(textFile('a.geojson', text))
    expect([rows.length, faulty.length]).toEqual([1, 1])
  })
})

describe('other JSON', () => {
  test('a list of objects is a table, lists of objects in it numbered columns', async () => {
    const table = await onlyTable(
      textFile('a.json', JSON.stringify([{ id: 1, sources: [{ url: 'u1' }, { url: 'u2' }] }, { id: 2 }])),
    )
    expect(table.format).toBe('json')
    expect(record(table, table.rows[0])).toEqual({ id: '1', sources_1_url: 'u1', sources_2_url: 'u2' })
  })

  test('each list of an object is a table of its own', async () => {
    const { tables } = await read(textFile('a.json', '{"meta":1,"places":[{"a":1}],"people":[{"b":2}]}'))
    expect(tables.map(({ name }) => name)).toEqual(['a.json#places', 'a.json#people'])
  })

  test('nesting without end is a faulty row', async () => {
    const { rows, faulty } = await onlyTable(textFile('a.json', '['.repeat(100_000)))
    expect(rows).toEqual([])
    expect(faulty[0]?.reason).toContain('at most 64 levels')
  })

  test.each([
    ['an object without a list', '{"a":1}', 'json-without-records'],
    ['no JSON at all', '{"a":', 'json-without-records'],
    ['an empty list', '[]', 'json-without-records'],
  ])('%s is refused in words', async (_, text, code) => {
    const reading = await read(textFile('a.json', text))
    expect(reading.tables).toEqual([])
    expect(codes(reading)).toContain(code)
  })
})

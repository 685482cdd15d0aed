import fc from 'fast-check'
import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { isTable, readTables } from '../../src/import/read-tables.ts'
import { smallPackage } from '../formats/small-package.ts'
import { codes, fixture, read, textFile } from './read/read-fixture.ts'

const zipped = (files: Record<string, Uint8Array>) => ({ name: 'a.zip', bytes: zipSync(files) })
const GEOJSON = textFile('a.geojson', '{"type":"FeatureCollection","features":[]}')

describe('what is a table', () => {
  test.each([
    'atlos.csv',
    'kobo.xlsx',
    'mixed-encodings.csv',
    'places.kml',
    'timemap.json',
    'timemap.xlsx',
    'track.gpx',
    'utf-16.tsv',
  ])('%s', (name) => {
    expect(isTable([fixture(name)])).toBe(true)
  })

  test('a list of objects, a script with GeoJSON, an archive of tables', () => {
    expect(isTable([textFile('a.json', '[{"a":1}]')])).toBe(true)
    expect(isTable([textFile('a.js', 'var a = {"type":"FeatureCollection"')])).toBe(true)
    expect(isTable([zipped({ 'a/b.csv': fixture('atlos.csv').bytes })])).toBe(true)
  })

  test('not what opens as it is: packages, GeoJSON, other files', () => {
    const files = Array.from(smallPackage(), ([name, bytes]) => ({ name, bytes }))
    expect(isTable(files)).toBe(false)
    expect(isTable([zipped(Object.fromEntries(smallPackage()))])).toBe(false)
    expect(isTable([GEOJSON])).toBe(false)
    expect(isTable([zipped({ 'a.geojson': GEOJSON.bytes })])).toBe(false)
    expect(isTable([{ name: 'a.png', bytes: Uint8Array.of(0x89, 0x50) }])).toBe(false)
    expect(isTable([GEOJSON, textFile('readme.txt', 'SYNTHETIC note')])).toBe(false)
    expect(isTable([textFile('notes.txt', 'SYNTHETIC; a note\n')])).toBe(false)
    expect(isTable([textFile('table.txt', 'SYNTHETIC;b\n1;2\n')])).toBe(true)
    expect(isTable([])).toBe(false)
  })
})

test('an archive gives the tables in it, and leaves out archives inside and what systems leave behind', async () => {
  const csv = fixture('atlos.csv').bytes
  const { tables, issues } = await read(
    zipped({
      'x/a.csv': csv,
      '__MACOSX/a.csv': csv,
      'x/b.kml': fixture('places.kml').bytes,
      'c.zip': zipSync({ 'a.csv': csv }),
    }),
  )
  expect(tables.map(({ name }) => name)).toEqual(['a.zip/x/a.csv', 'a.zip/x/b.kml'])
  expect(issues).toEqual([])
})

test.each([
  ['an archive without tables', zipped({ 'a.png': Uint8Array.of(1) }), 'zip-without-table'],
  ['a picture', { name: 'a.png', bytes: Uint8Array.of(0x89, 0x50) }, 'unknown-format'],
  [
    'an old or locked workbook',
    { name: 'a.xls', bytes: Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0) },
    'unknown-format',
  ],
  ['an empty file', { name: 'a.csv', bytes: new Uint8Array() }, 'unknown-format'],
  ['UTF-32', { name: 'a.csv', bytes: Uint8Array.of(0xff, 0xfe, 0, 0, 0x61, 0, 0, 0) }, 'encoding-utf-32'],
])('%s is refused in words', async (_, file, code) => {
  const reading = await read(file)
  expect(reading.tables).toEqual([])
  expect(codes(reading)).toEqual([code])
  expect(reading.issues[0]?.message).toMatch(/xpected .+ found/)
})

test('no bytes make it throw, whatever they are called', async () => {
  const name = fc.constantFrom('a.csv', 'a.json', 'a.geojson', 'a.kml', 'a.gpx', 'a.xlsx', 'a.zip', 'a.js')
  const begin = fc.constantFrom(
    '',
    '{"features":[',
    '[',
    '<kml><Placemark>',
    '<gpx><wpt',
    'PK\u0003\u0004',
    'var x={',
  )
  await fc.assert(
    fc.asyncProperty(name, begin, fc.uint8Array({ maxLength: 120 }), async (called, text, bytes) => {
      const head = new TextEncoder().encode(text)
      const { tables, issues } = await readTables([
        { name: called, bytes: Uint8Array.from([...head, ...bytes]) },
      ])
      expect(tables.length + issues.length).toBeGreaterThan(0)
    }),
    { seed: 20261122, numRuns: 300 },
  )
})

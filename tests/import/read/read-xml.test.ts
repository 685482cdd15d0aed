import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { codes, fixture, onlyTable, read, record, textFile } from './read-fixture.ts'

test('KML gives a row for each placemark: folders, times, data, and the description as text', async () => {
  const table = await onlyTable(fixture('places.kml'))
  expect(table).toMatchObject({ format: 'kml', columns: expect.arrayContaining(['name', 'folder']) })
  expect(record(table, table.rows[0])).toEqual({
    name: 'Bay',
    description: 'SYNTHETIC first line\nsecond & last',
    folder: 'Ocean > North',
    begin: '2020-01',
    end: '2020-03',
    remains: '3',
    elevation: '12',
    styleUrl: '#s',
  })
  expect(table.rows.map(({ geometry }) => geometry?.type ?? null)).toEqual(['Point', null, 'Polygon'])
  expect(table.rows[0]?.geometry).toEqual({ type: 'Point', coordinates: [-30, 30] })
  expect(record(table, table.rows[1])).toEqual({ name: 'Nowhere', timestamp: '2021-05-06' })
})

test('a KMZ is the KML inside it', async () => {
  const bytes = zipSync({ 'doc.kml': fixture('places.kml').bytes, 'images/a.png': Uint8Array.of(1) })
  const { rows, name } = await onlyTable({ name: 'places.kmz', bytes })
  expect([name, rows.length]).toEqual(['places.kmz/doc.kml', 3])
})

test('definitions in XML are refused: nothing is expanded or fetched', async () => {
  const reading = await read(fixture('entities.kml'))
  expect(reading.tables).toEqual([])
  expect(codes(reading)).toEqual(['xml-doctype'])
})

test('XML nested without end is refused', async () => {
  const text = `<kml xmlns="http://www.opengis.net/kml/2.2">${'<Folder>'.repeat(20_000)}`
  expect(codes(await read(textFile('deep.kml', text)))).toEqual(['xml-nesting'])
})

test('broken XML is refused with the parser’s words', async () => {
  const reading = await read(
    textFile('a.kml', '<kml xmlns="http://www.opengis.net/kml/2.2"><Document></kml>'),
  )
  expect(reading.tables).toEqual([])
  expect(codes(reading)).toEqual(['xml-syntax'])
})

test('GPX gives waypoints and tracks with their times, and says what has no position', async () => {
  const reading = await read(fixture('track.gpx'))
  const [table] = reading.tables
  expect(codes(reading)).toEqual(['gpx-without-position'])
  expect(record(table!, table?.rows[0])).toMatchObject({
    name: 'SYNTHETIC way',
    begin: '2024-01-02T03:00:00Z',
    end: '2024-01-02T04:00:00Z',
  })
  expect(table?.rows[0]?.geometry?.type).toBe('LineString')
  expect(record(table!, table?.rows[1])).toMatchObject({
    name: 'SYNTHETIC mark',
    desc: 'stones',
    elevation: '4',
  })
})

test('an encoding that XML declares is believed', async () => {
  const text =
    '<?xml version="1.0" encoding="windows-1251"?><kml><Placemark><name>океан</name></Placemark></kml>'
  const bytes = Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0)
    return code < 0x80 ? code : code - 0x350
  })
  const { rows, detected } = await onlyTable({ name: 'a.kml', bytes })
  expect([rows[0]?.cells[0], detected.encoding]).toEqual(['океан', 'windows-1251'])
})

import { describe, expect, test } from 'vitest'
import { codes, fixture, onlyTable, read, record, textFile } from './read-fixture.ts'

describe('a workbook', () => {
  test('has a table for each sheet with something in it', async () => {
    const { tables, issues } = await read(fixture('workbook.xlsx'))
    expect(issues).toEqual([])
    expect(tables.map(({ name }) => name)).toEqual(['workbook.xlsx#Places', 'workbook.xlsx#Notes'])
  })

  test('gives dates as ISO text, numbers without noise, what formulas gave, and rows of the sheet', async () => {
    const [places] = (await read(fixture('workbook.xlsx'))).tables
    expect(places?.columns).toEqual(['name', 'found', 'seen', 'depth', 'sum'])
    expect(places?.rows).toMatchObject([
      { line: 4, cells: ['Bay', '2022-01-01', '2022-01-01T12:00:00', '0.3', '3'], repairs: [] },
      { line: 5, cells: ['Cape', '', '', '0.0000001', ''], repairs: [] },
    ])
  })

  test('that is damaged is refused in words', async () => {
    const { bytes } = fixture('workbook.xlsx')
    const reading = await read({ name: 'cut.xlsx', bytes: bytes.slice(0, bytes.length - 30) })
    expect(codes(reading)).toEqual(['zip-damaged'])
  })
})

const lists = JSON.parse(new TextDecoder().decode(fixture('timemap.json').bytes))
const asFile = (name: string) => textFile(`export/${name}.json`, JSON.stringify(lists[name]))

describe('TimeMap', () => {
  test.each([
    ['one object', [fixture('timemap.json')]],
    ['a file for each list', ['events', 'sources', 'associations'].map(asFile)],
  ])('as %s is one table: an event a row, its sources numbered columns', async (_, files) => {
    const reading = await read(...files)
    const [table] = reading.tables
    expect([reading.tables.length, table?.format]).toEqual([1, 'timemap'])
    expect(record(table!, table?.rows[0])).toEqual({
      id: 'e1',
      description: 'SYNTHETIC first',
      date: '2020-02-01',
      location: 'open ocean',
      latitude: '30',
      longitude: '-30',
      source_1_id: 's1',
      source_1_title: 'SYNTHETIC document',
      source_1_url: 'https://example.org/1; https://example.org/1b',
      source_1_date: '2020-02-02',
      source_1_author: 'Office',
      source_2_id: 's2',
      source_2_title: 'SYNTHETIC film',
      source_2_url: 'HIDDEN',
      association_1: 'Signs > Stones',
      association_2: 'discovery',
      category: 'discovery',
    })
    expect(codes(reading)).toEqual(['timemap-source-unused'])
  })

  test('ids that lead nowhere stay, and are told', async () => {
    const table = await onlyTable(fixture('timemap.json'))
    expect(record(table, table.rows[1])).toMatchObject({ source_1_id: 's9', association_1: 'gone' })
    expect(table.rows[1]?.repairs.map(({ code, column }) => [code, column])).toEqual([
      ['unmatched-id', 'source_1_id'],
      ['unmatched-id', 'association_1'],
    ])
  })

  test('as the workbook of datasheet-server is the same table, its working sheets named as not read', async () => {
    const reading = await read(fixture('timemap.xlsx'))
    const [table] = reading.tables
    expect([reading.tables.length, table?.format, codes(reading)]).toEqual([
      1,
      'timemap',
      ['sheets-not-read'],
    ])
    expect(record(table!, table?.rows[0])).toMatchObject({
      source_1_title: 'SYNTHETIC document',
      source_1_url: 'https://example.org/1; https://example.org/2',
      source_2_id: 's9',
      association_1: 'Signs > Stones',
    })
  })
})

test('Atlos is known by its columns', async () => {
  expect((await onlyTable(fixture('atlos.csv'))).format).toBe('atlos')
})

describe('KoboToolbox', () => {
  test('is known by its columns; the 0/1 columns of a question with several answers are one cell', async () => {
    const table = await onlyTable(fixture('kobo.csv'))
    expect(table.format).toBe('kobo')
    expect(table.columns).not.toContain('signs/stones')
    expect(table.rows.map((row) => record(table, row).signs ?? '')).toEqual(['stones; soil', ''])
  })

  test('columns of a group that are more than yes and no stay as they are', async () => {
    const text = 'marks,marks/number,marks/other,_id,_uuid\n,3,1,1,a\n'
    expect((await onlyTable(textFile('a.csv', text))).columns).toContain('marks/number')
  })

  test('repeats are appended to the row that they belong to; one without such a row is told', async () => {
    const table = await onlyTable(fixture('kobo.xlsx'))
    expect(table.columns).toEqual([
      'name',
      '_id',
      '_uuid',
      '_index',
      'marks_1_kind',
      'marks_1_depth',
      'marks_2_kind',
      'marks_2_depth',
    ])
    expect(table.rows.map(({ cells }) => cells.slice(4))).toEqual([
      ['stones', '2', 'soil', '3'],
      ['plants', '', '', ''],
    ])
    expect(table.faulty).toMatchObject([{ line: 5, reason: expect.stringContaining('marks') }])
  })
})

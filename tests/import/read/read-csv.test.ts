import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { codes, fixture, onlyTable, read, record, textFile } from './read-fixture.ts'

describe('a UTF-8 file with some lines in another encoding', () => {
  const table = () => onlyTable(fixture('mixed-encodings.csv'))

  test('is read line by line, and each repaired cell is told with its bytes', async () => {
    const { rows, detected } = await table()
    expect(detected.encoding).toBe('UTF-8, and macintosh in 3 of 11 lines')
    expect(rows[1]?.cells).toEqual(['2', 'Peñón SYNTHETIC', 'más allá del océano', 'https://example.org/2'])
    expect(rows[1]?.repairs).toEqual([
      { code: 'encoding', column: 'lugar', before: 'Pe\\x96\\x97n SYNTHETIC', after: 'Peñón SYNTHETIC' },
      {
        code: 'encoding',
        column: 'nota',
        before: 'm\\x87s all\\x87 del oc\\x8Eano',
        after: 'más allá del océano',
      },
    ])
  })

  test('keeps what is UTF-8 in a line beside what is not', async () => {
    const { rows } = await table()
    expect(rows[3]?.cells[2]).toBe('aún en UTF-8: cráneo\nnúmero dos')
    expect(rows[3]?.repairs.map(({ column }) => column)).toEqual(['lugar', 'nota'])
  })

  test('says for every row on which line it begins, line ends inside cells counted', async () => {
    const { rows, faulty } = await table()
    expect(rows.map(({ line }) => line)).toEqual([2, 3, 4, 6, 8, 10])
    expect(faulty.map(({ line }) => line)).toEqual([9])
  })

  test('reads entities, fills short rows, and keeps rows with too many cells out with their text', async () => {
    const { rows, faulty } = await table()
    expect(rows[0]?.cells[3]).toBe('https://example.org/?a=1&b=2')
    expect(rows[0]?.repairs).toMatchObject([{ code: 'entity', column: 'enlace' }])
    expect(rows[4]).toMatchObject({
      cells: ['5', 'Isla SYNTHETIC', '', ''],
      repairs: [{ code: 'short-row' }],
    })
    expect(faulty[0]).toMatchObject({ text: '6,a,b,c,d,e' })
    expect(faulty[0]?.reason).toContain('at most 4 cells, found 6')
  })
})

test.each([
  ['windows-1251.csv', 'windows-1251', 'Открытый океан'],
  ['windows-1252.csv', 'windows-1252', 'Océan ouvert'],
  ['windows-1256.csv', 'windows-1256', 'المحيط المفتوح'],
  ['utf-16.tsv', 'UTF-16', 'Օվկիանոս SYNTHETIC'],
])('%s is read as %s', async (name, encoding, place) => {
  const { rows, detected } = await onlyTable(fixture(name))
  expect(detected.encoding).toContain(encoding)
  expect(rows[0]?.cells[1]).toBe(place)
  expect(rows[0]?.repairs).toEqual([])
})

test.each([
  ['windows-1254', 'Açık deniz, ışıklı bir gün; şehir dışı ağaçlar', [0xfd, 'ı', 0xfe, 'ş', 0xf0, 'ğ']],
  [
    'windows-1250',
    'Otevřené moře, šedá skála; žlutý písek a křoví',
    [0x9a, 'š', 0x9e, 'ž', 0xf8, 'ř', 0xfd, 'ý'],
  ],
])('a file in %s is told from its letters', async (label, text, pairs) => {
  const decoder = new TextDecoder(label)
  const table = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]))
  for (let at = 0; at < pairs.length; at += 2) expect(table.get(pairs[at + 1] as string)).toBe(pairs[at])
  const bytes = Uint8Array.from(`id\ttext\n1\t${text}\n`, (letter) => table.get(letter) ?? 0x3f)
  const { rows, detected } = await onlyTable({ name: 'legacy.tsv', bytes })
  expect(detected.encoding).toContain(label)
  expect(rows[0]?.cells[1]).toBe(text)
})

test('notes above the header, empty lines, trailing separators and names given twice cost nothing', async () => {
  const table = await onlyTable(fixture('notes-above.csv'))
  expect(table.columns).toEqual(['id', 'name', 'name (2)'])
  expect(table.rows.map(({ line }) => line)).toEqual([5, 7])
  expect(record(table, table.rows[1])).toEqual({ id: '2', name: 'Cape', 'name (2)': 'Head; west' })
  expect(table.detected).toMatchObject({
    delimiter: ';',
    'header line': '4',
    'above the header': 'Register of places (SYNTHETIC) / as of 2024, second edition',
  })
  expect(table.rows.flatMap(({ repairs }) => repairs)).toEqual([])
})

test('a quote that is never closed costs its own line', async () => {
  const { rows, faulty } = await onlyTable(fixture('open-quote.csv'))
  expect(rows.map(({ cells }) => cells[1])).toEqual(['Cape', 'Head "west"'])
  expect(faulty).toMatchObject([{ line: 2, column: 3, text: '1,"Bay' }])
})

test('an unnamed column is called by its number', async () => {
  const { columns } = await onlyTable(textFile('a.csv', 'a,,c\n1,2,3\n'))
  expect(columns).toEqual(['a', 'column 2', 'c'])
})

test('a separator that a spreadsheet names in the first line is believed', async () => {
  const { columns, rows } = await onlyTable(textFile('a.csv', 'sep=|\na|b\n1,2,3|4,5\n'))
  expect([columns, rows[0]?.cells]).toEqual([
    ['a', 'b'],
    ['1,2,3', '4,5'],
  ])
})

test('a file of empty lines is refused in words', async () => {
  expect(codes(await read(textFile('a.csv', '\n \n,,\n')))).toEqual(['table-empty'])
})

test('whatever cells hold, they come back, with the right lines', async () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', 'é', ' ', '墓') })
  const rowsOf = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 })
  await fc.assert(
    fc.asyncProperty(rowsOf, async (rows) => {
      const kept = rows.map((cells, at) => [`r${at}`, ...cells])
      const quoted = kept.map((cells) => cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(','))
      const table = await onlyTable(textFile('a.csv', `"id","b","c","d"\n${quoted.join('\n')}\n`))
      expect(table.rows.map(({ cells }) => cells)).toEqual(kept)
      let line = 2
      for (const [at, row] of table.rows.entries()) {
        expect(row.line).toBe(line)
        line += (quoted[at] ?? '').split('\n').length
      }
    }),
    { seed: 20261122, numRuns: 100 },
  )
})

test('a long file tells how far it is, up to its last line', async () => {
  const lines = Array.from({ length: 12_000 }, (_, at) => `${at},SYNTHETIC`).join('\n')
  const told: number[] = []
  const { readTables } = await import('../../../src/import/read-tables.ts')
  const { tables } = await readTables([textFile('a.csv', `id,name\n${lines}\n`)], ({ done }) =>
    told.push(done),
  )
  expect(tables[0]?.rows).toHaveLength(12_000)
  expect(told.length).toBeGreaterThan(2)
  expect(told).toEqual([...told].sort((a, b) => a - b))
})

/** Inputs that once broke something: what the corpus and the fuzzer found. Each is a file, with the sentence that it taught. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { plainMessage } from '../../src/domain/plain-message.ts'
import { inflateTo } from '../../src/formats/bounded-inflate.ts'
import { openFiles } from '../../src/formats/open-files.ts'
import { readTables } from '../../src/import/read-tables.ts'
import { ArchiveFault } from '../../src/tiles/archive-fault.ts'
import { planExtract } from '../../src/tiles/plan-extract.ts'
import { openArchive } from '../../src/tiles/read-archive.ts'
import { sha256 } from '../formats/small-package.ts'
import { memorySource } from '../tiles/memory-source.ts'
import { faultsOf } from './judge.ts'
import { outcomeOf } from './targets/use-package.ts'

const bytesOf = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`./fixtures/${name}`, import.meta.url)))

test.each([
  [
    'type-with-a-tostring.geojson',
    'a geometry whose type brings a toString of its own is a fault and no crash',
  ],
  ['object-as-degrees.geojson', 'an object where degrees belong is a fault and no crash'],
  [
    'forty-faulty-resources.zip',
    'parts of a descriptor are believed only if none of all its faults stands there',
  ],
  ['year-beyond-calendars.zip', 'a document of the year 10^300 has no date, and is cited'],
  ['lost-feature-twice.csv', 'a feature whose rows are all unreadable is counted once'],
  ['small-bomb.zip', 'an entry that unpacks to more than it says is given up where it should have ended'],
  ['half-a-gigabyte-in-nine-bytes.zip', 'no room is made for more than packed bytes can become'],
])('%s: %s', async (name) => {
  const outcome = await outcomeOf(await openFiles([{ name, bytes: bytesOf(name) }], sha256))
  expect(faultsOf(outcome)).toEqual([])
})

test.each([
  ['cell-behind-the-last-column.xlsx', 'table-too-large', 'a cell at ZZZZZZZZ1 gets no room'],
  [
    'wide-rows.xlsx',
    'table-too-large',
    'two cells in opposite corners of a sheet get no room for all between',
  ],
  ['columns-without-end.csv', 'table-too-large', 'twenty thousand columns are refused before they are named'],
  ['own-columns.json', 'table-too-large', 'records with a column each are refused before the cells are made'],
])('%s is refused as %s: %s', async (name, code) => {
  const { tables, issues } = await readTables([{ name, bytes: bytesOf(name) }])
  expect(tables).toEqual([])
  expect(issues.map((issue) => issue.code)).toEqual([code])
})

test('a description of opening brackets alone is looked through once', async () => {
  const { tables } = await readTables([{ name: 'brackets.kml', bytes: bytesOf('brackets.kml') }])
  expect(tables[0]?.rows).toHaveLength(1)
})

test.each([
  ['own-leaf.pmtiles', 'a directory that is its own leaf is read once'],
  ['a-million-entries.pmtiles', 'entries that are not there are not made'],
  ['packed-zeros.pmtiles', 'a directory is not unpacked beyond its bound'],
])('%s: %s', async (name) => {
  const source = memorySource(bytesOf(name))
  const plan = planExtract(source, { box: [-31, 29, -29, 31], maxZoom: 12 })
  await expect(plan).rejects.toThrow(ArchiveFault)
  await expect(openArchive(memorySource(bytesOf(name))).tile(0, 0, 0)).rejects.toThrow(
    /expected, .* found|expected, found/,
  )
  expect(Math.max(...source.asked.map(({ length }) => length))).toBeLessThanOrEqual(32 * 1024 * 1024)
})

test('deflate that makes more or fewer bytes than stated is refused, and exactly as many are given', async () => {
  const { deflateSync } = await import('fflate')
  const packed = deflateSync(new TextEncoder().encode('SYNTHETIC'.repeat(50_000)))
  expect(inflateTo(packed, 450_000)?.length).toBe(450_000)
  expect([inflateTo(packed, 449_999), inflateTo(packed, 450_001), inflateTo(packed, 0)]).toEqual([
    null,
    null,
    null,
  ])
})

test.each(['\u0000', 'a\u202e', '\ud800', '𐀀', 'a𐀀'])(
  'a sentence that quotes a line of %j without end stays short, and spoils nothing',
  (line) => {
    const sentence = plainMessage(`The address asks for “${line.repeat(5000)}”.`)
    expect(sentence.length).toBeLessThan(1600)
    expect(sentence).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e]/u)
    expect(sentence).toMatch(/^The address asks for “.*…[^…]*”\.$/u)
  },
)

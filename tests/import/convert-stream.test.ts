import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Sha256Steps } from '../../src/bundle/sha256-steps.ts'
import { parsePackage } from '../../src/domain/parse.ts'
import { convertTable } from '../../src/import/convert-table.ts'
import { joinedBytes } from '../../src/import/feature-bytes.ts'
import { summaryOf } from '../../src/import/import-summary.ts'
import type { Mapping } from '../../src/import/mapping.ts'
import { filesBeside } from '../../src/import/package-files.ts'
import { proposeMapping } from '../../src/import/propose-mapping.ts'
import { readTables } from '../../src/import/read-tables.ts'
import { rejectedCsv, rejectedHead, rejectedLines } from '../../src/import/rejected-csv.ts'
import { batchTables, StreamRefused } from '../../src/import/stream/batch-tables.ts'
import { convertStream } from '../../src/import/stream/convert-stream.ts'
import { featureStream } from '../../src/import/stream/feature-stream.ts'
import { sha256 } from '../formats/small-package.ts'

const SEED = 20261122
const CREATED = '2026-01-31T12:00:00Z'
const NAME = 'synthetic.csv'
const encoder = new TextEncoder()

const piecesOf = (bytes: Uint8Array, size: number) =>
  async function* () {
    for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size)
  }

async function streamed(bytes: Uint8Array, mapping: Mapping, batchBytes: number) {
  const features = featureStream(new Sha256Steps())
  const pieces: Uint8Array[] = []
  let csv = ''
  const take = async (...[whole, rows, table]: Parameters<Parameters<typeof convertStream>[3]['take']>) => {
    pieces.push(features.add(whole))
    if (csv === '') csv = rejectedHead(table)
    csv += rejectedLines(table, { outcomes: rows })
  }
  const { title, records, summary } = await convertStream(
    piecesOf(bytes, 7),
    NAME,
    mapping,
    { take },
    batchBytes,
  )
  const { bytes: last, file } = features.end()
  const head = { title, tableName: NAME, created: CREATED, records }
  const files = new Map(await filesBeside(head, file, sha256))
  files.set('features.geojson', joinedBytes([...pieces, last]))
  return { files, summary, csv }
}

async function whole(bytes: Uint8Array) {
  const table = (await readTables([{ name: NAME, bytes }])).tables[0]
  if (!table) throw new Error('a table expected, none found')
  const proposed = proposeMapping(table)
  const columns = {
    ...proposed.columns,
    id: { role: 'feature-group' },
    claim_id: { role: 'claim-id' },
  } as const
  return { table, mapping: { ...proposed, columns } }
}

const parsedOf = async (files: ReadonlyMap<string, Uint8Array>) => {
  const { package: pkg, issues } = await parsePackage(files, sha256)
  return { pkg, issues }
}

const HEAD = 'id,claim_id,name,latitude,longitude,incident date,village,who says,link,note'

/** SYNTHETIC rows in the open ocean. */
const row = fc
  .record({
    id: fc.constantFrom('', 'a', 'b', 'c', 'd d', 'site-7'),
    claim: fc.constantFrom('', 'k1', 'k2', 'a'),
    name: fc.constantFrom('SYNTHETIC mound', '', '"SYNTHETIC, two"', '"SYNTHETIC\nover lines"', 'ё 5" wide'),
    lat: fc.constantFrom('30', '30.5', '95', '', 'x', '31.25', '-30.75'),
    lon: fc.constantFrom('-30', '-30.5', '-30', '', '200', '31.25'),
    date: fc.constantFrom('2021-03-04', '13/02/2021', '3/4/2021', '', 'one day', '99-abr-99'),
    village: fc.constantFrom('', 'SYNTHETIC Bay'),
    who: fc.constantFrom('SYNTHETIC Office', '', 'SYNTHETIC Office; SYNTHETIC League'),
    link: fc.constantFrom('', 'https://example.org/a', 'https://example.org/a; https://example.org/b'),
    note: fc.constantFrom('', 'a,b', 'short'),
  })
  .map((cells) => Object.values(cells).join(','))

test('a table in batches of any size gives the package and the account that the whole table gives', async () => {
  const tables = fc.record({
    rows: fc.array(fc.oneof({ weight: 12, arbitrary: row }, fc.constantFrom('', 'a,b')), {
      minLength: 25,
      maxLength: 60,
    }),
    end: fc.constantFrom('\n', '\r\n', '\r'),
    batchBytes: fc.integer({ min: 40, max: 4000 }),
  })
  await fc.assert(
    fc.asyncProperty(tables, async ({ rows, end, batchBytes }) => {
      const bytes = encoder.encode([HEAD, ...rows].join('\n').replaceAll('\n', end))
      const { table, mapping } = await whole(bytes)
      const expected = await convertTable(table, mapping, { sha256, created: CREATED })
      const found = await streamed(bytes, mapping, batchBytes)
      const { lines, detected, ...sums } = summaryOf(expected.report)
      const { lines: foundLines, detected: foundDetected, ...foundSums } = found.summary
      expect(foundSums).toEqual(sums)
      expect(foundLines.slice(0, 4)).toEqual(lines.slice(0, 4))
      expect(found.csv.split('\r\n').sort()).toEqual(rejectedCsv(table, expected.report).split('\r\n').sort())
      const [one, other] = [await parsedOf(found.files), await parsedOf(expected.files)]
      const byId = (pkg: typeof one.pkg) => [...(pkg?.features ?? [])].sort((a, b) => (a.id < b.id ? -1 : 1))
      expect(byId(one.pkg)).toEqual(byId(other.pkg))
      expect(one.pkg?.sources).toEqual(other.pkg?.sources)
      expect(one.pkg?.bbox).toEqual(other.pkg?.bbox)
      expect(one.pkg?.asOf).toBe(other.pkg?.asOf)
      expect(one.issues.filter(({ severity }) => severity === 'error')).toEqual([])
    }),
    { seed: SEED, numRuns: 40 },
  )
}, 60_000)

test('lines above the header are told once and cost no row', async () => {
  const text = `SYNTHETIC register\n\n${HEAD}\n${'a1,,SYNTHETIC,30,-30,2021-03-04,,,,\n'.repeat(50)}`
  const bytes = encoder.encode(text)
  const { table, mapping } = await whole(bytes)
  const { summary } = await streamed(bytes, mapping, 300)
  expect(table.detected['above the header']).toBe('SYNTHETIC register')
  expect(summary.detected['above the header']).toBe('SYNTHETIC register')
  expect(summary.rows).toBe(50)
})

test('a quote that is never closed costs its own row, wherever the batch ends', async () => {
  const rows = Array.from({ length: 60 }, (_, at) =>
    at === 20 ? `x${at},,"SYNTHETIC open,30,-30,2021-03-04,,,,` : `x${at},,SYNTHETIC,30,-30,2021-03-04,,,,`,
  )
  const bytes = encoder.encode([HEAD, ...rows].join('\n'))
  const { mapping } = await whole(bytes)
  const { summary } = await streamed(bytes, mapping, 500)
  expect(summary.rows).toBe(60)
  expect(summary.rejectedRows.map(({ line }) => line)).toEqual([22])
})

test('a text of two bytes to a letter is refused, with what to do', async () => {
  const bytes = new Uint8Array([0xff, 0xfe, ...encoder.encode('i\0d\0\n\0')])
  const tables = batchTables(piecesOf(bytes, 5), NAME)
  await expect(tables.next()).rejects.toThrow(StreamRefused)
})

/** Somebody's own tables, from the file to the package that is made of them. */
import { unzipSync, zipSync } from 'fflate'
import { parsePackage } from '../../../src/domain/parse.ts'
import { convertTable } from '../../../src/import/convert-table.ts'
import { previewRows } from '../../../src/import/preview-rows.ts'
import { proposeMapping } from '../../../src/import/propose-mapping.ts'
import { isTable, readTables } from '../../../src/import/read-tables.ts'
import { rejectedCsv } from '../../../src/import/rejected-csv.ts'
import type { ImportTable } from '../../../src/import/table.ts'
import { sha256 } from '../../formats/small-package.ts'
import { heavyTables, heavyXml } from '../corpus/heavy-tables.ts'
import type { HostileInput } from '../corpus/hostile-input.ts'
import { oneFile } from '../corpus/hostile-input.ts'
import { lyingSheets } from '../corpus/lying-sheets.ts'
import { fixtureSeeds } from '../corpus/package-seeds.ts'
import type { Form, Outcome, Said } from '../form.ts'
import { runningCells } from './use-package.ts'

const CREATED = '2026-01-31T12:00:00Z'

async function open({ files }: HostileInput): Promise<Outcome> {
  isTable(files)
  const { tables, issues } = await readTables(files)
  const all = await Promise.all(tables.slice(0, 3).map(converted))
  return {
    isOpened: tables.length > 0,
    said: [...issues, ...all.flatMap(({ said }) => said)],
    wrong: all.flatMap(({ wrong }) => wrong),
  }
}

/** The rows are all there again: as features, or as rejected with a reason. */
async function converted(table: ImportTable): Promise<{ said: readonly Said[]; wrong: readonly string[] }> {
  const mapping = proposeMapping(table)
  previewRows(table, mapping, 20)
  const { files, report } = await convertTable(table, mapping, { sha256, created: CREATED })
  const csv = rejectedCsv(table, report)
  const { issues } = await parsePackage(files, sha256)
  const accounted = report.imported + report.rejected
  const errors = issues.filter(({ severity }) => severity === 'error')
  const isLost = accounted !== table.rows.length + table.faulty.length
  return {
    said: issues,
    wrong: [
      ...runningCells(csv),
      ...(isLost ? [`${table.rows.length} + ${table.faulty.length} rows read, ${accounted} told`] : []),
      ...errors
        .slice(0, 2)
        .map(({ code, message }) => `what was made of the table is faulty: ${code} ${message}`),
    ],
  }
}

/** The parts of a workbook as files, to be spoiled one by one and packed again. */
const unpacked = ({ what, files: [file] }: HostileInput): HostileInput => ({
  what,
  files: Object.entries(unzipSync(file!.bytes)).map(([name, bytes]) => ({ name, bytes })),
})

const packed =
  (name: string) =>
  ({ what, files }: HostileInput): HostileInput =>
    oneFile(what, name, zipSync(Object.fromEntries(files.map((file) => [file.name, file.bytes]))))

const named = (name: string, count: number, kinds: Form['kinds'], fixtures: readonly string[]): Form => ({
  name,
  count,
  kinds,
  seeds: async (root) => fixtureSeeds(root, fixtures),
  open,
})

const CSV = [
  'graves.csv',
  'mixed-encodings.csv',
  'notes-above.csv',
  'open-quote.csv',
  'utf-16.tsv',
  'windows-1251.csv',
]
const JSON_TEXT = JSON.stringify([
  { id: 1, name: 'SYNTHETIC', lat: 30, lon: -30, date: '2024-02', source: { url: 'https://example.org/' } },
  { id: 2, name: 'SYNTHETIC two', tags: ['a', 'b'], answers: [{ q: 1 }, { q: 2 }] },
])

export const tableForms: readonly Form[] = [
  { ...named('CSV', 500, ['bytes', 'text', 'text'], CSV), handMade: async () => heavyTables() },
  named('Atlos', 300, ['bytes', 'text'], ['atlos.csv']),
  named('KoboToolbox', 300, ['bytes', 'text'], ['kobo.csv']),
  named('XLSX as bytes', 250, ['bytes'], ['workbook.xlsx', 'kobo.xlsx', 'timemap.xlsx']),
  {
    ...named('XLSX', 100, ['bytes', 'text', 'text'], []),
    seeds: async (root) => fixtureSeeds(root, ['workbook.xlsx', 'kobo.xlsx', 'timemap.xlsx']).map(unpacked),
    wrap: packed('book.xlsx'),
    handMade: async (root) => lyingSheets(unpacked(fixtureSeeds(root, ['workbook.xlsx'])[0]!)),
  },
  {
    ...named('KML', 500, ['bytes', 'text', 'text'], ['places.kml', 'entities.kml']),
    handMade: async () => heavyXml(),
  },
  { ...named('KMZ', 200, ['bytes', 'text'], ['places.kml', 'entities.kml']), wrap: packed('places.kmz') },
  named('GPX', 350, ['bytes', 'text', 'text'], ['track.gpx']),
  named('TimeMap', 400, ['bytes', 'json', 'json'], ['timemap.json']),
  {
    ...named('JSON', 350, ['bytes', 'json', 'text'], []),
    seeds: async () => [
      oneFile('list', 'list.json', JSON_TEXT),
      oneFile('script', 'list.js', `var data = ${JSON_TEXT};`),
      oneFile('lists', 'lists.json', `{"one":${JSON_TEXT},"two":${JSON_TEXT}}`),
    ],
  },
]

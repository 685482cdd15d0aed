import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { largeForm } from '../../src/app/large-files.ts'
import { readLargeGeoJson } from '../../src/app/large-geojson.ts'
import { convertLargeTable, waitingTable } from '../../src/app/large-table.ts'
import { parsePlainGeoJson } from '../../src/domain/parse.ts'
import { convertTable } from '../../src/import/convert-table.ts'
import { readTables } from '../../src/import/read-tables.ts'
import type { Progress } from '../../src/import/report.ts'
import { sha256 } from '../formats/small-package.ts'

const LIMITS = { features: 50, bytes: 1_000_000 }

const fileOf = (name: string, text: string) => ({ name, blob: new Blob([text]) })

/** SYNTHETIC points in the open ocean; every tenth lies outside the earth. */
const points = (count: number): string =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: Array.from({ length: count }, (_, at) => ({
      type: 'Feature',
      id: `p${at}`,
      geometry: { type: 'Point', coordinates: [-30, at % 10 === 9 ? 130 : 30 + at / 1000] },
      properties: { name: `SYNTHETIC ${at}` },
    })),
  })

/** SYNTHETIC rows; every fifth has more cells than there are columns. */
const rows = (count: number): string =>
  ['id,name,latitude,longitude,incident date']
    .concat(
      Array.from(
        { length: count },
        (_, at) => `r${at},SYNTHETIC ${at},30.${at},-30.${at},2021-03-04${at % 5 === 4 ? ',,x,y' : ''}`,
      ),
    )
    .join('\n')

const silent = (): void => undefined

describe('GeoJSON in batches', () => {
  test('is shown as the whole file is, when it is little enough', async () => {
    const file = fileOf('own.geojson', points(40))
    const read = await readLargeGeoJson(file, LIMITS, silent)
    const whole = await parsePlainGeoJson(
      new Uint8Array(await file.blob.arrayBuffer()),
      'own.geojson',
      sha256,
    )
    expect(read).toEqual({ kind: 'shown', parsed: whole })
    expect(whole.rejected).toHaveLength(4)
  })

  test('is counted to its end and not shown, when it is too much', async () => {
    const read = await readLargeGeoJson(fileOf('own.geojson', points(3000)), LIMITS, silent)
    if (read.kind !== 'too-large' || read.large.form !== 'geojson') throw new Error('an account expected')
    const { imported, rejected, kinds } = read.large.account
    expect([imported, rejected]).toEqual([3000, 300])
    expect(kinds.map(({ code, found, examples }) => [code, found, examples.length])).toEqual([
      [kinds[0]?.code, 300, 100],
    ])
  })

  test('says that a file is cut off, and shows what came before', async () => {
    const text = points(40)
    const read = await readLargeGeoJson(fileOf('own.geojson', text.slice(0, text.length - 2)), LIMITS, silent)
    if (read.kind !== 'shown') throw new Error('features expected')
    expect(read.parsed.issues[0]).toMatchObject({ code: 'json-syntax', severity: 'error' })
    expect(read.parsed.package?.features).toHaveLength(36)
  })

  test('is read as a whole when its features carry claims, or it has no list of features', async () => {
    const own = readFileSync('data/karabakh/features.geojson', 'utf8')
    expect(await readLargeGeoJson(fileOf('features.geojson', own), LIMITS, silent)).toEqual({ kind: 'whole' })
    const point = '{"type":"Feature","geometry":null,"properties":{}}'
    expect(await readLargeGeoJson(fileOf('one.geojson', point), LIMITS, silent)).toEqual({ kind: 'whole' })
  })

  test('tells how far it is in bytes', async () => {
    const told: Progress[] = []
    const file = fileOf('own.geojson', points(40))
    await readLargeGeoJson(file, LIMITS, (progress) => told.push(progress))
    expect(told.at(-1)).toEqual({ step: 'checking', done: file.blob.size, total: file.blob.size })
  })
})

describe('a table in batches', () => {
  test('waits with its first rows and the number of all', async () => {
    const table = await waitingTable(fileOf('rows.csv', rows(1000)), silent)
    expect([table.rowCount, table.sample.rows.length, table.proposed.columns.latitude?.role]).toEqual([
      1000,
      200,
      'latitude',
    ])
  })

  test('becomes the package that the whole table becomes, when it is little enough', async () => {
    const file = fileOf('rows.csv', rows(45))
    const { proposed } = await waitingTable(file, silent)
    const made = await convertLargeTable(file, proposed, LIMITS, silent)
    if (made.kind !== 'shown') throw new Error('a package expected')
    const bytes = new Uint8Array(await file.blob.arrayBuffer())
    const [table] = (await readTables([{ name: 'rows.csv', bytes }])).tables
    if (!table) throw new Error('a table expected')
    const { files } = await convertTable(table, proposed, { sha256 })
    expect(made.files.get('features.geojson')).toEqual(files.get('features.geojson'))
    const { imported, rejected } = made.account
    expect([imported, rejected, made.parsed.importedFeatures, made.parsed.rejected.length]).toEqual([
      36, 9, 45, 9,
    ])
  })

  test('is counted to its end and not shown, when it is too much; its rejected rows can be saved', async () => {
    const file = fileOf('rows.csv', rows(500))
    const { proposed } = await waitingTable(file, silent)
    const made = await convertLargeTable(file, proposed, LIMITS, silent)
    if (made.kind !== 'too-large' || made.large.form !== 'table') throw new Error('an account expected')
    const { imported, rejected, rejectedCsv, json } = made.large.account
    expect([imported, rejected]).toEqual([400, 100])
    if (!(rejectedCsv instanceof Blob)) throw new Error('a file expected')
    expect((await rejectedCsv.text()).trimEnd().split('\r\n')).toHaveLength(101)
    expect(JSON.parse(await json.text()).outcomes).toHaveLength(500)
  })
})

test('only GeoJSON and text tables are read in batches, and no export of Cairn', async () => {
  const forms = await Promise.all(
    [
      fileOf('own.geojson', points(1)),
      fileOf('rows.csv', rows(2)),
      fileOf('own.geojson', '{"type":"FeatureCollection","cairn":{'),
      fileOf('own.zip', 'PK\u0003\u0004'),
      fileOf('claims.csv', 'featureJson,claimJson\n{},{}\n'),
    ].map((file) => largeForm(file, 'whatever it is')),
  )
  expect(forms.slice(0, 2)).toEqual(['geojson', 'table'])
  expect(forms.slice(3)).toEqual([null, null])
  expect(await largeForm(fileOf('own.geojson', points(1)), 'table')).toBeNull()
})

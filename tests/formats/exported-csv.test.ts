import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openFiles } from '../../src/formats/open-files.ts'
import { writeCsv } from '../../src/formats/write-csv.ts'
import { isTable } from '../../src/import/read-tables.ts'
import { madeClaim } from '../domain/made-package.ts'
import { exportPackage, inputOf, locatedFeature, textOfParts } from './export-package.ts'
import { readCsv } from './read-csv.ts'
import { bytesOf, sha256 } from './small-package.ts'

const PLACE = { precisionCode: 'settlement', lng: -30, lat: 30, radius: 2300 } as const
const input = await inputOf(
  exportPackage({
    features: [
      locatedFeature('ft-0', [madeClaim('clm-0'), madeClaim('clm-1', { claimant: 'ag-b' })], PLACE),
      locatedFeature(
        'ft-1',
        [madeClaim('clm-2', { relations: [{ type: 'contradicts', claim: 'clm-0' }] })],
        PLACE,
      ),
    ],
  }),
)
const text = textOfParts(writeCsv(input).parts)
const [header = [], ...rows] = readCsv(text.slice(1))

type Row = string[]
type Change = (rows: Row[], at: (column: string) => number) => Row[]

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`
const written = (lines: readonly Row[], separator = ',') =>
  lines.map((cells) => `${cells.map(quoted).join(separator)}\r\n`).join('')

const open = (content: string) => openFiles([{ name: 'export.csv', bytes: bytesOf(content) }], sha256)
const changed = (change: Change) =>
  open(
    written([
      header,
      ...change(
        rows.map((row) => [...row]),
        (column) => header.indexOf(column),
      ),
    ]),
  )

/** One cell changed, rows counted from 0. */
const withCell =
  (row: number, column: string, value: string): Change =>
  (all, at) => {
    all[row]![at(column)] = value
    return all
  }

const codes = ({ issues }: Awaited<ReturnType<typeof open>>) => issues.map(({ code }) => code)
const claimIds = ({ package: pkg }: Awaited<ReturnType<typeof open>>) =>
  pkg?.features.flatMap(({ properties }) => properties.claims.map(({ id }) => id))

test('an exported CSV opens as it is and is no table to be mapped', () => {
  expect(isTable([{ name: 'export.csv', bytes: bytesOf(text) }])).toBe(false)
  expect(isTable([{ name: 'other.csv', bytes: bytesOf('claim,claimant\n1,2\n') }])).toBe(true)
})

test('with a semicolon and other line ends, as spreadsheets save it, it is the same', async () => {
  const saved = await open(written([header, ...rows], ';').replaceAll('\r\n', '\n'))
  expect(saved.issues).toEqual([])
  expect(saved.package?.features).toEqual(input.pkg.features)
  expect(saved.package?.id).toBe('export')
})

describe('with rows', () => {
  test('in another order: the same records, under the id of the whole', async () => {
    const result = await changed((all) => all.reverse())
    expect(result.issues).toEqual([])
    expect(result.package).toMatchObject({ id: 'export', predicates: input.pkg.predicates })
    expect(claimIds(result)).toEqual(['clm-2', 'clm-1', 'clm-0'])
  })

  test('deleted: the others open as a selection with all that they need', async () => {
    const result = await changed(([, , third]) => [third!])
    expect(codes(result).sort()).toEqual(['csv-lists-missing', 'csv-relations-left-out'])
    expect(result.package?.id).toMatch(/^export-selection-/)
    expect(result.package?.parties.map(({ label }) => label.en)).toContain('SYNTHETIC party-a')
    expect(claimIds(result)).toEqual(['clm-2'])
    expect([...result.package!.sources.keys()]).toEqual(['src-own'])
    expect(result.rejected).toEqual([])
  })

  test('copied: each claim is there once', async () => {
    const result = await changed((all) => [...all, all[0]!])
    expect(codes(result)).toEqual(['csv-claim-twice'])
    expect(claimIds(result)).toEqual(['clm-0', 'clm-1', 'clm-2'])
  })

  test('written by hand: not read, and said', async () => {
    const result = await changed((all) => [...all, ['clm-new', 'ag-a']])
    expect(result.issues).toMatchObject([{ code: 'csv-row-without-record', severity: 'warning', line: 5 }])
  })
})

describe('with a cell changed', () => {
  test.each([
    ['statement', 'SYNTHETIC other words'],
    ['modality', 'possible'],
    ['countBest', '7'],
    ['date_statement', '2020'],
  ])('%s: the record counts, and the difference is said', async (column, value) => {
    const result = await changed(withCell(1, column, value))
    expect(result.issues).toMatchObject([
      { code: 'csv-column-changed', severity: 'warning', path: column, line: 3, claimId: 'clm-1' },
    ])
    expect(result.issues[0]?.message).toContain(JSON.stringify(value))
    expect(result.package?.features).toEqual(input.pkg.features)
  })

  test('claimJson cut off: that claim is rejected with its line, the others stay', async () => {
    const result = await changed(withCell(1, 'claimJson', '{"id":"clm-1","claim'))
    expect(result.rejected).toMatchObject([{ kind: 'claim', id: 'clm-1', line: 3 }])
    expect(codes(result)).toContain('csv-record-unreadable')
    expect(claimIds(result)).toEqual(['clm-0', 'clm-2'])
  })

  test('featureJson cut off in one row: another row has it', async () => {
    const result = await changed(withCell(0, 'featureJson', '{"type":'))
    expect(result.issues).toEqual([])
    expect(result.package?.features).toEqual(input.pkg.features)
  })

  test('featureJson cut off in every row: the feature is rejected and counted', async () => {
    const result = await changed(withCell(2, 'featureJson', '{"type":'))
    expect(result.rejected).toMatchObject([{ kind: 'feature', id: 'ft-1', line: 4 }])
    expect(result.importedFeatures).toBe(2)
    expect(result.package?.features.map(({ id }) => id)).toEqual(['ft-0'])
  })

  test('a record that breaks the format: its issue stands on its own line', async () => {
    const claim = JSON.stringify({ ...madeClaim('clm-1'), modality: 'certain' })
    const result = await changed(withCell(1, 'claimJson', claim))
    const issue = result.issues.find(({ severity }) => severity === 'error')
    expect(issue).toMatchObject({ file: 'export.csv', line: 3, claimId: 'clm-1' })
    expect(claimIds(result)).toEqual(['clm-0', 'clm-2'])
  })
})

test('without the columns of the records it has stand-ins that say so, and every claim', async () => {
  const result = await changed((all, at) =>
    all.map((row) => {
      for (const column of ['recordsJson', 'packageJson', 'listsJson']) row[at(column)] = ''
      return row
    }),
  )
  expect(claimIds(result)).toEqual(['clm-0', 'clm-1', 'clm-2'])
  expect(codes(result)).toContain('csv-record-missing')
  expect(result.package?.sources.get('src-own')?.remarks).toContain('Stand-in')
  expect(result.package?.version).toBe('1.2.0')
})

test('no change to its cells makes it throw or hides a claim', async () => {
  const cell = fc.tuple(
    fc.nat({ max: rows.length - 1 }),
    fc.constantFrom(...header),
    fc.constantFrom('', '{}', '[', 'x', '{"id":1}'),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 6 }), async (changes) => {
      const result = await changed((all, at) =>
        changes.reduce((list, [row, column, value]) => withCell(row, column, value)(list, at), all),
      )
      const kept = claimIds(result)?.length ?? 0
      expect(kept === rows.length || result.issues.length > 0).toBe(true)
    }),
    { seed: 20261122, numRuns: 150 },
  )
})

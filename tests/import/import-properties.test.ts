import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parsePackage } from '../../src/domain/parse.ts'
import { convertTable } from '../../src/import/convert-table.ts'
import type { ColumnRole } from '../../src/import/mapping.ts'
import { mappingFaults } from '../../src/import/mapping-faults.ts'
import { previewRows } from '../../src/import/preview-rows.ts'
import { proposeMapping } from '../../src/import/propose-mapping.ts'
import type { ImportTable } from '../../src/import/table.ts'
import { sha256 } from '../formats/small-package.ts'
import { textTable } from './text-table.ts'

const RUNS = { seed: 20260131, numRuns: 60 }

/** Columns with their roles; whatever stands in their cells. */
const ROLES: readonly (readonly [string, ColumnRole])[] = [
  ['id', { role: 'feature-id' }],
  ['name', { role: 'feature-label' }],
  ['kind', { role: 'feature-type' }],
  ['lat', { role: 'latitude' }],
  ['lon', { role: 'longitude' }],
  ['shape', { role: 'wkt' }],
  ['town', { role: 'locality' }],
  ['class', { role: 'precision' }],
  ['radius', { role: 'uncertainty-meters' }],
  ['day', { role: 'date', kind: 'death', part: 'whole' }],
  ['from', { role: 'date', kind: 'discovery', part: 'start' }],
  ['to', { role: 'date', kind: 'discovery', part: 'end' }],
  ['told', { role: 'date', kind: 'publication', part: 'whole' }],
  ['what', { role: 'statement' }],
  ['predicate', { role: 'predicate' }],
  ['modality', { role: 'modality' }],
  ['polarity', { role: 'polarity' }],
  ['low', { role: 'count', kind: 'persons', bound: 'low' }],
  ['high', { role: 'count', kind: 'persons', bound: 'high' }],
  ['graves', { role: 'count', kind: 'sites', bound: 'best' }],
  ['who', { role: 'claimant', list: ';' }],
  ['party', { role: 'party' }],
  ['role', { role: 'claimant-role' }],
  ['link', { role: 'source-url', list: ';' }],
  ['title', { role: 'source-title' }],
  ['dated', { role: 'source-date' }],
  ['tongue', { role: 'source-language' }],
  ['note', { role: 'keep' }],
  ['hidden', { role: 'leave-out' }],
]

/** What tables of this world hold, and what should never come out of one. */
const cell = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      '',
      'NA',
      '0',
      '7',
      '12',
      '30.5',
      '-30.25',
      '91',
      '181',
      '2009',
      '13/02/09',
      '2012-2017',
      '99-abr-99',
      '2021-03-04T10:00Z',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'Faro; Ola;  faro',
      'https://faro.example/1; www.ola.example',
      'dozens',
      '5 (SYNTHETIC)',
      'settlement',
      'exact',
      'witness',
      'denied',
      'grave',
      'conflict wide',
      'POINT(-30 30)',
      'POLYGON((0 0, 1 1, 1 0, 0 1, 0 0))',
      '100 km',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '<script>x</script>',
      '&lt;b&gt;',
      'java script:x',
      '\u202Eabc',
      'a@b.example',
      'private: x',
      '+34 600 123 456',
      '\uD800',
      'a\u0000b',
      'x'.repeat(2500),
      'constructor',
      '__proto__',
    ),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
)

const table = fc
  .array(fc.array(cell, { minLength: ROLES.length, maxLength: ROLES.length }), { maxLength: 12 })
  .map((rows) => textTable([ROLES.map(([name]) => name), ...rows]))

const MAPPING = { ...proposeMapping(textTable([['note']])), columns: Object.fromEntries(ROLES) }

async function imported(given: ImportTable, mapping = MAPPING) {
  const { files, report } = await convertTable(given, mapping, { sha256, created: '2026-01-31T12:00:00Z' })
  return { report, parsed: await parsePackage(files, sha256) }
}

describe('random tables', () => {
  test('imported + rejected = rows, and every made package parses without an error', async () => {
    await fc.assert(
      fc.asyncProperty(table, async (given) => {
        const { report, parsed } = await imported(given)
        expect(report.imported + report.rejected).toBe(given.rows.length)
        expect(parsed.issues.filter(({ severity }) => severity === 'error')).toEqual([])
        expect(parsed.rejected).toEqual([])
        expect(parsed.package?.features.length).toBe(report.features)
      }),
      RUNS,
    )
  }, 120_000)

  test('a proposed mapping has no faults and makes a sound package too', async () => {
    await fc.assert(
      fc.asyncProperty(table, async (given) => {
        const mapping = proposeMapping(given)
        expect(mappingFaults(mapping, given)).toEqual([])
        const { parsed } = await imported(given, mapping)
        expect(parsed.issues.filter(({ severity }) => severity === 'error')).toEqual([])
      }),
      RUNS,
    )
  }, 120_000)

  test('the preview rejects exactly the rows that the import rejects', async () => {
    await fc.assert(
      fc.asyncProperty(table, async (given) => {
        const { report } = await imported(given)
        const rejected = report.outcomes
          .filter(({ outcome }) => outcome === 'rejected')
          .map(({ line }) => line)
        const previewed = previewRows(given, MAPPING, given.rows.length).filter(
          ({ isRejected }) => isRejected,
        )
        expect(previewed.map(({ line }) => line)).toEqual(rejected)
      }),
      RUNS,
    )
  }, 120_000)
})

/** SYNTHETIC rows without an id column, all different. */
const distinctRows = fc
  .uniqueArray(
    fc.tuple(
      fc.integer({ min: 0, max: 99 }),
      fc.integer({ min: 0, max: 99 }),
      fc.constantFrom('Faro', 'Ola', 'Faro; Ola'),
    ),
    {
      minLength: 1,
      maxLength: 20,
      selector: (row) => row.join(),
    },
  )
  .map((rows) =>
    rows.map(([low, more, who]) => [String(low), String(low + more), who, `SYNTHETIC ${low} ${more}`]),
  )

const HEADER = ['killed_low', 'killed_high', 'outlet', 'description']
const LISTED = {
  ...MAPPING,
  columns: {
    killed_low: { role: 'count', kind: 'persons', bound: 'low' },
    killed_high: { role: 'count', kind: 'persons', bound: 'high' },
    outlet: { role: 'claimant', list: ';' },
    description: { role: 'statement' },
  },
} as const

async function idsByStatement(rows: readonly (readonly string[])[]) {
  const { parsed } = await imported(textTable([HEADER, ...rows]), LISTED)
  return new Map(
    (parsed.package?.features ?? []).map(({ id, properties: { claims } }) => [
      claims[0]!.statement.en,
      [id, ...claims.map((claim) => claim.id)].join(' '),
    ]),
  )
}

describe('the same row keeps its ids', () => {
  test('when rows are sorted otherwise and when rows are added', async () => {
    await fc.assert(
      fc.asyncProperty(distinctRows, async (rows) => {
        const before = await idsByStatement(rows)
        const after = await idsByStatement(
          [...rows].reverse().concat([['1', '2', 'Cabo', 'SYNTHETIC added']]),
        )
        for (const [statement, ids] of before) expect(after.get(statement)).toBe(ids)
      }),
      RUNS,
    )
  }, 120_000)
})

describe('numbers', () => {
  test('low and high come through as they stand', async () => {
    await fc.assert(
      fc.asyncProperty(distinctRows, async (rows) => {
        const { parsed } = await imported(textTable([HEADER, ...rows]), LISTED)
        const counts = parsed.package?.features.map(({ properties }) => properties.claims[0]!.count)
        expect(counts?.map((count) => [String(count?.low), String(count?.high)])).toEqual(
          rows.map(([low, high]) => [low, high]),
        )
      }),
      RUNS,
    )
  }, 120_000)
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { writeCsv } from '../../src/formats/write-csv.ts'
import { packageFiles } from '../data/read-package.ts'
import { coins, HOSTILE_TEXTS, inputOf, randomExportPackage, textOfParts } from './export-package.ts'
import { RUNS, readCsv, readRows } from './read-csv.ts'

const input = await inputOf(packageFiles())

/** Features as the rows of a CSV give them back. */
function featuresOf(rows: readonly Record<string, string>[]): unknown[] {
  const features = new Map<string, { properties: { claims: unknown[] } }>()
  for (const { feature = '', featureJson = '', claimJson = '' } of rows) {
    if (!features.has(feature)) {
      const record = JSON.parse(featureJson)
      features.set(feature, { ...record, properties: { ...record.properties, claims: [] } })
    }
    features.get(feature)?.properties.claims.push(JSON.parse(claimJson))
  }
  return [...features.values()]
}

test('the bundled package leaves as one row per claim, each with claimant and modality', () => {
  const rows = readRows(textOfParts(writeCsv(input).parts))
  const claims = input.pkg.features.flatMap(({ properties }) => properties.claims)
  expect(rows.map(({ claim }) => claim)).toEqual(claims.map(({ id }) => id))
  expect(
    rows.filter(({ claimant, claimantName, modality }) => !claimant || !claimantName || !modality),
  ).toEqual([])
})

test('every row carries query, package version, cut-off date and licence', () => {
  const [first] = readRows(textOfParts(writeCsv(input).parts))
  expect(first).toMatchObject({
    query: 'Features with a claim by “A, B”.',
    queryAddress: 'https://example.org/?party=a',
    packageId: 'karabakh',
    packageVersion: input.pkg.version,
    packageHash: input.pkg.hash,
    cutOffDate: input.pkg.asOf,
    licence: 'CC-BY-4.0 (https://creativecommons.org/licenses/by/4.0/)',
  })
})

test('documents stand in numbered columns, as many as the claim with most passages has', () => {
  const text = textOfParts(writeCsv(input).parts)
  const most = Math.max(
    ...input.features.flatMap(({ properties }) => properties.claims.map(({ passages }) => passages.length)),
  )
  const [header = []] = readCsv(text.slice(1))
  expect(header.filter((name) => /^source_\d+$/.test(name))).toHaveLength(most)
  for (const row of readRows(text)) {
    const claim = JSON.parse(row.claimJson ?? '')
    expect(row.source_1).toBe(claim.passages[0].source)
    expect(row.citation_1).not.toBe('')
  }
})

test('a place coarser than a named site is an outline in footprintWKT, and its numbers have their radius beside them', () => {
  const rows = readRows(textOfParts(writeCsv(input).parts))
  const located = rows.filter(({ precisionCode }) => precisionCode !== 'unlocated')
  expect(located.length).toBeGreaterThan(50)
  for (const row of located) expect(row.footprintWKT).toMatch(/^(MULTI)?POLYGON \(\(/)
  for (const row of located.filter(({ decimalLatitude }) => decimalLatitude !== ''))
    expect(Number(row.coordinateUncertaintyInMeters)).toBeGreaterThan(0)
})

test('by docs/export.md alone, features and claims of any selection come back, whatever their texts say', async () => {
  await fc.assert(
    fc.asyncProperty(randomExportPackage, coins, async (files, selection) => {
      const chosen = await inputOf(files, selection)
      const rows = readRows(textOfParts(writeCsv(chosen).parts))
      expect(featuresOf(rows)).toEqual(chosen.features)
    }),
    { seed: 20261122, numRuns: 60 },
  )
})

describe('no cell runs in a spreadsheet', () => {
  test('for any package', async () => {
    await fc.assert(
      fc.asyncProperty(randomExportPackage, async (files) => {
        const cells = readCsv(textOfParts(writeCsv(await inputOf(files)).parts).slice(1)).flat()
        const running = cells.filter(
          (cell) => RUNS.test(cell) && !cell.startsWith("'") && Number.isNaN(Number(cell)),
        )
        expect(running).toEqual([])
      }),
      { seed: 20261122, numRuns: 30 },
    )
  })

  test.each(HOSTILE_TEXTS)('%j is disarmed and comes back as it was', (hostile) => {
    const [feature] = input.pkg.features
    const claim = { ...feature!.properties.claims[0]!, capacity: hostile }
    const features = [{ ...feature!, properties: { ...feature!.properties, claims: [claim] } }]
    const text = textOfParts(writeCsv({ ...input, features }).parts)
    const [header = [], row = []] = readCsv(text.slice(1))
    expect(row[header.indexOf('capacity')]).not.toMatch(/^[=+\-@\t＝]/)
    expect(readRows(text)[0]?.capacity).toBe(hostile)
  })
})

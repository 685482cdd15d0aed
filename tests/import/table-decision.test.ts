import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { CairnFeature } from '../../src/domain/generated/package-types.ts'
import { convertTable } from '../../src/import/convert-table.ts'
import type { Mapping } from '../../src/import/mapping.ts'
import { mappingFaults } from '../../src/import/mapping-faults.ts'
import { proposeMapping } from '../../src/import/propose-mapping.ts'
import { readMapping } from '../../src/import/read-mapping.ts'
import { readTables } from '../../src/import/read-tables.ts'
import { decidedFeature } from '../../src/import/table-decision.ts'
import { publishPackage } from '../../src/publish/publish-package.ts'

const sha256 = async (bytes: Uint8Array): Promise<string> => createHash('sha256').update(bytes).digest('hex')
const example = (name: string): Uint8Array => new Uint8Array(readFileSync(`docs/examples/${name}`))

async function table() {
  const read = await readTables([{ name: 'ten-rows.csv', bytes: example('ten-rows.csv') }])
  const [first] = read.tables
  if (!first) throw new Error('a table expected in ten-rows.csv, none found')
  return first
}

const mapping = readMapping(JSON.parse(new TextDecoder().decode(example('ten-rows.mapping.json')))) as Mapping

const featuresOf = async (asked: Mapping): Promise<readonly CairnFeature[]> => {
  const { files } = await convertTable(await table(), asked, { sha256, created: '2026-11-22T00:00:00Z' })
  const text = new TextDecoder().decode(files.get('features.geojson'))
  return (JSON.parse(text) as { features: CairnFeature[] }).features
}

test('every column of the ten rows is proposed as the page for data editors has it', async () => {
  expect(proposeMapping(await table()).columns).toEqual(mapping.columns)
})

test('one decision for a table stands with every feature that has a place, and with no other', async () => {
  const features = await featuresOf(mapping)
  expect(features.length).toBe(8)
  for (const { geometry, properties } of features)
    expect(properties.publication).toEqual(geometry === null ? undefined : mapping.publication)
})

test('undecided, nothing is written, and the words that give places away keep the table from being published', async () => {
  const { publication: _, ...undecided } = mapping
  const { files } = await convertTable(await table(), undecided, { sha256, created: '2026-11-22T00:00:00Z' })
  expect((await featuresOf(undecided)).filter(({ properties }) => properties.publication)).toEqual([])
  const options = { files, today: '2026-11-22', overdueReason: null, previous: null, sha256 }
  const { findings, published } = await publishPackage(options)
  expect(published).toBeNull()
  expect(findings.map(({ code }) => code)).toContain('leak-text')
})

test('the ten rows of the page for data editors are published with their decision, without a finding', async () => {
  const { files } = await convertTable(await table(), mapping, { sha256, created: '2026-11-22T00:00:00Z' })
  const options = { files, today: '2026-11-22', overdueReason: null, previous: null, sha256 }
  const { findings, published } = await publishPackage(options)
  expect(findings).toEqual([])
  const shipped = [...(published?.files.values() ?? [])]
    .map((bytes) => new TextDecoder().decode(bytes))
    .join()
  expect(shipped).toContain('SYNTHETIC Reef One')
  // Columns of the table and the row that its author marked as private stay behind.
  expect(shipped).not.toMatch(/originalColumns|colleagues/)
})

const { publication } = mapping
if (!publication) throw new Error('ten-rows.mapping.json: a decision expected, none found')

test.each([
  ['without reasons', { reasons: [] }, /a reason/],
  ['with blank reasons', { reasons: [' '] }, /a reason/],
  ['by nobody', { decidedBy: ' ' }, /who decides/],
  ['on no day', { decidedAt: 'today' }, /day of the decision/],
  ['never to be looked at again', { reviewBy: '' }, /looked at again/],
  ['to be looked at before it was taken', { reviewBy: '2020-01-01' }, /a day after/],
])('a decision %s stops the import', async (_, part, said) => {
  const faults = mappingFaults({ ...mapping, publication: { ...publication, ...part } }, await table())
  expect(faults.map(({ message }) => message).join()).toMatch(said)
})

test('a saved decision that is none is refused with its member', () => {
  const read = (decision: unknown) => readMapping({ ...mapping, publication: decision })
  expect(read(null)).not.toHaveProperty('fault')
  expect(read('yes')).toHaveProperty('fault', expect.stringContaining('publication'))
  expect(read({ ...publication, reasons: 'none' })).toHaveProperty(
    'fault',
    expect.stringContaining('publication.reasons'),
  )
  expect(read({ ...publication, decidedBy: 7 })).toHaveProperty(
    'fault',
    expect.stringContaining('publication.decidedBy'),
  )
})

test('a feature without a place has nothing to decide about', async () => {
  const [feature] = (await featuresOf(mapping)).filter(({ geometry }) => geometry === null)
  if (!feature) throw new Error('a feature without a place expected among the ten rows')
  expect(decidedFeature(feature, publication)).toBe(feature)
})

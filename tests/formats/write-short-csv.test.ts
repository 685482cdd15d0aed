import fc from 'fast-check'
import { expect, test } from 'vitest'
import { deriveStatus } from '../../src/domain/derived.ts'
import { openFiles } from '../../src/formats/open-files.ts'
import { writeShortCsv } from '../../src/formats/write-short-csv.ts'
import { packageFiles, sha256 } from '../data/read-package.ts'
import { HOSTILE_TEXTS, inputOf, textOfParts } from './export-package.ts'
import { RUNS, readCsv, readRows } from './read-csv.ts'

const input = await inputOf(packageFiles())
const text = textOfParts(writeShortCsv(input).parts)

test('every claim is one row with claimant, how certainly, statement, document and place, in few columns', () => {
  const rows = readRows(text)
  const claims = input.pkg.features.flatMap(({ properties }) => properties.claims)
  expect(rows.map(({ claim }) => claim)).toEqual(claims.map(({ id }) => id))
  const [head = []] = readCsv(text.slice(1))
  expect(head).toEqual([
    'title',
    'locality',
    'claimedPrecision',
    'statement',
    'claimantName',
    'partyName',
    'statementDate',
    'eventDates',
    'modality',
    'polarity',
    'status',
    'bibliographicCitation',
    'quote',
    'url',
    'claim',
    'datasetName',
  ])
  for (const row of rows)
    for (const name of [
      'title',
      'claimedPrecision',
      'statement',
      'claimantName',
      'modality',
      'bibliographicCitation',
    ])
      expect(row[name], `${name} of ${row.claim}`).not.toBe('')
  expect(rows.filter(({ polarity }) => polarity === 'denies').length).toBeGreaterThan(0)
})

test('every row says which package, version, day, licence and query it comes from', () => {
  for (const { datasetName } of readRows(text))
    expect(datasetName).toBe(
      `${input.pkg.title} ${input.pkg.version}, documents up to ${input.pkg.asOf}, licence CC-BY-4.0 (https://creativecommons.org/licenses/by/4.0/): Features with a claim by “A, B”.`,
    )
})

test('dates keep their kind, and the status is that of the whole feature even when one claim leaves', () => {
  const contested = input.pkg.features.find(
    (feature) => deriveStatus(feature, input.pkg).status === 'contested',
  )
  if (!contested) throw new Error('a contested feature expected, none found')
  const [claim] = contested.properties.claims
  const one = { ...contested, properties: { ...contested.properties, claims: claim ? [claim] : [] } }
  const rows = readRows(textOfParts(writeShortCsv({ ...input, features: [one] }).parts))
  expect(rows.map(({ status }) => status)).toEqual(['contested'])
  const dated = readRows(text).filter(({ eventDates }) => eventDates !== '')
  expect(dated.length).toBeGreaterThan(20)
  for (const { eventDates = '' } of dated)
    for (const one of eventDates.split('; ')) expect(one).toMatch(/^[a-z]+ [\dX./~?%-]+$/)
})

test('no cell runs as a formula, whatever the texts say', () => {
  const [feature] = input.features
  const claim = feature?.properties.claims[0]
  if (!feature || !claim) throw new Error('a claim expected, none found')
  fc.assert(
    fc.property(fc.constantFrom(...HOSTILE_TEXTS), (hostile) => {
      const changed = {
        ...claim,
        statement: { en: hostile },
        place: { ...claim.place, placeId: null, verbatim: hostile },
      }
      const properties = { ...feature.properties, label: { en: hostile }, claims: [changed] }
      const file = writeShortCsv({ ...input, features: [{ ...feature, properties }] })
      for (const cell of readCsv(textOfParts(file.parts).slice(1)).flat()) {
        if (!cell.startsWith("'")) expect(cell).not.toMatch(RUNS)
      }
    }),
    { seed: 9, numRuns: 60 },
  )
})

test('opened again it is a table to import, never taken for a package', async () => {
  const bytes = new TextEncoder().encode(text)
  const opened = await openFiles([{ name: 'karabakh.short.csv', bytes }], async (one) => sha256(one))
  expect(opened.package).toBeNull()
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { deriveStatus } from '../../src/domain/derived.ts'
import type { CairnFeature, RelationType } from '../../src/domain/generated/package-types.ts'
import { openFiles } from '../../src/formats/open-files.ts'
import { writeShortCsv } from '../../src/formats/write-short-csv.ts'
import { packageFiles, sha256 } from '../data/read-package.ts'
import { madeAgent, madeClaim, madeFeature, madePackage } from '../domain/made-package.ts'
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
    'independentOrigins',
    'contradictedBy',
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

test('a contested feature names who contradicts which claim and when, also when that claim stays behind', () => {
  const whole = new Map(readRows(text).map((row) => [row.claim, row]))
  const contested = readRows(text).filter(({ status }) => status === 'contested')
  expect(contested.length).toBeGreaterThan(5)
  const named = contested.filter(({ contradictedBy }) => contradictedBy !== '')
  expect(named.length).toBeGreaterThan(5)
  for (const { claim, contradictedBy = '' } of named) {
    for (const one of contradictedBy.split('; ')) {
      const [, who, id = '', when] = one.match(/^(.+) \(([^ ]+), (.+)\)$/) ?? []
      const denial = whole.get(id)
      expect([who, when], `${id} contradicts ${claim}`).toEqual([
        denial?.claimantName,
        denial?.statementDate || 'undated',
      ])
    }
    const features = input.pkg.features.flatMap((feature) => {
      const claims = feature.properties.claims.filter(({ id }) => id === claim)
      return claims.length > 0 ? [{ ...feature, properties: { ...feature.properties, claims } }] : []
    })
    const [alone] = readRows(textOfParts(writeShortCsv({ ...input, features }).parts))
    expect(alone).toEqual(whole.get(claim))
  }
})

test('contradictions of several kinds: mutual, a denying answer, another feature’s, withdrawn, undated, by a hostile name', () => {
  const towards = (claim: string, type: RelationType) => ({ relations: [{ type, claim }] })
  const own = madeFeature('ft-own', [
    madeClaim('clm-own', { claimant: 'ag-a', ...towards('clm-mutual', 'contradicts') }),
    madeClaim('clm-mutual', { claimant: 'ag-b', ...towards('clm-own', 'contradicts') }),
    madeClaim('clm-agrees', { claimant: 'ag-b', ...towards('clm-own', 'responds_to') }),
  ])
  const other = madeFeature('ft-other', [
    madeClaim('clm-answer', {
      claimant: 'ag-hostile',
      polarity: 'denies',
      dates: [{ kind: 'publication', edtf: '2021-03', basis: 'stated' }],
      ...towards('clm-own', 'responds_to'),
    }),
    madeClaim('clm-undated', { claimant: 'ag-b', dates: [], ...towards('clm-own', 'contradicts') }),
    madeClaim('clm-gone', { claimant: 'ag-b', ...towards('clm-own', 'contradicts') }),
    madeClaim('clm-takes-back', { claimant: 'ag-b', ...towards('clm-gone', 'withdraws') }),
  ])
  const hostile = { names: [{ value: '=HYPERLINK(A1)', lang: 'en' }] }
  const pkg = madePackage(
    [own, other],
    [madeAgent('ag-a', 'party-a'), madeAgent('ag-b', 'party-b'), madeAgent('ag-hostile', 'party-b', hostile)],
  )
  const rowsFor = (features: readonly CairnFeature[]) =>
    readRows(textOfParts(writeShortCsv({ ...input, pkg, features }).parts))
  expect(rowsFor([own]).map(({ contradictedBy }) => contradictedBy)).toEqual([
    'Body ag-b (clm-mutual, 2021-02-12); =HYPERLINK(A1) (clm-answer, publication 2021-03); Body ag-b (clm-undated, undated)',
    'Body ag-a (clm-own, 2021-02-12)',
    '',
  ])
  const answered = madeFeature('ft-answered', [madeClaim('clm-answered')])
  const answer = madeFeature('ft-answer', [
    madeClaim('clm-no', { claimant: 'ag-hostile', ...towards('clm-answered', 'contradicts') }),
  ])
  const second = madePackage([answered, answer], [...pkg.agents.values()])
  const written = textOfParts(writeShortCsv({ ...input, pkg: second, features: [answered] }).parts)
  expect(written).toContain(`"'=HYPERLINK(A1) (clm-no, 2021-02-12)"`)
  expect(readRows(written)[0]).toMatchObject({
    status: 'contested',
    independentOrigins: '1',
    contradictedBy: '=HYPERLINK(A1) (clm-no, 2021-02-12)',
  })
})

test('the number of independent origins is that of the whole feature', () => {
  const counts = new Map(
    input.pkg.features.flatMap((feature) =>
      feature.properties.claims.map(
        ({ id }) => [id, String(deriveStatus(feature, input.pkg).originCount)] as const,
      ),
    ),
  )
  for (const { claim = '', independentOrigins } of readRows(text))
    expect([claim, independentOrigins]).toEqual([claim, counts.get(claim)])
  expect(new Set(counts.values()).size).toBeGreaterThan(2)
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

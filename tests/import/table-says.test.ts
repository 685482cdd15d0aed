import { describe, expect, test } from 'vitest'
import { isClaimFromTable } from '../../src/domain/from-table.ts'
import { parsePackage } from '../../src/domain/parse.ts'
import { convertTable } from '../../src/import/convert-table.ts'
import { previewRows } from '../../src/import/preview-rows.ts'
import { proposeMapping } from '../../src/import/propose-mapping.ts'
import type { ImportTable } from '../../src/import/table.ts'
import { sha256 } from '../formats/small-package.ts'
import { textTable } from './text-table.ts'

const HEAD = ['Site', 'Report date', 'Claimed by', 'Source URL', 'Quote', 'Number', 'Certainty', 'Polarity']

/** SYNTHETIC rows in the open ocean's words: document, day, number, certainty, polarity. */
const rows = (...cells: readonly (readonly string[])[]): ImportTable =>
  textTable([
    HEAD,
    ...cells.map(([url = '', date = '', number = '', certainty = '', polarity = ''], at) => [
      `S${at}`,
      date,
      'SYNTHETIC Reef Council',
      url,
      `SYNTHETIC words ${at}`,
      number,
      certainty,
      polarity,
    ]),
  ])

const A = 'https://example.org/a'
const B = 'https://example.org/b'

async function imported(table: ImportTable) {
  const mapping = {
    ...proposeMapping(table),
    columns: {
      ...proposeMapping(table).columns,
      'Report date': { role: 'date', kind: 'publication', part: 'whole' },
      Number: { role: 'count', kind: 'persons', bound: 'best' },
    },
  } as const
  const { files, report } = await convertTable(table, mapping, { sha256, created: '2026-01-31T12:00:00Z' })
  const { package: pkg } = await parsePackage(files, sha256)
  if (!pkg) throw new Error('a package expected, none found')
  const codes = report.outcomes.flatMap(({ line, issues }) => issues.map(({ code }) => `${line} ${code}`))
  return { pkg, mapping, codes, claims: pkg.features.flatMap(({ properties }) => properties.claims) }
}

const issuedOf = async (...cells: readonly (readonly string[])[]) => {
  const { pkg } = await imported(rows(...cells))
  return [...pkg.sources.values()].map(({ url, csl }) => [url, csl.issued])
}

describe('a 0 that may be a denial', () => {
  test('is asked about in the account and in the preview, and nothing is changed', async () => {
    const table = rows([A, '2021-04-02', '14', 'asserted'], [B, '2021-04-10', '0', 'perhaps so'])
    const { codes, claims, mapping } = await imported(table)
    expect(codes).toContain('3 count-zero')
    expect(codes).not.toContain('2 count-zero')
    expect(claims.map(({ modality, polarity }) => [modality, polarity])).toEqual([
      ['asserted', 'affirms'],
      ['asserted', 'affirms'],
    ])
    const problems = previewRows(table, mapping, 5).map((row) => row.problems.map(({ code }) => code))
    expect(problems[1]).toContain('count-zero')
  })

  test('is not asked about where the row says it: denied, asserted, or by its polarity', async () => {
    const { codes, claims } = await imported(
      rows([A, '', '0', 'denied'], [A, '', '0', 'asserted'], [A, '', '0', '', 'denies']),
    )
    expect(codes.filter((code) => code.endsWith('count-zero'))).toEqual([])
    expect(claims.map(({ polarity }) => polarity)).toEqual(['denies', 'affirms', 'denies'])
  })

  test('is asked about up to 0 as well, and no other number is', async () => {
    const { codes } = await imported(
      rows([A, '', 'up to 0'], [A, '', 'up to 3'], [A, '', '1'], [A, '', 'dozens']),
    )
    expect(codes.filter((code) => code.endsWith('count-zero'))).toEqual(['2 count-zero'])
  })

  test('a cell of the column for certainty that says nothing is noticed, with what stands instead', async () => {
    const { codes } = await imported(rows([A, '', '3', 'denied'], [A, '', '3', '']))
    expect(codes.filter((code) => code.endsWith('modality-empty'))).toEqual(['3 modality-empty'])
  })
})

describe('what only the table says', () => {
  test('every document that a table names bears that nobody read it, and so does the table itself', async () => {
    const { pkg, claims } = await imported(rows([A, '2021', '1'], ['', '2021', '2']))
    expect(claims.map((claim) => isClaimFromTable(claim, pkg))).toEqual([true, true])
  })

  test('a document without the mark makes its claim a read one', async () => {
    const { pkg, claims } = await imported(rows([A, '2021', '1']))
    const read = [...pkg.sources].map(
      ([id, source]) => [id, { ...source, csl: { ...source.csl, custom: {} } }] as const,
    )
    expect(isClaimFromTable(claims[0]!, { ...pkg, sources: new Map(read) })).toBe(false)
  })
})

describe('the day of a document', () => {
  test('is the one that all of its rows give as their publication', async () => {
    expect(await issuedOf([A, '2021-04-02'], [A, '2021-04-02'], [B, '2021-04'])).toEqual([
      [A, { 'date-parts': [[2021, 4, 2]] }],
      [B, { 'date-parts': [[2021, 4]] }],
    ])
  })

  test.each([
    ['another day', '2021-04-03'],
    ['no day', ''],
    ['words that are no day', 'some time'],
  ])('is not stated where a further row gives %s', async (_, date) => {
    expect(await issuedOf([A, '2021-04-02'], [A, date])).toEqual([[A, undefined]])
    expect(await issuedOf([A, date], [A, '2021-04-02'])).toEqual([[A, undefined]])
  })

  test('is not stated where a row names several documents: the date may be of any', async () => {
    expect(await issuedOf([`${A} ${B}`, '2021-04-02'])).toEqual([
      [A, undefined],
      [B, undefined],
    ])
  })
})

describe('names that say only half', () => {
  const rolesOf = (...lines: readonly (readonly string[])[]) => proposeMapping(textTable(lines)).columns

  test.each(['Number', 'Número', 'Число', 'Количество'])('%s is a number of persons', (name) => {
    expect(rolesOf([name], ['3'], ['3'])[name]).toEqual({ role: 'count', kind: 'persons', bound: 'best' })
  })

  test('Number is kept where it numbers the rows, where another column counts, and where it holds words', () => {
    expect(rolesOf(['Number'], ['1'], ['2']).Number).toEqual({ role: 'keep' })
    const both = rolesOf(['Number', 'Killed'], ['3', '2'], ['3', '2'])
    expect(both).toMatchObject({ Number: { role: 'keep' }, Killed: { role: 'count' } })
    expect(rolesOf(['Number'], ['SYNTHETIC'], ['SYNTHETIC']).Number).toEqual({ role: 'keep' })
  })

  test.each([
    ['Kind', 'burial site'],
    ['Вид', 'могила'],
  ])('%s is the kind of site where the cells name one, else what is claimed', (name, kind) => {
    expect(rolesOf([name], [kind], ['incident'])[name]).toEqual({ role: 'feature-type' })
    expect(rolesOf([name], ['SYNTHETIC'], ['weather'])[name]).toEqual({ role: 'predicate' })
  })
})

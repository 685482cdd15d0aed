import { describe, expect, test } from 'vitest'
import { parsePackage } from '../../src/domain/parse.ts'
import { convertTable, ImportCancelled } from '../../src/import/convert-table.ts'
import type { Mapping } from '../../src/import/mapping.ts'
import { previewRows } from '../../src/import/preview-rows.ts'
import { proposeMapping } from '../../src/import/propose-mapping.ts'
import { rejectedCsv } from '../../src/import/rejected-csv.ts'
import { reportText } from '../../src/import/report-text.ts'
import type { ImportTable } from '../../src/import/table.ts'
import { readRows } from '../formats/read-csv.ts'
import { sha256 } from '../formats/small-package.ts'
import { textTable } from './text-table.ts'

const CREATED = '2026-01-31T12:00:00Z'

async function imported(table: ImportTable, change: Partial<Mapping> = {}) {
  const mapping = { ...proposeMapping(table), ...change }
  const { files, report } = await convertTable(table, mapping, { sha256, created: CREATED })
  const parsed = await parsePackage(files, sha256)
  if (!parsed.package) throw new Error('a package expected, none found')
  return { files, report, parsed, pkg: parsed.package, features: parsed.package.features }
}

const errorsOf = ({ parsed }: Awaited<ReturnType<typeof imported>>) =>
  parsed.issues.filter(({ severity }) => severity === 'error')

/** SYNTHETIC: graves in the open ocean, as a press archive would list them. */
const PRESS = textTable([
  [
    'ano',
    'fecha_nota',
    'municipio',
    'latitud',
    'longitud',
    'numero_de_fosas',
    'fosas_altas',
    'numero_de_cuerpos',
    'cuerpos_altos',
    'medio',
    'vinculo',
    'observaciones',
  ],
  [
    '2009',
    '13/02/09',
    'Bahía SYNTHETIC',
    'na',
    'na',
    '2',
    '3',
    '14',
    '20',
    'El Faro; La Ola;  el faro',
    'https://elfaro.example/1; https://otro.example/2',
    'puede aumentar',
  ],
  [
    '2010',
    'NA',
    'Cabo SYNTHETIC',
    '30,123456',
    '-30,5',
    '0',
    '0',
    'NA',
    'na',
    'La Ola',
    'https://otro.example/3',
    'na',
  ],
  ['2011', '99-abr-99', 'Cabo SYNTHETIC', '0', '0', 'decenas', '', '5 (SYNTHETIC)', '', '', '', ''],
])

describe('a table of press reports', () => {
  test('every outlet of a list is a claimant with a claim for every number that the row states', async () => {
    const result = await imported(PRESS)
    const [first] = result.features
    const claims = first!.properties.claims.map(({ claimant, count }) => [
      result.pkg.agents.get(claimant)?.names[0]?.value,
      count?.kind,
      count?.low,
      count?.high,
    ])
    expect(claims).toEqual([
      ['El Faro', 'sites', 2, 3],
      ['El Faro', 'persons', 14, 20],
      ['La Ola', 'sites', 2, 3],
      ['La Ola', 'persons', 14, 20],
    ])
    expect(errorsOf(result)).toEqual([])
    expect(result.pkg.agents.size).toBe(3)
  })

  test('a document goes to the outlet whose name its address has; one that may be anybody’s is nobody’s passage', async () => {
    const { features, pkg, report } = await imported(PRESS)
    const sourcesOf = (at: number) =>
      features[0]!.properties.claims[at]!.passages.map(
        ({ source }) => pkg.sources.get(source)?.url ?? 'the table',
      )
    expect([sourcesOf(0), sourcesOf(2)]).toEqual([['https://elfaro.example/1'], ['the table']])
    expect(features[0]!.properties.originalColumns).toContainEqual({
      column: 'documents named in the row',
      text: 'https://otro.example/2',
    })
    expect(report.outcomes[0]?.issues.map(({ code }) => code)).toContain('document-of-nobody')
  })

  test('a year stays a year, an unreadable date stays words, and two-digit years are told', async () => {
    const { features, report } = await imported(PRESS)
    const dates = features.map(({ properties }) =>
      properties.claims[0]!.dates.map(({ kind, edtf }) => [kind, edtf]),
    )
    expect(dates).toEqual([
      [
        ['discovery', '2009'],
        ['publication', '2009-02-13'],
      ],
      [
        ['discovery', '2010'],
        ['publication', null],
      ],
      [
        ['discovery', '2011'],
        ['publication', null],
      ],
    ])
    expect(features[2]!.properties.claims[0]!.dates[1]).toMatchObject({
      verbatim: '99-abr-99',
      basis: 'not_stated',
    })
    expect(report.outcomes[0]?.repairs).toContainEqual({
      code: 'two-digit-year',
      column: 'fecha_nota',
      before: '13/02/09',
      after: '2009-02-13',
    })
  })

  test('0 is a number, NA is none, many is no number, and what is no plain number stays words', async () => {
    const { features } = await imported(PRESS)
    expect(features[1]!.properties.claims.map(({ count }) => count)).toEqual([
      { kind: 'sites', low: 0, best: 0, high: 0, qualifier: 'exact', verbatim: '0 – 0' },
    ])
    expect(features[2]!.properties.claims.map(({ count }) => count)).toEqual([
      { kind: 'sites', low: null, best: null, high: null, qualifier: 'vague', verbatim: 'decenas' },
      { kind: 'persons', low: null, best: null, high: null, qualifier: 'vague', verbatim: '5 (SYNTHETIC)' },
    ])
  })

  test('a row without claimant is the claim of the table itself, and that is said', async () => {
    const { features, pkg, report } = await imported(PRESS)
    const claim = features[2]!.properties.claims[0]!
    expect(pkg.agents.get(claim.claimant)?.names[0]?.value).toBe('the dataset synthetic.csv')
    expect(claim.claimantRole).toBe('publisher')
    expect(report.outcomes[2]?.issues.map(({ code }) => code)).toContain('claimant-is-table')
  })

  test('a point of one’s own is a named site with no more digits than that; 0/0 is no place', async () => {
    const { features, report } = await imported(PRESS)
    expect(features.map(({ geometry }) => geometry)).toEqual([
      null,
      { type: 'Point', coordinates: [-30.5, 30.1235] },
      null,
    ])
    expect(features[1]!.properties).toMatchObject({
      precisionCode: 'site_named',
      coordinateUncertaintyInMeters: 500,
    })
    expect(report.outcomes[2]?.issues.map(({ code }) => code)).toContain('null-island')
  })

  test('the preview says what the import makes', async () => {
    const [row] = previewRows(PRESS, proposeMapping(PRESS), 1)
    expect(row).toMatchObject({
      line: 2,
      label: 'Bahía SYNTHETIC',
      claimants: ['El Faro', 'La Ola'],
      dates: ['discovery 2009', 'publication 2009-02-13'],
      counts: ['sites 2 to 3', 'persons 14 to 20'],
      place: { words: 'Bahía SYNTHETIC', precision: 'unlocated', isLocated: false },
      isRejected: false,
      quotes: [],
    })
  })

  test('the preview shows the words of the document, and not those of the row', () => {
    const table = textTable([
      ['title', 'source_title', 'quote'],
      ['SYNTHETIC Reef', 'SYNTHETIC Report', 'no graves on the bank'],
    ])
    const [row] = previewRows(table, proposeMapping(table), 1)
    expect(row?.quotes).toEqual(['no graves on the bank'])
  })
})

/** SYNTHETIC: one point for a whole town. */
const TOWN = textTable([
  ['id', 'lat', 'lon', 'description', 'precision'],
  ...[1, 2, 3].map((number) => [
    `e-${number}`,
    '30.1234567',
    '-30.1234567',
    `SYNTHETIC report ${number}`,
    '',
  ]),
  ['e-4', '30.5', '-30.5', 'SYNTHETIC report 4', 'district'],
])

describe('places', () => {
  test('a point of three rows stands for the settlement, and that is proposed in the report', async () => {
    const { features, report } = await imported(TOWN)
    expect(features[0]!.geometry).toEqual({ type: 'Point', coordinates: [-30.123, 30.123] })
    expect(features[0]!.properties).toMatchObject({
      precisionCode: 'settlement',
      coordinateUncertaintyInMeters: 5000,
    })
    expect(
      report.outcomes.filter(({ repairs }) => repairs.some(({ code }) => code === 'shared-point')),
    ).toHaveLength(3)
  })

  test('a class of the row’s own stands', async () => {
    const { features } = await imported(TOWN)
    expect(features[3]!.properties.precisionCode).toBe('district')
  })

  test('shared points stay points when the reader says so', async () => {
    const { features } = await imported(TOWN, { sharedPointRows: null })
    expect(features[0]!.properties.precisionCode).toBe('site_named')
  })

  test('a pair that the other rows contradict is turned and told', async () => {
    const lines = Array.from({ length: 10 }, (_, at) => [
      `e-${at}`,
      `${30 + at / 10}`,
      `${-30 - at / 10}`,
      'SYNTHETIC',
    ])
    const table = textTable([
      ['id', 'lat', 'lon', 'description'],
      ...lines,
      ['swapped', '-30.55', '30.55', 'SYNTHETIC'],
    ])
    const { features, report } = await imported(table)
    expect(features[10]!.geometry).toEqual({ type: 'Point', coordinates: [-30.55, 30.55] })
    expect(report.outcomes.at(-1)?.repairs[0]?.code).toBe('swapped-axes')
  })

  test('a shape that no map can draw leaves the row without a place, not without a claim', async () => {
    const table = textTable([
      ['wkt', 'description'],
      ['POLYGON((-30 30, -29 31, -29 30, -30 31, -30 30))', 'SYNTHETIC'],
    ])
    const result = await imported(table)
    expect(result.features[0]!.geometry).toBeNull()
    expect(result.report.outcomes[0]?.issues.map(({ code }) => code)).toContain('ring-crosses-itself')
    expect(errorsOf(result)).toEqual([])
  })
})

describe('what must not be in a package', () => {
  const table = textTable([
    ['description', 'victim_name', 'identificados', 'notes', 'url'],
    [
      'SYNTHETIC <b>bold</b> \u202Etext',
      'Somebody SYNTHETIC',
      'Ana Ejemplo Prueba',
      'write to a@b.example',
      'javascript:alert(1)',
    ],
    ['private: SYNTHETIC', '', '2', '', 'https://a.example'],
  ])

  test('markup, bidi controls, contacts and addresses that run code are stripped and told; names are left out', async () => {
    const result = await imported(table)
    const text = new TextDecoder().decode(result.files.get('features.geojson'))
    expect(text).not.toMatch(/<b>|\u202e|Somebody|Ejemplo|a@b|javascript/i)
    expect(result.features[0]!.properties.claims[0]!.statement.en).toBe('SYNTHETIC bold text')
    expect(result.report.leftOut).toContainEqual({ column: 'victim_name', cells: 1 })
    expect(errorsOf(result)).toEqual([])
  })

  test('the report repeats neither contacts nor names', async () => {
    const { report } = await imported(table)
    expect(JSON.stringify(report)).not.toMatch(/a@b|Ejemplo|Somebody/)
  })

  test('what its author marked as private is rejected with its reason, and goes back as CSV', async () => {
    const { report } = await imported(table)
    expect(report).toMatchObject({ rows: 2, imported: 1, rejected: 1 })
    const [row] = readRows(rejectedCsv(table, report))
    expect(row).toMatchObject({ description: 'private: SYNTHETIC', identificados: '2' })
    expect(row?.reason).toMatch(/^line 3: description: .*private/)
  })
})

describe('ids', () => {
  const lines = [
    ['id', 'description'],
    ['a b', 'SYNTHETIC one'],
    ['7', 'SYNTHETIC two'],
    ['src-1', 'SYNTHETIC three'],
  ]

  test('an id of the table is kept where it may be one, and never takes the form of the import’s own', async () => {
    const { features } = await imported(textTable(lines))
    expect(features.map(({ id }) => id)).toEqual([
      expect.stringMatching(/^id-a-b-/),
      '7',
      expect.stringMatching(/^id-src-1-/),
    ])
  })

  test('rows with one id are one feature with the claims of all', async () => {
    const table = textTable([
      ['event_id', 'outlet', 'description'],
      ['1', 'Faro', 'SYNTHETIC'],
      ['1', 'Ola', 'SYNTHETIC'],
      ['2', 'Ola', 'SYNTHETIC'],
    ])
    const { features, report } = await imported(table)
    expect(features.map(({ properties }) => properties.claims.length)).toEqual([2, 1])
    expect(report).toMatchObject({ rows: 3, imported: 3, features: 2, claims: 3 })
  })

  test('the same row twice is two features, and that is said', async () => {
    const { features, report } = await imported(textTable([['description'], ['SYNTHETIC'], ['SYNTHETIC']]))
    expect(new Set(features.map(({ id }) => id)).size).toBe(2)
    expect(report.outcomes[1]?.issues.map(({ code }) => code)).toContain('row-repeated')
  })

  test('the same table gives the same bytes', async () => {
    const [one, two] = [await imported(PRESS), await imported(PRESS)]
    expect(one.pkg.hash).toBe(two.pkg.hash)
  })
})

describe('numbered columns', () => {
  const table = textTable([
    [
      'id',
      'outlet_1',
      'source_1_title',
      'source_1_url',
      'quote_1',
      'outlet_2',
      'source_2_title',
      'source_2_url',
      'quote_2',
    ],
    [
      'x',
      'Faro',
      'SYNTHETIC one',
      'https://faro.example/1',
      'SYNTHETIC words',
      'Ola',
      'SYNTHETIC two',
      'https://ola.example/2',
      '',
    ],
  ])

  test('each group is a document of the claimant with the same number, with its own quote', async () => {
    const { features, pkg } = await imported(table)
    const claims = features[0]!.properties.claims.map(({ claimant, passages }) => [
      pkg.agents.get(claimant)?.names[0]?.value,
      passages.map(({ source, selector }) => [
        pkg.sources.get(source)?.csl.title,
        'exact' in selector[0]! ? selector[0].exact : '',
      ]),
    ])
    expect(claims).toEqual([
      ['Faro', [['SYNTHETIC one', 'SYNTHETIC words']]],
      ['Ola', [['SYNTHETIC two', 'x']]],
    ])
  })

  test('a quote that the table does not have is said to be the table’s own words', async () => {
    const { pkg } = await imported(table)
    const remarks = [...pkg.sources.values()].map(({ csl, remarks = '' }) => [csl.title, remarks !== ''])
    expect(remarks).toEqual([
      ['SYNTHETIC one', false],
      ['SYNTHETIC two', true],
    ])
  })
})

describe('addresses', () => {
  test('several in one cell are several documents, whatever parts them', async () => {
    const table = textTable([
      ['description', 'url'],
      ['SYNTHETIC', 'https://faro.example/1?a=1,2   https://ola.example/2, www.cabo.example'],
    ])
    const { pkg, report } = await imported(table)
    expect([...pkg.sources.values()].map(({ url }) => url)).toEqual([
      'https://faro.example/1?a=1,2',
      'https://ola.example/2',
      'http://www.cabo.example',
    ])
    expect(report.outcomes[0]?.repairs.map(({ code }) => code)).toEqual(['address'])
  })
})

describe('the account', () => {
  test('rows that could not be read as rows count as rejected', async () => {
    const table = textTable([['description'], ['SYNTHETIC']], {
      faulty: [{ line: 3, column: 5, text: 'a,b', reason: 'Expected 1 cell, found 2.' }],
    })
    const { report } = await imported(table)
    expect(report).toMatchObject({ rows: 2, imported: 1, rejected: 1 })
    expect(readRows(rejectedCsv(table, report))[0]).toEqual({
      description: 'a,b',
      reason: 'line 3: column 5: Expected 1 cell, found 2.',
    })
  })

  test('as text it has the sums, what was done by kind, and what was left out', async () => {
    const { report } = await imported(PRESS)
    expect(reportText(report)).toEqual(
      expect.arrayContaining([
        'synthetic.csv: 3 rows = 3 imported + 0 rejected',
        '  of the features: unlocated 2, undated 0',
        '  two-digit-year: 1',
        '  dates in fecha_nota: day/month/year (1 of 1 can be nothing else)',
      ]),
    )
  })

  test('contradicting dates are kept in words, one of them without a day', async () => {
    const table = textTable([
      ['fecha_muerte', 'fecha_publicacion', 'descripcion'],
      ['2012-05-01', '2011-05-01', 'SYNTHETIC'],
    ])
    const result = await imported(table)
    expect(result.features[0]!.properties.claims[0]!.dates[0]).toMatchObject({
      edtf: null,
      verbatim: '2012-05-01',
    })
    expect(result.report.outcomes[0]?.issues.map(({ code }) => code)).toContain('date-order')
    expect(errorsOf(result)).toEqual([])
  })

  test('low above high is kept in words, not swapped', async () => {
    const table = textTable([
      ['killed_low', 'killed_high', 'description'],
      ['20', '5', 'SYNTHETIC'],
    ])
    const { features } = await imported(table)
    expect(features[0]!.properties.claims[0]!.count).toEqual({
      kind: 'persons',
      low: null,
      best: null,
      high: null,
      qualifier: 'vague',
      verbatim: 'low 20, best –, high 5',
    })
  })

  test('cancel is heard at once and leaves nothing', async () => {
    const steps: number[] = []
    const table = textTable([
      ['description'],
      ...Array.from({ length: 5000 }, (_, at) => [`SYNTHETIC ${at}`]),
    ])
    const conversion = convertTable(table, proposeMapping(table), {
      sha256,
      tell: ({ done }) => steps.push(done),
      isCancelled: () => steps.length > 1,
    })
    await expect(conversion).rejects.toBeInstanceOf(ImportCancelled)
    expect(steps).toEqual([0, 2000])
  })
})

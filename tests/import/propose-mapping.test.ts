import { describe, expect, test } from 'vitest'
import { mappingFaults } from '../../src/import/mapping-faults.ts'
import { proposeMapping } from '../../src/import/propose-mapping.ts'
import { readMapping } from '../../src/import/read-mapping.ts'
import { textTable } from './text-table.ts'

/** The role proposed for a column with these cells. */
const roleOf = (name: string, ...cells: string[]) =>
  proposeMapping(textTable([[name, 'other'], ...cells.map((cell) => [cell, 'SYNTHETIC'])])).columns[name]

describe('what a column means', () => {
  test.each([
    ['Latitude', ['30.5'], { role: 'coordinate-pair' }, { role: 'keep' }],
    ['fecha_de_publicación', ['13/02/2009'], { role: 'date', kind: 'publication', part: 'whole' }, null],
    ['Recording_Date', ['2017-04-30'], { role: 'date', kind: 'observation', part: 'whole' }, null],
    ['start_date', ['2017-04-30'], { role: 'date', kind: 'incident', part: 'start' }, null],
    ['ano', ['2009'], { role: 'date', kind: 'incident', part: 'year' }, null],
    ['Дата обнаружения', ['13.02.2009'], { role: 'date', kind: 'discovery', part: 'whole' }, null],
    ['killed_low', ['3'], { role: 'count', kind: 'persons', bound: 'low' }, null],
    ['número de desaparecidos', ['3'], { role: 'count', kind: 'missing', bound: 'best' }, null],
    ['descripción', ['SYNTHETIC'], { role: 'statement' }, null],
    ['Municipio', ['SYNTHETIC'], { role: 'locality' }, null],
    ['wkt', ['POINT(-30 30)'], { role: 'wkt' }, null],
    ['medios', ['Faro; Ola'], { role: 'claimant', list: ';' }, null],
    ['source_2', ['https://a.example'], { role: 'source-url', slot: 2 }, null],
    ['source_2', ['SYNTHETIC paper'], { role: 'source-title', slot: 2 }, null],
    ['source_1_published_at', ['2020-01-01'], { role: 'source-date', slot: 1 }, null],
    ['anything', ['https://a.example'], { role: 'source-url' }, null],
    ['weather', ['SYNTHETIC'], { role: 'keep' }, null],
  ] as const)('%s with %j', (name, cells, role, contradicted) => {
    expect(roleOf(name, ...cells)).toEqual(contradicted ?? role)
  })

  test.each([
    'victim_name',
    'Nombre de la víctima',
    'uploader',
    'username',
    'phone',
    'witness_name',
    '_submitted_by',
    'ФИО',
  ])('%s is left out: it may name a person who did not speak in public office', (name) => {
    expect(roleOf(name, 'SYNTHETIC')).toEqual({ role: 'leave-out' })
  })

  test('a column of numbers in which names stand is left out', () => {
    const cells = ['4', '2', 'Ana Ejemplo Prueba']
    expect(roleOf('personas_identificadas', ...cells)).toEqual({ role: 'leave-out' })
    expect(roleOf('personas_identificadas', '4', '2')).toEqual({
      role: 'count',
      kind: 'identified',
      bound: 'best',
    })
  })

  test('values come before the name: words under “latitude” are kept', () => {
    expect(roleOf('latitude', 'north', 'south')).toEqual({ role: 'keep' })
  })

  test('beside a column for the highest number the plain one is the lowest', () => {
    const { columns } = proposeMapping(
      textTable([
        ['numero_de_cuerpos', 'cuerpos_altos', 'restos'],
        ['14', '20', '3'],
      ]),
    )
    expect(columns).toEqual({
      numero_de_cuerpos: { role: 'count', kind: 'persons', bound: 'low' },
      cuerpos_altos: { role: 'count', kind: 'persons', bound: 'high' },
      restos: { role: 'count', kind: 'remains', bound: 'best' },
    })
  })

  test('an id that stands twice is no id', () => {
    const rows = (second: string) =>
      textTable([
        ['id', 'description'],
        ['1', 'SYNTHETIC'],
        [second, 'SYNTHETIC'],
      ])
    expect(proposeMapping(rows('2')).columns.id).toEqual({ role: 'feature-id' })
    expect(proposeMapping(rows('1')).columns.id).toEqual({ role: 'keep' })
  })

  test.each([
    ['site_id', ['reef-one', 'reef-one', 'reef-two'], 'feature-group'],
    ['Site ID', ['7', '7', '8'], 'feature-group'],
    ['location_id', ['AZ/12', 'AZ/12', 'AZ/13'], 'feature-group'],
    ['site', ['reef-one', 'reef-one', 'R2'], 'feature-group'],
    ['site_id', ['reef-one', 'reef-two'], 'feature-id'],
    ['site_id', ['Reef One', 'Reef One', 'reef-two'], 'keep'],
    ['site_id', ['1', '1', '1'], 'keep'],
    ['site', ['Reef', 'Reef', 'Quay'], 'locality'],
    ['site', ['Reef-Quay', 'Reef-Quay', 'Reef 2'], 'locality'],
    ['site', ['a-b.example', 'a-b.example', 'c-d.example'], 'locality'],
    ['location', ['reef-1', 'reef-1', 'reef-2'], 'locality'],
    ['name', ['reef-1', 'reef-1', 'reef-2'], 'feature-label'],
  ] as const)('%s with %j is %s: rows share an id, never a name', (name, cells, role) => {
    expect(roleOf(name, ...cells)).toEqual({ role })
  })

  test.each([
    ['id', 'site_id', ['keep', 'feature-group']],
    ['id', 'location_id', ['feature-id', 'keep']],
    ['id', 'event_id', ['keep', 'feature-group']],
    ['event_id', 'site_id', ['feature-group', 'keep']],
    ['place_id', 'site_id', ['keep', 'feature-group']],
  ] as const)('beside %s, %s: a feature has one id', (first, second, roles) => {
    const cells = first === 'id' ? ['1', '2', '3'] : ['a', 'a', 'b']
    const lines = cells.map((cell, row) => [cell, row < 2 ? 'r-1' : 'r-2'])
    const table = textTable([[first, second], ...lines])
    const mapping = proposeMapping(table)
    expect([first, second].map((name) => mapping.columns[name]?.role)).toEqual(roles)
    expect(mappingFaults(mapping, table)).toEqual([])
  })

  test('where every event has one row, the id of the row is that of the feature', () => {
    const table = textTable([
      ['id', 'event_id'],
      ['1', 'ev-1'],
      ['2', 'ev-2'],
    ])
    const mapping = proposeMapping(table)
    expect(mapping.columns).toEqual({ id: { role: 'feature-id' }, event_id: { role: 'keep' } })
    expect(mappingFaults(mapping, table)).toEqual([])
  })

  test.each([
    ['statement', 'SYNTHETIC: nine bodies lay there', { role: 'statement' }],
    ['Claim', 'SYNTHETIC: nine bodies lay there', { role: 'statement' }],
    ['what_was_said', 'SYNTHETIC: nine bodies lay there', { role: 'statement' }],
    ['claim', 'clm-1', { role: 'claim-id' }],
    ['statement', '12 March 2021', { role: 'date', kind: 'statement', part: 'whole' }],
    ['statement', '2021-03-12', { role: 'date', kind: 'statement', part: 'whole' }],
    ['what_was_said', 'no', { role: 'keep' }],
  ] as const)(
    '%s with “%s”: words are the statement, ids and dates are what they are',
    (name, cell, role) => {
      expect(roleOf(name, cell)).toEqual(role)
    },
  )

  test('several columns of addresses are several documents', () => {
    const { columns } = proposeMapping(
      textTable([
        ['video_url', 'news_url'],
        ['https://a.example', 'https://b.example'],
      ]),
    )
    expect(columns).toEqual({
      video_url: { role: 'source-url', slot: 1 },
      news_url: { role: 'source-url', slot: 2 },
    })
  })

  test('a column “source” with names that come again speaks; with titles it is a document', () => {
    const rows = (...names: string[]) =>
      textTable([['Source', 'note'], ...names.map((name) => [name, 'SYNTHETIC'])])
    expect(proposeMapping(rows('Faro', 'Faro', 'Ola', 'Ola')).columns.Source).toEqual({ role: 'claimant' })
    expect(proposeMapping(rows('SYNTHETIC one', 'SYNTHETIC two')).columns.Source).toEqual({
      role: 'source-title',
    })
  })

  test.each([
    ['timemap', 'location', { role: 'locality' }],
    ['timemap', 'time', { role: 'keep' }],
    ['atlos', 'slug', { role: 'feature-id' }],
    ['atlos', 'assignees', { role: 'leave-out' }],
    ['kobo', '_uuid', { role: 'feature-id' }],
    ['kobo', 'start', { role: 'keep' }],
    ['kobo', '_place_precision', { role: 'uncertainty-meters' }],
  ] as const)('%s: %s', (format, column, role) => {
    const table = textTable([[column], ['SYNTHETIC']], { format })
    expect(proposeMapping(table).columns[column]).toEqual(role)
  })

  test('a table about graves is of discoveries of burial sites, another one of incidents', () => {
    expect(proposeMapping(textTable([['fosas'], ['1']])).defaults).toMatchObject({
      featureType: 'reported_burial_site',
      predicate: 'discovery',
    })
    expect(proposeMapping(textTable([['killed'], ['1']])).defaults).toMatchObject({
      featureType: 'incident_location',
      predicate: 'incident',
    })
  })
})

describe('what stops an import', () => {
  const table = textTable([
    ['lat', 'lon', 'm'],
    ['30', '-30', 'SYNTHETIC'],
  ])
  const faultsOf = (columns: Record<string, object>) =>
    mappingFaults({ ...proposeMapping(table), columns } as never, table).map(({ message }) => message)

  test('two columns for one thing, half a place, a month without year, a column of another table, nothing at all', () => {
    expect(faultsOf({ lat: { role: 'latitude' }, lon: { role: 'latitude' } })[0]).toContain(
      'found “lat” and “lon”',
    )
    expect(faultsOf({ lat: { role: 'latitude' } })[0]).toContain('no column for the longitude')
    expect(faultsOf({ m: { role: 'date', kind: 'death', part: 'month' } })[0]).toContain(
      'the year of the same date (death)',
    )
    expect(faultsOf({ gone: { role: 'keep' } })[0]).toContain('found “gone” in the mapping only')
    const all = { role: 'leave-out' }
    expect(faultsOf({ lat: all, lon: all, m: all })[0]).toContain('found all left out')
  })

  test('a default that the format does not know', () => {
    const mapping = proposeMapping(table)
    const faults = mappingFaults(
      { ...mapping, defaults: { ...mapping.defaults, modality: 'sure', lang: 'Spanish' } },
      table,
    )
    expect(faults.map(({ message }) => message)).toEqual([
      'Expected a modality of the format, found “sure”.',
      'Expected a language tag such as en or es, found “Spanish”.',
    ])
  })
})

describe('a saved mapping', () => {
  const mapping = proposeMapping(
    textTable([
      ['date', 'killed', 'source_1'],
      ['2020', '3', 'https://a.example'],
    ]),
  )

  test('comes back as it was saved', () => {
    expect(readMapping(JSON.parse(JSON.stringify(mapping)))).toEqual(mapping)
  })

  test.each([
    [null, 'Expected a mapping'],
    [{ ...mapping, version: 2 }, 'version 1, found 2'],
    [
      { ...mapping, columns: { a: { role: 'verdict' } } },
      'Column “a”: Expected a role that we know in role, found "verdict".',
    ],
    [
      { ...mapping, columns: { a: { role: 'date', kind: 'birth', part: 'whole' } } },
      'Column “a”: Expected a kind of date',
    ],
    [
      { ...mapping, columns: { a: { role: 'claimant', slot: -1 } } },
      'Column “a”: Expected a whole number as slot',
    ],
    [{ ...mapping, dateStyle: 'american' }, 'Expected auto, dmy, mdy or ymd'],
    [
      { ...mapping, defaults: { ...mapping.defaults, lang: 3 } },
      'Expected a text in defaults.lang, found 3.',
    ],
  ])('with a fault is refused with the reason (%#)', (json, fault) => {
    expect(readMapping(json)).toEqual({ fault: expect.stringContaining(fault) })
  })
})

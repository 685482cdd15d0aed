import { expect, test } from 'vitest'
import { type Action, reduce } from '../../src/app/actions.ts'
import type { Session } from '../../src/app/session.ts'
import { EMPTY_FILTER } from '../../src/query/core/filter.ts'
import { filterOf } from '../query/synthetic.ts'

const BEFORE: Session = {
  data: null,
  version: '1.0.0~6c383b50',
  filter: filterOf({ facets: { claimant: ['a'] }, from: '2021' }),
  selection: { site: 'f1', claim: 'c1', source: 's1' },
  view: 'map',
  camera: { lng: 46, lat: 40, zoom: 8 },
  lang: 'en',
}

test('a new filter is put into its one form; the rest stays', () => {
  const filter = { ...filterOf({ facets: { claimant: ['b', 'a', 'b', ''] } }), from: ' ', to: ' 2024 ' }
  expect(reduce(BEFORE, { type: 'filter', filter })).toEqual({
    ...BEFORE,
    filter: filterOf({ facets: { claimant: ['a', 'b'] }, to: '2024' }),
  })
})

test('a drawn ring is kept without the repeat of its first position', () => {
  const ring = [[0, 0] as const, [1, 0] as const, [1, 1] as const]
  const filter = filterOf({ area: { kind: 'polygon', ring: [...ring, [0, 0]] } })
  expect(reduce(BEFORE, { type: 'filter', filter }).filter.area).toEqual({ kind: 'polygon', ring })
})

test('reset asks nothing and keeps what is open', () => {
  expect(reduce(BEFORE, { type: 'reset' })).toEqual({ ...BEFORE, filter: EMPTY_FILTER })
})

test.each<[string, Partial<Session['selection']>, Session['selection']]>([
  ['another site closes the claim', { site: 'f2' }, { site: 'f2', claim: null, source: 's1' }],
  ['no site closes the claim', { site: null }, { site: null, claim: null, source: 's1' }],
  ['the same site keeps the claim', { site: 'f1' }, { site: 'f1', claim: 'c1', source: 's1' }],
  ['a claim may come with its site', { site: 'f2', claim: 'c9' }, { site: 'f2', claim: 'c9', source: 's1' }],
  ['another claim keeps the site', { claim: 'c2' }, { site: 'f1', claim: 'c2', source: 's1' }],
  ['null closes the document', { source: null }, { site: 'f1', claim: 'c1', source: null }],
])('%s', (_, change, after) => {
  expect(reduce(BEFORE, { type: 'select', selection: change }).selection).toEqual(after)
})

test('another package starts afresh', () => {
  expect(reduce(BEFORE, { type: 'data', data: 'other' })).toEqual({
    ...BEFORE,
    data: 'other',
    version: null,
    filter: EMPTY_FILTER,
    selection: { site: null, claim: null, source: null },
    camera: null,
  })
})

test('a camera is kept as a link would carry it', () => {
  const camera = { lng: 190.1234567, lat: 12.3456789, zoom: 7.12345 }
  expect(reduce(BEFORE, { type: 'camera', camera }).camera).toEqual({
    lng: -169.87654,
    lat: 12.34568,
    zoom: 7.12,
  })
  expect(reduce(BEFORE, { type: 'camera', camera: null }).camera).toBeNull()
})

test('view and language change alone', () => {
  expect(reduce(BEFORE, { type: 'view', view: 'table' })).toEqual({ ...BEFORE, view: 'table' })
  expect(reduce(BEFORE, { type: 'lang', lang: 'hy' })).toEqual({ ...BEFORE, lang: 'hy' })
})

test.each<Action>([
  { type: 'filter', filter: filterOf({ facets: { claimant: ['a'] }, from: '2021' }) },
  { type: 'select', selection: {} },
  { type: 'view', view: 'map' },
  { type: 'camera', camera: { lng: 46.000001, lat: 40, zoom: 8.001 } },
  { type: 'open', session: { ...BEFORE } },
])('an action that changes nothing gives the very same session: $type', (action) => {
  expect(reduce(BEFORE, action)).toBe(BEFORE)
})

test('opening a session from the history replaces everything', () => {
  const other: Session = { ...BEFORE, view: 'timeline', filter: EMPTY_FILTER }
  expect(reduce(BEFORE, { type: 'open', session: other })).toEqual(other)
})

import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import type { Session } from '../../src/app/session.ts'
import { readSession, sessionSearch } from '../../src/app/url.ts'
import { unknownValues } from '../../src/app/url-values.ts'
import { type Area, EMPTY_FILTER } from '../../src/query/core/filter.ts'
import { filterOf, packageOf } from '../query/synthetic.ts'
import { anySession } from './any-session.ts'

/** The machine may be busy with other tests. */
vi.setConfig({ testTimeout: 60_000 })

const NOTHING: Session = {
  data: null,
  version: null,
  filter: EMPTY_FILTER,
  selection: { site: null, claim: null, source: null },
  view: 'map',
  camera: null,
  lang: 'en',
}

const read = (search: string) => readSession(new URL(search, 'https://cairn.example/app/'))

test('a page without parameters is the plain session, and the plain session has no parameters', () => {
  expect(read('')).toEqual({ session: NOTHING, messages: [] })
  expect(sessionSearch(NOTHING)).toBe('')
})

test('a whole view is a readable address', () => {
  const session: Session = {
    data: 'data/karabakh/datapackage.json',
    version: '1.0.0~6c383b50',
    filter: filterOf({
      facets: { claimant: ['b', 'a'], modality: ['possible', 'asserted'], doclang: ['az'] },
      date: 'discovery',
      from: '../2021',
      to: '2024-02',
      match: 'certain',
      undated: 'include',
      q: 'mass grave',
      area: { kind: 'box', bbox: [46.5, 39.7, 47, 40.25] },
    }),
    selection: { site: 'f1', claim: 'c1', source: 's1' },
    view: 'table',
    camera: { zoom: 9.25, lat: 39.91297, lng: 46.79028 },
    lang: 'hy',
  }
  expect(sessionSearch(session)).toBe(
    '?data=data/karabakh/datapackage.json&version=1.0.0~6c383b50&claimant=a,b&modality=asserted,possible&doclang=az&date=discovery' +
      '&from=../2021&to=2024-02&match=certain&undated=include&q=mass+grave&area=46.5,39.7,47,40.25' +
      '&site=f1&claim=c1&source=s1&view=table&lang=hy#9.25/39.91297/46.79028',
  )
})

test('the address of the issue’s example reads as it says', () => {
  const { session, messages } = read('?claimant=az-ombudsman&date=discovery&from=2024-02&to=2024-02')
  expect(messages).toEqual([])
  expect(session.filter).toEqual(
    filterOf({ facets: { claimant: ['az-ombudsman'] }, date: 'discovery', from: '2024-02', to: '2024-02' }),
  )
})

test('every session survives its address, without a message', () => {
  fc.assert(
    fc.property(anySession, (before) => {
      expect(read(sessionSearch(before))).toEqual({ session: before, messages: [] })
    }),
    { seed: 22, numRuns: 1000 },
  )
})

test('the same view has the same address, however its values are ordered', () => {
  const one = filterOf({ facets: { claimant: ['a', 'b'] } })
  const other = filterOf({ facets: { claimant: ['b', 'a', 'b'] } })
  expect(sessionSearch({ ...NOTHING, filter: one })).toBe(sessionSearch({ ...NOTHING, filter: other }))
})

test('an address survives programs that escape everything they may', () => {
  const before: Session = {
    ...NOTHING,
    filter: filterOf({ facets: { claimant: ['a', 'b', 'c,d'] }, from: '../2021' }),
  }
  const escaped = new URLSearchParams(sessionSearch(before).slice(1)).toString()
  expect(escaped).toContain('a%2Cb')
  expect(read(`?${escaped}`).session).toEqual(before)
})

test('a lone surrogate is written as the replacement character, not as an exception', () => {
  const written = sessionSearch({ ...NOTHING, filter: filterOf({ q: 'a\ud800b' }) })
  expect(read(written).session.filter.q).toBe('a\ufffdb')
})

test.each([
  ['?modality=certain', 'modality “certain”'],
  ['?role=speaker,king', 'role “king”'],
  ['?date=yesterday', 'date “yesterday”'],
  ['?match=maybe', 'match “maybe”'],
  ['?undated=hide', 'undated “hide”'],
  ['?view=globe', 'view “globe”'],
  ['?lang=!', 'language “!”'],
  ['?area=1,2', 'area “1,2”'],
  ['?area=1,2,0', 'area “1,2,0”'],
  ['?area=190,2,500', 'area “190,2,500”'],
  ['?areamatch=near', 'areamatch “near”'],
  ['?area=0,50,10,40', 'area “0,50,10,40”'],
  ['?area=-200,0,10,40', 'area “-200,0,10,40”'],
  ['?area=1,1;2,2', 'area “1,1;2,2”'],
  ['?area=1,1;2,2;1,1', 'area “1,1;2,2;1,1”'],
  ['?area=1,1;2,2;x,3', 'area “1,1;2,2;x,3”'],
  ['?site=a&site=b', '“site” more than once'],
  ['#99/40/46', '“#99/40/46”'],
  ['#9/46/400', '“#9/46/400”'],
  ['#a/b/c', '“#a/b/c”'],
])('%s gives one plain message and is kept out', (search, words) => {
  const { session: read1, messages } = read(search)
  expect(messages).toHaveLength(1)
  expect(messages[0]).toContain(words)
  const kept = search.startsWith('?role') ? filterOf({ facets: { role: ['speaker'] } }) : EMPTY_FILTER
  expect(read1).toEqual({
    ...NOTHING,
    filter: kept,
    selection: { ...NOTHING.selection, site: search.startsWith('?site') ? 'a' : null },
  })
})

test('a typed period stays as typed: the query names its faults beside the field', () => {
  const { session: asked, messages } = read('?from=soon&to=2021-13')
  expect(messages).toEqual([])
  expect(asked.filter).toMatchObject({ from: 'soon', to: '2021-13' })
})

test('parameters that are not ours are ignored and not carried on', () => {
  const { session: asked, messages } = read('?utm_source=mail&q=well&constructor=1')
  expect({ asked, messages }).toEqual({
    asked: { ...NOTHING, filter: filterOf({ q: 'well' }) },
    messages: [],
  })
  expect(sessionSearch(asked)).toBe('?q=well')
})

test('a list given twice is one list; empty values ask nothing', () => {
  expect(read('?claimant=b&claimant=a,,b&party=').session.filter).toEqual(
    filterOf({ facets: { claimant: ['a', 'b'] } }),
  )
})

test('a link inside the page is no camera and no fault', () => {
  expect(read('#content')).toEqual({ session: NOTHING, messages: [] })
})

test('a circle is a position and whole metres, and an area may have to hold the whole place', () => {
  const area: Area = { kind: 'circle', center: [46.79028, 39.91297], radiusMeters: 1234.56 }
  const asked = { ...NOTHING, filter: filterOf({ area, areaMatch: 'inside' }) }
  expect(sessionSearch(asked)).toBe('?area=46.79028,39.91297,1235&areamatch=inside')
  expect(read('?area=46.79028,39.91297,1235').session.filter).toMatchObject({
    area: { ...area, radiusMeters: 1235 },
    areaMatch: 'touches',
  })
})

test('a way of matching without an area asks nothing and is not carried on', () => {
  const { session: asked, messages } = read('?areamatch=inside')
  expect({ asked, messages }).toEqual({ asked: NOTHING, messages: [] })
})

test('a box may cross the antimeridian', () => {
  expect(read('?area=170,-10,-170,10').session.filter.area).toEqual({
    kind: 'box',
    bbox: [170, -10, -170, 10],
  })
})

test('the camera of a map that was turned around the world is written within it', () => {
  const camera = { zoom: 3.456, lat: -12.3456789, lng: 190 }
  expect(sessionSearch({ ...NOTHING, camera })).toBe('#3.46/-12.34568/-170')
})

test('values that only the package can know are named when it does not know them', () => {
  const filter = filterOf({
    facets: {
      claimant: ['a-east-office', 'gone'],
      party: ['p-east', 'p-none'],
      predicate: ['no_such'],
      doclang: ['en', 'fr'],
      document: ['s-english', 's-gone'],
      modality: ['asserted'],
    },
  })
  expect(unknownValues(filter, packageOf([]))).toEqual([
    expect.stringContaining('claimant “gone”'),
    expect.stringContaining('party “p-none”'),
    expect.stringContaining('predicate “no_such”'),
    expect.stringContaining('doclang “fr”'),
    expect.stringContaining('document “s-gone”'),
  ])
})

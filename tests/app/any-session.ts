/** Random sessions as a link may carry them: filters in their normal form, cameras as finely as the address writes them. */
import fc from 'fast-check'
import type { Session } from '../../src/app/session.ts'
import { DATE_KINDS, FIXED_FACET_VALUES } from '../../src/query/core/facet-values.ts'
import type { Area, LngLat } from '../../src/query/core/filter.ts'
import { normalFilter } from '../../src/query/core/normal-filter.ts'
import { filterOf } from '../query/synthetic.ts'

/** Odd ones included: commas, percent signs, escapes that are text, white space, other scripts, lone signs. */
const id = fc.oneof(
  fc.constantFrom(
    'a',
    'az-ombudsman',
    'a,b',
    '%2C',
    '100%',
    '%',
    'x&y=z',
    'Խոջալու',
    'a b',
    '+',
    '#1',
    ';',
    '😀',
    '?',
  ),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }),
)

const normal = (values: readonly string[]): readonly string[] => [...new Set(values)].sort()
const ids = fc.array(id, { maxLength: 4 }).map(normal)
const fixed = (values: readonly string[]) => fc.subarray([...values]).map(normal)

const degrees = (limit: number) =>
  fc.integer({ min: -limit * 100_000, max: limit * 100_000 }).map((value) => value / 100_000)
const position: fc.Arbitrary<LngLat> = fc.tuple(degrees(360), degrees(90))
const area: fc.Arbitrary<Area> = fc.oneof(
  fc.tuple(degrees(180), degrees(90), degrees(180), degrees(90)).map(
    ([west, one, east, other]): Area => ({
      kind: 'box',
      bbox: [west, Math.min(one, other), east, Math.max(one, other)],
    }),
  ),
  fc
    .uniqueArray(position, { minLength: 3, maxLength: 6, selector: (lngLat) => lngLat.join() })
    .map((ring): Area => ({ kind: 'polygon', ring })),
  fc
    .tuple(degrees(180), degrees(90), fc.integer({ min: 1, max: 10_000_000 }))
    .map(([lng, lat, radiusMeters]): Area => ({ kind: 'circle', center: [lng, lat], radiusMeters })),
)

const orNull = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: null })
const text = fc.oneof(fc.constantFrom('2021', '2021-02~', '1992%', '../2021', 'soon & later'), id)
const trimmed = text.map((typed) => typed.trim()).filter((typed) => typed !== '')

export const anySession: fc.Arbitrary<Session> = fc.record({
  data: orNull(id),
  version: orNull(fc.constantFrom('1', '1.0.0-rc.1+b2', '2026-11-01~0123456789abcdef')),
  filter: fc
    .record({
      facets: fc.record({
        party: ids,
        claimant: ids,
        role: fixed(FIXED_FACET_VALUES.role!),
        type: fixed(FIXED_FACET_VALUES.type!),
        predicate: ids,
        modality: fixed(FIXED_FACET_VALUES.modality!),
        status: fixed(FIXED_FACET_VALUES.status!),
        precision: fixed(FIXED_FACET_VALUES.precision!),
        doclang: ids,
        document: ids,
        place: ids,
      }),
      date: fc.constantFrom('any' as const, ...DATE_KINDS),
      from: orNull(trimmed),
      to: orNull(trimmed),
      match: fc.constantFrom('possible' as const, 'certain' as const),
      undated: fc.constantFrom('exclude' as const, 'include' as const),
      q: fc.oneof(fc.constant(''), text),
      area: orNull(area),
      areaMatch: fc.constantFrom('touches' as const, 'inside' as const),
    })
    .map((filter) => normalFilter(filterOf(filter))),
  selection: fc.record({ site: orNull(id), claim: orNull(id), source: orNull(id) }),
  view: fc.constantFrom('map', 'table', 'sources', 'timeline'),
  camera: orNull(
    fc.record({
      lng: degrees(180),
      lat: degrees(90),
      zoom: fc.integer({ min: 0, max: 2400 }).map((hundredth) => hundredth / 100),
    }),
  ),
  lang: fc.constantFrom('en', 'hy', 'az', 'zh-Hant'),
})

/** SYNTHETIC packages and filters at random, for comparing the query with its oracle. Seeded where they are used. */
import fc from 'fast-check'
import type { Geometry } from 'geojson'
import type { CairnFeature, Claim, DateStatement } from '../../src/domain/generated/package-types.ts'
import type { CairnPackage } from '../../src/domain/package.ts'
import type { Area, FilterSpec } from '../../src/query/core/filter.ts'
import {
  AGENTS,
  claimOf,
  dated,
  featureOf,
  filterOf,
  PARTIES,
  PLACES,
  PREDICATES,
  packageOf,
} from './synthetic.ts'

const DATE_KINDS_USED = ['discovery', 'burial', 'statement', 'publication'] as const
const WORDS = ['well', 'yard', 'spring', 'quarry']

const year = fc.integer({ min: 1990, max: 2025 })
const month = fc.integer({ min: 1, max: 12 }).map((value) => String(value).padStart(2, '0'))
const day = fc.integer({ min: 1, max: 28 }).map((value) => String(value).padStart(2, '0'))
const plainDate = fc.oneof(
  year.map(String),
  fc.tuple(year, month).map(([y, m]) => `${y}-${m}`),
  fc.tuple(year, month, day).map(([y, m, d]) => `${y}-${m}-${d}`),
)
const closedInterval = fc
  .tuple(year, fc.integer({ min: 0, max: 9 }), month)
  .map(([y, length, m]) => `${y}-${m}/${y + length + 1}`)

/** Every form that a date may take: whole, coarse, qualified, open, of unknown ends, not stated at all. */
export const edtf: fc.Arbitrary<string | null> = fc.oneof(
  { weight: 4, arbitrary: plainDate },
  { weight: 2, arbitrary: closedInterval },
  { weight: 1, arbitrary: plainDate.map((date) => `../${date}`) },
  { weight: 1, arbitrary: plainDate.map((date) => `${date}/..`) },
  { weight: 1, arbitrary: plainDate.map((date) => `/${date}`) },
  { weight: 1, arbitrary: plainDate.map((date) => `${date}/`) },
  { weight: 1, arbitrary: fc.tuple(plainDate, fc.constantFrom('?', '~', '%')).map(([d, q]) => `${d}${q}`) },
  { weight: 1, arbitrary: fc.constantFrom('199X', '201X', '../..', '2021-02-XX') },
  { weight: 2, arbitrary: fc.constant(null) },
)

const dateStatement: fc.Arbitrary<DateStatement> = fc
  .tuple(fc.constantFrom(...DATE_KINDS_USED), edtf)
  .map(([kind, text]) => dated(kind, text))

const sourceIds = fc.uniqueArray(fc.constantFrom('s-english', 's-azerbaijani', 's-armenian'), {
  minLength: 1,
  maxLength: 2,
})

const claimFields: fc.Arbitrary<Partial<Claim>> = fc.record({
  claimant: fc.constantFrom(...AGENTS.map(({ id }) => id)),
  claimantRole: fc.constantFrom('speaker', 'publisher', 'monitor'),
  predicate: fc.constantFrom(...PREDICATES),
  polarity: fc.constantFrom('affirms', 'affirms', 'denies'),
  modality: fc.constantFrom('asserted', 'possible', 'denied'),
  statement: fc.constantFrom(...WORDS).map((word) => ({ en: `SYNTHETIC ${word} statement` })),
  dates: fc.array(dateStatement, { maxLength: 4 }),
  place: fc.constantFrom(null, 'pl-one', 'pl-two', 'pl-yard').map((placeId) => ({
    verbatim: null,
    placeId,
    precisionCode: 'unlocated' as const,
  })),
  passages: sourceIds.map((ids) =>
    ids.map((source) => ({ source, selector: [{ type: 'TextQuoteSelector', exact: 'words' }], lang: 'en' })),
  ),
})

/** Points without uncertainty: whether such a one lies in a box needs no geometry to say. Others are tested by themselves. */
const geometry: fc.Arbitrary<Geometry | null> = fc.option(
  fc
    .tuple(fc.integer({ min: -40, max: -20 }), fc.integer({ min: 20, max: 40 }))
    .map(([lng, lat]) => ({ type: 'Point', coordinates: [lng, lat] })),
  { nil: null, freq: 3 },
)

interface FeatureDraft {
  readonly claims: readonly Partial<Claim>[]
  readonly geometry: Geometry | null
  readonly featureType: CairnFeature['properties']['featureType']
  readonly word: string
  /** Whether the second claim contradicts the first. */
  readonly isContradicted: boolean
}

const featureDraft: fc.Arbitrary<FeatureDraft> = fc.record({
  claims: fc.array(claimFields, { maxLength: 4 }),
  geometry,
  featureType: fc.constantFrom('reported_burial_site', 'incident_location'),
  word: fc.constantFrom(...WORDS),
  isContradicted: fc.boolean(),
})

function build(draft: FeatureDraft, row: number): CairnFeature {
  const claims = draft.claims.map((fields, at) => {
    const contradicts = draft.isContradicted && at === 1
    const relations = contradicts ? [{ type: 'contradicts' as const, claim: `c${row}-0` }] : []
    return claimOf(`c${row}-${at}`, { ...fields, relations })
  })
  const { geometry: shape, featureType } = draft
  return featureOf(`f${row}`, claims, shape, { featureType, label: { en: `SYNTHETIC ${draft.word}` } })
}

/** One of the places lies in another. */
const WITH_YARD = new Map(
  [
    ...PLACES,
    ...PLACES.slice(0, 1).map((place) => ({ ...place, id: 'pl-yard', parentPlaceId: place.id })),
  ].map((place) => [place.id, place]),
)

/** Up to ten features: without claims, with several claimants, unlocated, undated, with several dates of one kind. */
export const randomPackage: fc.Arbitrary<CairnPackage> = fc
  .array(featureDraft, { maxLength: 10 })
  .map((drafts) => packageOf(drafts.map(build), { places: WITH_YARD }))

/** Mostly nothing, so that not every random filter finds nothing. */
const someOf = (values: readonly string[], empty: number) =>
  fc.oneof(
    { weight: empty, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.uniqueArray(fc.constantFrom(...values, 'unknown-value'), { maxLength: 3 }) },
  )

const side = fc.oneof(
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 3, arbitrary: plainDate },
  { weight: 1, arbitrary: fc.constantFrom('not a date', '2023-02-30', '../2020') },
)

export const randomBox: fc.Arbitrary<Area> = fc
  .tuple(
    fc.integer({ min: -45, max: -20 }),
    fc.integer({ min: 15, max: 35 }),
    fc.integer({ min: 1, max: 20 }),
    fc.integer({ min: 1, max: 20 }),
  )
  .map(([west, south, width, height]) => ({ kind: 'box', bbox: [west, south, west + width, south + height] }))

export const randomFilter: fc.Arbitrary<FilterSpec> = fc
  .record({
    facets: fc.record({
      party: someOf(PARTIES, 4),
      claimant: someOf(
        AGENTS.map(({ id }) => id),
        3,
      ),
      role: someOf(['speaker', 'publisher', 'monitor'], 5),
      type: someOf(['reported_burial_site', 'incident_location'], 5),
      predicate: someOf(PREDICATES, 5),
      modality: someOf(['asserted', 'possible', 'denied'], 5),
      status: someOf(['single_origin', 'contested', 'multi_party'], 5),
      precision: someOf(['settlement', 'unlocated'], 5),
      doclang: someOf(['en', 'az', 'hy'], 5),
      document: someOf(['s-english', 's-azerbaijani', 's-armenian'], 5),
      place: someOf(['pl-one', 'pl-two', 'pl-yard'], 5),
    }),
    date: fc.constantFrom('any', ...DATE_KINDS_USED),
    from: side,
    to: side,
    match: fc.constantFrom('possible', 'certain'),
    undated: fc.constantFrom('exclude', 'include'),
    q: fc.oneof(
      { weight: 3, arbitrary: fc.constant('') },
      { weight: 1, arbitrary: fc.constantFrom(...WORDS) },
      { weight: 1, arbitrary: fc.constantFrom('well yard', 'EAST', 'office spring', '"east office"') },
    ),
    area: fc.option(randomBox, { nil: null, freq: 1 }),
    areaMatch: fc.constantFrom('touches', 'inside'),
  })
  .map(filterOf)

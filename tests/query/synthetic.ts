/** SYNTHETIC packages for the query tests: small, complete, in the open ocean. */
import type { Geometry } from 'geojson'
import type {
  Agent,
  CairnFeature,
  Claim,
  DateStatement,
  FeatureProperties,
  Place,
  Source,
} from '../../src/domain/generated/package-types.ts'
import type { CairnPackage, ParseResult } from '../../src/domain/package.ts'
import { EMPTY_FILTER, type Facet, type FilterSpec } from '../../src/query/core/filter.ts'

export const PARTIES = ['p-east', 'p-west', 'p-third']

export const AGENTS: readonly Agent[] = [
  agent('a-east-office', 'p-east', 'East Office'),
  agent('a-east-paper', 'p-east', 'East Paper'),
  agent('a-west-office', 'p-west', 'West Office'),
  agent('a-observer', 'p-third', 'Observer'),
]

export const SOURCES: readonly Source[] = [
  source('s-english', 'en'),
  source('s-azerbaijani', 'az'),
  source('s-armenian', 'hy'),
]

export const PLACES: readonly Place[] = [
  place('pl-one', ['Sinaq', 'Sınaq', 'Փորձ']),
  place('pl-two', ['Shahar', 'Şəhər', 'Проба']),
]

export const PREDICATES = ['mass_burial', 'discovered', 'no_burial']

function agent(id: string, party: string, name: string): Agent {
  return { id, kind: 'institution', names: [{ value: `${name} SYNTHETIC`, lang: 'en' }], party }
}

function source(id: string, lang: string): Source {
  return {
    id,
    csl: { id, type: 'webpage' },
    lang,
    urlBasis: 'unknown',
    derivedFrom: [],
    rights: { holder: 'SYNTHETIC', licence: null },
    captures: [],
  }
}

function place(id: string, toponyms: readonly string[]): Place {
  const names = toponyms.map((toponym) => ({ toponym, lang: 'en', script: 'Latn', usedBy: [] }))
  return {
    id,
    names,
    fclasses: ['P'],
    lon: null,
    lat: null,
    coordinateSources: [],
    spreadInMeters: null,
    extentRadiusInMeters: null,
    parentPlaceId: null,
  }
}

export function dated(kind: DateStatement['kind'], edtf: string | null): DateStatement {
  return { kind, edtf, basis: edtf === null ? 'not_stated' : 'stated' }
}

export function claimOf(id: string, fields: Partial<Claim> = {}): Claim {
  return {
    id,
    claimant: 'a-east-office',
    claimantRole: 'speaker',
    capacity: null,
    predicate: 'mass_burial',
    polarity: 'affirms',
    modality: 'asserted',
    verbatimModal: null,
    statement: { en: 'SYNTHETIC statement.' },
    dates: [],
    place: { verbatim: null, placeId: null, precisionCode: 'unlocated' },
    count: null,
    passages: [
      { source: 's-english', selector: [{ type: 'TextQuoteSelector', exact: 'SYNTHETIC' }], lang: 'en' },
    ],
    relations: [],
    ...fields,
  }
}

/** A feature with these claims; unlocated unless a geometry is given. */
export function featureOf(
  id: string,
  claims: readonly Claim[],
  geometry: Geometry | null = null,
  fields: Partial<FeatureProperties> = {},
): CairnFeature {
  return {
    type: 'Feature',
    id,
    geometry,
    properties: {
      featureType: 'reported_burial_site',
      label: { en: 'SYNTHETIC feature' },
      precisionCode: geometry ? 'settlement' : 'unlocated',
      coordinateUncertaintyInMeters: null,
      ...fields,
      claims: [...claims],
    },
  }
}

export function packageOf(
  features: readonly CairnFeature[],
  fields: Partial<CairnPackage> = {},
): CairnPackage {
  const text = (id: string) => ({ id, label: { en: id } })
  return {
    id: 'synthetic',
    title: 'SYNTHETIC',
    version: '1.0.0',
    created: null,
    asOf: null,
    bbox: null,
    kind: 'package',
    parties: PARTIES.map(text),
    predicates: PREDICATES.map((id) => ({ ...text(id), group: 'burial' })),
    gloss: [],
    features,
    sources: new Map(SOURCES.map((item) => [item.id, item])),
    agents: new Map(AGENTS.map((item) => [item.id, item])),
    places: new Map(PLACES.map((item) => [item.id, item])),
    tombstones: new Map(),
    releases: [],
    hash: '0'.repeat(64),
    ...fields,
  }
}

/** As parsing would hand it over, with `rejected` features more in the file. */
export function parsedOf(pkg: CairnPackage, rejectedFeatures = 0): ParseResult {
  const rejected = Array.from({ length: rejectedFeatures }, (_, at) => ({
    kind: 'feature' as const,
    id: `rejected-${at}`,
    file: 'features.geojson',
    path: `features[${pkg.features.length + at}]`,
    line: null,
    column: null,
    issues: [],
    raw: null,
  }))
  return { package: pkg, issues: [], rejected, importedFeatures: pkg.features.length + rejectedFeatures }
}

type FilterChange = Partial<Omit<FilterSpec, 'facets'>> & {
  readonly facets?: Partial<Record<Facet, readonly string[]>>
}

export function filterOf(change: FilterChange = {}): FilterSpec {
  return { ...EMPTY_FILTER, ...change, facets: { ...EMPTY_FILTER.facets, ...change.facets } }
}

/** Packages made for tests about claims: SYNTHETIC, in the open ocean; whatever a test does not name is the plainest value. */
import type {
  Agent,
  CairnFeature,
  Claim,
  Predicate,
  Source,
} from '../../src/domain/generated/package-types.ts'
import type { CairnPackage } from '../../src/domain/package.ts'

export function madeClaim(id: string, parts: Partial<Claim> = {}): Claim {
  return {
    id,
    claimant: 'ag-a',
    claimantRole: 'speaker',
    capacity: null,
    predicate: 'burial',
    polarity: 'affirms',
    modality: 'asserted',
    verbatimModal: null,
    statement: { en: `SYNTHETIC statement ${id}` },
    dates: [{ kind: 'statement', edtf: '2021-02-12', basis: 'stated' }],
    place: { verbatim: null, placeId: null, precisionCode: 'unlocated' },
    count: null,
    passages: [
      { source: 'src-own', selector: [{ type: 'TextQuoteSelector', exact: 'SYNTHETIC' }], lang: 'en' },
    ],
    relations: [],
    ...parts,
  }
}

/** A claim in one document. */
export function madeClaimIn(source: string, id: string, parts: Partial<Claim> = {}): Claim {
  const passages: Claim['passages'] = [
    { source, selector: [{ type: 'TextQuoteSelector', exact: 'SYNTHETIC' }], lang: 'en' },
  ]
  return madeClaim(id, { passages, ...parts })
}

export function madeFeature(id: string, claims: readonly Claim[]): CairnFeature {
  return {
    type: 'Feature',
    id,
    geometry: null,
    properties: {
      featureType: 'reported_burial_site',
      label: { en: `SYNTHETIC ${id}` },
      precisionCode: 'unlocated',
      coordinateUncertaintyInMeters: null,
      claims: [...claims],
    },
  }
}

export function madeSource(id: string, parts: Partial<Source> = {}): Source {
  return {
    id,
    csl: { id, type: 'webpage' },
    lang: 'en',
    urlBasis: 'unknown',
    derivedFrom: [],
    rights: { holder: 'SYNTHETIC', licence: null },
    captures: [],
    ...parts,
  }
}

export function madeAgent(id: string, party: string, parts: Partial<Agent> = {}): Agent {
  return { id, kind: 'institution', names: [{ value: `Body ${id}`, lang: 'en' }], party, ...parts }
}

const PREDICATES: readonly Predicate[] = [
  { id: 'burial', label: { en: 'burial' }, group: 'burial' },
  { id: 'recovery', label: { en: 'recovery' }, group: 'recovery' },
  { id: 'search-without-result', label: { en: 'search' }, group: 'process' },
  { id: 'evidence-disputed', label: { en: 'evidence disputed' }, group: 'dispute' },
]

export function madePackage(
  features: readonly CairnFeature[],
  agents: readonly Agent[] = [madeAgent('ag-a', 'party-a')],
  sources: readonly Source[] = [madeSource('src-own')],
): CairnPackage {
  const parties = [...new Set(agents.map(({ party }) => party))].sort()
  return {
    id: 'synthetic',
    title: 'SYNTHETIC',
    version: '1.0.0',
    created: null,
    asOf: null,
    bbox: [-31, 29, -29, 31],
    kind: 'package',
    parties: parties.map((id) => ({ id, label: { en: `Party ${id}` } })),
    predicates: PREDICATES,
    gloss: [],
    features,
    sources: new Map(sources.map((source) => [source.id, source])),
    agents: new Map(agents.map((agent) => [agent.id, agent])),
    places: new Map(),
    tombstones: new Map(),
    releases: [],
    hash: '0'.repeat(64),
  }
}

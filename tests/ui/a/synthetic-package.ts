/** SYNTHETIC data for the panel tests: invented bodies and places in the open Atlantic (about 30° N, 30° W). */
import type {
  Agent,
  CairnFeature,
  Claim,
  Place,
  Source,
} from '../../../src/domain/generated/package-types.ts'
import type { CairnPackage } from '../../../src/domain/package.ts'
import type { FilterSpec } from '../../../src/query/core/filter.ts'
import { EMPTY_FILTER } from '../../../src/query/core/filter.ts'
import { knowStatuses } from '../../../src/query/core/known-statuses.ts'
import type { QueryResult } from '../../../src/query/core/result.ts'
import { buildIndex, loadedPackage, runQuery } from '../../../src/query/core/run.ts'

/** Text that must never be read as markup. */
export const HOSTILE =
  '<img src=x onerror="window.hostileRan = true"><script>window.hostileRan = true</script>'

export function makeAgent(id: string, party: string, name = `SYNTHETIC ${id}`): Agent {
  return { id, kind: 'institution', names: [{ value: name, lang: 'en' }], party }
}

export function makeSource(id: string, relays = 0): Source {
  return {
    id,
    csl: { id, type: 'webpage', title: `SYNTHETIC document ${id}` },
    lang: 'en',
    urlBasis: 'unknown',
    derivedFrom: Array.from({ length: relays }, (_, n) => ({
      source: null,
      citedAs: `relay ${n}`,
      step: 'relays' as const,
    })),
    rights: { holder: 'SYNTHETIC', licence: null },
    captures: [],
  }
}

export function makeClaim(id: string, part: Partial<Claim> = {}): Claim {
  return {
    id,
    claimant: 'north-office',
    claimantRole: 'issuing_institution',
    capacity: null,
    predicate: 'burial_of_remains',
    polarity: 'affirms',
    modality: 'asserted',
    verbatimModal: null,
    statement: { en: `SYNTHETIC statement ${id}.` },
    dates: [{ kind: 'statement', edtf: '2021-03-04', basis: 'stated' }],
    place: { verbatim: null, placeId: null, precisionCode: 'unlocated' },
    count: null,
    passages: [
      { source: 'doc-first', selector: [{ type: 'TextQuoteSelector', exact: 'SYNTHETIC' }], lang: 'en' },
    ],
    relations: [],
    ...part,
  }
}

export function makeFeature(
  id: string,
  claims: Claim[],
  part: Partial<CairnFeature['properties']> = {},
): CairnFeature {
  return {
    type: 'Feature',
    id,
    geometry: part.precisionCode === 'unlocated' ? null : { type: 'Point', coordinates: [-30, 30] },
    properties: {
      featureType: 'reported_burial_site',
      label: { en: `SYNTHETIC ${id}` },
      precisionCode: 'settlement',
      coordinateUncertaintyInMeters: part.precisionCode === 'unlocated' ? null : 1500,
      claims,
      ...part,
    },
  }
}

function makePlace(id: string, mapLabel: string[]): Place {
  return {
    id,
    names: mapLabel.map((toponym) => ({ toponym, lang: 'en', script: 'Latn', usedBy: [] })),
    mapLabel,
    fclasses: ['P'],
    lon: -30,
    lat: 30,
    coordinateSources: [],
    spreadInMeters: null,
    extentRadiusInMeters: 1500,
    parentPlaceId: null,
  }
}

const byId = <Item extends { id: string }>(items: readonly Item[]) =>
  new Map(items.map((item) => [item.id, item]))

export function makePackage(
  features: readonly CairnFeature[],
  part: Partial<CairnPackage> = {},
): CairnPackage {
  const voices = Array.from({ length: 8 }, (_, n) =>
    makeAgent(`north-${n + 1}`, 'north', `Northern voice ${n + 1}`),
  )
  return {
    id: 'synthetic',
    title: 'SYNTHETIC package',
    version: '1',
    created: null,
    asOf: null,
    bbox: null,
    kind: 'package',
    parties: [
      { id: 'north', label: { en: 'North Atlantis' } },
      { id: 'south', label: { en: 'South Atlantis' } },
      { id: 'neutral', label: { en: 'Ocean Committee' } },
    ],
    predicates: [
      { id: 'burial_of_remains', label: { en: 'remains were buried' }, group: 'burial' },
      { id: 'site_found', label: { en: 'a site was found' }, group: 'discovery' },
    ],
    gloss: [],
    features,
    sources: byId([makeSource('doc-first'), makeSource('doc-relayed', 2)]),
    agents: byId([
      makeAgent('north-office', 'north', 'Northern office'),
      makeAgent('south-office', 'south', 'Southern office'),
      makeAgent('committee', 'neutral', 'Ocean Committee'),
      ...voices,
    ]),
    places: byId([makePlace('alpha', ['Alpha', 'Alfa']), makePlace('wide', ['Widewater'])]),
    tombstones: new Map(),
    releases: [],
    hash: '0'.repeat(64),
    ...part,
  }
}

/** Four located and three unlocated features, three parties, one relayed claim, one denial, one undated claim. */
export function samplePackage(): CairnPackage {
  const discovery = (edtf: string) => [
    { kind: 'discovery' as const, edtf, basis: 'stated' as const },
    { kind: 'statement' as const, edtf: '2022-05-06', basis: 'stated' as const },
  ]
  const relayed = [{ ...makeClaim('x').passages[0]!, source: 'doc-relayed' }]
  const voices = Array.from({ length: 8 }, (_, n) =>
    makeClaim(`voice-${n + 1}`, { claimant: `north-${n + 1}` }),
  )
  return makePackage([
    makeFeature(
      'alpha-centre',
      [
        makeClaim('found', { dates: discovery('2022-05'), predicate: 'site_found' }),
        makeClaim('denied', {
          claimant: 'south-office',
          modality: 'denied',
          polarity: 'denies',
          claimantRole: 'accused_party_response',
          relations: [{ type: 'contradicts', claim: 'found' }],
        }),
      ],
      { placeId: 'alpha', label: { en: 'Alpha, centre' } },
    ),
    makeFeature('alpha-edge', voices, {
      placeId: 'alpha',
      precisionCode: 'near_settlement',
      label: { en: 'Alpha, edge' },
    }),
    makeFeature(
      'strike',
      [
        makeClaim('hit', {
          claimant: 'committee',
          dates: [{ kind: 'incident', edtf: null, basis: 'not_stated' }],
        }),
      ],
      { featureType: 'incident_location', label: { en: 'Incident at sea' } },
    ),
    makeFeature('hostile', [makeClaim('bad', { claimant: 'committee', capacity: HOSTILE })], {
      label: { en: HOSTILE },
    }),
    makeFeature(
      'nowhere',
      [
        makeClaim('maybe', { modality: 'possible', capacity: 'chief of staff', passages: relayed }),
        makeClaim('rumour', { modality: 'reported_by_others' }),
      ],
      { precisionCode: 'unlocated', label: { en: 'Burial, place not stated' } },
    ),
    makeFeature(
      'somewhere',
      [
        makeClaim('wide', {
          place: { verbatim: 'the wide water', placeId: 'wide', precisionCode: 'region' },
        }),
      ],
      { precisionCode: 'unlocated', placeId: 'wide', label: { en: 'Burial in a wide region' } },
    ),
    makeFeature('whole', [makeClaim('total', { claimant: 'committee' })], {
      precisionCode: 'unlocated',
      featureType: 'conflict_wide',
      label: { en: 'Totals of the conflict' },
    }),
  ])
}

/** A GeoJSON file of somebody's own: features without claims. */
export function plainPackage(): CairnPackage {
  const features = ['one', 'two'].map((id) => makeFeature(id, [], { label: { en: `SYNTHETIC point ${id}` } }))
  return makePackage(features, {
    kind: 'plain',
    parties: [],
    predicates: [],
    sources: new Map(),
    agents: new Map(),
  })
}

/** What the query room answers, in process. */
export function ask(pkg: CairnPackage, part: Partial<FilterSpec> = {}, rejected = 0): QueryResult {
  const index = buildIndex({ package: pkg, rejected: [], importedFeatures: pkg.features.length + rejected })
  knowStatuses(pkg, loadedPackage(index).statuses)
  return runQuery(index, { ...EMPTY_FILTER, ...part })
}

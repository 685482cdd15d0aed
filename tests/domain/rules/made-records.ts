/** Sound SYNTHETIC records in the open ocean, to be varied by the tests of rules. */
import type { Geometry } from 'geojson'
import type { CairnFeature, Claim } from '../../../src/domain/generated/package-types.ts'
import type { RuleContext } from '../../../src/domain/rules/rule.ts'

export const CONTEXT: RuleContext = { bbox: null, gloss: new Map(), places: new Map() }

export function makeClaim(changes: Partial<Claim> = {}): Claim {
  return {
    id: 'clm-1',
    claimant: 'ag-1',
    claimantRole: 'speaker',
    capacity: null,
    predicate: 'discovery',
    polarity: 'affirms',
    modality: 'asserted',
    verbatimModal: null,
    statement: { en: 'SYNTHETIC statement.' },
    dates: [{ kind: 'statement', edtf: '2021-03-04', basis: 'stated' }],
    place: { verbatim: null, placeId: null, precisionCode: 'settlement' },
    count: null,
    passages: [{ source: 'src-1', selector: [{ type: 'TextQuoteSelector', exact: 'words' }], lang: 'en' }],
    relations: [],
    ...changes,
  }
}

export function makeFeature(
  geometry: Geometry | null,
  properties: Partial<CairnFeature['properties']> = {},
): CairnFeature {
  return {
    type: 'Feature',
    id: 'ft-1',
    geometry,
    properties: {
      featureType: 'reported_burial_site',
      label: { en: 'SYNTHETIC' },
      precisionCode: 'settlement',
      coordinateUncertaintyInMeters: 1000,
      claims: [makeClaim()],
      ...properties,
    },
  }
}

export const point = (lon: number, lat: number): Geometry => ({ type: 'Point', coordinates: [lon, lat] })

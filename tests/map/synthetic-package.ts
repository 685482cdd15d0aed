/** SYNTHETIC packages in the open Atlantic: no place, no claim and no person in them is real. */

import type { Geometry } from 'geojson'
import { wholeRows } from '../../src/domain/found-part.ts'
import type {
  CairnFeature,
  Claim,
  FeatureProperties,
  Place,
} from '../../src/domain/generated/package-types.ts'
import type { CairnPackage } from '../../src/domain/package.ts'
import type { MapRows } from '../../src/map/map-surface.ts'

type ClaimParts = Pick<Claim, 'id'> & Partial<Pick<Claim, 'modality' | 'polarity'>>

/** A claim with only what the map reads. */
export const syntheticClaim = ({ id, modality = 'asserted', polarity = 'affirms' }: ClaimParts): Claim =>
  ({ id, modality, polarity }) as Claim

/** A feature; without further properties a reported burial site in a settlement. */
export function syntheticFeature(
  id: string,
  geometry: Geometry | null,
  properties: Partial<FeatureProperties> = {},
): CairnFeature {
  return {
    type: 'Feature',
    id,
    geometry,
    properties: {
      featureType: 'reported_burial_site',
      label: { en: `SYNTHETIC ${id}` },
      precisionCode: geometry === null ? 'unlocated' : 'settlement',
      coordinateUncertaintyInMeters: geometry?.type === 'Point' ? 1000 : null,
      claims: [syntheticClaim({ id: `${id}-c1` })],
      ...properties,
    },
  }
}

export const pointAt = (lng: number, lat: number): Geometry => ({ type: 'Point', coordinates: [lng, lat] })

export function syntheticPlace(
  id: string,
  lng: number | null,
  lat: number | null,
  names: Partial<Place> = {},
): Place {
  return {
    id,
    names: [{ toponym: `SYNTHETIC ${id}`, lang: 'en', script: 'Latn', usedBy: [] }],
    fclasses: ['P'],
    lon: lng,
    lat,
    coordinateSources: [],
    spreadInMeters: null,
    extentRadiusInMeters: null,
    parentPlaceId: null,
    ...names,
  }
}

export function syntheticPackage(
  features: readonly CairnFeature[],
  places: readonly Place[] = [],
): CairnPackage {
  return {
    id: 'synthetic',
    title: 'SYNTHETIC',
    version: '1',
    created: null,
    asOf: null,
    bbox: [-40, 20, -20, 40],
    kind: 'package',
    parties: [],
    predicates: [],
    gloss: [],
    features,
    sources: new Map(),
    agents: new Map(),
    places: new Map(places.map((place) => [place.id, place])),
    tombstones: new Map(),
    releases: [],
    hash: '0'.repeat(64),
  }
}

/** All rows of a package as the answer of an empty query. */
export function allRows(pkg: CairnPackage, contested: readonly string[] = []): MapRows {
  return {
    package: pkg,
    result: wholeRows(Uint32Array.from(pkg.features.keys()), pkg.features),
    statusOf: (row) => (contested.includes(pkg.features[row]!.id) ? 'contested' : 'single_origin'),
    lang: 'en',
  }
}

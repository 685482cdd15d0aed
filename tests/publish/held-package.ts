/** Packages as editors hold them: SYNTHETIC, a village and a yard in the open ocean. Whatever a test does not name is the plainest value. */
import type {
  CairnFeature,
  Claim,
  FeatureProperties,
  Place,
  Release,
  Source,
} from '../../src/domain/generated/package-types.ts'
import { publishPackage } from '../../src/publish/publish-package.ts'
import { madeAgent, madeClaim, madeSource } from '../domain/made-package.ts'
import { bytesOf, sha256, sha256Of } from '../formats/small-package.ts'

export const TODAY = '2026-11-22'
/** Where the yard is held; longitude first. */
export const YARD: [number, number] = [-35.00731, 30.00462]

export const place = (id: string, toponym: string, parts: Partial<Place> = {}): Place => ({
  id,
  names: [{ toponym, lang: 'en', script: 'Latn', usedBy: ['SYNTHETIC'] }],
  fclasses: ['P'],
  lon: null,
  lat: null,
  coordinateSources: [],
  spreadInMeters: null,
  extentRadiusInMeters: null,
  parentPlaceId: null,
  ...parts,
})

export const VILLAGE = place('pl-village', 'Testmoor', {
  lon: -35.00123,
  lat: 30.00045,
  coordinateSources: [{ name: 'SYNTHETIC gazetteer', lon: -35.00123, lat: 30.00045 }],
  spreadInMeters: 200,
  extentRadiusInMeters: 900,
  parentPlaceId: 'pl-district',
})
const [lon, lat] = YARD
export const YARD_PLACE = place('pl-yard', 'Kelpworks', {
  fclasses: ['S'],
  ...{ lon, lat, coordinateSources: [{ name: 'SYNTHETIC survey', lon, lat }] },
  names: [
    { toponym: 'Kelpworks', lang: 'en', script: 'Latn', usedBy: ['SYNTHETIC'] },
    { toponym: 'Водорослевый завод', lang: 'ru', script: 'Cyrl', usedBy: ['SYNTHETIC'] },
    { toponym: 'Ջրիմուռի գործարան', lang: 'hy', script: 'Armn', usedBy: ['SYNTHETIC'] },
  ],
  parentPlaceId: 'pl-village',
})
export const DISTRICT = place('pl-district', 'Testmoor district', { fclasses: ['A'] })
export const PLACES = [VILLAGE, YARD_PLACE, DISTRICT]

/** A document that anybody can look up, and one that nobody can. */
export const PUBLIC = madeSource('src-public', { url: 'https://example.org/a', urlBasis: 'given' })
export const NOTE = madeSource('src-note')

export const claimOn = (id: string, source: string, parts: Partial<Claim> = {}): Claim =>
  madeClaim(id, {
    place: { verbatim: 'the kelp works', placeId: 'pl-yard', precisionCode: 'site_named' },
    passages: [{ source, selector: [{ type: 'TextQuoteSelector', exact: 'SYNTHETIC' }], lang: 'en' }],
    ...parts,
  })

export interface HeldFeature {
  readonly id?: string
  readonly geometry?: CairnFeature['geometry']
  readonly properties?: Partial<FeatureProperties>
  readonly claims?: readonly Claim[]
}

/** The yard: a surveyed spot, named by a public document. */
export const heldFeature = (parts: HeldFeature = {}): CairnFeature => ({
  type: 'Feature',
  id: parts.id ?? 'ft-yard',
  geometry: parts.geometry === undefined ? { type: 'Point', coordinates: YARD } : parts.geometry,
  properties: {
    featureType: 'reported_burial_site',
    label: { en: 'Reported burial site behind the kelp works' },
    placeId: 'pl-yard',
    precisionCode: 'site_exact',
    coordinateUncertaintyInMeters: 40,
    claims: [...(parts.claims ?? [claimOn('clm-1', 'src-public')])],
    ...parts.properties,
  },
})

export const decision = (
  precisionCode: CairnFeature['properties']['precisionCode'],
  reviewBy = '2027-11-22',
): FeatureProperties['publication'] => ({
  ...{ precisionCode, method: 'SYNTHETIC', reasons: ['SYNTHETIC reason'], decidedBy: 'SYNTHETIC editor' },
  ...{ decidedAt: '2026-01-01', reviewBy },
})

export interface HeldParts {
  readonly features?: readonly CairnFeature[]
  readonly places?: readonly Place[]
  readonly sources?: readonly Source[]
  readonly releases?: readonly Release[]
  readonly version?: string
  /** Further files of the folder. */
  readonly others?: Readonly<Record<string, Uint8Array>>
}

const licenses = [{ name: 'CC0-1.0' }]

/** The folder by path, with true sizes and hashes. */
export function heldPackage(parts: HeldParts = {}): Map<string, Uint8Array> {
  const { features = [heldFeature()], places = PLACES, sources = [PUBLIC, NOTE], version = '1.0.0' } = parts
  const releases = parts.releases ?? [{ version, date: '2026-01-01', summary: 'SYNTHETIC', entries: [] }]
  const files = new Map<string, Uint8Array>()
  const add = (path: string, content: unknown) => files.set(path, bytesOf(JSON.stringify(content, null, 2)))
  add('features.geojson', { type: 'FeatureCollection', features })
  add('sources.json', { sources })
  add('agents.json', {
    agents: [madeAgent('ag-a', 'party-a'), madeAgent('ag-witness', 'party-a', { kind: 'anonymised' })],
  })
  add('places.json', { places })
  add('changes.json', { releases })
  for (const [path, bytes] of Object.entries(parts.others ?? {})) files.set(path, bytes)
  const resources = [...files].map(([path, bytes]) => ({
    ...{
      name: path.replace(/\..*/, ''),
      path,
      bytes: bytes.length,
      hash: `sha256:${sha256Of(bytes)}`,
      licenses,
    },
  }))
  add('datapackage.json', {
    ...{
      name: 'held',
      id: 'held',
      title: 'SYNTHETIC held package',
      version,
      created: '2026-01-01T00:00:00Z',
    },
    ...{ licenses, contributors: [{ title: 'SYNTHETIC' }], sources: [{ title: 'SYNTHETIC' }], resources },
    cairn: {
      ...{ formatVersion: 1, bbox: [-36, 29, -34, 31], asOf: '2026-01-01', gloss: [] },
      parties: [{ id: 'party-a', label: { en: 'Party A' } }],
      predicates: [{ id: 'burial', label: { en: 'burial' }, group: 'burial' }],
    },
  })
  return files
}

export const publish = (
  files: ReadonlyMap<string, Uint8Array>,
  options: Partial<Parameters<typeof publishPackage>[0]> = {},
) => publishPackage({ files, previous: null, today: TODAY, overdueReason: null, sha256, ...options })

/** The published files as text, by path; throws what was found when nothing was published. */
export async function publishedTexts(parts: HeldParts): Promise<ReadonlyMap<string, string>> {
  const { published, findings } = await publish(heldPackage(parts))
  if (!published) throw new Error(JSON.stringify(findings, null, 1))
  return new Map([...published.files].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]))
}

/** One published feature as it stands in the file. */
export async function publishedRecord(feature: CairnFeature, parts: HeldParts = {}): Promise<CairnFeature> {
  const texts = await publishedTexts({ features: [feature], ...parts })
  return JSON.parse(texts.get('features.geojson') ?? '').features[0]
}

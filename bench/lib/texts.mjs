// The same sites as text: as GeoJSON whose properties a style can filter by, and as a package of Cairn's format.
import { claimantsOf } from './data.mjs'

/** One GeoJSON feature per site with a place: first day, last day and claimant of each claim as properties of their own. */
export function flatFeature({ row, lng, lat, claims }) {
  const properties = {}
  for (const [at, { claimant, first, last }] of claims.entries()) {
    properties[`c${at}`] = claimant
    if (first !== null) Object.assign(properties, { [`s${at}`]: first, [`e${at}`]: last })
  }
  return { type: 'Feature', id: row, geometry: { type: 'Point', coordinates: [lng, lat] }, properties }
}

/** Side of a square around a site, degrees. */
const SIDE = 0.01

/** As above with words, and every fourth as an area: what a device checks that is given somebody's own GeoJSON. */
export function ownFeature(site) {
  const { row, lng, lat } = site
  const feature = flatFeature(site)
  const properties = {
    title: `SYNTHETIC ${row}`,
    source: `SYNTHETIC report ${row % 97}`,
    ...feature.properties,
  }
  if (row % 4 > 0) return { ...feature, properties }
  const [east, north] = [lng + SIDE, lat + SIDE].map((degrees) => Math.round(degrees * 1e3) / 1e3)
  const ring = [
    [lng, lat],
    [east, lat],
    [east, north],
    [lng, north],
    [lng, lat],
  ]
  return { ...feature, geometry: { type: 'Polygon', coordinates: [ring] }, properties }
}

const iso = (day) => new Date(day * 86_400_000).toISOString().slice(0, 10)

const edtf = ({ first, last }) => (first === last ? iso(first) : `${iso(first)}/${iso(last)}`)

export const claimantId = (claimant) => `office-${claimant}`

function claimRecord(claim, id) {
  const isDated = claim.first !== null
  const date = {
    kind: 'statement',
    edtf: isDated ? edtf(claim) : null,
    basis: isDated ? 'stated' : 'not_stated',
  }
  return {
    id,
    claimant: claimantId(claim.claimant),
    claimantRole: 'issuing_institution',
    capacity: null,
    predicate: 'mass_burial',
    polarity: 'affirms',
    modality: 'asserted',
    verbatimModal: null,
    statement: { en: 'SYNTHETIC' },
    dates: [date],
    place: { verbatim: null, placeId: null, precisionCode: 'unlocated' },
    count: null,
    passages: [
      { source: 'report', selector: [{ type: 'TextQuoteSelector', exact: 'SYNTHETIC' }], lang: 'en' },
    ],
    relations: [],
  }
}

/** A feature of a package, as `features.geojson` has it. */
export function packageFeature({ row, lng, lat, claims }) {
  const isLocated = lng !== null
  return {
    type: 'Feature',
    id: `site-${row}`,
    geometry: isLocated ? { type: 'Point', coordinates: [lng, lat] } : null,
    properties: {
      featureType: 'reported_burial_site',
      label: { en: `SYNTHETIC ${row}` },
      precisionCode: isLocated ? 'settlement' : 'unlocated',
      coordinateUncertaintyInMeters: isLocated ? 1000 : null,
      claims: claims.map((claim, at) => claimRecord(claim, `site-${row}-c${at}`)),
    },
  }
}

/** The rest of a package in memory: what its features refer to. */
export function packageRest(size) {
  const agents = Array.from({ length: claimantsOf(size) }, (_, claimant) => ({
    id: claimantId(claimant),
    kind: 'institution',
    names: [{ value: `SYNTHETIC office ${claimant}`, lang: 'en' }],
    party: `party-${claimant % 2}`,
  }))
  const source = {
    id: 'report',
    csl: { id: 'report', type: 'report', title: 'SYNTHETIC' },
    lang: 'en',
    urlBasis: 'unknown',
    derivedFrom: [],
    rights: { holder: 'SYNTHETIC', licence: null },
    captures: [],
  }
  const named = (id) => ({ id, label: { en: `SYNTHETIC ${id}` } })
  return {
    id: `synthetic-${size}`,
    title: 'SYNTHETIC',
    version: '1.0.0',
    created: null,
    asOf: null,
    bbox: null,
    kind: 'package',
    parties: ['party-0', 'party-1'].map(named),
    predicates: [{ ...named('mass_burial'), group: 'burial' }],
    gloss: [],
    features: [],
    sources: new Map([[source.id, source]]),
    agents: new Map(agents.map((agent) => [agent.id, agent])),
    places: new Map(),
    tombstones: new Map(),
    releases: [],
    hash: String(size).padStart(64, '0'),
  }
}

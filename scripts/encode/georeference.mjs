import { distanceMeters, roundTo } from './distance.mjs'
import { LOCATION_DECISIONS } from './locate.mjs'

const DECIMALS = { settlement: 3, near_settlement: 2, district: 3 }
const NEAR_METERS = 10_000
/** Distances that a claim states. */
const STATED_METERS = {
  'ft-farrukh': { meters: 15_000, why: 'one claimant says 10–15 km from settlements' },
}

const upTo100 = (meters) => Math.ceil(meters / 100) * 100
const sourceNames = (...places) =>
  places.flatMap((place) => place.coordinateSources.map((source) => source.name)).join(' | ')

const who = { georeferencedBy: 'Cairn encoding of checked reference facts', georeferencedDate: '2026-11-22' }

function pointAt({ lon, lat }, decimals) {
  const coordinates = [roundTo(lon, decimals), roundTo(lat, decimals)]
  return {
    geometry: { type: 'Point', coordinates },
    shift: Math.ceil(distanceMeters([lon, lat], coordinates)),
  }
}

function radiusSum({ extentRadiusMeters, extentBasis, spreadMeters }, shift) {
  const spread =
    spreadMeters === null ? '0 m (one gazetteer only: disagreement unknown)' : `${spreadMeters} m`
  const total = extentRadiusMeters + (spreadMeters ?? 0) + shift
  const text = `radius = extent ${extentRadiusMeters} m (${extentBasis}) + disagreement of gazetteers ${spread} + rounding of coordinates ${shift} m = ${total} m, rounded up to the next 100 m`
  return { meters: upTo100(total), text }
}

function settlement(place) {
  const { geometry, shift } = pointAt(place, DECIMALS.settlement)
  const radius = radiusSum(place, shift)
  return {
    geometry,
    precisionCode: 'settlement',
    coordinateUncertaintyInMeters: radius.meters,
    georeferenceSources: sourceNames(place),
    georeferenceProtocol: `Centre of the settlement from the first gazetteer listed; ${radius.text}.`,
  }
}

function near(featureId, place) {
  const meters = STATED_METERS[featureId]?.meters ?? NEAR_METERS
  return {
    geometry: pointAt(place, DECIMALS.near_settlement).geometry,
    precisionCode: 'near_settlement',
    coordinateUncertaintyInMeters: meters,
    georeferenceSources: sourceNames(place),
    georeferenceProtocol: `Named as near the settlement or in its area: centre of the settlement, radius ${meters / 1000} km (${STATED_METERS[featureId]?.why ?? 'no distance is stated'}).`,
  }
}

function district(polygon) {
  return {
    geometry: polygon.geometry,
    precisionCode: 'district',
    coordinateUncertaintyInMeters: null,
    georeferenceSources: polygon.source,
    georeferenceProtocol: 'The district is named and nothing finer: outline of the district, no point.',
  }
}

function betweenTowns(from, to) {
  const middle = { lon: (from.lon + to.lon) / 2, lat: (from.lat + to.lat) / 2 }
  const { geometry, shift } = pointAt(middle, DECIMALS.near_settlement)
  const half = Math.round(distanceMeters([from.lon, from.lat], [to.lon, to.lat]) / 2)
  const ends = Math.max(...[from, to].map((place) => place.extentRadiusMeters + place.spreadMeters))
  return {
    geometry,
    precisionCode: 'near_settlement',
    coordinateUncertaintyInMeters: upTo100(half + ends + shift),
    georeferenceSources: sourceNames(from, to),
    georeferenceProtocol: `The road is named without a kilometre mark. Smallest circle around both towns: half their distance ${half} m + the larger radius and disagreement ${ends} m + rounding ${shift} m, rounded up to the next 100 m. The middle is not a reported place.`,
  }
}

function described(featureId, places) {
  const kind = LOCATION_DECISIONS[featureId]?.described
  if (kind === 'between') return betweenTowns(places.get('pl-askeran'), places.get('pl-khojaly'))
  return null
}

/** What the notes of the references add for single features. */
const DOUBTS = {
  'ft-mataghis-search-2020':
    'Talish and Hadrut are named in the same sentence; only the first of the three places is drawn.',
  'ft-hadrut-cemeteries': 'The name may mean the town or the region; the town is drawn.',
  'ft-sarijali':
    'Two villages of the district have this name; which one is meant is inferred from a highway that one report names.',
  'ft-karmirshuka-handover':
    'One document says the intersection of two communities, of which only this one has a coordinate; the other names three directions.',
  'ft-farrukh':
    'Half of the claims speak of the village, half of a height or of areas around it: the coarser class is used.',
}

const UNLOCATED = { geometry: null, precisionCode: 'unlocated', coordinateUncertaintyInMeters: null }

function byClass(featureId, { place, code }, districts) {
  if (code === 'district') return district(districts.get(place.id))
  return code === 'near_settlement' ? near(featureId, place) : settlement(place)
}

function withDoubt(featureId, georeferenced) {
  const doubt = DOUBTS[featureId]
  if (!doubt) return georeferenced
  return { ...georeferenced, georeferenceProtocol: `${georeferenced.georeferenceProtocol} ${doubt}` }
}

/**
 * Geometry ([longitude, latitude] rounded to the class), class, radius in metres and the Darwin
 * Core georeference terms of a feature; `located` is what `locate` answered.
 */
export function georeference(featureId, located, places, districts) {
  const byDescription = described(featureId, places)
  if (byDescription) return { ...byDescription, ...who }
  if (!located) return UNLOCATED
  return { ...withDoubt(featureId, byClass(featureId, located, districts)), ...who }
}

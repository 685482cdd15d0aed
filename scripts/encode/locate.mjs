/**
 * Where a feature lies, decided from its claims: their commonest place that has coordinates
 * (its own or its parent's), never finer than a settlement. A district is drawn only with a
 * polygon. Regions, countries and places without coordinates leave the feature unlocated.
 */

/** Features whose claims would mislead the rule; the reason is printed in the documentation. */
export const LOCATION_DECISIONS = {
  'ft-2020-burials-by-az': {
    unlocated: true,
    noPlace: true,
    why: 'the only place named is a direction from which remains came',
  },
  'ft-icrc-pilot-six': {
    unlocated: true,
    why: 'six places, of which one document names the district of one',
  },
  'ft-chartar-burials-2023': {
    unlocated: true,
    why: 'a private burial told by a relative: it is drawn only once a publication decision has been taken',
  },
  'ft-askeran-khojaly-road-2025': {
    described: 'between',
    why: 'the road is named without a kilometre mark: the circle holds both towns and all between',
  },
}

/** Coarser last. */
const ORDER = ['settlement', 'near_settlement', 'district']

function anchorOf({ placeId, precisionCode }, places, districts) {
  const place = places.get(placeId)
  if (!place) return null
  if (precisionCode === 'district') return districts.has(placeId) ? { place, code: 'district' } : null
  if (!['site_named', 'site_exact', 'settlement', 'near_settlement'].includes(precisionCode)) return null
  // "Near" a site inside a settlement is still that settlement.
  const settlement = places.get(place.parentPlaceId) ?? place
  const near = precisionCode === 'near_settlement' && settlement === place
  return settlement.lon === null ? null : { place: settlement, code: near ? 'near_settlement' : 'settlement' }
}

function commonest(values, isBetter) {
  const counts = new Map()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const ranked = [...counts].sort(([a, m], [b, n]) => n - m || (isBetter?.(a, b) ? -1 : 0))
  return ranked[0]?.[0]
}

/** The place (with coordinates or polygon) and precision class of a feature; null when it stays unlocated. */
export function locate(featureId, claims, places, districts) {
  if (claims[0].featureType === null || LOCATION_DECISIONS[featureId]?.unlocated) return null
  const anchors = claims
    .map((claim) => anchorOf(claim.place, places, districts))
    .filter((anchor) => anchor !== null)
  const place = commonest(anchors.map((anchor) => anchor.place))
  if (!place) return null
  const codes = anchors.filter((anchor) => anchor.place === place).map((anchor) => anchor.code)
  const code = commonest(codes, (a, b) => ORDER.indexOf(a) > ORDER.indexOf(b))
  return { place, code }
}

/** The place that a feature refers to: the located one, else the commonest named one; undefined for none. */
export function placeIdOf(featureId, claims, located) {
  if (located) return located.place.id
  if (claims[0].featureType === null || LOCATION_DECISIONS[featureId]?.noPlace) return undefined
  return commonest(claims.map((claim) => claim.place.placeId).filter((id) => id !== null))
}

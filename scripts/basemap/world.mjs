/** Land and country borders of the world: Natural Earth, with DCW's borders in the South Caucasus. */

import { createRequire } from 'node:module'
import { mesh, feature as toGeoJson } from 'topojson-client'
import {
  filter,
  filterAttachedWeight,
  planarRingArea,
  planarTriangleArea,
  presimplify,
  simplify,
} from 'topojson-simplify'
import { cutAntimeridian } from './antimeridian.mjs'
import { readJson } from './files.mjs'
import { collection, feature } from './geojson.mjs'
import { rewind } from './geometry.mjs'
import { inBox, roundLine } from './region.mjs'

/** @typedef {import('./region.mjs').Point} Point */

const require = createRequire(import.meta.url)

/** Square degrees. A bend smaller than this is straightened outside the region: about one pixel at zoom 4. */
const WORLD_DETAIL = 0.01

/** Square degrees. An island smaller than this (about 250 km²) is dropped outside the region. */
const WORLD_ISLAND = 0.025

/** How much more a bend or an island counts in the region: about 0.002° stays visible there. */
const REGION_WEIGHT = 2500

/** Borders between these are DCW's: at 1:10 000 000 Natural Earth's are up to 7 km off there. */
const DCW_PAIRS = new Set([
  'AM-AZ',
  'AM-GE',
  'AM-IR',
  'AM-TR',
  'AZ-GE',
  'AZ-IR',
  'AZ-RU',
  'AZ-TR',
  'GE-RU',
  'GE-TR',
  'IR-TR',
])
/** @type {Record<string, string>} ISO 3166 numeric to letters */
const CODES = { '031': 'AZ', '051': 'AM', 268: 'GE', 364: 'IR', 643: 'RU', 792: 'TR' }

const ORIGIN = {
  source: 'Natural Earth 4.1 (world-atlas 2.0.2); borders in the South Caucasus: DCW-GMT 2.1.1',
  licence: 'Natural Earth: public domain; world-atlas: ISC; DCW-GMT: LGPL-3.0-or-later',
  asOf: 'Natural Earth 2018; DCW-GMT 2022, its lines mostly of 1992',
}

export function buildWorld() {
  const topology = thin(require('world-atlas/countries-10m.json'))
  return collection(ORIGIN, [...landFeatures(topology), ...borderFeatures(topology)])
}

/** @param {any} topology */
function thin(topology) {
  const weighed = presimplify(topology, (corner) => planarTriangleArea(corner) * weight(corner[1]))
  const simplified = simplify(weighed, WORLD_DETAIL)
  const ringWeight = (/** @type {any} */ ring) => planarRingArea(ring) * weight(ring[0])
  return filter(simplified, filterAttachedWeight(simplified, WORLD_ISLAND, ringWeight))
}

/** @param {readonly number[]} point */
function weight(point) {
  return inBox(point) ? REGION_WEIGHT : 1
}

/** @param {any} topology */
function landFeatures(topology) {
  const land = /** @type {any} */ (toGeoJson(topology, topology.objects.land))
  /** @type {Point[][][]} */
  const polygons = land.features.flatMap((/** @type {any} */ part) => part.geometry.coordinates)
  const flat = polygons.flatMap(cutAntimeridian)
  const rounded = flat.map((rings) => rings.map(roundLine).filter((ring) => ring.length > 3))
  const kept = rounded.filter((rings) => rings.length > 0)
  return kept.map((rings) => feature('Polygon', rewind(rings), { kind: 'land' }))
}

/** @param {any} topology */
function borderFeatures(topology) {
  const inner = mesh(topology, topology.objects.countries, (a, b) => a !== b && !isDcw(a, b))
  const coarse = inner.coordinates.map((line) => roundLine(line)).filter((line) => line.length > 1)
  const fine = readJson('scripts/basemap/out/borders.json')
  return [...coarse.map(borderFrom('NE')), ...fine.map(borderFrom('DCW'))]
}

/** @param {'NE' | 'DCW'} source */
function borderFrom(source) {
  return (/** @type {Point[]} */ line) => feature('LineString', line, { kind: 'border', source })
}

/**
 * Whether two countries' border comes from DCW.
 * @param {any} a
 * @param {any} b
 */
function isDcw(a, b) {
  return DCW_PAIRS.has([CODES[a.id], CODES[b.id]].sort().join('-'))
}

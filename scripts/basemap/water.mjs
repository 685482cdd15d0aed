/** Rivers and lakes as GeoJSON, from what `extract.mjs` took out of GSHHG. */

import { readJson } from './files.mjs'
import { collection, feature } from './geojson.mjs'

const ORIGIN = {
  source: 'GSHHG 2.3.7 with WDBII rivers (Debian gmt-gshhg 2.3.7)',
  licence: 'LGPL-3.0-or-later',
  asOf: '2017',
}

export function buildWater() {
  /** @type {{ rivers: import('./extract-water.mjs').River[], lakes: import('./extract-water.mjs').Lake[] }} */
  const { rivers, lakes } = readJson('scripts/basemap/out/water.json')
  return collection(ORIGIN, [...lakes.map(lakeFeature), ...rivers.map(riverFeature)])
}

/** @param {import('./extract-water.mjs').Lake} lake */
function lakeFeature({ rings }) {
  return feature('Polygon', rings, { kind: 'lake' })
}

/** @param {import('./extract-water.mjs').River} river */
function riverFeature({ rank, intermittent, line }) {
  return feature('LineString', line, { kind: 'river', rank, ...(intermittent && { intermittent }) })
}

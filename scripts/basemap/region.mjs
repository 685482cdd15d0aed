/**
 * The region that is drawn finely: the South Caucasus with a margin.
 * Everything outside it is only there so that the map is never blank.
 */

/** @typedef {[number, number]} Point longitude and latitude in degrees, WGS 84 */
/** @typedef {[number, number, number, number]} Box west, south, east, north in degrees */

/** @type {Box} */
export const REGION = [40, 36, 52, 44]

/** Decimals kept: 4 are about 10 m, 3 about 100 m, 2 about 1 km (half a pixel at zoom 6). */
const REGION_DECIMALS = 4
const WORLD_DECIMALS = 2

/**
 * @param {readonly number[]} point
 * @param {Box} [box]
 */
export function inBox([x, y], [west, south, east, north] = REGION) {
  return x >= west && x <= east && y >= south && y <= north
}

/**
 * @param {number} value
 * @param {number} decimals
 */
export function roundTo(value, decimals) {
  return Number(value.toFixed(decimals))
}

/**
 * Rounds finely in the region and coarsely elsewhere. The same input always gives the same
 * output, so lines that share a vertex still share it afterwards.
 * @param {readonly number[]} point
 * @param {number} [worldDecimals]
 * @returns {Point}
 */
export function roundPoint(point, worldDecimals = WORLD_DECIMALS) {
  const decimals = inBox(point) ? REGION_DECIMALS : worldDecimals
  return [roundTo(point[0], decimals), roundTo(point[1], decimals)]
}

/**
 * Rounds a line and drops the points that became equal to their predecessor.
 * @param {readonly (readonly number[])[]} line
 * @returns {Point[]}
 */
export function roundLine(line) {
  const rounded = line.map((point) => roundPoint(point))
  return rounded.filter((point, i) => i === 0 || !samePoint(point, rounded[i - 1]))
}

/**
 * @param {readonly number[]} a
 * @param {readonly number[]} b
 */
export function samePoint(a, b) {
  return a[0] === b[0] && a[1] === b[1]
}

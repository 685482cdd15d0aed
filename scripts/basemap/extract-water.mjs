/** Rivers and lakes out of GSHHG and WDBII: finely in the region, coarsely elsewhere. */

import { areaSquareKm, bounds, contains, distanceToLine, lengthKm, rewind, simplify } from './geometry.mjs'
import { gmtLines } from './gmt.mjs'
import { between, cut, isClosed, stitch } from './lines.mjs'
import { inBox, REGION, roundLine } from './region.mjs'

/** @typedef {import('./region.mjs').Point} Point */
/** @typedef {{ rank: number, intermittent: boolean, line: Point[] }} River */
/** @typedef {{ rings: Point[][] }} Lake */

/** GMT's number for each WDBII river class that is drawn, and the rank it gets. */
const CLASSES = [
  { code: 1, rank: 1, intermittent: false },
  { code: 2, rank: 2, intermittent: false },
  { code: 3, rank: 3, intermittent: false },
  { code: 4, rank: 4, intermittent: false },
  { code: 6, rank: 4, intermittent: true },
  { code: 7, rank: 4, intermittent: true },
  { code: 8, rank: 4, intermittent: true },
]

/** Outside the region only the two largest classes are kept. */
const WORLD_RANK = 2

/** A margin of 2° lets lakes and rivers on the region's edge come whole, to be cut by us. */
const WIDE = `-R${REGION[0] - 2}/${REGION[2] + 2}/${REGION[1] - 2}/${REGION[3] + 2}`

/** Degrees: about 80 m in the region, about 5 km outside. */
const REGION_TOLERANCE = 0.0007
const WORLD_TOLERANCE = 0.05

/** Degrees and kilometres: closer than about 4.5 km for at least 15 km is one line. */
const BESIDE = 0.04
const BESIDE_KM = 15

/** Square kilometres: smaller lakes are left out; larger ones are seas, which the land leaves open. */
const LAKE_MIN = 0.5
const WORLD_LAKE_MIN = 1000
const LAKE_MAX = 200_000

/** @param {Point[][]} borders of the region */
export function extractWater(borders) {
  return { rivers: [...regionRivers(borders), ...worldRivers()], lakes: [...regionLakes(), ...worldLakes()] }
}

/**
 * @param {Point[][]} borders
 * @returns {River[]}
 */
function regionRivers(borders) {
  return CLASSES.flatMap(({ code, rank, intermittent }) => {
    const whole = stitch(gmtLines(WIDE, '-Df', `-I${code}`))
    const lines = whole.flatMap((line) => cut(line, (p) => inBox(p)))
    return lines.map((line) => ({
      rank,
      intermittent,
      line: thin(followBorders(line, borders), REGION_TOLERANCE),
    }))
  })
}

/**
 * The Aras and other rivers that carry a border lie up to 4 km off in WDBII: where a river runs beside
 * a border for long, it is drawn on the border's line, which is the more exact one.
 * @param {Point[]} river
 * @param {Point[][]} borders
 */
function followBorders(river, borders) {
  const drawn = new Set()
  return borders.reduce((line, border) => {
    const moved = followBorder(line, border, (p) => drawn.has(p))
    for (const p of border) drawn.add(p)
    return moved
  }, river)
}

/**
 * @param {Point[]} river
 * @param {Point[]} border
 * @param {(p: Point) => boolean} isFixed already on another border
 */
function followBorder(river, border, isFixed) {
  const isBeside = (/** @type {Point} */ p) => !isFixed(p) && distanceToLine(p, border) < BESIDE
  /** @type {Point[]} */
  const line = []
  for (let i = 0; i < river.length; i++) {
    let end = i
    while (end < river.length && isBeside(river[end])) end++
    const beside = river.slice(i, end)
    if (lengthKm(beside) < BESIDE_KM) line.push(...river.slice(i, Math.max(end, i + 1)))
    else line.push(...between(border, beside[0], beside[beside.length - 1]))
    i = Math.max(i, end - 1)
  }
  return line
}

/** @returns {River[]} */
function worldRivers() {
  const drawn = CLASSES.filter(({ rank, intermittent }) => rank <= WORLD_RANK && !intermittent)
  return drawn.flatMap(({ code, rank }) => {
    const whole = stitch(gmtLines('-Rd', '-Di', `-I${code}`))
    const lines = whole.flatMap((line) => cut(line, (p) => !inBox(p)))
    const long = lines
      .map((line) => thin(line, WORLD_TOLERANCE))
      .filter((line) => spread(line) > (rank === 1 ? 0.5 : 1.5))
    return long.map((line) => ({ rank, intermittent: false, line }))
  })
}

/** @returns {Lake[]} */
function regionLakes() {
  const lakes = closedRings(WIDE, '-Df', '-W2/1p').filter(
    (ring) => isLake(ring, LAKE_MIN) && touchesRegion(ring),
  )
  const islands = closedRings(WIDE, '-Df', '-W3/1p').filter((ring) => areaSquareKm(ring) > LAKE_MIN)
  return lakes.map((lake) => {
    const inside = islands.filter((island) => contains(island[0], lake))
    return { rings: rewind([lake, ...inside].map((ring) => thin(ring, REGION_TOLERANCE))) }
  })
}

/** @returns {Lake[]} */
function worldLakes() {
  const rings = closedRings('-Rd', '-Di', `-A${WORLD_LAKE_MIN}/2/2`, '-W2/1p')
  const lakes = rings.filter((ring) => isLake(ring, WORLD_LAKE_MIN / 2) && !touchesRegion(ring))
  const thinned = lakes.map((ring) => thin(ring, WORLD_TOLERANCE))
  return thinned.filter((ring) => ring.length > 4).map((ring) => ({ rings: rewind([ring]) }))
}

/** @param {string[]} options */
function closedRings(...options) {
  return stitch(gmtLines(...options)).filter(isClosed)
}

/**
 * @param {Point[]} ring
 * @param {number} min square kilometres
 */
function isLake(ring, min) {
  const area = areaSquareKm(ring)
  return area >= min && area < LAKE_MAX
}

/** @param {Point[]} ring */
function touchesRegion(ring) {
  return ring.some((p) => inBox(p))
}

/** The longer side of the bounding box, in degrees. @param {Point[]} line */
function spread(line) {
  const [west, south, east, north] = bounds(line)
  return Math.max(east - west, north - south)
}

/**
 * @param {Point[]} line
 * @param {number} tolerance degrees
 */
function thin(line, tolerance) {
  const rounded = roundLine(simplify(line, tolerance))
  if (isClosed(line)) rounded[rounded.length - 1] = rounded[0]
  return rounded
}

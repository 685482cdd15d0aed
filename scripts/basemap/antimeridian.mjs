/**
 * world-atlas joins polygons across 180° for use on a globe. A flat map needs them cut there again,
 * or every such edge becomes a streak across the whole map.
 */

/** @typedef {import('./region.mjs').Point} Point */

/** Beyond this latitude web maps show nothing; Antarctica is closed along it. */
const SOUTH = -90

/**
 * @param {Point[][]} rings of one polygon
 * @returns {Point[][][]} one or two polygons within ±180°
 */
export function cutAntimeridian(rings) {
  const unrolled = rings.map((ring) => closeAtPole(unroll(ring)))
  const [west, east] = extent(unrolled[0])
  return [-360, 0, 360]
    .filter((shift) => east + shift > -180 && west + shift < 180)
    .map((shift) => unrolled.map((ring) => clip(ring, shift)).filter((ring) => ring.length > 3))
    .filter((polygon) => polygon.length > 0)
}

/** Lets longitudes run on past ±180° instead of jumping. @param {Point[]} ring */
function unroll(ring) {
  let turns = 0
  return ring.map(([x, y], i) => {
    const step = i > 0 ? x - ring[i - 1][0] : 0
    if (Math.abs(step) > 180) turns -= 360 * Math.sign(step)
    return /** @type {Point} */ ([x + turns, y])
  })
}

/** A ring round the pole does not come back to its start: lead it back along the map's edge. @param {Point[]} ring */
function closeAtPole(ring) {
  const [first, last] = [ring[0], ring[ring.length - 1]]
  if (Math.abs(first[0] - last[0]) < 180) return ring
  const edge = [0, 0.25, 0.5, 0.75, 1].map((t) => [last[0] + t * (first[0] - last[0]), SOUTH])
  return /** @type {Point[]} */ ([...ring, ...edge, first])
}

/** @param {Point[]} ring */
function extent(ring) {
  return ring.reduce(([low, high], [x]) => [Math.min(low, x), Math.max(high, x)], [Infinity, -Infinity])
}

/**
 * @param {Point[]} ring
 * @param {number} shift degrees
 */
function clip(ring, shift) {
  const shifted = ring.map(([x, y]) => /** @type {Point} */ ([x + shift, y]))
  return halfPlane(halfPlane(shifted, -180, 1), 180, -1)
}

/**
 * Sutherland-Hodgman against one meridian.
 * @param {Point[]} ring
 * @param {number} meridian
 * @param {1 | -1} side 1 keeps the east of it, -1 the west
 * @returns {Point[]}
 */
function halfPlane(ring, meridian, side) {
  const inside = (/** @type {Point} */ p) => (p[0] - meridian) * side >= 0
  const kept = ring.flatMap((p, i) => {
    const before = ring[i - 1] ?? p
    const entry = inside(p) === inside(before) ? [] : [onMeridian(before, p, meridian)]
    return inside(p) ? [...entry, p] : entry
  })
  return kept.length ? [...kept, kept[0]] : []
}

/**
 * @param {Point} a
 * @param {Point} b
 * @param {number} meridian
 * @returns {Point}
 */
function onMeridian(a, b, meridian) {
  const share = (meridian - a[0]) / (b[0] - a[0])
  return [meridian, a[1] + share * (b[1] - a[1])]
}

/**
 * Small plane geometry on longitude and latitude. Distances are in degrees of latitude:
 * longitudes are shrunk by the cosine of the region's middle latitude, which is exact enough
 * for simplifying and for asking "is this line that line?".
 */

/** @typedef {import('./region.mjs').Point} Point */
/** @typedef {import('./region.mjs').Box} Box */

/** cos 40°, the middle of the region */
const LON_SHRINK = 0.766

/** Kilometres in one degree of latitude */
export const KM_PER_DEGREE = 111.2

/**
 * @param {Point} a
 * @param {Point} b
 */
export function distance(a, b) {
  return Math.hypot((a[0] - b[0]) * LON_SHRINK, a[1] - b[1])
}

/**
 * @param {Point} p
 * @param {Point} a
 * @param {Point} b
 */
export function distanceToSegment(p, a, b) {
  const dx = (b[0] - a[0]) * LON_SHRINK
  const dy = b[1] - a[1]
  const lengthSquared = dx * dx + dy * dy
  if (lengthSquared === 0) return distance(p, a)
  const along = ((p[0] - a[0]) * LON_SHRINK * dx + (p[1] - a[1]) * dy) / lengthSquared
  const t = Math.max(0, Math.min(1, along))
  return distance(p, [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])])
}

/**
 * @param {Point} p
 * @param {readonly Point[]} line
 */
export function distanceToLine(p, line) {
  let best = Infinity
  for (let i = 1; i < line.length; i++) best = Math.min(best, distanceToSegment(p, line[i - 1], line[i]))
  return best
}

/** @param {readonly Point[]} line */
export function lengthKm(line) {
  return line.reduce((sum, p, i) => (i ? sum + distance(p, line[i - 1]) : 0), 0) * KM_PER_DEGREE
}

/**
 * Douglas-Peucker: keeps the ends and every point farther than `tolerance` from the shortcut.
 * @param {readonly Point[]} line
 * @param {number} tolerance degrees
 * @returns {Point[]}
 */
export function simplify(line, tolerance) {
  if (line.length < 3) return [...line]
  const [at, off] = farthest(line)
  if (off <= tolerance) return [line[0], line[line.length - 1]]
  const head = simplify(line.slice(0, at + 1), tolerance)
  return [...head.slice(0, -1), ...simplify(line.slice(at), tolerance)]
}

/**
 * @param {readonly Point[]} line
 * @returns {[number, number]} index of the point farthest from the shortcut, and its distance
 */
function farthest(line) {
  let at = 0
  let off = -1
  for (let i = 1; i < line.length - 1; i++) {
    const d = distanceToSegment(line[i], line[0], line[line.length - 1])
    if (d > off) [at, off] = [i, d]
  }
  return [at, off]
}

/**
 * Twice the signed area in square degrees is positive for a counter-clockwise ring; this is half of it.
 * @param {readonly Point[]} ring
 */
export function signedArea(ring) {
  let sum = 0
  for (let i = 1; i < ring.length; i++) sum += ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1]
  return sum / 2
}

/**
 * @param {readonly Point[]} ring in degrees near the region
 */
export function areaSquareKm(ring) {
  return Math.abs(signedArea(ring)) * LON_SHRINK * KM_PER_DEGREE ** 2
}

/**
 * RFC 7946: outer rings counter-clockwise, holes clockwise.
 * @template {readonly Point[]} R
 * @param {R[]} rings the first is the outer one
 */
export function rewind(rings) {
  return rings.map((ring, i) => (signedArea(ring) > 0 === (i === 0) ? [...ring] : [...ring].reverse()))
}

/**
 * Even-odd test.
 * @param {Point} p
 * @param {readonly Point[]} ring
 */
export function contains([x, y], ring) {
  let inside = false
  for (let i = 1; i < ring.length; i++) {
    const [ax, ay] = ring[i - 1]
    const [bx, by] = ring[i]
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside
  }
  return inside
}

/**
 * @param {readonly Point[]} line
 * @returns {Box}
 */
export function bounds(line) {
  const xs = line.map((p) => p[0])
  const ys = line.map((p) => p[1])
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}

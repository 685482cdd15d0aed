/** Joining, cutting and tracing lines. */

import { distance } from './geometry.mjs'
import { samePoint } from './region.mjs'

/** @typedef {import('./region.mjs').Point} Point */

/**
 * Joins lines that meet end to end. GMT cuts its lines at the edges of its storage bins, so one
 * river comes in many pieces. Where three or more ends meet (a confluence) nothing is joined.
 * @param {readonly Point[][]} pieces
 * @returns {Point[][]}
 */
export function stitch(pieces) {
  const left = new Set(pieces.filter((piece) => piece.length > 1))
  const ends = indexEnds([...left])
  const lines = []
  for (const piece of left) {
    left.delete(piece)
    const forward = grow(piece, left, ends)
    lines.push(grow(forward.reverse(), left, ends).reverse())
  }
  return lines
}

/** About 10 m: the bins' own edges are stored more finely than that. @param {Point} p */
const key = (p) => `${p[0].toFixed(4)},${p[1].toFixed(4)}`

/** @param {Point[][]} pieces */
function indexEnds(pieces) {
  /** @type {Map<string, Point[][]>} */
  const ends = new Map()
  for (const piece of pieces) {
    for (const end of [piece[0], piece[piece.length - 1]]) {
      ends.set(key(end), [...(ends.get(key(end)) ?? []), piece])
    }
  }
  return ends
}

/**
 * @param {Point[]} line
 * @param {Set<Point[]>} left pieces not used yet
 * @param {Map<string, Point[][]>} ends
 */
function grow(line, left, ends) {
  let grown = [...line]
  for (;;) {
    const tail = key(grown[grown.length - 1])
    const meeting = ends.get(tail) ?? []
    const next = meeting.length === 2 ? meeting.find((piece) => left.has(piece)) : undefined
    if (!next) return grown
    left.delete(next)
    grown = grown.concat(key(next[0]) === tail ? next.slice(1) : [...next].reverse().slice(1))
  }
}

/**
 * @param {readonly Point[]} line
 */
export function isClosed(line) {
  return line.length > 3 && key(line[0]) === key(line[line.length - 1])
}

/**
 * Cuts a line where it crosses the edge of a box and keeps the parts inside or outside.
 * @param {readonly Point[]} line
 * @param {(p: Point) => boolean} keep
 * @returns {Point[][]}
 */
export function cut(line, keep) {
  /** @type {Point[][]} */
  const parts = []
  line.forEach((point, i) => {
    const kept = keep(point)
    const keptBefore = i > 0 && keep(line[i - 1])
    if (kept && !keptBefore) parts.push(i > 0 ? [crossing(line[i - 1], point, keep)] : [])
    if (kept) parts[parts.length - 1].push(point)
    if (!kept && keptBefore) parts[parts.length - 1].push(crossing(line[i - 1], point, keep))
  })
  return parts
    .map((part) => part.filter((p, i) => i === 0 || !samePoint(p, part[i - 1])))
    .filter((part) => part.length > 1)
}

/**
 * Where `keep` changes between two points, by halving; 30 halvings of a degree are far below a millimetre.
 * @param {Point} a
 * @param {Point} b
 * @param {(p: Point) => boolean} keep
 * @returns {Point}
 */
function crossing(a, b, keep) {
  const first = keep(a)
  for (let i = 0; i < 30; i++) {
    /** @type {Point} */
    const middle = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]
    if (keep(middle) === first) a = middle
    else b = middle
  }
  return a
}

/**
 * The part of a line between the points of it that are nearest to `from` and `to`.
 * @param {Point[]} line
 * @param {Point} from
 * @param {Point} to
 */
export function between(line, from, to) {
  const [i, j] = [nearestIndex(line, from), nearestIndex(line, to)]
  return i <= j ? line.slice(i, j + 1) : line.slice(j, i + 1).reverse()
}

/**
 * @param {Point[]} line
 * @param {Point} p
 */
function nearestIndex(line, p) {
  return line.reduce((best, q, i) => (distance(p, q) < distance(p, line[best]) ? i : best), 0)
}

/** Points between two crossing edges; a longer loop would be a shape, not a flaw. */
const LOOP_POINTS = 6

/**
 * Cuts off small loops, which appear where two outlines that differ were joined.
 * @param {Point[]} line
 * @returns {Point[]}
 */
export function dropLoops(line) {
  for (let i = 1; i < line.length; i++) {
    for (let j = Math.min(i + LOOP_POINTS, line.length - 1); j > i + 1; j--) {
      if (cross(line[i - 1], line[i], line[j - 1], line[j]))
        return dropLoops([...line.slice(0, i), ...line.slice(j)])
    }
  }
  return line
}

/**
 * @param {Point} a
 * @param {Point} b
 * @param {Point} c
 * @param {Point} d
 */
function cross(a, b, c, d) {
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0
}

/**
 * 1 when a → b → c turns left, -1 when it turns right, 0 when straight on.
 * @param {Point} a
 * @param {Point} b
 * @param {Point} c
 */
function turn(a, b, c) {
  return Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]))
}

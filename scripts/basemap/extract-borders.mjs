/**
 * Country borders in the South Caucasus out of DCW, each drawn once.
 *
 * DCW holds one closed outline per country, so a border comes twice and the two copies differ by
 * some metres. We walk the countries in a fixed order and keep those parts of each outline that
 * run beside a neighbour and beside no line kept before. What runs beside nobody is coast.
 */

import { areaSquareKm, bounds, distance, distanceToLine, lengthKm, simplify } from './geometry.mjs'
import { gmtLines } from './gmt.mjs'
import { inBox, roundLine } from './region.mjs'

/** @typedef {import('./region.mjs').Point} Point */
/** @typedef {import('./region.mjs').Box} Box */

// DCW was once cut into sheets, and 2.1.1 has flaws where their edges were.

/** Missing from Azerbaijan's outline: its neighbours' outlines are taken here. @type {Box} */
const WEST_OF_NAKHCHIVAN = [44.6, 39.3, 45.02, 39.85]
/** An enclave that only one country's outline has. @type {Box} */
const ENCLAVE = [45.4, 40.5, 45.6, 40.7]
/** A piece of sheet edge that sticks out of the Aras at 46° E. @type {Box} */
const SPUR = [45.99, 38.8, 46.021, 38.8612]
/** @type {Box} */
const EVERYWHERE = [-180, -90, 180, 90]

/**
 * Whose outline is walked, against which neighbours, and where it is a border in any case.
 * @type {{ of: string, beside: string[], always?: Box }[]}
 */
const WALKS = [
  { of: 'AZ', beside: ['AM', 'GE', 'IR', 'RU', 'TR'], always: ENCLAVE },
  { of: 'AM', beside: [], always: EVERYWHERE },
  { of: 'GE', beside: ['RU', 'TR'] },
  { of: 'IR', beside: ['TR'], always: WEST_OF_NAKHCHIVAN },
  { of: 'TR', beside: [], always: WEST_OF_NAKHCHIVAN },
]

/** Degrees: two outlines closer than about 1.7 km are the same border. */
const SAME_LINE = 0.015
/** Kilometres: shorter interruptions of a border are flaws of the source, and rings below 3 km² are slivers. */
const BRIDGE_KM = 8
const SLIVER_SQUARE_KM = 3
/** Degrees: about 40 m. */
const TOLERANCE = 0.0004
/** Rings wholly outside are not looked at. @type {Box} */
const NEARBY = [38, 34, 54, 46]

/** @returns {Point[][]} */
export function extractBorders() {
  const outlines = new Map(['AZ', 'AM', 'GE', 'IR', 'RU', 'TR'].map((code) => [code, outline(code)]))
  /** @type {Point[][]} */
  const kept = []
  for (const { of, beside, always } of WALKS) {
    const neighbours = beside.flatMap((code) => outlines.get(code) ?? [])
    for (const ring of outlines.get(of) ?? []) {
      const runs = borderRuns(ring, neighbours, kept, always)
      kept.push(...runs.map((run) => attachEnds(run, kept)))
    }
  }
  return kept.map((line) => roundLine(simplify(line, TOLERANCE)))
}

/** @param {string} code */
function outline(code) {
  const rings = gmtLines(`-E${code}`)
  const whole = rings.map((ring) => ring.filter((p) => !inBox(p, SPUR)))
  return whole.filter((ring) => ring.some((p) => inBox(p, NEARBY)) && areaSquareKm(ring) > SLIVER_SQUARE_KM)
}

/**
 * @param {Point[]} ring
 * @param {Point[][]} neighbours
 * @param {Point[][]} kept
 * @param {Box} [always]
 */
function borderRuns(ring, neighbours, kept, always) {
  const isNear = nearAny(neighbours)
  const isBorder = (/** @type {Point} */ p) => (always && inBox(p, always)) || isNear(p)
  const isDrawn = nearAny(kept)
  const state = ring.map((p) => (!isBorder(p) ? 'coast' : isDrawn(p) ? 'drawn' : 'border'))
  if (state.every((s) => s === 'border')) return [ring]
  if (!state.includes('border')) return []
  return runsOf(startOutside(bridge(ring, state)))
}

/**
 * Tells whether a point is beside any of the lines; a line whose box is farther is not measured.
 * @param {Point[][]} lines
 */
function nearAny(lines) {
  const boxed = lines.flatMap(chunks).map((line) => ({ line, box: grown(bounds(line)) }))
  return (/** @type {Point} */ p) =>
    boxed.some(({ line, box }) => inBox(p, box) && distanceToLine(p, line) < SAME_LINE)
}

/** Pieces of 50 points with one point of overlap, so that their boxes are small. @param {Point[]} line */
function chunks(line) {
  const pieces = []
  for (let i = 0; i < line.length - 1; i += 50) pieces.push(line.slice(i, i + 51))
  return pieces
}

/**
 * @param {Box} box
 * @returns {Box}
 */
function grown([west, south, east, north]) {
  return [west - 2 * SAME_LINE, south - SAME_LINE, east + 2 * SAME_LINE, north + SAME_LINE]
}

/**
 * Turns short interruptions into border.
 * @param {Point[]} ring
 * @param {string[]} state
 * @returns {{ point: Point, on: boolean }[]}
 */
function bridge(ring, state) {
  const on = state.map((s) => s === 'border')
  for (let start = 0; start < on.length; start++) {
    if (on[start] || (start > 0 && !on[start - 1])) continue
    const end = on.indexOf(true, start)
    if (start > 0 && end > 0 && lengthKm(ring.slice(start - 1, end + 1)) < BRIDGE_KM)
      on.fill(true, start, end)
  }
  return ring.map((point, i) => ({ point, on: on[i] }))
}

/**
 * Rotates a ring so that it begins off the border and no run is split at the ring's seam.
 * @template T
 * @param {{ point: T, on: boolean }[]} ring
 */
function startOutside(ring) {
  const open = ring.slice(0, -1)
  const off = open.findIndex(({ on }) => !on)
  return [...open.slice(off), ...open.slice(0, off)]
}
/** @param {{ point: Point, on: boolean }[]} ring */
function runsOf(ring) {
  /** @type {Point[][]} */
  const runs = []
  ring.forEach(({ point, on }, i) => {
    if (on && !ring[i - 1]?.on) runs.push([])
    if (on) runs[runs.length - 1].push(point)
  })
  return runs.filter((run) => run.length > 1)
}

/**
 * Where three countries meet, a run stops a little short of the lines kept before: close the gap.
 * @param {Point[]} run
 * @param {Point[][]} kept
 */
function attachEnds(run, kept) {
  const head = nearestVertex(run[0], kept)
  const tail = nearestVertex(run[run.length - 1], kept)
  return [...(head ? [head] : []), ...run, ...(tail ? [tail] : [])]
}

/**
 * @param {Point} p
 * @param {Point[][]} lines
 * @returns {Point | undefined}
 */
function nearestVertex(p, lines) {
  const near = lines.flat().filter((q) => distance(p, q) < 3 * SAME_LINE)
  return near.sort((a, b) => distance(p, a) - distance(p, b))[0]
}

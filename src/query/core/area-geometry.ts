/**
 * Plane geometry in longitude and latitude, where edges are straight (RFC 7946, 3.1.1), and distances on the sphere.
 * Positions are [longitude, latitude] in degrees WGS 84; an edge belongs to what it bounds.
 */
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon'
import { distance } from '@turf/distance'
import type { LngLat } from './filter.ts'

/** Metres on the sphere between two positions. */
export const metersBetween = (one: LngLat, other: LngLat): number =>
  distance([...one], [...other], { units: 'meters' })

/** Whether the position lies in the polygon of these rings: even-odd, edges included. */
export function inRings(position: LngLat, rings: readonly (readonly LngLat[])[]): boolean {
  const coordinates = rings.map((ring) => ring.map(([lng, lat]) => [lng, lat]))
  return booleanPointInPolygon([...position], { type: 'Polygon', coordinates })
}

/** Whether one edge of the path passes the test. */
export function someEdge(path: readonly LngLat[], test: (from: LngLat, to: LngLat) => boolean): boolean {
  return path.some((to, at) => {
    const from = path[at - 1]
    return from !== undefined && test(from, to)
  })
}

/**
 * Metres on the sphere from a position to the nearest one of an edge. The nearest one is looked for in a plane
 * scaled at the position's latitude, which is good to a thousandth within 100 km of it.
 */
export function metersToEdge(centre: LngLat, from: LngLat, to: LngLat): number {
  const scale = Math.cos((centre[1] * Math.PI) / 180)
  const [alongLng, alongLat] = [(to[0] - from[0]) * scale, to[1] - from[1]]
  const [towardsLng, towardsLat] = [(centre[0] - from[0]) * scale, centre[1] - from[1]]
  const lengthSquared = alongLng ** 2 + alongLat ** 2
  const share = lengthSquared === 0 ? 0 : (alongLng * towardsLng + alongLat * towardsLat) / lengthSquared
  const clipped = Math.min(1, Math.max(0, share))
  return metersBetween(centre, between(from, to, clipped))
}

/** The position at a share of the way along an edge. */
const between = (from: LngLat, to: LngLat, share: number): LngLat => [
  from[0] + (to[0] - from[0]) * share,
  from[1] + (to[1] - from[1]) * share,
]

/** Twice the signed area of the triangle: > 0 when c lies left of a → b, 0 when on the line. */
const turn = (a: LngLat, b: LngLat, c: LngLat): number =>
  Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]))

/** Whether c, which is on the line through a and b, lies between them. */
const isBetween = (a: LngLat, b: LngLat, c: LngLat): boolean =>
  Math.min(a[0], b[0]) <= c[0] &&
  c[0] <= Math.max(a[0], b[0]) &&
  Math.min(a[1], b[1]) <= c[1] &&
  c[1] <= Math.max(a[1], b[1])

/** Whether the edges a–b and c–d share a position, ends included. */
export function edgesMeet(a: LngLat, b: LngLat, c: LngLat, d: LngLat): boolean {
  const [cSide, dSide, aSide, bSide] = [turn(a, b, c), turn(a, b, d), turn(c, d, a), turn(c, d, b)]
  if (cSide !== dSide && aSide !== bSide) return true
  return (
    (cSide === 0 && isBetween(a, b, c)) ||
    (dSide === 0 && isBetween(a, b, d)) ||
    (aSide === 0 && isBetween(c, d, a)) ||
    (bSide === 0 && isBetween(c, d, b))
  )
}

/** Where along a–b the edge c–d crosses it, as a share of the way; null when they are parallel or do not meet. */
function crossing(a: LngLat, b: LngLat, c: LngLat, d: LngLat): number | null {
  const [bx, by, dx, dy] = [b[0] - a[0], b[1] - a[1], d[0] - c[0], d[1] - c[1]]
  const cross = bx * dy - by * dx
  if (cross === 0) return null
  const alongFirst = ((c[0] - a[0]) * dy - (c[1] - a[1]) * dx) / cross
  const alongSecond = ((c[0] - a[0]) * by - (c[1] - a[1]) * bx) / cross
  const isOnBoth = alongFirst >= 0 && alongFirst <= 1 && alongSecond >= 0 && alongSecond <= 1
  return isOnBoth ? alongFirst : null
}

/**
 * Whether the whole edge a–b lies in the ring's area. Between two crossings an edge is on one side only, so that
 * the middles of its stretches tell.
 */
export function edgeInRing(a: LngLat, b: LngLat, ring: readonly LngLat[]): boolean {
  const cuts = ring.flatMap((to, at) => {
    const from = ring[at - 1]
    return from ? [crossing(a, b, from, to)] : []
  })
  const shares = [0, ...cuts.filter((cut) => cut !== null), 1].sort((one, other) => one - other)
  return shares.every((share, at) => {
    const before = shares[at - 1]
    return before === undefined || before === share || inRings(between(a, b, (before + share) / 2), [ring])
  })
}

/** Rings that wind the right way and do not touch themselves, without an allocation. */

type Ring = readonly (readonly [lon: number, lat: number])[]

/** Every pair of sides is compared in rings that are not convex: longer ones are left to the rules. */
const MAX_POSITIONS = 500

/** Twice an area in square degrees, below which the side that a point lies on is not certain. */
const DOUBT = 1e-13

/** True when the closed ring winds as RFC 7946 wants it and surely nowhere crosses or touches itself. */
export function isSimpleRing(ring: Ring, isExterior: boolean): boolean {
  const convexity = turning(ring)
  if (convexity !== 0) return convexity > 0 === isExterior
  if (ring.length > MAX_POSITIONS) return false
  const area = doubleArea(ring)
  return Math.abs(area) > DOUBT && area > 0 === isExterior && hasApartSides(ring)
}

const lonAt = (ring: Ring, at: number): number => (ring[at] as readonly [number, number])[0]
const latAt = (ring: Ring, at: number): number => (ring[at] as readonly [number, number])[1]

/** 1 when the ring turns left at every corner and goes round once, -1 when right; 0 when neither is certain. */
function turning(ring: Ring): number {
  const sides = ring.length - 1
  let sign = 0
  let reversals = 0
  let heading = 0
  let ax = lonAt(ring, sides - 1)
  let ay = latAt(ring, sides - 1)
  for (let at = 0; at < sides; at++) {
    const bx = lonAt(ring, at)
    const by = latAt(ring, at)
    const cx = lonAt(ring, at + 1)
    const cy = latAt(ring, at + 1)
    const cross = (bx - ax) * (cy - by) - (by - ay) * (cx - bx)
    if (cross < DOUBT && cross > -DOUBT) return 0
    const turn = cross > 0 ? 1 : -1
    if (sign !== 0 && turn !== sign) return 0
    sign = turn
    const next = cx > bx ? 1 : cx < bx ? -1 : heading
    if (heading !== 0 && next !== heading) reversals++
    heading = next
    ax = bx
    ay = by
  }
  return reversals <= 2 ? sign : 0
}

/** Positive when counterclockwise. */
function doubleArea(ring: Ring): number {
  const ox = lonAt(ring, 0)
  const oy = latAt(ring, 0)
  let area = 0
  for (let at = 0; at < ring.length - 1; at++)
    area +=
      (lonAt(ring, at) - ox) * (latAt(ring, at + 1) - oy) -
      (lonAt(ring, at + 1) - ox) * (latAt(ring, at) - oy)
  return area
}

/** Whether sides that are no neighbours are apart, and neighbours do not run back over each other. */
function hasApartSides(ring: Ring): boolean {
  const sides = ring.length - 1
  for (let one = 0; one < sides; one++) {
    if (isTurningBack(ring, one)) return false
    const last = one === 0 ? sides - 1 : sides
    for (let other = one + 2; other < last; other++) if (!areApart(ring, one, other)) return false
  }
  return true
}

/** A corner whose sides are of no length or lie on one line in opposite directions. */
function isTurningBack(ring: Ring, at: number): boolean {
  const before = at === 0 ? ring.length - 2 : at - 1
  const ux = lonAt(ring, at) - lonAt(ring, before)
  const uy = latAt(ring, at) - latAt(ring, before)
  const vx = lonAt(ring, at + 1) - lonAt(ring, at)
  const vy = latAt(ring, at + 1) - latAt(ring, at)
  return Math.abs(ux * vy - uy * vx) <= DOUBT && ux * vx + uy * vy <= DOUBT
}

/** Sides `one` and `other`: by their boxes, else by one lying wholly on one side of the line through the other. */
function areApart(ring: Ring, one: number, other: number): boolean {
  const ax = lonAt(ring, one)
  const bx = lonAt(ring, one + 1)
  const cx = lonAt(ring, other)
  const dx = lonAt(ring, other + 1)
  if ((ax < cx && ax < dx && bx < cx && bx < dx) || (ax > cx && ax > dx && bx > cx && bx > dx)) return true
  const ay = latAt(ring, one)
  const by = latAt(ring, one + 1)
  const cy = latAt(ring, other)
  const dy = latAt(ring, other + 1)
  if ((ay < cy && ay < dy && by < cy && by < dy) || (ay > cy && ay > dy && by > cy && by > dy)) return true
  return isBeside(ring, one, other) || isBeside(ring, other, one)
}

/** Whether the side `other` lies on one side of the line through `one` for sure. */
function isBeside(ring: Ring, one: number, other: number): boolean {
  const ax = lonAt(ring, one)
  const ay = latAt(ring, one)
  const ux = lonAt(ring, one + 1) - ax
  const uy = latAt(ring, one + 1) - ay
  const start = ux * (latAt(ring, other) - ay) - uy * (lonAt(ring, other) - ax)
  const end = ux * (latAt(ring, other + 1) - ay) - uy * (lonAt(ring, other + 1) - ax)
  return (start > DOUBT && end > DOUBT) || (start < -DOUBT && end < -DOUBT)
}

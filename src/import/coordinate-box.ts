/** Where most rows of a table lie: what tells a swapped pair of coordinates from a far one. */

/** Degrees; nobody's rows lie across the antimeridian and are judged by it. */
export interface CoordinateBox {
  readonly south: number
  readonly north: number
  readonly west: number
  readonly east: number
}

export interface WrittenPoint {
  readonly lat: number
  readonly lon: number
}

/** Fewer points have no common area. */
const FEWEST_POINTS = 10
/** Degrees around the middle eight tenths that still belong. */
const LEAST_MARGIN = 3

export interface TableAxes {
  /** Whether the whole table has its axes the wrong way round. */
  readonly isSwapped: boolean
  /** After that; null with too few points. */
  readonly box: CoordinateBox | null
}

/** What the points of the whole table say about its axes. */
export function tableAxes(points: readonly WrittenPoint[]): TableAxes {
  const beyond = points.filter(
    ({ lat, lon }) => Math.abs(lat) > 90 && Math.abs(lat) <= 180 && Math.abs(lon) <= 90,
  ).length
  const isSwapped = beyond * 2 > points.length
  const right = isSwapped ? points.map(turned) : points
  return { isSwapped, box: boxOf(right.filter(isOnEarth)) }
}

export const turned = ({ lat, lon }: WrittenPoint): WrittenPoint => ({ lat: lon, lon: lat })

export const isOnEarth = ({ lat, lon }: WrittenPoint): boolean => Math.abs(lat) <= 90 && Math.abs(lon) <= 180

/** The point the right way round, and whether this row alone had to be turned. */
export function rightWayRound(
  point: WrittenPoint,
  { isSwapped, box }: TableAxes,
): { readonly point: WrittenPoint; readonly isTurned: boolean } {
  const written = isSwapped ? turned(point) : point
  const other = turned(written)
  const isClearlySwapped = !isOnEarth(written) && isOnEarth(other) && (box === null || isInside(other, box))
  const isSwappedByTheRest =
    box !== null && !isInside(written, box) && isOnEarth(other) && isInside(other, box)
  if (isClearlySwapped || isSwappedByTheRest) return { point: other, isTurned: true }
  return { point: written, isTurned: isSwapped }
}

function isInside({ lat, lon }: WrittenPoint, { south, north, west, east }: CoordinateBox): boolean {
  return lat >= south && lat <= north && lon >= west && lon <= east
}

function boxOf(points: readonly WrittenPoint[]): CoordinateBox | null {
  if (points.length < FEWEST_POINTS) return null
  const [south, north] = middle(points.map(({ lat }) => lat))
  const [west, east] = middle(points.map(({ lon }) => lon))
  return { south, north, west, east }
}

/** The middle eight tenths with as much again on either side. */
function middle(numbers: readonly number[]): readonly [number, number] {
  const sorted = Float64Array.from(numbers).sort()
  const tenth = Math.floor(sorted.length / 10)
  const low = sorted[tenth] ?? 0
  const high = sorted[sorted.length - 1 - tenth] ?? 0
  const margin = Math.max(LEAST_MARGIN, high - low)
  return [low - margin, high + margin]
}

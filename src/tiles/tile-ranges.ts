/**
 * Which tile ids a box needs. Ids follow a Hilbert curve per zoom, on which the four children of a tile stand
 * together: a square of tiles that lies inside as a whole is one range, so only the box's edge is walked.
 */
import { zxyToTileId } from 'pmtiles'
import { MAX_LATITUDE, type TileBox } from './layout.ts'

/** Tile ids from `first` to `end - 1`. */
export interface TileRange {
  readonly first: number
  readonly end: number
}

/** Columns and rows of tiles at one zoom, both ends inclusive. */
interface Window {
  readonly west: number
  readonly east: number
  readonly north: number
  readonly south: number
}

/** The ids of all tiles that touch the box, ascending, neighbours joined. Throws a RangeError for a box or zooms that are none. */
export function tileRanges(box: TileBox, minZoom: number, maxZoom: number): readonly TileRange[] {
  checkRequest(box, minZoom, maxZoom)
  const ranges: TileRange[] = []
  for (let zoom = minZoom; zoom <= maxZoom; zoom++)
    for (const part of halves(box)) descend(windowOf(part, zoom), zoom, { zoom: 0, x: 0, y: 0 }, ranges)
  return joined(ranges)
}

function checkRequest([west, south, east, north]: TileBox, minZoom: number, maxZoom: number): void {
  const isBox = [west, east].every(isLongitude) && [south, north].every(isLatitude) && south <= north
  if (!isBox) throw new RangeError('a box as west,south,east,north in degrees expected')
  if (!Number.isInteger(minZoom) || !Number.isInteger(maxZoom) || minZoom < 0 || maxZoom > 24)
    throw new RangeError('whole zooms from 0 to 24 expected')
}

const isLongitude = (degrees: number): boolean => degrees >= -180 && degrees <= 180
const isLatitude = (degrees: number): boolean => degrees >= -90 && degrees <= 90

/** A box over the antimeridian as its two halves. */
function halves([west, south, east, north]: TileBox): readonly TileBox[] {
  if (west <= east) return [[west, south, east, north]]
  return [
    [west, south, 180, north],
    [-180, south, east, north],
  ]
}

function windowOf([west, south, east, north]: TileBox, zoom: number): Window {
  const size = 2 ** zoom
  const tile = (fraction: number): number => Math.min(Math.max(Math.floor(fraction * size), 0), size - 1)
  return {
    west: tile((west + 180) / 360),
    east: tile((east + 180) / 360),
    north: tile(mercatorY(north)),
    south: tile(mercatorY(south)),
  }
}

/** Web Mercator: 0 at the northern edge of the map, 1 at the southern. */
function mercatorY(latitude: number): number {
  const clamped = Math.min(Math.max(latitude, -MAX_LATITUDE), MAX_LATITUDE)
  const radians = (clamped * Math.PI) / 180
  return (1 - Math.log(Math.tan(radians) + 1 / Math.cos(radians)) / Math.PI) / 2
}

interface Quad {
  readonly zoom: number
  readonly x: number
  readonly y: number
}

/** Adds the ids at `zoom` beneath the quad that lie in the window. */
function descend(window: Window, zoom: number, quad: Quad, ranges: TileRange[]): void {
  const side = 2 ** (zoom - quad.zoom)
  const [left, top] = [quad.x * side, quad.y * side]
  const [right, bottom] = [left + side - 1, top + side - 1]
  if (left > window.east || right < window.west || top > window.south || bottom < window.north) return
  const isInside =
    left >= window.west && right <= window.east && top >= window.north && bottom <= window.south
  if (isInside) ranges.push(rangeBeneath(quad, zoom))
  else for (const child of childrenOf(quad)) descend(window, zoom, child, ranges)
}

const childrenOf = ({ zoom, x, y }: Quad): readonly Quad[] =>
  [
    [0, 0],
    [1, 0],
    [0, 1],
    [1, 1],
  ].map(([right = 0, down = 0]) => ({ zoom: zoom + 1, x: x * 2 + right, y: y * 2 + down }))

/** On the Hilbert curve the descendants of tile h at a zoom n levels deeper are h·4ⁿ … h·4ⁿ + 4ⁿ − 1. */
function rangeBeneath({ zoom, x, y }: Quad, targetZoom: number): TileRange {
  const count = 4 ** (targetZoom - zoom)
  const first = firstId(targetZoom) + (zxyToTileId(zoom, x, y) - firstId(zoom)) * count
  return { first, end: first + count }
}

/** Tiles of all lower zooms together. */
const firstId = (zoom: number): number => (4 ** zoom - 1) / 3

function joined(ranges: readonly TileRange[]): readonly TileRange[] {
  const sorted = [...ranges].sort((one, other) => one.first - other.first)
  const result: TileRange[] = []
  for (const range of sorted) {
    const last = result.at(-1)
    if (last && range.first <= last.end)
      result[result.length - 1] = { first: last.first, end: Math.max(last.end, range.end) }
    else result.push(range)
  }
  return result
}

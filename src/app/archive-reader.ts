/** An open archive of claims: what lies in a window, read tile by tile and kept for the next look. */
import type { Source } from 'pmtiles'
import { type ArchiveFacts, readArchiveFacts } from '../tiles/archive-facts.ts'
import { readClaimTile, type TiledMark } from '../tiles/claim-tile.ts'
import { openArchive } from '../tiles/read-archive.ts'

/** West, south, east, north in degrees; west may be below -180 and east beyond 180. */
export type WindowBox = readonly [west: number, south: number, east: number, north: number]

export interface ClaimArchive {
  readonly facts: ArchiveFacts
  /** Where its claims lie, degrees. */
  readonly box: WindowBox
  readonly maxZoom: number
  /** Every mark in the window, in the detail of the zoom. Rejects with what the source rejects with. */
  marksIn(window: WindowBox, zoom: number, signal: AbortSignal): Promise<readonly TiledMark[]>
}

/** Tiles kept: as marks each takes half a megabyte at most. */
const KEPT_TILES = 96
/** A window of a usual screen has a dozen. */
const MOST_TILES = 96

/** null for an archive that holds no claims. Rejects with ArchiveFault, and with what the source rejects with. */
export async function openClaimArchive(source: Source): Promise<ClaimArchive | null> {
  const archive = openArchive(source)
  const header = await archive.header()
  const facts = readArchiveFacts(await archive.metadata())
  if (facts === null) return null
  const kept = new Map<string, Promise<readonly TiledMark[]>>()
  const tile = (zoom: number, x: number, y: number): Promise<readonly TiledMark[]> => {
    const key = `${zoom}/${x}/${y}`
    const known = kept.get(key)
    kept.delete(key)
    const marks =
      known ??
      archive.tile(zoom, x, y).then((bytes) => (bytes === null ? [] : readClaimTile(bytes, zoom, x, y)))
    // What failed is asked for again with the next look.
    marks.catch(() => kept.delete(key))
    kept.set(key, marks)
    for (const old of kept.keys()) if (kept.size > KEPT_TILES) kept.delete(old)
    return marks
  }
  const { minLon, minLat, maxLon, maxLat, maxZoom } = header
  return {
    ...{ facts, maxZoom, box: [minLon, minLat, maxLon, maxLat] },
    async marksIn(window, zoom, signal) {
      const tiles = tilesIn(window, Math.max(0, Math.min(maxZoom, Math.floor(zoom))))
      const all = await Promise.all(tiles.map(({ z, x, y }) => tile(z, x, y)))
      signal.throwIfAborted()
      return all.flat().filter(isIn(window, tiles[0]?.z ?? 0))
    },
  }
}

interface TileNumber {
  readonly z: number
  readonly x: number
  readonly y: number
}

/** Tiles that the window touches, each once; at a coarser zoom where they would be too many. */
export function tilesIn(window: WindowBox, zoom: number): readonly TileNumber[] {
  const [west, south, east, north] = window
  const count = 2 ** zoom
  const column = (lon: number): number => Math.floor(((lon + 180) / 360) * count)
  const [left, right] = [column(west), Math.min(column(east), column(west) + count - 1)]
  const [top, bottom] = [rowAt(north, count), rowAt(south, count)]
  if ((right - left + 1) * (bottom - top + 1) > MOST_TILES && zoom > 0) return tilesIn(window, zoom - 1)
  const tiles: TileNumber[] = []
  for (let x = left; x <= right; x++)
    for (let y = top; y <= bottom; y++) tiles.push({ z: zoom, x: ((x % count) + count) % count, y })
  return tiles
}

function rowAt(lat: number, count: number): number {
  const sine = Math.sin((Math.max(-85.05, Math.min(85.05, lat)) * Math.PI) / 180)
  const share = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)
  return Math.max(0, Math.min(count - 1, Math.floor(share * count)))
}

/** Cells of a dense tile along one side, as `cairn tiles` counts. */
const CELLS = 64

/** Turned by whole worlds, so that a window across ±180 holds both sides. A cell counts when any of it may be in the window. */
function isIn([west, south, east, north]: WindowBox, zoom: number): (mark: TiledMark) => boolean {
  const half = 180 / (2 ** zoom * CELLS)
  return ({ lon, lat, isCount }) => {
    const margin = isCount ? half : 0
    const turned = lon + 360 * Math.ceil((west - margin - lon) / 360)
    return turned <= east + margin && lat >= south - margin && lat <= north + margin
  }
}

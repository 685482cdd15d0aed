/**
 * Claims as a PMTiles archive. Each mark in a tile is a claim with its claimant and its days, so that a map filters them by
 * both within one claim. Where a tile holds too many, claims of one cell, claimant, manner and years are counted together.
 */
import { gzipSync } from 'fflate'
import { zxyToTileId } from 'pmtiles'
import { fromGeojsonVt } from 'vt-pbf'
import type { ClaimColumns } from './claim-columns.ts'
import type { TileBox } from './layout.ts'
import { type ArchiveTile, writeArchive } from './write-archive.ts'

export interface ArchiveText {
  /** Ids of the features by number. */
  readonly sites: readonly string[]
  /** Members of every mark, by number of its manner: modality, precision, radius. */
  readonly manners: readonly Readonly<Record<string, string | number>>[]
  /** TileJSON members and what readers of the numbers need. */
  readonly metadata: object
}

const EXTENT = 4096
/** Claims of a tile that are drawn one by one; more are counted by cells. */
export const MOST_MARKS = 2000
/** Cells of a dense tile along one side. */
const CELLS = 64

/** The archive; the same claims give the same bytes. */
export function claimArchive(columns: ClaimColumns, text: ArchiveText, box: TileBox): Uint8Array {
  const tiles: ArchiveTile[] = []
  for (let zoom = 0; zoom <= columns.maxZoom; zoom++) addZoom(tiles, columns, text, zoom)
  return writeArchive(tiles, { box, minZoom: 0, maxZoom: columns.maxZoom, metadata: text.metadata })
}

/** The tiles of a zoom are runs of the rows in their order, since a tile's children follow each other. */
function addZoom(tiles: ArchiveTile[], columns: ClaimColumns, text: ArchiveText, zoom: number): void {
  const { order, cell, length, maxZoom } = columns
  const children = 4 ** (maxZoom - zoom)
  const tileAt = (at: number): number => Math.floor((cell[order[at] ?? 0] ?? 0) / children)
  for (let first = 0, end = 0; first < length; first = end) {
    const tile = tileAt(first)
    while (end < length && tileAt(end) === tile) end++
    const rows = order.subarray(first, end)
    tiles.push({ tileId: zxyToTileId(zoom, 0, 0) + tile, bytes: tileBytes(rows, columns, text, zoom) })
  }
}

function tileBytes(rows: Uint32Array, columns: ClaimColumns, text: ArchiveText, zoom: number): Uint8Array {
  const isDense = rows.length > MOST_MARKS
  const features = isDense ? countsOf(rows, columns, text, zoom) : marksOf(rows, columns, text, zoom)
  const layers = { [isDense ? 'counts' : 'marks']: { features } }
  return gzipSync(new Uint8Array(fromGeojsonVt(layers, { version: 2, extent: EXTENT })), {
    level: 6,
    mtime: 0,
  })
}

interface TilePoint {
  readonly type: 1
  readonly geometry: readonly (readonly [number, number])[]
  readonly tags: Readonly<Record<string, string | number | boolean>>
}

/** Position inside the tile in units of `parts`. */
function placeIn(columns: ClaimColumns, row: number, zoom: number, parts: number): readonly [number, number] {
  const part = (fraction = 0): number => {
    const inTiles = fraction * 2 ** zoom
    return Math.floor((inTiles - Math.floor(inTiles)) * parts)
  }
  return [part(columns.x[row]), part(columns.y[row])]
}

function marksOf(
  rows: Uint32Array,
  columns: ClaimColumns,
  { sites, manners }: ArchiveText,
  zoom: number,
): readonly TilePoint[] {
  return Array.from(rows, (row) => ({
    type: 1,
    geometry: [placeIn(columns, row, zoom, EXTENT)],
    tags: {
      ...manners[columns.manner[row] ?? 0],
      ...{ site: sites[columns.site[row] ?? 0] ?? '', claimant: columns.claimant[row] ?? 0, n: 1 },
      ...daysOf(
        columns,
        row,
        (day) => day,
        (day) => day,
      ),
    },
  }))
}

/** `from` and `to`, or nothing when undated. */
function daysOf(
  { from, to, isDated }: ClaimColumns,
  row: number,
  first: (day: number) => number,
  last: (day: number) => number,
): { readonly from?: number; readonly to?: number } {
  return isDated[row] ? { from: first(from[row] ?? 0), to: last(to[row] ?? 0) } : {}
}

/** Claims of one cell that nothing in the tile tells apart, as one point with their number. Days are widened to years. */
function countsOf(
  rows: Uint32Array,
  columns: ClaimColumns,
  { manners }: ArchiveText,
  zoom: number,
): readonly TilePoint[] {
  const counts = new Map<string, { row: number; n: number }>()
  for (const row of rows) {
    const [x, y] = placeIn(columns, row, zoom, CELLS)
    const { from, to } = daysOf(columns, row, yearStart, yearEnd)
    const key = [x, y, columns.claimant[row], columns.manner[row], from, to].join(' ')
    const known = counts.get(key)
    if (known) known.n++
    else counts.set(key, { row, n: 1 })
  }
  const unit = EXTENT / CELLS
  return Array.from(counts.values(), ({ row, n }) => {
    const [x, y] = placeIn(columns, row, zoom, CELLS)
    return {
      type: 1,
      geometry: [[(x + 0.5) * unit, (y + 0.5) * unit] as const],
      tags: {
        ...manners[columns.manner[row] ?? 0],
        ...{ claimant: columns.claimant[row] ?? 0, n },
        ...daysOf(columns, row, yearStart, yearEnd),
      },
    }
  })
}

const DAY_MS = 86_400_000
/** Days that stand for open ends are no dates. */
const isOpen = (day: number): boolean => Math.abs(day) > 9_000_000
const yearOf = (day: number): number => new Date(day * DAY_MS).getUTCFullYear()
const firstDayOf = (year: number): number => new Date(0).setUTCFullYear(year, 0, 1) / DAY_MS
const yearStart = (day: number): number => (isOpen(day) ? day : firstDayOf(yearOf(day)))
const yearEnd = (day: number): number => (isOpen(day) ? day : firstDayOf(yearOf(day) + 1) - 1)

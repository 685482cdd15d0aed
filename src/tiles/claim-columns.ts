/** Claims with a place as columns, in the order of the tiles: less than 100 bytes each, so that millions fit where their records would not. */
import { zxyToTileId } from 'pmtiles'
import { MAX_LATITUDE } from './layout.ts'

/** One claim at its place, as tiles tell it. */
export interface TiledClaim {
  /** Degrees WGS 84. */
  readonly lon: number
  readonly lat: number
  /** Number of its feature. */
  readonly site: number
  /** Number of its claimant, and of the text that says how it is said and how finely the place is known. */
  readonly claimant: number
  readonly manner: number
  /** Days since 1970-01-01, both inclusive; an open or unknown end is `OPEN_START` or `OPEN_END`; null when undated. */
  readonly days: readonly [from: number, to: number] | null
}

/** Days that stand for an end which may lie anywhere: beyond every date that EDTF level 1 writes. */
export const OPEN_START = -9_999_999
export const OPEN_END = 9_999_999

export interface ClaimColumns {
  readonly length: number
  readonly maxZoom: number
  /** Fractions of the world's square, from west and north. */
  readonly x: readonly number[]
  readonly y: readonly number[]
  readonly site: readonly number[]
  readonly claimant: readonly number[]
  readonly manner: readonly number[]
  readonly from: readonly number[]
  readonly to: readonly number[]
  readonly isDated: readonly boolean[]
  /** By row: the tile of the finest zoom, counted within its zoom. */
  readonly cell: readonly number[]
  /** Row numbers in the order of the tiles of the finest zoom, which is that of every coarser zoom too. */
  readonly order: Uint32Array
}

/** Web Mercator: fractions of the world's square; latitudes beyond its ends stand at its edge. */
export function mercator(lon: number, lat: number): readonly [x: number, y: number] {
  const sine = Math.sin((Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, lat)) * Math.PI) / 180)
  const y = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)
  return [inside((lon + 180) / 360), inside(y)]
}

const inside = (fraction: number): number => Math.min(Math.max(fraction, 0), 1 - Number.EPSILON)

/** Columns that grow claim by claim. */
export interface ColumnsBuilder {
  add(claim: TiledClaim): void
  end(): ClaimColumns
}

/** Begins without claims; `maxZoom` is at most 12. */
export function claimColumns(maxZoom: number): ColumnsBuilder {
  const columns = {
    ...{ x: [] as number[], y: [] as number[], site: [] as number[], claimant: [] as number[] },
    ...{ manner: [] as number[], from: [] as number[], to: [] as number[], cell: [] as number[] },
    isDated: [] as boolean[],
  }
  return {
    add: (claim) => add(columns, claim, maxZoom),
    end: () => ({ ...columns, length: columns.x.length, maxZoom, order: tileOrder(columns.cell) }),
  }
}

type Growing = {
  [Name in Exclude<keyof ClaimColumns, 'length' | 'maxZoom' | 'order'>]: ClaimColumns[Name][number][]
}

function add(
  columns: Growing,
  { lon, lat, site, claimant, manner, days }: TiledClaim,
  maxZoom: number,
): void {
  const [x, y] = mercator(lon, lat)
  columns.x.push(x)
  columns.y.push(y)
  columns.site.push(site)
  columns.claimant.push(claimant)
  columns.manner.push(manner)
  columns.from.push(days?.[0] ?? 0)
  columns.to.push(days?.[1] ?? 0)
  columns.isDated.push(days !== null)
  columns.cell.push(cellAt(x, y, maxZoom))
}

function cellAt(x: number, y: number, zoom: number): number {
  const tiles = 2 ** zoom
  return zxyToTileId(zoom, Math.floor(x * tiles), Math.floor(y * tiles)) - zxyToTileId(zoom, 0, 0)
}

/** Rows by cell, and by row within one: a sort of plain numbers, cell and row in one. */
function tileOrder(cell: readonly number[]): Uint32Array {
  const rows = cell.length
  const keys = Float64Array.from(cell, (own, row) => own * rows + row).sort()
  return Uint32Array.from(keys, (key) => key % rows)
}

/** A tile of an archive of claims, read back: what each mark and each count carries. Whatever a stranger wrote there is checked. */
import { VectorTile, type VectorTileFeature } from '@mapbox/vector-tile'
import { PbfReader } from 'pbf'
import { OPEN_END, OPEN_START } from './claim-columns.ts'

/** A claim at its place, or several of one cell that the tile tells as one. */
export interface TiledMark {
  /** Degrees WGS 84. */
  readonly lon: number
  readonly lat: number
  /** How many claims it stands for. */
  readonly n: number
  /** Whether it stands for a cell: its place is the cell's middle, its days are whole years. */
  readonly isCount: boolean
  /** Id of the feature; null for a count. */
  readonly site: string | null
  /** Number of the claimant in the archive's list. */
  readonly claimant: number
  /** Days since 1970-01-01, both inclusive; null where the end is open or unknown. */
  readonly from: number | null
  readonly to: number | null
  readonly isDated: boolean
  readonly modality: string
  readonly polarity: string
  readonly predicate: string
  /** Type of the feature; null in archives that do not carry it. */
  readonly type: string | null
  readonly precision: string
  /** Metres; null when nobody states it. */
  readonly radius: number | null
}

/** Points of one tile that are read; `cairn tiles` writes 2,000 marks, or counts of 4,096 cells. */
const MOST_POINTS = 200_000

/** All points of both layers. Throws for bytes that are no vector tile. */
export function readClaimTile(bytes: ArrayBuffer, zoom: number, x: number, y: number): readonly TiledMark[] {
  const { layers } = new VectorTile(new PbfReader(new Uint8Array(bytes)))
  const marks: TiledMark[] = []
  for (const name of ['marks', 'counts']) {
    const layer = layers[name]
    const length = Math.min(layer?.length ?? 0, MOST_POINTS)
    for (let at = 0; at < length; at++) {
      const mark = layer && markOf(layer.feature(at), name === 'counts', [zoom, x, y])
      if (mark) marks.push(mark)
    }
  }
  return marks
}

type TileNumber = readonly [zoom: number, x: number, y: number]

function markOf(feature: VectorTileFeature, isCount: boolean, tile: TileNumber): TiledMark | null {
  const { properties, extent } = feature
  const point = feature.loadGeometry()[0]?.[0]
  if (feature.type !== 1 || !point) return null
  const [lon, lat] = placeOf(point.x / extent, point.y / extent, tile)
  const [from, to] = [whole(properties.from), whole(properties.to)]
  return {
    ...{ lon, lat, isCount },
    n: Math.max(1, whole(properties.n) ?? 1),
    site: isCount ? null : text(properties.site),
    claimant: whole(properties.claimant) ?? -1,
    isDated: from !== null,
    from: from === OPEN_START ? null : from,
    to: to === OPEN_END ? null : to,
    modality: text(properties.modality) ?? '',
    polarity: text(properties.polarity) ?? '',
    predicate: text(properties.predicate) ?? '',
    type: text(properties.type),
    precision: text(properties.precision) ?? 'unlocated',
    radius: radiusOf(properties.radius),
  }
}

/** Shares of the tile to degrees. */
function placeOf(right: number, down: number, [zoom, x, y]: TileNumber): readonly [lon: number, lat: number] {
  const tiles = 2 ** zoom
  const lon = ((x + right) / tiles) * 360 - 180
  const lat = (Math.atan(Math.sinh(Math.PI * (1 - (2 * (y + down)) / tiles))) * 180) / Math.PI
  return [lon, lat]
}

const whole = (value: unknown): number | null =>
  typeof value === 'number' && Number.isInteger(value) ? value : null
const text = (value: unknown): string | null => (typeof value === 'string' ? value.slice(0, 200) : null)
/** Larger than the earth is none. */
const radiusOf = (value: unknown): number | null =>
  typeof value === 'number' && value > 0 && value < 20_000_000 ? value : null

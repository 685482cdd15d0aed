/** Vector tiles, in PMTiles archives or alone: the points that they hold, and their bytes for the words in them. */
import { VectorTile } from '@mapbox/vector-tile'
import { gunzipSync } from 'fflate'
import { PbfReader } from 'pbf'
import { type Entry, type Header, ResolvedValueCache, type Source, tileIdToZxy } from 'pmtiles'
import type { LngLat } from '../../query/core/filter.ts'

export interface TileContents {
  readonly tile: `${number}/${number}/${number}`
  /** Unpacked. */
  readonly bytes: Uint8Array
  /** Positions of point features, and how far apart two positions are that the tile can tell apart, in metres. */
  readonly points: readonly LngLat[]
  readonly gridMeters: number
}

/** Every tile of an archive once, or the one tile whose address the path ends in; empty when it cannot be read. */
export async function tileContents(path: string, bytes: Uint8Array): Promise<readonly TileContents[]> {
  const alone = path.match(/(\d+)\/(\d+)\/(\d+)\.(?:mvt|pbf)$/)
  if (alone) return [contents(bytes, Number(alone[1]), Number(alone[2]), Number(alone[3]))]
  if (!path.endsWith('.pmtiles')) return []
  const source = inMemory(path, bytes)
  const cache = new ResolvedValueCache()
  const header = await cache.getHeader(source)
  const entries = await entriesIn(
    cache,
    source,
    header,
    header.rootDirectoryOffset,
    header.rootDirectoryLength,
  )
  return entries.map(({ tileId, offset, length }) => {
    const start = header.tileDataOffset + offset
    return contents(bytes.subarray(start, start + length), ...tileIdToZxy(tileId))
  })
}

const inMemory = (key: string, bytes: Uint8Array): Source => ({
  getKey: () => key,
  getBytes: async (offset, length) => ({ data: bytes.slice(offset, offset + length).buffer }),
})

async function entriesIn(
  cache: ResolvedValueCache,
  source: Source,
  header: Header,
  offset: number,
  length: number,
): Promise<readonly Entry[]> {
  const found: Entry[] = []
  for (const entry of await cache.getDirectory(source, offset, length, header)) {
    if (entry.runLength > 0) found.push(entry)
    else
      found.push(
        ...(await entriesIn(cache, source, header, header.leafDirectoryOffset + entry.offset, entry.length)),
      )
  }
  return found
}

/** Metres around the equator. */
const EQUATOR = 40_075_017

function contents(packed: Uint8Array, zoom: number, x: number, y: number): TileContents {
  const bytes = packed[0] === 0x1f && packed[1] === 0x8b ? gunzipSync(packed) : packed
  const layers = Object.values(new VectorTile(new PbfReader(bytes)).layers)
  const points = layers.flatMap((layer) =>
    Array.from({ length: layer.length }, (_, at) => layer.feature(at))
      .filter(({ type }) => type === 1)
      .flatMap((feature) => pointsOf(feature.toGeoJSON(x, y, zoom).geometry)),
  )
  const extent = Math.max(...layers.map((layer) => layer.extent), 256)
  return { tile: `${zoom}/${x}/${y}`, bytes, points, gridMeters: EQUATOR / 2 ** zoom / extent }
}

function pointsOf(geometry: { readonly type: string; readonly coordinates?: unknown }): readonly LngLat[] {
  if (geometry.type === 'Point') return [geometry.coordinates as LngLat]
  return geometry.type === 'MultiPoint' ? (geometry.coordinates as readonly LngLat[]) : []
}

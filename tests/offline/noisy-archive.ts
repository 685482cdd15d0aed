/// <reference path="../../src/tiles/vt-pbf-module.d.ts" />
/**
 * A SYNTHETIC archive in the open Atlantic with land, a road and a village in every tile. Tiles carry noise, so that
 * the archive is as large as one of a real place.
 */

import { gzipSync } from 'fflate'
import type { Feature } from 'geojson'
import GeoJSONVT from 'geojson-vt'
import { tileIdToZxy } from 'pmtiles'
import { fromGeojsonVt } from 'vt-pbf'
import { tileRanges } from '../../src/tiles/tile-ranges.ts'
import { writeArchive } from '../../src/tiles/write-archive.ts'

const BOX = [-30.5, 29.5, -29.5, 30.5] as const

export interface NoisyWish {
  readonly maxZoom: number
  /** Bytes of noise per tile. */
  readonly noise: number
}

/** z, x, y of a tile in its middle. */
export const TILE = [10, 426, 422] as const

/** The same wish gives the same bytes. */
export function noisyArchive({ maxZoom, noise }: NoisyWish = { maxZoom: 10, noise: 40_000 }): Uint8Array {
  const random = seeded(7)
  const layers = Object.entries(LAYERS).map(([name, features]) => ({
    name,
    tiles: new GeoJSONVT({ type: 'FeatureCollection', features }, { maxZoom, indexMaxZoom: 4, buffer: 64 }),
  }))
  const ids = tileRanges(BOX, 0, maxZoom).flatMap(({ first, end }) =>
    Array.from({ length: end - first }, (_, at) => first + at),
  )
  const tiles = ids.map((tileId) => {
    const [z, x, y] = tileIdToZxy(tileId)
    const found = layers.map(({ name, tiles: index }) => [
      name,
      { features: index.getTile(z, x, y)?.features ?? [] },
    ])
    const extra = { features: [noiseFeature(random, noise)] }
    const bytes = fromGeojsonVt(Object.fromEntries([...found, ['noise', extra]]), {
      version: 2,
      extent: 4096,
    })
    return { tileId, bytes: gzipSync(new Uint8Array(bytes), { level: 1, mtime: 0 }) }
  })
  const metadata = { name: 'SYNTHETIC', attribution: '<a href="https://example.org">SYNTHETIC credit</a>' }
  return writeArchive(tiles, { box: BOX, minZoom: 0, maxZoom, metadata })
}

const feature = (geometry: Feature['geometry'], properties: object): Feature => ({
  type: 'Feature',
  properties: { ...properties },
  geometry,
})

const LAYERS: Readonly<Record<string, Feature[]>> = {
  earth: [
    feature(
      {
        type: 'Polygon',
        coordinates: [
          [
            [-30.4, 29.6],
            [-29.6, 29.6],
            [-29.6, 30.4],
            [-30.4, 30.4],
            [-30.4, 29.6],
          ],
        ],
      },
      { kind: 'earth' },
    ),
  ],
  roads: [
    feature(
      {
        type: 'LineString',
        coordinates: [
          [-30.4, 29.7],
          [-29.6, 30.3],
        ],
      },
      { kind: 'highway' },
    ),
  ],
  places: [
    feature(
      { type: 'Point', coordinates: [-30.1, 30.05] },
      { kind: 'locality', kind_detail: 'town', name: 'SYNTHETIC town', population_rank: 8 },
    ),
  ],
}

function noiseFeature(random: () => number, length: number): object {
  const text = Array.from({ length }, () => String.fromCharCode(33 + Math.floor(random() * 90))).join('')
  return { type: 1, geometry: [[0, 0]], tags: { noise: text } }
}

/** Mulberry32. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

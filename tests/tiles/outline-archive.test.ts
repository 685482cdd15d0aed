import { VectorTile } from '@mapbox/vector-tile'
import { gunzipSync } from 'fflate'
import type { Feature, FeatureCollection } from 'geojson'
import { PbfReader } from 'pbf'
import { PMTiles } from 'pmtiles'
import { expect, test } from 'vitest'
import { type Outline, outlineArchive } from '../../src/tiles/outline-archive.ts'
import { memorySource } from './memory-source.ts'

const collection = (...features: Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features })

/** SYNTHETIC: an island in the open ocean with a lake, two rivers, a border and two places. */
const OUTLINE: Outline = {
  world: collection(
    {
      type: 'Feature',
      properties: { kind: 'land' },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [-40, 20],
            [-20, 20],
            [-20, 40],
            [-40, 40],
            [-40, 20],
          ],
        ],
      },
    },
    line({ kind: 'border', source: 'SYNTHETIC' }, [
      [-30, 20],
      [-30, 40],
    ]),
  ),
  water: collection(
    line({ kind: 'river', rank: 1 }, [
      [-39, 30],
      [-21, 31],
    ]),
    line({ kind: 'river', rank: 4, intermittent: true }, [
      [-39, 28],
      [-21, 28],
    ]),
  ),
  settlements: collection(place('SYNTHETIC city', 3, -32), place('SYNTHETIC village', 8, -31)),
}

function line(properties: object, coordinates: number[][]): Feature {
  return { type: 'Feature', properties: { ...properties }, geometry: { type: 'LineString', coordinates } }
}

function place(name: string, rank: number, lng: number): Feature {
  return { type: 'Feature', properties: { name, rank }, geometry: { type: 'Point', coordinates: [lng, 32] } }
}

const bytes = outlineArchive(OUTLINE, { world: 3, region: 8, regionBox: [-33, 27, -29, 33] })
const archive = new PMTiles(memorySource(bytes))

async function layersAt(z: number, x: number, y: number): Promise<Record<string, unknown[]>> {
  const tile = await archive.getZxy(z, x, y)
  if (!tile) return {}
  // The reader unpacks what the header says is packed.
  const raw = new Uint8Array(tile.data)
  const { layers } = new VectorTile(new PbfReader(raw[0] === 0x1f ? gunzipSync(raw) : raw))
  const kinds = Object.entries(layers).map(([name, layer]): [string, unknown[]] => [
    name,
    Array.from(
      { length: layer.length },
      (_, at) => layer.feature(at).properties.kind_detail ?? layer.feature(at).properties.kind,
    ),
  ])
  return Object.fromEntries(kinds)
}

test('the layers are those of the Protomaps basemap, and small things wait for their zoom', async () => {
  expect(await layersAt(0, 0, 0)).toEqual({ earth: ['earth'], boundaries: [2] })
  expect(await layersAt(3, 3, 3)).toEqual({ earth: ['earth'], water: ['river'], boundaries: [2] })
  const deep = await layersAt(7, 53, 53)
  expect(deep.water).toContain('river')
})

test('the region reaches deeper than the world, and the sea has no tiles', async () => {
  const header = await archive.getHeader()
  expect([header.minZoom, header.maxZoom, header.minLon, header.maxLat]).toEqual([0, 8, -180, 85])
  expect(await archive.getZxy(8, 106, 103)).toBeDefined()
  expect(await archive.getZxy(4, 0, 0)).toBeUndefined()
  expect(await archive.getZxy(3, 7, 7)).toBeUndefined()
})

test('the same outline gives the same bytes', () => {
  const again = outlineArchive(OUTLINE, { world: 3, region: 8, regionBox: [-33, 27, -29, 33] })
  expect(Buffer.compare(again, bytes)).toBe(0)
})

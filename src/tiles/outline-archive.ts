/**
 * The outline of the world as a PMTiles archive in the layers of the Protomaps basemap (version 4): `earth`, `water`,
 * `boundaries`, `places`. An extract of that basemap can stand in its place, and the same style draws both.
 */
import { gzipSync } from 'fflate'
import type { Feature, FeatureCollection } from 'geojson'
import GeoJSONVT from 'geojson-vt'
import { tileIdToZxy } from 'pmtiles'
import { fromGeojsonVt } from 'vt-pbf'
import type { TileBox } from './layout.ts'
import { tileRanges } from './tile-ranges.ts'
import { type ArchiveTile, writeArchive } from './write-archive.ts'

/** The three files of the outline (docs/basemap.md). */
export interface Outline {
  readonly world: FeatureCollection
  readonly water: FeatureCollection
  readonly settlements: FeatureCollection
}

export interface OutlineZooms {
  /** The whole world is there up to this zoom … */
  readonly world: number
  /** … and the region, where the outline is fine, up to this one. */
  readonly region: number
  readonly regionBox: TileBox
}

type Layers = Readonly<Record<string, readonly Feature[]>>

const EXTENT = 4096
/** Units of the extent by which lines may be off; one is a quarter of a pixel on a usual screen. */
const TOLERANCE = 3

/** The archive; the same outline gives the same bytes. */
export function outlineArchive(outline: Outline, zooms: OutlineZooms): Uint8Array {
  const layers = protomapsLayers(outline)
  const indexes = Object.entries(layers).map(([name, features]) => indexOf(name, features, zooms.region))
  const ids = [
    ...tileRanges([-180, -85, 180, 85], 0, zooms.world),
    ...tileRanges(zooms.regionBox, zooms.world + 1, zooms.region),
  ]
  const tiles = ids.flatMap(({ first, end }) =>
    Array.from({ length: end - first }, (_, at) => tileOf(indexes, first + at)),
  )
  return writeArchive(
    tiles.filter((tile) => tile !== null),
    {
      // The header's box is the map's: outside the region a reader shows the coarser zooms.
      box: [-180, -85, 180, 85],
      minZoom: 0,
      maxZoom: zooms.region,
      metadata: metadataOf(Object.keys(layers), outline),
    },
  )
}

interface LayerIndex {
  readonly name: string
  readonly tiles: GeoJSONVT
}

const indexOf = (name: string, features: readonly Feature[], maxZoom: number): LayerIndex => ({
  name,
  tiles: new GeoJSONVT(
    { type: 'FeatureCollection', features: [...features] },
    { maxZoom, indexMaxZoom: 5, tolerance: TOLERANCE, extent: EXTENT, buffer: 64 },
  ),
})

/** null where the outline has nothing: the sea. */
function tileOf(indexes: readonly LayerIndex[], tileId: number): ArchiveTile | null {
  const [z, x, y] = tileIdToZxy(tileId)
  const layers = indexes.flatMap(({ name, tiles }) => {
    const features = tiles.getTile(z, x, y)?.features.filter(({ tags }) => minZoom(tags) <= z) ?? []
    return features.length > 0 ? [[name, { features }] as const] : []
  })
  if (layers.length === 0) return null
  const bytes = fromGeojsonVt(Object.fromEntries(layers), { version: 2, extent: EXTENT })
  return { tileId, bytes: gzipSync(new Uint8Array(bytes), { level: 9, mtime: 0 }) }
}

const minZoom = (tags: Readonly<Record<string, unknown>> | null): number =>
  typeof tags?.min_zoom === 'number' ? tags.min_zoom : 0

/** First zooms by rank of a river and of a settlement, as docs/basemap.md suggests them. */
const RIVER_ZOOMS = [0, 2, 4, 5, 7]
const SETTLEMENT_ZOOMS = [0, 2, 4, 5, 6, 7, 8, 9, 10]

function protomapsLayers({ world, water, settlements }: Outline): Layers {
  return {
    earth: ofKind(world, 'land').map((feature) => withProperties(feature, { kind: 'earth' })),
    water: water.features.map((feature) => withProperties(feature, waterProperties(feature))),
    boundaries: ofKind(world, 'border').map((feature) =>
      withProperties(feature, { kind: 'country', kind_detail: 2 }),
    ),
    places: settlements.features.map((feature, at) => withProperties(feature, placeProperties(feature, at))),
  }
}

const ofKind = ({ features }: FeatureCollection, kind: string): readonly Feature[] =>
  features.filter(({ properties }) => properties?.kind === kind)

const withProperties = (feature: Feature, properties: Record<string, unknown>): Feature => ({
  ...feature,
  properties,
})

function waterProperties({ properties }: Feature): Record<string, unknown> {
  const { kind, rank = 1, intermittent } = properties ?? {}
  if (kind === 'lake') return { kind: 'lake' }
  const always = { kind: 'river', rank, min_zoom: RIVER_ZOOMS[rank] ?? 7 }
  return intermittent ? { ...always, intermittent: true } : always
}

/**
 * `name` is the basemap's own label, of two names where there are two, with a slash that never begins a line; `rank` 1
 * is a metropolis, 8 a village; `settlement` is the number in settlements.json, by which the map leaves names out.
 */
function placeProperties({ properties }: Feature, settlement: number): Record<string, unknown> {
  const { name, rank = 8, population, geonamesId, capital } = properties ?? {}
  const detail = rank <= 5 ? 'city' : rank <= 7 ? 'town' : 'village'
  const label = String(name).replaceAll(' / ', '\u00a0/ ')
  const kinds = { kind: 'locality', kind_detail: detail, min_zoom: SETTLEMENT_ZOOMS[rank] ?? 10 }
  const known = { ...kinds, name: label, rank, settlement }
  const optional = Object.entries({ population, geonamesId, capital: capital ? 'yes' : undefined })
  return { ...known, ...Object.fromEntries(optional.filter(([, value]) => value !== undefined)) }
}

/** What TileJSON and the map's credit take from the archive. */
function metadataOf(layers: readonly string[], { world, water, settlements }: Outline): object {
  const credits = [world, water, settlements].map((file) => {
    const { source, licence } = file as FeatureCollection & { source?: string; licence?: string }
    return `${source ?? ''} (${licence ?? ''})`
  })
  return {
    name: 'Cairn outline',
    description: 'Land, water, borders and settlements of the world; fine in one region.',
    attribution: credits.join('; '),
    vector_layers: layers.map((id) => ({ id, fields: {} })),
  }
}

/** The whole style of the map as JSON: a pure function of theme and addresses. */
import type {
  FontFacesSpecification,
  GeoJSONSourceSpecification,
  StyleSpecification,
  VectorSourceSpecification,
} from 'maplibre-gl'
import { MAX_ZOOM } from '../picture/camera.ts'
import { areaLayers, rimSigns } from './area-layers.ts'
import { groundLayers } from './basemap-layers.ts'
import { askedLayers } from './draw-layers.ts'
import { fieldLayers } from './field-layers.ts'
import { labelLayers } from './label-layers.ts'
import { SOURCES } from './layer-ids.ts'
import { markLayers } from './mark-layers.ts'
import { settlementDots, settlementNames } from './settlement-layers.ts'
import type { MapTheme } from './theme.ts'

export interface StyleAddresses {
  /** Address of the ground's tiles with {z}, {x} and {y}. */
  readonly groundUrl: string
  readonly fontFaces: FontFacesSpecification
}

/** Marks closer than this, in pixels at whole zooms, are counted together. */
const CLUSTER_RADIUS = 36

/**
 * MapLibre style specification version 8, without glyph server and sprite. Layers never change;
 * data and theme do. Sources that the view fills start empty.
 */
export function mapStyle(theme: MapTheme, addresses: StyleAddresses): StyleSpecification {
  return {
    version: 8,
    name: 'Cairn',
    'font-faces': addresses.fontFaces,
    // Colours change at once: a slow cross-fade of the whole ground is motion without meaning.
    transition: { duration: 0, delay: 0 },
    sources: mapSources(addresses.groundUrl),
    layers: [
      ...groundLayers(theme),
      settlementDots(theme),
      ...areaLayers(theme),
      ...askedLayers(theme),
      settlementNames(theme),
      rimSigns(),
      ...labelLayers(theme),
      ...markLayers(theme),
      ...fieldLayers(theme),
    ],
  }
}

function mapSources(groundUrl: string): StyleSpecification['sources'] {
  return {
    [SOURCES.ground]: groundTiles(groundUrl),
    [SOURCES.areas]: empty(),
    [SOURCES.rims]: empty(),
    [SOURCES.marks]: clusteredMarks(),
    [SOURCES.coarseMarks]: empty(),
    [SOURCES.labels]: empty(),
    [SOURCES.chosenArea]: empty(),
    [SOURCES.chosenPoint]: empty(),
    [SOURCES.askedArea]: empty(),
    [SOURCES.measured]: empty(),
    [SOURCES.field]: empty(),
  }
}

/** Finest zoom of the Protomaps basemap. */
const FINEST_GROUND_ZOOM = 15

/**
 * One source for the outline of the world and for finer areas: where a tile is missing, the nearest coarser one is
 * drawn in its place, so that nothing outside an area is blank.
 */
const groundTiles = (url: string): VectorSourceSpecification & { readonly sparse: true } => ({
  type: 'vector',
  tiles: [url],
  maxzoom: FINEST_GROUND_ZOOM,
  sparse: true,
})

const empty = (): GeoJSONSourceSpecification => ({
  type: 'geojson',
  data: { type: 'FeatureCollection', features: [] },
  tolerance: 0.1,
})

/**
 * Clusters made by the GeoJSON source; a crowd is counted and drawn by us (sprite-layer.ts). They reach past the closest zoom, so that features at one and the
 * same place stay one mark that answers with all of them.
 */
const clusteredMarks = (): GeoJSONSourceSpecification => ({
  ...empty(),
  cluster: true,
  // A count fades with the last of its members.
  clusterProperties: { fade: ['max', ['get', 'fade']] },
  clusterRadius: CLUSTER_RADIUS,
  clusterMaxZoom: MAX_ZOOM + 1,
  maxzoom: MAX_ZOOM + 2,
})

/** The whole style of the map as JSON: a pure function of theme and addresses. */
import type { FontFacesSpecification, GeoJSONSourceSpecification, StyleSpecification } from 'maplibre-gl'
import { MAX_ZOOM } from '../picture/camera.ts'
import { areaLayers, rimSigns } from './area-layers.ts'
import { groundLayers, settlementDots, settlementNames } from './basemap-layers.ts'
import { askedLayers } from './draw-layers.ts'
import { labelLayers } from './label-layers.ts'
import { SOURCES } from './layer-ids.ts'
import { markLayers } from './mark-layers.ts'
import type { MapTheme } from './theme.ts'

export interface StyleAddresses {
  /** Absolute address of the folder with the basemap's files, ending in a slash. */
  readonly basemapUrl: string
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
    sources: mapSources(addresses.basemapUrl),
    layers: [
      ...groundLayers(theme),
      settlementDots(theme),
      ...areaLayers(theme),
      ...askedLayers(theme),
      settlementNames(theme),
      rimSigns(),
      ...labelLayers(theme),
      ...markLayers(theme),
    ],
  }
}

function mapSources(basemapUrl: string): StyleSpecification['sources'] {
  return {
    [SOURCES.world]: file(`${basemapUrl}world.json`),
    [SOURCES.water]: file(`${basemapUrl}water.json`),
    [SOURCES.settlements]: empty(),
    [SOURCES.areas]: empty(),
    [SOURCES.rims]: empty(),
    [SOURCES.marks]: clusteredMarks(),
    [SOURCES.coarseMarks]: empty(),
    [SOURCES.labels]: empty(),
    [SOURCES.chosenArea]: empty(),
    [SOURCES.chosenPoint]: empty(),
    [SOURCES.askedArea]: empty(),
    [SOURCES.measured]: empty(),
  }
}

const file = (data: string): GeoJSONSourceSpecification => ({ type: 'geojson', data, maxzoom: 12 })

const empty = (): GeoJSONSourceSpecification => ({
  type: 'geojson',
  data: { type: 'FeatureCollection', features: [] },
  tolerance: 0.1,
})

/**
 * Clusters made by the GeoJSON source. Behind its own function: larger packages will bring tiles
 * with counts already made. They reach past the closest zoom, so that features at one and the
 * same place stay one mark that answers with all of them.
 */
const clusteredMarks = (): GeoJSONSourceSpecification => ({
  ...empty(),
  cluster: true,
  clusterRadius: CLUSTER_RADIUS,
  clusterMaxZoom: MAX_ZOOM + 1,
  maxzoom: MAX_ZOOM + 2,
})

/** The ground: land, water, borders and names, all quieter than the quietest of our marks. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import { SOURCES } from './layer-ids.ts'
import { MAP_FONT } from './map-font.ts'
import type { MapTheme } from './theme.ts'

/** Sea, land, lakes, rivers and borders, from bottom to top. */
export function groundLayers(theme: MapTheme): LayerSpecification[] {
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': theme.water } },
    fill('land', SOURCES.world, 'land', { 'fill-color': theme.land }),
    ...waterLayers(theme),
    borderLayer(theme),
  ]
}

function waterLayers(theme: MapTheme): LayerSpecification[] {
  return [
    {
      id: 'rivers',
      type: 'line',
      source: SOURCES.water,
      filter: ['all', ['==', ['get', 'kind'], 'river'], riverVisible],
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': theme.waterLine,
        'line-width': riverWidth,
        'line-opacity': ['case', ['boolean', ['get', 'intermittent'], false], 0.5, 1],
      },
    },
    fill('lakes', SOURCES.water, 'lake', {
      'fill-color': theme.water,
      'fill-outline-color': theme.waterLine,
    }),
  ]
}

/** A small river appears only when there is room for it. */
const riverVisible: ExpressionSpecification = ['<=', ['get', 'rank'], ['step', ['zoom'], 1, 4, 2, 5, 3, 7, 4]]

const riverWidth: ExpressionSpecification = [
  'interpolate',
  ['exponential', 1.4],
  ['zoom'],
  4,
  ['match', ['get', 'rank'], 1, 0.7, 0.4],
  8,
  ['match', ['get', 'rank'], 1, 1.7, 2, 1.2, 0.8],
  13,
  ['match', ['get', 'rank'], 1, 3.4, 2, 2.4, 1.5],
]

/** One neutral dashed line for every border, disputed or not (domain.md R31). */
const borderLayer = (theme: MapTheme): LayerSpecification => ({
  id: 'borders',
  type: 'line',
  source: SOURCES.world,
  filter: ['==', ['get', 'kind'], 'border'],
  layout: { 'line-join': 'round' },
  paint: {
    'line-color': theme.borderLine,
    'line-width': ['interpolate', ['linear'], ['zoom'], 3, 0.5, 8, 0.9, 13, 1.2],
    'line-dasharray': [5, 4],
    'line-opacity': 0.8,
  },
})

function fill(
  id: string,
  source: string,
  kind: string,
  paint: Extract<LayerSpecification, { type: 'fill' }>['paint'],
): LayerSpecification {
  return { id, type: 'fill', source, filter: ['==', ['get', 'kind'], kind], paint }
}

/** Rank 1 is a metropolis, 8 a village; the file is sorted by importance. */
const settlementVisible: ExpressionSpecification = [
  '<=',
  ['get', 'rank'],
  ['step', ['zoom'], 1, 4, 2, 5, 3, 6, 4, 7, 5, 8, 6, 9, 7, 10.5, 8],
]

/** Small dots under the areas, so that settlements can be seen without their names. */
export const settlementDots = (theme: MapTheme): LayerSpecification => ({
  id: 'settlement-dots',
  type: 'circle',
  source: SOURCES.settlements,
  filter: settlementVisible,
  paint: {
    'circle-radius': ['interpolate', ['linear'], ['get', 'rank'], 1, 2.4, 8, 1.3],
    'circle-color': theme.inkFaint,
    'circle-opacity': 0.55,
  },
})

/** Names of settlements that the package does not name itself. */
export const settlementNames = (theme: MapTheme): LayerSpecification => ({
  id: 'settlement-names',
  type: 'symbol',
  source: SOURCES.settlements,
  filter: settlementVisible,
  layout: {
    'text-field': ['get', 'name'],
    'text-font': [MAP_FONT],
    'text-size': ['interpolate', ['linear'], ['get', 'rank'], 1, 13, 4, 12, 8, 10.5],
    'text-variable-anchor-offset': [
      'top',
      [0, 0.45],
      'bottom',
      [0, -0.45],
      'left',
      [0.55, 0],
      'right',
      [-0.55, 0],
    ],
    'text-justify': 'auto',
    'text-max-width': 8,
    'text-padding': 6,
    'symbol-sort-key': ['get', 'rank'],
  },
  paint: {
    'text-color': theme.inkFaint,
    'text-halo-color': theme.land,
    'text-halo-width': 1.2,
  },
})

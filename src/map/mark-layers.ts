/** Our marks: the only strong thing on the map. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import { fadeOut } from './fade-expressions.ts'
import { LAYERS, SOURCES } from './layer-ids.ts'
import { MAP_FONT } from './map-font.ts'
import { clusterIcon } from './mark-icon.ts'
import type { MapTheme } from './theme.ts'

const isCluster: ExpressionSpecification = ['has', 'point_count']

/** Five digits and more do not fit into the ring: thousands, rounded. The tally has every number in full. */
const countText: ExpressionSpecification = [
  'case',
  ['<', ['get', 'point_count'], 10_000],
  ['to-string', ['get', 'point_count']],
  ['concat', ['to-string', ['round', ['/', ['get', 'point_count'], 1000]]], 'k'],
]

/** From bottom to top: halo of the chosen one, marks of tiny districts, marks, counts. */
export function markLayers(theme: MapTheme): LayerSpecification[] {
  return [chosenHalo(theme), coarseMarks(), singleMarks(), clusterMarks(theme)]
}

const chosenHalo = (theme: MapTheme): LayerSpecification => ({
  id: 'chosen-halo',
  type: 'circle',
  source: SOURCES.chosenPoint,
  paint: { 'circle-radius': 19, 'circle-color': theme.accent, 'circle-opacity': fadeOut(0.3) },
})

const singleMarks = (): LayerSpecification => ({
  id: LAYERS.marks,
  type: 'symbol',
  source: SOURCES.marks,
  filter: ['!', isCluster],
  layout: {
    'icon-image': ['get', 'icon'],
    'icon-allow-overlap': true,
    'icon-padding': 0,
  },
  paint: { 'icon-opacity': fadeOut(1) },
})

const coarseMarks = (): LayerSpecification => ({
  id: LAYERS.coarseMarks,
  type: 'symbol',
  source: SOURCES.coarseMarks,
  layout: { 'icon-image': ['get', 'icon'], 'icon-padding': 0 },
  paint: { 'icon-opacity': fadeOut(1) },
})

/** A count in place of marks that would cover each other; their ids are asked of the source on click. */
const clusterMarks = (theme: MapTheme): LayerSpecification => ({
  id: LAYERS.clusters,
  type: 'symbol',
  source: SOURCES.marks,
  filter: isCluster,
  layout: {
    'icon-image': ['step', ['get', 'point_count'], clusterIcon(1), 10, clusterIcon(2), 100, clusterIcon(3)],
    'icon-allow-overlap': true,
    'icon-padding': 0,
    'text-field': countText,
    'text-font': [MAP_FONT],
    'text-size': 12,
    'text-allow-overlap': true,
    'text-offset': [0, 0.05],
  },
  paint: { 'text-color': theme.accent, 'icon-opacity': fadeOut(1), 'text-opacity': fadeOut(1) },
})

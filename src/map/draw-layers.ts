/** How the chosen area and the measured line are drawn: outlines in ink, beneath the marks, without any fill. */
import type { LayerSpecification } from 'maplibre-gl'
import { SOURCES } from './layer-ids.ts'
import type { MapTheme } from './theme.ts'

/** Names of the layers that say whether a shape is drawn. */
export const ASKED_LAYERS = { area: 'asked-area', line: 'measured-line' } as const

/** Dashes longer than those of borders and of places said to be possible. */
const ASKED_DASHES = [7, 4]

/** Below marks and names. */
export const askedLayers = (theme: MapTheme): LayerSpecification[] => [
  {
    id: ASKED_LAYERS.area,
    type: 'line',
    source: SOURCES.askedArea,
    layout: { 'line-join': 'round' },
    paint: { 'line-color': theme.ink, 'line-width': 1.6, 'line-dasharray': ASKED_DASHES },
  },
  {
    id: ASKED_LAYERS.line,
    type: 'line',
    source: SOURCES.measured,
    filter: ['==', ['geometry-type'], 'LineString'],
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: { 'line-color': theme.ink, 'line-width': 2 },
  },
  {
    id: 'measured-points',
    type: 'circle',
    source: SOURCES.measured,
    filter: ['==', ['geometry-type'], 'Point'],
    paint: {
      'circle-radius': 3.5,
      'circle-color': theme.paper,
      'circle-stroke-color': theme.ink,
      'circle-stroke-width': 1.5,
    },
  },
]

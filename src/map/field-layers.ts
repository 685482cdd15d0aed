/** How the reader's own position is drawn: a filled dot in ink with a ring as wide as it is uncertain; unlike any mark of a claim. */
import type { LayerSpecification } from 'maplibre-gl'
import { SOURCES } from './layer-ids.ts'
import type { MapTheme } from './theme.ts'

/** The lowest of these layers: whatever else is drawn by us comes below it. */
export const FIELD_LAYER = 'field-lines'

/** The layer that says whether the position is drawn. */
export const SELF_LAYER = 'field-self'

/** Above all marks: whoever walks looks for themselves first. */
export const fieldLayers = (theme: MapTheme): LayerSpecification[] => [
  {
    id: FIELD_LAYER,
    type: 'line',
    source: SOURCES.field,
    filter: ['==', ['geometry-type'], 'LineString'],
    layout: { 'line-cap': 'round' },
    paint: { 'line-color': theme.ink, 'line-width': ['match', ['get', 'sign'], 'way', 2.5, 1.5] },
  },
  {
    id: SELF_LAYER,
    type: 'circle',
    source: SOURCES.field,
    filter: ['==', ['geometry-type'], 'Point'],
    paint: {
      'circle-radius': ['match', ['get', 'sign'], 'self', 7, 8],
      'circle-color': ['match', ['get', 'sign'], 'self', theme.ink, theme.paper],
      'circle-stroke-color': ['match', ['get', 'sign'], 'self', theme.paper, theme.ink],
      'circle-stroke-width': 3,
    },
  },
]

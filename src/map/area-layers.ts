/** Areas: soft discs and hatched districts, their outlines, and the area of the chosen feature. */
import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  LayerSpecification,
} from 'maplibre-gl'
import { fadeIn } from './fade-expressions.ts'
import { LAYERS, SOURCES } from './layer-ids.ts'
import { HATCH_ICON } from './mark-icon.ts'
import type { MapTheme } from './theme.ts'

/**
 * Opacity of all soft areas together. They are laid over each other first, nearly opaque, and only
 * then made faint: overlaps stay calm, and no step is so faint that its colour is rounded away.
 */
const SOFT_TINT = { light: 0.2, dark: 0.26 } as const

const isKind = (kind: 'soft' | 'hatched'): ExpressionSpecification => ['==', ['get', 'kind'], kind]

/** From bottom to top: hatching, soft tints, outlines, then the chosen area above all of them. */
export function areaLayers(theme: MapTheme): LayerSpecification[] {
  return [
    {
      id: LAYERS.hatchedAreas,
      type: 'fill',
      source: SOURCES.areas,
      filter: isKind('hatched'),
      paint: { 'fill-pattern': HATCH_ICON, 'fill-opacity': 0.42 },
    },
    hatchedOutline(theme),
    {
      id: LAYERS.softAreas,
      type: 'fill',
      source: SOURCES.areas,
      filter: isKind('soft'),
      paint: {
        'fill-color': theme.accent,
        'fill-opacity': ['get', 'tint'],
        'fill-layer-opacity': SOFT_TINT[theme.kind],
        'fill-antialias': false,
      },
    },
    softOutline(theme),
    ...chosenAreaLayers(theme),
  ]
}

/** Dots in a neutral ink: the extent is drawn, not how certainly anything is said. */
const hatchedOutline = (theme: MapTheme): LayerSpecification => ({
  id: 'hatched-outline',
  type: 'line',
  source: SOURCES.rims,
  filter: ['all', isKind('hatched'), ['get', 'outlines']],
  layout: { 'line-cap': 'round' },
  paint: { 'line-color': theme.inkFaint, 'line-width': 1.4, 'line-dasharray': [0.1, 3], 'line-opacity': 0.9 },
})

/** Once the mark has given way, the outline says how certainly the place is named. */
const softOutline = (theme: MapTheme): LayerSpecification => ({
  id: 'soft-outline',
  type: 'line',
  source: SOURCES.rims,
  filter: ['all', ['!', isKind('hatched')], ['get', 'outlines']],
  layout: { 'line-cap': 'round', 'line-join': 'round' },
  paint: {
    'line-color': theme.accent,
    'line-width': 1,
    'line-opacity': 0.5,
    'line-dasharray': SAID_DASHES,
  },
})

/** Dashes in multiples of the line's width; a denied place keeps a solid outline, its mark is struck. */
const SAID_DASHES: DataDrivenPropertyValueSpecification<number[]> = [
  'match',
  ['get', 'line'],
  'dashed',
  ['literal', [5, 4]],
  'dotted',
  ['literal', [0.1, 3.2]],
  ['literal', [1, 0]],
]

function chosenAreaLayers(theme: MapTheme): LayerSpecification[] {
  return [
    {
      id: 'chosen-area-tint',
      type: 'fill',
      source: SOURCES.chosenArea,
      filter: ['in', ['geometry-type'], ['literal', ['Polygon', 'MultiPolygon']]],
      paint: { 'fill-color': theme.accent, 'fill-opacity': 0.07, 'fill-antialias': false },
    },
    {
      id: 'chosen-area-outline',
      type: 'line',
      source: SOURCES.chosenArea,
      layout: { 'line-join': 'round' },
      paint: { 'line-color': theme.accent, 'line-width': 2, 'line-opacity': 0.9 },
    },
  ]
}

/** Signs strung along the rim of an area whose own mark has faded: they name its kind, not its middle. */
export const rimSigns = (): LayerSpecification => ({
  id: LAYERS.rimSigns,
  type: 'symbol',
  source: SOURCES.rims,
  layout: {
    'symbol-placement': 'line',
    'symbol-spacing': 240,
    'icon-image': ['get', 'icon'],
    'icon-rotation-alignment': 'viewport',
    'icon-padding': 1,
  },
  paint: { 'icon-opacity': fadeIn(0.9) },
})

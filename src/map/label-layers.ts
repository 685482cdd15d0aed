/** The package's names: first those of places that carry shown features, then the quiet ones. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import type { LabelKind } from '../picture/place-labels.ts'
import { LAYERS, SOURCES } from './layer-ids.ts'
import { MAP_FONT } from './map-font.ts'
import type { MapTheme } from './theme.ts'

type SymbolLayer = Extract<LayerSpecification, { type: 'symbol' }>

/** Zoom from which the second line is printed. */
const LOCAL_NAMES_FROM = 9

/** From bottom to top; MapLibre places the topmost first, so names of carrying places win. */
export function labelLayers(theme: MapTheme): LayerSpecification[] {
  return [quietNames(theme), areaNames(theme), carryingNames(theme)]
}

const ofKind = (kind: LabelKind): ExpressionSpecification => ['==', ['get', 'kind'], kind]

const small = (theme: MapTheme) => ({ 'font-scale': 0.84, 'text-color': theme.inkSoft }) as const

/** Name, then further lines when they are not empty. */
function lines(theme: MapTheme, ...properties: readonly ('local' | 'note')[]): ExpressionSpecification {
  const further = properties.flatMap((property) => [
    ['case', ['==', ['get', property], ''], '', ['concat', '\n', ['get', property]]],
    small(theme),
  ])
  return ['format', ['get', 'name'], {}, ...further] as unknown as ExpressionSpecification
}

/** The second line waits until there is room for it. */
const byRoom = (theme: MapTheme): ExpressionSpecification => [
  'step',
  ['zoom'],
  lines(theme, 'note'),
  LOCAL_NAMES_FROM,
  lines(theme, 'local', 'note'),
]

const carryingNames = (theme: MapTheme): SymbolLayer => ({
  id: LAYERS.labels,
  type: 'symbol',
  source: SOURCES.labels,
  minzoom: 6,
  filter: ofKind('carrying'),
  layout: {
    ...common,
    'text-field': byRoom(theme),
    'text-size': ['interpolate', ['linear'], ['zoom'], 7, 12, 10, 13.5],
    'text-variable-anchor-offset': beside(1.25),
  },
  paint: { 'text-color': theme.ink, ...halo(theme, 1.6) },
})

const quietNames = (theme: MapTheme): SymbolLayer => ({
  id: 'labels-quiet',
  type: 'symbol',
  source: SOURCES.labels,
  minzoom: 7.5,
  filter: ofKind('quiet'),
  layout: {
    ...common,
    'text-field': ['get', 'name'],
    'text-size': 11.5,
    'text-variable-anchor-offset': beside(0.45),
  },
  paint: { 'text-color': theme.inkSoft, ...halo(theme, 1.3) },
})

/** Names of districts stand inside their hatching, spaced as names of regions are. */
const areaNames = (theme: MapTheme): SymbolLayer => ({
  id: 'labels-area',
  type: 'symbol',
  source: SOURCES.labels,
  minzoom: 6.5,
  filter: ofKind('area'),
  layout: {
    ...common,
    'text-field': byRoom(theme),
    'text-size': 12,
    'text-letter-spacing': 0.06,
    'text-variable-anchor-offset': ['center', [0, 0], 'top', [0, 1.4], 'bottom', [0, -1.4]],
  },
  paint: { 'text-color': theme.inkSoft, ...halo(theme, 1.6) },
})

const common: SymbolLayer['layout'] = {
  'text-font': [MAP_FONT],
  'text-justify': 'auto',
  'text-line-height': 1.25,
  'text-max-width': 9.5,
  'text-padding': 2,
  'symbol-sort-key': ['get', 'order'],
}

/** Below the mark first, as in the sketches; then above, at its sides, askew. Distances in em. */
const beside = (em: number): NonNullable<SymbolLayer['layout']>['text-variable-anchor-offset'] => [
  'top',
  [0, em],
  'top',
  [0, em * 1.3],
  'bottom',
  [0, -em],
  'bottom',
  [0, -em * 1.3],
  'left',
  [em, 0],
  'left',
  [em * 1.3, 0],
  'right',
  [-em, 0],
  'right',
  [-em * 1.3, 0],
  'bottom-left',
  [em * 1.2, -em * 0.5],
  'bottom-right',
  [-em * 1.2, -em * 0.5],
  'top-left',
  [em * 1.2, em * 0.5],
  'top-right',
  [-em * 1.2, em * 0.5],
]

const halo = (theme: MapTheme, width: number) =>
  ({ 'text-halo-color': theme.land, 'text-halo-width': width, 'text-halo-blur': 0.4 }) as const

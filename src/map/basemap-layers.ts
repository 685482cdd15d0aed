/**
 * The ground: land, water, borders and names, all quieter than the quietest of our marks. The layers are those of the
 * Protomaps basemap, version 4: the bundled outline has four of them, an area of the reader's own has all.
 */
import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl'
import { SOURCES } from './layer-ids.ts'
import type { MapTheme } from './theme.ts'

type Paint<Type extends LayerSpecification['type']> = Extract<LayerSpecification, { type: Type }>['paint']
type LinePaint = NonNullable<Paint<'line'>>

/** Sea, land, land use, water, buildings, roads and borders, from bottom to top. */
export function groundLayers(theme: MapTheme): LayerSpecification[] {
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': theme.water } },
    fill('land', 'earth', isArea, { 'fill-color': theme.land }),
    fill('built-up', 'landuse', ['all', isArea, kindIn(BUILT_UP)], {
      'fill-color': theme.inkFaint,
      'fill-opacity': 0.07,
    }),
    fill('green', 'landuse', ['all', isArea, kindIn(GREEN)], {
      'fill-color': theme.waterLine,
      'fill-opacity': 0.1,
    }),
    ...waterLayers(theme),
    fill('buildings', 'buildings', isArea, { 'fill-color': theme.inkFaint, 'fill-opacity': 0.18 }),
    ...roadLayers(theme),
    borderLayer(theme),
  ]
}

const isArea: ExpressionSpecification = ['==', ['geometry-type'], 'Polygon']
const isLine: ExpressionSpecification = ['==', ['geometry-type'], 'LineString']
const kind: ExpressionSpecification = ['get', 'kind']

const kindIn = (kinds: readonly string[]): ExpressionSpecification => ['in', kind, ['literal', [...kinds]]]

const BUILT_UP = ['residential', 'urban_area', 'industrial', 'commercial', 'railway', 'aerodrome'] as const
const GREEN = ['forest', 'wood', 'park', 'nature_reserve', 'protected_area', 'orchard', 'scrub'] as const

function waterLayers(theme: MapTheme): LayerSpecification[] {
  return [
    line('rivers', 'water', ['all', isLine, kindIn(['river', 'stream', 'canal']), riverVisible], {
      'line-color': theme.waterLine,
      'line-width': riverWidth,
      'line-opacity': ['case', ['boolean', ['get', 'intermittent'], false], 0.5, 1],
    }),
    fill('lakes', 'water', isArea, { 'fill-color': theme.water }),
    // The shore of a lake; oceans would show where their tiles are cut.
    line('shores', 'water', ['all', isArea, ['==', kind, 'lake']], {
      'line-color': theme.waterLine,
      'line-width': 0.6,
    }),
  ]
}

/** Classes of the outline, 1 to 4; other archives have none, and choose themselves from which zoom a river is in. */
const riverRank: ExpressionSpecification = ['to-number', ['coalesce', ['get', 'rank'], 1]]

/** A small river appears only when there is room for it. */
const riverVisible: ExpressionSpecification = ['<=', riverRank, ['step', ['zoom'], 1, 4, 2, 5, 3, 7, 4]]

/** Class for the width: streams and canals of other archives are drawn as the smallest. */
const riverClass: ExpressionSpecification = [
  'to-number',
  ['coalesce', ['get', 'rank'], ['match', kind, 'river', 2, 4]],
]

const riverWidth: ExpressionSpecification = [
  'interpolate',
  ['exponential', 1.4],
  ['zoom'],
  4,
  ['match', riverClass, 1, 0.7, 0.4],
  8,
  ['match', riverClass, 1, 1.7, 2, 1.2, 0.8],
  13,
  ['match', riverClass, 1, 3.4, 2, 2.4, 1.5],
]

function roadLayers(theme: MapTheme): LayerSpecification[] {
  const road = (
    id: string,
    kinds: readonly string[],
    widths: readonly [number, number],
  ): LayerSpecification =>
    line(id, 'roads', ['all', isLine, kindIn(kinds)], {
      'line-color': theme.inkFaint,
      'line-opacity': 0.45,
      'line-width': [
        'interpolate',
        ['exponential', 1.5],
        ['zoom'],
        6,
        widths[0],
        13,
        widths[1],
        18,
        widths[1] * 5,
      ],
    })
  return [
    road('paths', ['path', 'other'], [0, 0.5]),
    road('minor-roads', ['minor_road'], [0.1, 1]),
    road('major-roads', ['major_road'], [0.4, 1.7]),
    road('highways', ['highway'], [0.7, 2.4]),
    line('railways', 'roads', ['all', isLine, ['==', kind, 'rail']], {
      'line-color': theme.inkFaint,
      'line-opacity': 0.45,
      'line-width': 0.8,
      'line-dasharray': [6, 2],
    }),
  ]
}

/** One neutral dashed line for every border between countries, disputed or not (domain.md R31). */
const borderLayer = (theme: MapTheme): LayerSpecification =>
  line('borders', 'boundaries', ['==', kind, 'country'], {
    'line-color': theme.borderLine,
    'line-width': ['interpolate', ['linear'], ['zoom'], 3, 0.5, 8, 0.9, 13, 1.2],
    'line-dasharray': [5, 4],
    'line-opacity': 0.8,
  })

const fill = (
  id: string,
  layer: string,
  filter: FilterSpecification,
  paint: Paint<'fill'>,
): LayerSpecification => ({
  id,
  type: 'fill',
  source: SOURCES.ground,
  'source-layer': layer,
  filter,
  ...(paint ? { paint } : {}),
})

const line = (
  id: string,
  layer: string,
  filter: FilterSpecification,
  paint: LinePaint,
): LayerSpecification => ({
  id,
  type: 'line',
  source: SOURCES.ground,
  'source-layer': layer,
  filter,
  layout: { 'line-cap': paint['line-dasharray'] ? 'butt' : 'round', 'line-join': 'round' },
  paint,
})

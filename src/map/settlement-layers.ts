/** Settlements of the ground: dots under the areas, and names but for those that the package has itself. */
import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl'
import type { LngLat } from '../query/core/filter.ts'
import { LAYERS, SOURCES } from './layer-ids.ts'
import { MAP_FONT } from './map-font.ts'
import type { MapTheme } from './theme.ts'

/** What the package names itself. */
export interface NamedPlaces {
  /** Numbers of the outline's settlements whose names give way. */
  readonly settlements: readonly number[]
  /** Places of the package, for archives whose settlements have no numbers. */
  readonly points: readonly LngLat[]
}

export const NOTHING_NAMED: NamedPlaces = { settlements: [], points: [] }

/** A settlement of another archive this near to a place of the package is taken for the same one. */
const SAME_PLACE_METERS = 3_000

/** Each name in a tile is measured against all of them. */
const MOST_POINTS = 3_000

/** 1 metropolis … 8 village: the outline says so itself, the Protomaps basemap has a scale of its own. */
const rank: ExpressionSpecification = [
  'to-number',
  [
    'coalesce',
    ['get', 'rank'],
    [
      'step',
      ['to-number', ['coalesce', ['get', 'population_rank'], 0]],
      ...([8, 4, 7, 6, 6, 7, 5, 9, 4, 10, 3, 12, 2, 13, 1] as const),
    ],
  ],
]

const isVisible: ExpressionSpecification = [
  '<=',
  rank,
  ['step', ['zoom'], 1, 4, 2, 5, 3, 6, 4, 7, 5, 8, 6, 9, 7, 10.5, 8],
]

/** The settlements that are shown at a zoom, without those that the package names. */
export function settlementFilter({ settlements, points }: NamedPlaces): FilterSpecification {
  const isKnown: ExpressionSpecification = ['in', ['get', 'settlement'], ['literal', [...settlements]]]
  const all: ExpressionSpecification[] = [['==', ['get', 'kind'], 'locality'], isVisible, ['!', isKnown]]
  return points.length === 0 || points.length > MOST_POINTS
    ? ['all', ...all]
    : ['all', ...all, ['any', ['has', 'settlement'], ['>', distanceTo(points), SAME_PLACE_METERS]]]
}

const distanceTo = (points: readonly LngLat[]): ExpressionSpecification => [
  'distance',
  { type: 'MultiPoint', coordinates: points.map(([lng, lat]) => [lng, lat]) },
]

/** Small dots under the areas, so that settlements can be seen without their names. */
export const settlementDots = (theme: MapTheme): LayerSpecification => ({
  id: LAYERS.settlementDots,
  type: 'circle',
  source: SOURCES.ground,
  'source-layer': 'places',
  filter: settlementFilter(NOTHING_NAMED),
  paint: {
    'circle-radius': ['interpolate', ['linear'], rank, 1, 2.4, 8, 1.3],
    'circle-color': theme.inkFaint,
    'circle-opacity': 0.55,
  },
})

/** Names of settlements that the package does not name itself. */
export const settlementNames = (theme: MapTheme): LayerSpecification => ({
  id: LAYERS.settlementNames,
  type: 'symbol',
  source: SOURCES.ground,
  'source-layer': 'places',
  filter: settlementFilter(NOTHING_NAMED),
  layout: {
    'text-field': ['coalesce', ['get', 'name:en'], ['get', 'name']],
    'text-font': [MAP_FONT],
    'text-size': ['interpolate', ['linear'], rank, 1, 13, 4, 12, 8, 10.5],
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
    'symbol-sort-key': rank,
  },
  paint: {
    'text-color': theme.inkFaint,
    'text-halo-color': theme.land,
    'text-halo-width': 1.2,
  },
})

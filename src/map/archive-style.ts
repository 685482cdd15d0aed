/** The style of a map of an archive: that of every map, but for its numbers, which count claims. */
import type {
  ExpressionSpecification,
  GeoJSONSourceSpecification,
  LayerSpecification,
  StyleSpecification,
} from 'maplibre-gl'
import { LAYERS, SOURCES } from './layer-ids.ts'
import { clusterIcon } from './mark-icon.ts'
import { mapStyle, type StyleAddresses } from './style.ts'
import type { MapTheme } from './theme.ts'

const isNumber: ExpressionSpecification = ['any', ['has', 'point_count'], ['get', 'counted']]
const claims: ExpressionSpecification = ['get', 'n']

const claimsText: ExpressionSpecification = [
  'case',
  ['<', claims, 10_000],
  ['to-string', claims],
  ['concat', ['to-string', ['round', ['/', claims, 1000]]], 'k'],
]

/** The same layers and sources under the same names. */
export function archiveStyle(theme: MapTheme, addresses: StyleAddresses): StyleSpecification {
  const style = mapStyle(theme, addresses)
  const marks = style.sources[SOURCES.marks] as GeoJSONSourceSpecification
  const clusterProperties = { ...(marks.clusterProperties as object), n: ['+', claims] }
  return {
    ...style,
    sources: { ...style.sources, [SOURCES.marks]: { ...marks, clusterProperties } },
    layers: style.layers.map(asClaims),
  }
}

function asClaims(layer: LayerSpecification): LayerSpecification {
  if (layer.type !== 'symbol') return layer
  if (layer.id === LAYERS.marks) return { ...layer, filter: ['!', isNumber] }
  if (layer.id !== LAYERS.clusters) return layer
  return {
    ...layer,
    filter: isNumber,
    layout: {
      ...layer.layout,
      'icon-image': ['step', claims, clusterIcon(1), 10, clusterIcon(2), 100, clusterIcon(3)],
      'text-field': claimsText,
    },
  }
}

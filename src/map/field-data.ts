/** The reader's own position, its ring, the way and a typed target as GeoJSON, for the map and for the outline view. */
import { circle } from '@turf/circle'
import type { Feature, FeatureCollection, Position } from 'geojson'
import type { LngLat } from '../query/core/filter.ts'
import { greatCircle } from '../query/core/great-circle.ts'

/** What the field view shows on the map; it is never stored, exported or put into the address. */
export interface FieldShapes {
  readonly self: { readonly at: LngLat; readonly accuracyMeters: number } | null
  /** From the position to the target, or to the edge of its area. */
  readonly way: readonly [LngLat, LngLat] | null
  /** A typed target; features have marks of their own. */
  readonly target: LngLat | null
}

/** Which sign a feature of the collection stands for. */
export type FieldSign = 'ring' | 'way' | 'self' | 'target'

/** Ring and way first, so that points lie above them. Empty for null. */
export function fieldData(shapes: FieldShapes | null): FeatureCollection {
  const { self = null, way = null, target = null } = shapes ?? {}
  const features = [
    ...(way ? [sign('way', { type: 'LineString', coordinates: plain(greatCircle(...way)) })] : []),
    ...(self ? [sign('ring', ring(self.at, self.accuracyMeters))] : []),
    ...(target ? [sign('target', { type: 'Point', coordinates: [...target] })] : []),
    ...(self ? [sign('self', { type: 'Point', coordinates: [...self.at] })] : []),
  ]
  return { type: 'FeatureCollection', features }
}

const sign = (kind: FieldSign, geometry: Feature['geometry']): Feature => ({
  type: 'Feature',
  properties: { sign: kind },
  geometry,
})

const plain = (line: readonly LngLat[]): Position[] => line.map(([lng, lat]) => [lng, lat])

/** A circle of no radius cannot be drawn; nobody is placed to the metre. */
function ring([lng, lat]: LngLat, accuracyMeters: number): Feature['geometry'] {
  const { geometry } = circle([lng, lat], Math.max(1, accuracyMeters), { steps: 64, units: 'meters' })
  return { type: 'LineString', coordinates: geometry.coordinates[0] ?? [] }
}

/** The chosen area and the measured line as GeoJSON, for the map and for the outline view. */
import type { Feature, FeatureCollection } from 'geojson'
import { areaOutline } from '../query/core/area-outline.ts'
import type { LngLat } from '../query/core/filter.ts'
import { greatCircle } from '../query/core/great-circle.ts'
import type { AskedShapes } from './draw-tool.ts'

/** The outline of the area as a line, where the area matches: straight in longitude and latitude. */
export function askedAreaData({ area, outline }: AskedShapes): FeatureCollection {
  const ring = area ? areaOutline(area) : outline
  return collection(ring.length < 2 ? [] : [lineOf(area?.kind === 'polygon' ? stretched(ring) : ring)])
}

/** The measured line along great circles, and its points as they were set. */
export function measuredData({ line }: AskedShapes): FeatureCollection {
  const legs = line.slice(1).map((to, index) => lineOf(greatCircle(line[index] ?? to, to)))
  const points = line.map(([lng, lat]): Feature => feature({ type: 'Point', coordinates: [lng, lat] }))
  return collection([...legs, ...points])
}

/** Degrees of an edge that the map's projection bends too little to be seen. */
const STRETCH_DEGREES = 0.5

/** An edge is straight in degrees, not on a Mercator map: it is given in stretches. */
function stretched(ring: readonly LngLat[]): readonly LngLat[] {
  return ring.flatMap((to, index) => {
    const from = ring[index - 1]
    if (!from) return [to]
    const [east, north] = [to[0] - from[0], to[1] - from[1]]
    const steps = Math.max(1, Math.ceil(Math.hypot(east, north) / STRETCH_DEGREES))
    return Array.from({ length: steps }, (_, step): LngLat => {
      const share = (step + 1) / steps
      return [from[0] + east * share, from[1] + north * share]
    })
  })
}

const lineOf = (positions: readonly LngLat[]): Feature =>
  feature({ type: 'LineString', coordinates: positions.map(([lng, lat]) => [lng, lat]) })

const feature = (geometry: Feature['geometry']): Feature => ({ type: 'Feature', properties: {}, geometry })

const collection = (features: Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features })

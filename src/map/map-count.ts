/** What can really be seen: asked of the drawn map, not of the data. */
import type { MapGeoJSONFeature, Map as MapLibreMap } from 'maplibre-gl'
import { markOpacity } from '../picture/fade.ts'
import type { MarkView } from '../query/core/lookout.ts'
import { crowdDrawn } from './crowd.ts'
import { LAYERS } from './layer-ids.ts'
import type { MapData } from './map-rows.ts'
import type { DrawnFeatures } from './map-surface.ts'

/** Features in view by mark and by area; a count stands for its members, an area for all who lie on it. */
export function countDrawn(map: MapLibreMap, data: MapData | null, view: MarkView | null): DrawnFeatures {
  const marks = view ? crowdDrawn(map, view) : singleMarks(map) + clusteredMarks(map)
  return { marks, areas: data ? drawnAreas(map, data) : 0 }
}

function singleMarks(map: MapLibreMap): number {
  const visible = visibleIn(map, [LAYERS.marks, LAYERS.coarseMarks])
  return new Set(visible.map((one) => one.properties.row)).size
}

/** Without those that have given way to their areas. */
function visibleIn(map: MapLibreMap, layers: string[]): MapGeoJSONFeature[] {
  const zoom = map.getZoom()
  return map
    .queryRenderedFeatures({ layers })
    .filter((one) => markOpacity(zoom, Number(one.properties.fade)) > 0)
}

function clusteredMarks(map: MapLibreMap): number {
  const clusters = visibleIn(map, [LAYERS.clusters])
  const counts = new Map(
    clusters.map((one) => [one.properties.cluster_id, Number(one.properties.point_count)]),
  )
  return [...counts.values()].reduce((sum, count) => sum + count, 0)
}

function drawnAreas(map: MapLibreMap, data: MapData): number {
  const hits = map.queryRenderedFeatures({ layers: [LAYERS.softAreas, LAYERS.hatchedAreas] })
  const areas = new Set(hits.map((one) => Number(one.properties.area)))
  return [...areas].reduce((sum, area) => sum + (data.groups[area]?.members.length ?? 0), 0)
}

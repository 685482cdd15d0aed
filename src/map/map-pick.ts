/** What a click or tap means: the nearest mark or count, else the smallest area under it. */

import type { GeoJSONSource, MapGeoJSONFeature, Map as MapLibreMap, Point as ScreenPoint } from 'maplibre-gl'
import { markOpacity } from '../picture/fade.ts'
import type { Lookout, MarkView } from '../query/core/lookout.ts'
import { hitCrowd, pickHit } from './crowd.ts'
import { LAYERS, SOURCES } from './layer-ids.ts'
import type { MapData } from './map-rows.ts'

/** Rows at the place that was hit, or a view to go to because the marks there can still be told apart. */
export type Pick =
  | { readonly kind: 'rows'; readonly rows: readonly number[] }
  | { readonly kind: 'closer'; readonly centre: readonly [lng: number, lat: number]; readonly zoom: number }

const POINT_LAYERS: string[] = [LAYERS.marks, LAYERS.coarseMarks, LAYERS.clusters]
const AREA_LAYERS: string[] = [LAYERS.softAreas, LAYERS.hatchedAreas]

/** A mark fainter than this cannot be aimed at. */
const FAINTEST = 0.25

/** Half the side of the box around a click that still hits a mark, in CSS pixels. */
export const pickTolerance = (coarsePointer: boolean): number => (coarsePointer ? 14 : 6)

/** What is drawn: rows whole, or the view of a crowd above its ground. */
export interface Pickable {
  /** null until the ground of a crowd is drawn. */
  readonly data: MapData | null
  readonly view: MarkView | null
  readonly lookout: Lookout
}

/** Answers null when nothing of ours is there. */
export async function pickAt(
  map: MapLibreMap,
  { data, view, lookout }: Pickable,
  at: ScreenPoint,
  tolerance: number,
): Promise<Pick | null> {
  const hit = view && hitCrowd(map, view, at, tolerance, FAINTEST)
  if (view && hit) return pickOf(await pickHit(lookout, view, hit.at, map.getMaxZoom()))
  const nearest = nearestMarks(map, at, tolerance)
  const cluster = nearest.find((one) => one.properties.point_count !== undefined)
  if (cluster !== undefined) return pickCluster(map, cluster)
  const rows =
    nearest.length > 0 ? nearest.map(rowOf) : data && (labelRows(map, data, at) ?? areaRows(map, data, at))
  return rows === null ? null : { kind: 'rows', rows: [...new Set(rows)] }
}

/** Whether a click here would hit something; decides the pointer, nothing else. */
export function canPick(
  map: MapLibreMap,
  view: MarkView | null,
  at: ScreenPoint,
  tolerance: number,
): boolean {
  const hit = view
    ? hitCrowd(map, view, at, tolerance, FAINTEST) !== null
    : nearestMarks(map, at, tolerance).length > 0
  return hit || map.queryRenderedFeatures(at, { layers: [...AREA_LAYERS, LAYERS.labels] }).length > 0
}

const rowOf = (one: MapGeoJSONFeature): number => Number(one.properties.row)

/** The marks nearest to a point of the screen: several only when they stand at one and the same place. */
function nearestMarks(map: MapLibreMap, at: ScreenPoint, tolerance: number): MapGeoJSONFeature[] {
  const box: [[number, number], [number, number]] = [
    [at.x - tolerance, at.y - tolerance],
    [at.x + tolerance, at.y + tolerance],
  ]
  const zoom = map.getZoom()
  const hits = map
    .queryRenderedFeatures(box, { layers: POINT_LAYERS })
    .filter((one) => markOpacity(zoom, Number(one.properties.fade)) >= FAINTEST)
    .map((one) => ({ one, pixels: map.project(pointOf(one)).dist(at) }))
  const least = Math.min(...hits.map((hit) => hit.pixels))
  return hits.filter((hit) => hit.pixels < least + 0.5).map((hit) => hit.one)
}

function pointOf(one: { readonly geometry: GeoJSON.Geometry }): [number, number] {
  if (one.geometry.type !== 'Point') throw new Error('map: a mark must be a point')
  const [lng = 0, lat = 0] = one.geometry.coordinates
  return [lng, lat]
}

/**
 * Members that no zoom can part, or only one at which they have given way to their areas, are answered together; others
 * are parted first. Answers null when
 * the rows were replaced while the worker was asked: what was clicked is no longer there.
 */
async function pickCluster(map: MapLibreMap, cluster: MapGeoJSONFeature): Promise<Pick | null> {
  const source = map.getSource<GeoJSONSource>(SOURCES.marks)
  if (source === undefined) throw new Error('map: the source of marks is missing')
  const id = Number(cluster.properties.cluster_id)
  const asked = [
    source.getClusterLeaves(id, Number(cluster.properties.point_count), 0),
    source.getClusterExpansionZoom(id),
  ] as const
  const answers = await Promise.all(asked).catch(() => null)
  if (answers === null) return null
  const [leaves, zoom] = answers
  const isGone = markOpacity(zoom, Number(cluster.properties.fade)) < FAINTEST
  if (samePlace(leaves) || isGone || zoom > map.getMaxZoom()) {
    return { kind: 'rows', rows: [...new Set(leaves.map((leaf) => Number(leaf.properties?.row)))] }
  }
  return { kind: 'closer', centre: pointOf(cluster), zoom }
}

const pickOf = (picked: Awaited<ReturnType<typeof pickHit>>): Pick =>
  'rows' in picked ? { kind: 'rows', ...picked } : { kind: 'closer', ...picked }

const samePlace = (points: readonly { geometry: GeoJSON.Geometry }[]): boolean =>
  new Set(
    points.map((one) =>
      pointOf(one)
        .map((degrees) => degrees.toFixed(6))
        .join(),
    ),
  ).size === 1

function labelRows(map: MapLibreMap, data: MapData, at: ScreenPoint): readonly number[] | null {
  const [label] = map.queryRenderedFeatures(at, { layers: [LAYERS.labels] })
  return data.labelRows[Number(label?.properties.label)] ?? null
}

/** Groups are sorted from large to small, so the highest index is the smallest area. */
function areaRows(map: MapLibreMap, data: MapData, at: ScreenPoint): readonly number[] | null {
  const hits = map.queryRenderedFeatures(at, { layers: AREA_LAYERS })
  const smallest = Math.max(-1, ...hits.map((one) => Number(one.properties.area)))
  return data.groups[smallest]?.members.map((one) => one.row) ?? null
}

/** Filling the sources of a map whose style is loaded. */
import type { FeatureCollection } from 'geojson'
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl'
import type { CairnPackage } from '../domain/package.ts'
import { type Settlements, settlementsNamed } from '../picture/settlements.ts'
import type { LngLat } from '../query/core/filter.ts'
import { chosenData } from './chosen.ts'
import { LAYERS, ROW_SOURCES, SOURCES } from './layer-ids.ts'
import type { MapData } from './map-rows.ts'
import { settlementFilter } from './settlement-layers.ts'

/** Everything that is drawn for the shown rows. */
export function fillRows(map: MapLibreMap, data: MapData): void {
  const filled = filledSources.get(map) ?? new Set<string>()
  filledSources.set(map, filled)
  for (const source of ROW_SOURCES) {
    const isEmpty = data[source].features.length === 0
    // Emptying an empty source would cost a round trip through MapLibre's worker all the same.
    if (!isEmpty || filled.has(source)) setData(map, SOURCES[source], data[source])
    if (isEmpty) filled.delete(source)
    else filled.add(source)
  }
}

/** The sources that hold something, by map. */
const filledSources = new WeakMap<MapLibreMap, Set<string>>()

/** The chosen row; null clears it. */
export function fillChosen(map: MapLibreMap, chosen: MapData['shown'][number] | null): void {
  const { areas, points } = chosenData(chosen)
  setData(map, SOURCES.chosenArea, areas)
  setData(map, SOURCES.chosenPoint, points)
}

/** The basemap's names, but for places that the package names; without a package all of them. */
export function fillNames(map: MapLibreMap, settlements: Settlements, pkg: CairnPackage | null): void {
  const places = [...(pkg?.places.values() ?? [])]
  const points = places.flatMap(({ lon, lat }): LngLat[] =>
    lon === null || lat === null ? [] : [[lon, lat]],
  )
  const filter = settlementFilter({ settlements: settlementsNamed(settlements, places), points })
  for (const layer of [LAYERS.settlementDots, LAYERS.settlementNames]) map.setFilter(layer, filter)
}

function setData(map: MapLibreMap, id: string, data: FeatureCollection): void {
  void sourceOf(map, id).setData(data)
}

function sourceOf(map: MapLibreMap, id: string): GeoJSONSource {
  const source = map.getSource<GeoJSONSource>(id)
  if (source === undefined) throw new Error(`map: source ${id} is missing`)
  return source
}

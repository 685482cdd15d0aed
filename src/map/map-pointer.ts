/** What a pointer does on the map: choosing what it hits, and showing that something can be hit. */
import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl'
import { canPick, pickAt, pickTolerance } from './map-pick.ts'
import { MOVE_MILLISECONDS } from './map-setup.ts'
import type { MapViewOptions } from './map-surface.ts'
import type { RowDrawing } from './row-drawing.ts'

export function listenToPointer(map: MapLibreMap, drawing: RowDrawing, options: MapViewOptions): void {
  map.on('click', (event) => void click(map, drawing, options, event))
  map.on('mousemove', ({ point }) => {
    // Only a hint for mice: nothing can be reached by hovering alone.
    const hit = drawing.isReady && canPick(map, drawing.view, point, pickTolerance(false))
    map.getCanvas().classList.toggle('over-mark', hit)
  })
}

async function click(
  map: MapLibreMap,
  drawing: RowDrawing,
  { lookout, onSelect }: MapViewOptions,
  { point }: MapMouseEvent,
): Promise<void> {
  const { data, view } = drawing
  if (!drawing.isReady) return
  const tolerance = pickTolerance(matchMedia('(pointer: coarse)').matches)
  const pick = await pickAt(map, { data, view, lookout }, point, tolerance)
  if (pick?.kind === 'closer')
    map.easeTo({ center: [...pick.centre], zoom: pick.zoom, duration: MOVE_MILLISECONDS })
  if (pick?.kind === 'rows') onSelect(pick.rows.flatMap((row) => drawing.idOfRow(row) ?? []))
}

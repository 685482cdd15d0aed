/**
 * Drawing by hand with Terra Draw; loaded when a tool is first chosen. Only its handles are seen: the shape itself
 * is drawn by our own layers, beneath the marks, in the line that the chosen area keeps.
 */
import type { Map as MapLibreMap } from 'maplibre-gl'
import { type GeoJSONStoreFeatures, TerraDraw, TerraDrawModeUndoRedo } from 'terra-draw'
import type { LngLat } from '../query/core/filter.ts'
import { DECIMALS, DrawAdapter } from './draw-adapter.ts'
import { drawModes, MODE_OF_TOOL, toolOfMode } from './draw-modes.ts'
import { areaOfRing, lngLatOf, ringOfArea, type ShapeFault } from './draw-shape.ts'
import type { DrawJob, DrawnShape, DrawSession } from './draw-tool.ts'
import type { MapTheme } from './theme.ts'

/** Starts one tool on a map whose style is loaded. */
export function startDrawing(map: MapLibreMap, theme: MapTheme, job: DrawJob): DrawSession {
  const draw = new TerraDraw({
    adapter: new DrawAdapter(map),
    modes: drawModes(theme, matchMedia('(pointer: coarse)').matches),
    undoRedo: { modeLevel: new TerraDrawModeUndoRedo() },
  })
  draw.start()
  const isReady = job.tool === 'edit' ? takeUp(draw, job) : true
  if (isReady && job.tool !== 'edit') draw.setMode(MODE_OF_TOOL[job.tool])
  listen(draw, job)
  const release = keepClicks(map)
  map.getCanvas().focus({ preventScroll: true })
  return {
    finish: () => press(map, 'Enter'),
    undo: () => (draw.canUndo() ? void draw.undo() : press(map, 'Escape')),
    stop() {
      release()
      // A lost drawing surface has no style to take the handles from until it comes back.
      if (map.style) draw.stop()
      else map.once('style.load', () => draw.stop())
    },
  }
}

/** Gives the area to the library to be changed; false when it cannot take it. */
function takeUp(draw: TerraDraw, { area, onFault }: DrawJob): boolean {
  const ring = area && ringOfArea(area)
  if (!area || !ring) {
    onFault('antimeridian')
    return false
  }
  const id = draw.getFeatureId()
  const coordinates = [ring.map(([lng, lat]) => [fixed(lng), fixed(lat)])]
  const properties = { mode: MODE_OF_TOOL[area.kind] }
  draw.addFeatures([{ type: 'Feature', id, properties, geometry: { type: 'Polygon', coordinates } }])
  draw.selectFeature(id)
  return true
}

const fixed = (degrees: number): number => Number(degrees.toFixed(DECIMALS))

function listen(draw: TerraDraw, job: DrawJob): void {
  draw.on('change', () => {
    const shapes = draw.getSnapshot().filter(({ geometry }) => geometry.type !== 'Point')
    const current = shapes.find((one) => job.tool === 'edit' || one.properties.currentlyDrawing)
    job.onDraft(current ? draftOf(current) : null)
  })
  draw.on('finish', (id) => {
    const done = draw.getSnapshotFeature(id)
    // Terra Draw is still at work on the shape when it says that it is finished.
    queueMicrotask(() => {
      if (job.tool !== 'edit' && draw.enabled && draw.hasFeature(id)) draw.removeFeatures([id])
      if (done) finish(done, job)
    })
  })
}

function draftOf(feature: GeoJSONStoreFeatures): DrawnShape {
  const read = readShape(feature)
  return 'fault' in read ? { kind: 'outline', outline: positionsOf(feature) } : read
}

function finish(feature: GeoJSONStoreFeatures, job: DrawJob): void {
  const read = readShape(feature)
  if ('fault' in read) job.onFault(read.fault)
  else job.onFinish(read)
}

function readShape(feature: GeoJSONStoreFeatures): DrawnShape | { readonly fault: ShapeFault } {
  const positions = positionsOf(feature)
  if (feature.geometry.type === 'LineString') return { kind: 'line', line: positions }
  const read = areaOfRing(toolOfMode(String(feature.properties.mode)), positions)
  return 'fault' in read ? read : { kind: 'area', area: read.area }
}

function positionsOf({ geometry }: GeoJSONStoreFeatures): readonly LngLat[] {
  if (geometry.type === 'Point') return [lngLatOf(geometry.coordinates)]
  return (geometry.type === 'Polygon' ? (geometry.coordinates[0] ?? []) : geometry.coordinates).map(lngLatOf)
}

/** Terra Draw finishes and gives up by keys alone. */
function press(map: MapLibreMap, key: 'Enter' | 'Escape'): void {
  map.getCanvas().dispatchEvent(new KeyboardEvent('keyup', { key }))
}

/**
 * While drawing, a click on the map opens nothing. The click of the gesture that ends drawing comes after its end;
 * it is kept from the map too. Returns what gives the clicks back.
 */
function keepClicks(map: MapLibreMap): () => void {
  const ground = map.getCanvasContainer()
  const keep = (event: Event): void => event.stopPropagation()
  ground.addEventListener('click', keep, true)
  return () => {
    const release = (): void => ground.removeEventListener('click', keep, true)
    ground.addEventListener('pointerdown', release, { capture: true, once: true })
  }
}

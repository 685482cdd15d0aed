/** Starting MapLibre with our options: no rotation, no pitch, no animation beyond keeping orientation. */
import { Map as MapLibreMap, type StyleSpecification, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { MAX_ZOOM, MIN_ZOOM } from '../picture/camera.ts'
import { letLostStylesGo } from './lost-style.ts'
import { addControls, controlWords } from './map-controls.ts'
import type { MapViewOptions } from './map-surface.ts'
import { allowOwnScripts } from './own-scripts.ts'
import { watchWorkers } from './worker-watch.ts'

/** Longest camera move that the look allows, in milliseconds. */
export const MOVE_MILLISECONDS = 180

// A hashed file of our own origin: a strict policy allows neither blob: nor data: workers, and the
// default address carries a query that a precache would miss.
allowOwnScripts()
setWorkerUrl(workerUrl)

/** Throws GPUInitializationError where the browser gives no WebGL 2. */
export function startMap(
  container: HTMLElement,
  style: StyleSpecification,
  options: MapViewOptions,
): MapLibreMap {
  const map = new MapLibreMap({
    container,
    style,
    ...startCamera(options),
    minZoom: MIN_ZOOM,
    maxZoom: MAX_ZOOM,
    attributionControl: false,
    dragRotate: false,
    touchPitch: false,
    pitchWithRotate: false,
    maxPitch: 0,
    fadeDuration: 120,
    cooperativeGestures: options.isCooperative ?? false,
    locale: controlWords(),
    reduceMotion: options.reduceMotion ?? matchMedia('(prefers-reduced-motion: reduce)').matches,
  })
  map.touchZoomRotate.disableRotation()
  map.keyboard.disableRotation()
  // A finger held on the map is this event too.
  map.on('contextmenu', ({ lngLat }) => options.onHold?.([lngLat.lng, lngLat.lat]))
  addControls(map)
  watchWorkers(map)
  letLostStylesGo(map)
  return map
}

const startCamera = ({ camera }: MapViewOptions): { center: [number, number]; zoom: number } =>
  camera === null
    ? { center: [0, 20], zoom: MIN_ZOOM }
    : { center: [camera.lng, camera.lat], zoom: camera.zoom }

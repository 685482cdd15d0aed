/** A map without any ground: only what is measured is drawn. */
import 'maplibre-gl/dist/maplibre-gl.css'
import { type GeoJSONSource, Map as MapLibreMap, type StyleSpecification, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { type Drawn, reading, readPixel } from './measure.ts'

setWorkerUrl(workerUrl)

export const CAMERA = { center: [-30, 26] as [number, number], zoom: 3.4 }

export async function bareMap(style: Partial<StyleSpecification> = {}): Promise<MapLibreMap> {
  const map = new MapLibreMap({
    container: 'map',
    style: { version: 8, sources: {}, layers: [], ...style },
    ...CAMERA,
    attributionControl: false,
    fadeDuration: 0,
  })
  await map.once('load')
  return map
}

const contextOf = (map: MapLibreMap): WebGL2RenderingContext => {
  const gl = map.getCanvas().getContext('webgl2')
  if (!gl) throw new Error('WebGL 2 expected')
  return gl
}

/** Until the next frame for which `isDone` says yes was drawn. */
export function nextFrame(map: MapLibreMap, started: number, isDone: () => boolean): Promise<Drawn> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (!isDone()) return
      map.off('render', look)
      const frame = performance.now() - started
      if (reading.isOn) readPixel(contextOf(map))
      resolve({ frame, pixels: performance.now() - started })
    }
    map.on('render', look)
  })
}

/** Until MapLibre says that everything it was asked for is drawn. */
export async function untilIdle(map: MapLibreMap, started: number): Promise<Drawn> {
  await map.once('idle')
  const frame = performance.now() - started
  if (!reading.isOn) return { frame, pixels: frame }
  map.triggerRepaint()
  await map.once('render')
  readPixel(contextOf(map))
  return { frame, pixels: performance.now() - started }
}

/** One more frame, moved by three pixels. */
export async function panned(map: MapLibreMap): Promise<number> {
  const started = performance.now()
  map.panBy([3, 0], { animate: false })
  const { pixels } = await nextFrame(map, started, () => true)
  return pixels
}

export function sourceOf(map: MapLibreMap, id: string): GeoJSONSource {
  const source = map.getSource<GeoJSONSource>(id)
  if (!source) throw new Error(`source ${id} expected`)
  return source
}

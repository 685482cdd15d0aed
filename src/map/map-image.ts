/** The map of MapLibre as pixels: a second map beside the page, drawn once at a fixed size on light paper. */
import 'maplibre-gl/dist/maplibre-gl.css'
import './map.css'
// Tells MapLibre where its worker is.
import './map-setup.ts'
import { GPUInitializationError, Map as MapLibreMap } from 'maplibre-gl'
import { PAPER_COLOURS } from '../design/paper-colours.ts'
import type { Settlements } from '../picture/settlements.ts'
import type { WindowSize } from '../picture/web-mercator.ts'
import { MAP_FONT_FACES } from './fonts.ts'
import type { GroundTiles } from './ground-protocol.ts'
import { LAYERS } from './layer-ids.ts'
import { mapFault } from './map-faults.ts'
import { MapGround } from './map-ground.ts'
import { mapData } from './map-rows.ts'
import { fillNames, fillRows } from './map-sources.ts'
import type { MapCamera, MapRows } from './map-surface.ts'
import { mapStyle } from './style.ts'
import { resolveImages } from './style-images.ts'
import type { MapTheme } from './theme.ts'

export interface MapImageWish {
  readonly rows: MapRows
  readonly camera: MapCamera
  /** CSS pixels. */
  readonly window: WindowSize
  /** Image pixels per CSS pixel. */
  readonly pixelRatio: number
  /** Address of the folder with the basemap's files, ending in a slash. */
  readonly basemapUrl: string
  /** The ground's tiles; without it the outline's archive in that folder. */
  readonly ground?: GroundTiles
  readonly settlements: Settlements
  readonly signal: AbortSignal
}

export interface MapImage {
  readonly canvas: HTMLCanvasElement
  /** Whether marks are counted together somewhere. */
  readonly hasCounts: boolean
}

/** Rows that can be handed to MapLibre at once. */
const MOST_ROWS = 5000

const PAPER_THEME: MapTheme = { kind: 'light', ...PAPER_COLOURS }

/**
 * Draws the rows once everything that is to be seen has been loaded; null where the browser gives no WebGL 2,
 * and for a crowd, which would stop the page while it is handed over at once.
 * Rejects when a part of the map cannot be read, and when it is cancelled.
 */
export async function mapImage(wish: MapImageWish): Promise<MapImage | null> {
  if (wish.rows.result.rows.length > MOST_ROWS) return null
  const holder = holderOf(wish.window)
  const ground = new MapGround(wish)
  let map: MapLibreMap | null = null
  try {
    map = startStill(holder, wish, ground.url)
    await untilIdle(map, wish)
    return { canvas: copied(map.getCanvas()), hasCounts: hasCounts(map) }
  } catch (fault) {
    if (fault instanceof GPUInitializationError) return null
    throw fault
  } finally {
    map?.remove()
    ground.close()
    holder.remove()
  }
}

/** Outside the visible page, since MapLibre measures the element that it draws in. */
function holderOf({ width, height }: WindowSize): HTMLElement {
  const holder = document.createElement('div')
  holder.className = 'cairn-map-image'
  holder.setAttribute('aria-hidden', 'true')
  holder.style.width = `${width}px`
  holder.style.height = `${height}px`
  document.body.append(holder)
  return holder
}

function startStill(container: HTMLElement, { camera }: MapImageWish, groundUrl: string): MapLibreMap {
  const map = new MapLibreMap({
    container,
    style: mapStyle(PAPER_THEME, { groundUrl, fontFaces: MAP_FONT_FACES }),
    center: [camera.lng, camera.lat],
    zoom: camera.zoom,
    // Many frames are drawn while sources load; only the last one needs its pixels.
    pixelRatio: 1,
    interactive: false,
    attributionControl: false,
    fadeDuration: 0,
    // Pixels are read after the frame, which the page's own map need not allow.
    canvasContextAttributes: { preserveDrawingBuffer: true },
  })
  resolveImages(map, () => PAPER_THEME)
  return map
}

/** Idle comes when every source is loaded and no name fades in any more; once more at full size. */
function untilIdle(map: MapLibreMap, { rows, settlements, pixelRatio, signal }: MapImageWish): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
    signal.throwIfAborted()
    map.on('error', (event) => reject(new Error(mapFault(event))))
    map.on('webglcontextlost', () => reject(new Error('the browser took the drawing surface away')))
    map.once('style.load', () => {
      fillRows(map, mapData(rows))
      fillNames(map, settlements, rows.package)
      map.once('idle', () => {
        map.once('idle', () => resolve())
        map.setPixelRatio(pixelRatio)
      })
    })
  })
}

const hasCounts = (map: MapLibreMap): boolean =>
  map.queryRenderedFeatures({ layers: [LAYERS.clusters] }).length > 0

function copied(canvas: HTMLCanvasElement): HTMLCanvasElement {
  const copy = document.createElement('canvas')
  copy.width = canvas.width
  copy.height = canvas.height
  const context = copy.getContext('2d')
  if (context === null) throw new Error('map: the browser gives no 2D canvas')
  context.drawImage(canvas, 0, 0)
  return copy
}

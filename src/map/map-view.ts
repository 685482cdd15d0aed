/** The map's lifetime: MapLibre fed with rows, theme and selection; the only stateful part of the room. */
import 'maplibre-gl/dist/maplibre-gl.css'
import './map.css'
import { GPUInitializationError, type Map as MapLibreMap, type StyleSpecification } from 'maplibre-gl'
import type { BoundingBox } from '../domain/package.ts'
import { t } from '../i18n/message.ts'
import { FIELD_LAYER } from './field-layers.ts'
import { MAP_FONT_FACES } from './fonts.ts'
import { countDrawn } from './map-count.ts'
import { mapFault } from './map-faults.ts'
import { MapGround } from './map-ground.ts'
import { MapNames } from './map-names.ts'
import { MapNotice } from './map-notice.ts'
import { listenToPointer } from './map-pointer.ts'
import { applyChanges, propertyChanges } from './map-restyle.ts'
import { MOVE_MILLISECONDS, startMap } from './map-setup.ts'
import type {
  DrawnFeatures,
  MapCamera,
  MapPadding,
  MapRows,
  MapSurface,
  MapViewOptions,
} from './map-surface.ts'
import { MapTools } from './map-tools.ts'
import {
  approachLimit,
  CLOSEST_FIT,
  cameraOf,
  NO_PADDING,
  paddingAround,
  sameCamera,
  showPadding,
} from './map-window.ts'
import { RowDrawing } from './row-drawing.ts'
import { SpriteLayer } from './sprite-layer.ts'
import { mapStyle } from './style.ts'
import { repaintImages, resolveImages } from './style-images.ts'
import { type MapTheme, readTheme } from './theme.ts'

/**
 * The map in a container, or null where the browser gives no WebGL 2: show a `LocatorView` then.
 * Other faults throw.
 */
export function createMapView(container: HTMLElement, options: MapViewOptions): MapView | null {
  try {
    return new MapView(container, options)
  } catch (error) {
    if (error instanceof GPUInitializationError) return null
    throw error
  }
}

/** One map. Methods may be called at once: what they ask is drawn as soon as MapLibre is ready. */
export class MapView implements MapSurface {
  readonly #options: MapViewOptions
  readonly #holder: HTMLElement
  readonly #map: MapLibreMap
  readonly #notice: MapNotice
  readonly ground: MapGround
  readonly #closing = new AbortController()
  readonly tools: MapTools
  #theme: MapTheme
  /** What MapLibre has been given. */
  #style: StyleSpecification
  readonly #drawing: RowDrawing
  readonly #names: MapNames
  readonly #crowd = new SpriteLayer(() => this.#theme)
  /** Whether rows are on their way, and the feature to go to when they are there. */
  #isComing = false
  #flight: string | null = null
  #padding: MapPadding
  #fitted: boolean
  /** Whether the style is loaded: its sources can be filled. */
  #ready = false

  /** Throws GPUInitializationError without WebGL 2; the container is then as it was. */
  constructor(container: HTMLElement, options: MapViewOptions) {
    this.#options = options
    this.#padding = options.padding ?? NO_PADDING
    this.#fitted = options.camera !== null
    this.#holder = document.createElement('div')
    this.#holder.className = 'cairn-map'
    container.append(this.#holder)
    this.#theme = readTheme(this.#holder, options.theme)
    this.ground = new MapGround(options)
    this.#style = this.#styleOf(this.#theme)
    this.#map = this.#start()
    this.#drawing = new RowDrawing(this.#map, options.lookout, this.#crowd)
    this.#names = new MapNames(this.#map)
    this.tools = new MapTools(this.#map, () => this.#theme)
    this.#notice = new MapNotice(this.#holder)
    this.#listen()
    this.ground.follow(this.#map)
    showPadding(this.#holder, this.#padding)
    void this.#names.read(options, this.#closing.signal)
  }

  show(rows: MapRows): void {
    const before = this.#drawing.rows?.package
    const coming = this.#drawing.show(rows)
    this.#isComing = coming !== null
    if (coming === null) this.#becomeShown(before)
    else void coming.then((isThere) => isThere && !this.#closing.signal.aborted && this.#becomeShown(before))
  }

  #becomeShown(before: MapRows['package'] | undefined): void {
    const flight = this.#flight
    this.#flight = null
    this.#isComing = false
    const { package: pkg = null } = this.#drawing.rows ?? {}
    if (pkg !== before) this.#names.show(pkg)
    const fitting = this.#fitted ? null : this.#fitRows()
    this.#fitted = true
    if (flight === null) return
    if (fitting) void fitting.then(() => this.flyTo(flight))
    else this.flyTo(flight)
  }

  select(featureId: string | null): void {
    this.#drawing.choose(featureId)
  }

  setTheme(kind: 'light' | 'dark'): void {
    this.#theme = readTheme(this.#holder, kind)
    if (this.#ready) this.#restyle()
  }

  setPadding(padding: MapPadding): void {
    this.#padding = padding
    showPadding(this.#holder, padding)
  }

  moveTo(camera: MapCamera): void {
    if (!sameCamera(camera, cameraOf(this.#map))) {
      this.#map.jumpTo({ center: [camera.lng, camera.lat], zoom: camera.zoom })
    }
  }

  flyTo(featureId: string): void {
    const box = this.#drawing.shownRow(featureId)?.footprint.box
    this.#flight = this.#isComing ? featureId : null
    if (box !== undefined) this.#fitBox(box, approachLimit(this.#map.getZoom()), MOVE_MILLISECONDS)
  }

  fit(): void {
    void this.#fitRows()
  }

  /** null when it is done at once; a crowd has to be asked where it stands. */
  #fitRows(): Promise<void> | null {
    if (this.#isComing) this.#fitted = false
    const box = this.#drawing.box()
    if (!(box instanceof Promise)) return this.#fitShown(box)
    return box.then((found) => void (this.#closing.signal.aborted || this.#fitShown(found)))
  }

  #fitShown(box: BoundingBox | null): null {
    if (box !== null) this.#fitBox(box, CLOSEST_FIT, 0)
    return null
  }

  drawnFeatures(): DrawnFeatures {
    const { data, view } = this.#drawing
    return this.#ready && (data || view) ? countDrawn(this.#map, data, view) : { marks: 0, areas: 0 }
  }

  remove(): void {
    this.#closing.abort()
    this.ground.close()
    this.#drawing.close()
    this.#map.remove()
    this.#holder.remove()
  }

  #start(): MapLibreMap {
    try {
      const map = startMap(this.#holder, this.#style, this.#options)
      resolveImages(map, () => this.#theme)
      return map
    } catch (error) {
      this.#holder.remove()
      throw error
    }
  }

  #listen(): void {
    const map = this.#map
    // Also after a lost context: MapLibre rebuilds the style, and our data with it.
    map.on('style.load', () => this.#becomeReady())
    map.on('move', () => this.#drawing.moved())
    map.on('moveend', () => this.#options.onCamera(cameraOf(this.#map)))
    listenToPointer(map, this.#drawing, this.#options)
    map.on('error', (event) => this.#options.onError(mapFault(event)))
    map.on('webglcontextlost', () => this.#loseContext())
    map.on('webglcontextrestored', () => this.#notice.clear())
  }

  #becomeReady(): void {
    this.#ready = true
    this.#map.addLayer(this.#crowd, FIELD_LAYER)
    this.#restyle()
    this.#drawing.setReady(true)
    this.#names.setReady(true)
  }

  #styleOf(theme: MapTheme): StyleSpecification {
    return mapStyle(theme, { groundUrl: this.ground.url, fontFaces: MAP_FONT_FACES })
  }

  /** The theme may have changed before the style was loaded; without a change this sets nothing. */
  #restyle(): void {
    const wanted = this.#styleOf(this.#theme)
    applyChanges(this.#map, propertyChanges(this.#style, wanted))
    this.#style = wanted
    repaintImages(this.#map, this.#theme)
    this.#crowd.repaint()
  }

  #loseContext(): void {
    this.#ready = false
    this.#drawing.setReady(false)
    this.#names.setReady(false)
    this.#notice.show(t('map.contextLost'))
    this.#options.onError(t('map.contextLost'))
  }

  #fitBox([west, south, east, north]: BoundingBox, maxZoom: number, duration: number): void {
    const padding = paddingAround(this.#padding, this.#holder)
    this.#map.fitBounds([west, south, east, north], { padding, maxZoom, duration, linear: true })
  }
}

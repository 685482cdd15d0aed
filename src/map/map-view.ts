/** The map's lifetime: MapLibre fed with rows, theme and selection; the only stateful part of the room. */
import 'maplibre-gl/dist/maplibre-gl.css'
import './map.css'
import {
  type GeoJSONSource,
  GPUInitializationError,
  type Map as MapLibreMap,
  type MapMouseEvent,
  type StyleSpecification,
} from 'maplibre-gl'
import type { BoundingBox } from '../domain/package.ts'
import { t } from '../i18n/message.ts'
import { readSettlements } from './basemap-files.ts'
import { chosenData } from './chosen.ts'
import { MAP_FONT_FACES } from './fonts.ts'
import { ROW_SOURCES, SOURCES } from './layer-ids.ts'
import { countDrawn } from './map-count.ts'
import { basemapFault, mapFault } from './map-faults.ts'
import { MapNotice } from './map-notice.ts'
import { canPick, pickAt, pickTolerance } from './map-pick.ts'
import { applyChanges, propertyChanges } from './map-restyle.ts'
import { type MapData, mapData } from './map-rows.ts'
import { MOVE_MILLISECONDS, startMap } from './map-setup.ts'
import type {
  DrawnFeatures,
  MapCamera,
  MapPadding,
  MapRows,
  MapSurface,
  MapViewOptions,
} from './map-surface.ts'
import { approachZoom, NO_PADDING, paddingAround, sameCamera, showPadding } from './map-window.ts'
import { type Settlements, settlementsBeside } from './settlements.ts'
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
  readonly #closing = new AbortController()
  #theme: MapTheme
  #style: StyleSpecification
  #rows: MapRows | null = null
  #data: MapData | null = null
  #chosen: string | null = null
  #settlements: Settlements | null = null
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
    this.#style = mapStyle(this.#theme, { basemapUrl: options.basemapUrl, fontFaces: MAP_FONT_FACES })
    this.#map = this.#start()
    this.#notice = new MapNotice(this.#holder)
    this.#listen()
    showPadding(this.#holder, this.#padding)
    void this.#readNames()
  }

  show(rows: MapRows): void {
    const samePackage = this.#rows?.package === rows.package
    this.#rows = rows
    this.#data = mapData(rows)
    this.#fill()
    if (!samePackage) this.#fillNames()
    if (this.#fitted) return
    this.#fitted = true
    this.fit()
  }

  select(featureId: string | null): void {
    this.#chosen = featureId
    this.#fillChosen()
  }

  setTheme(kind: 'light' | 'dark'): void {
    this.#theme = readTheme(this.#holder, kind)
    const before = this.#style
    this.#style = mapStyle(this.#theme, { basemapUrl: this.#options.basemapUrl, fontFaces: MAP_FONT_FACES })
    if (!this.#ready) return
    applyChanges(this.#map, propertyChanges(before, this.#style))
    repaintImages(this.#map, this.#theme)
  }

  setPadding(padding: MapPadding): void {
    this.#padding = padding
    showPadding(this.#holder, padding)
  }

  moveTo(camera: MapCamera): void {
    if (!sameCamera(camera, this.#camera())) {
      this.#map.jumpTo({ center: [camera.lng, camera.lat], zoom: camera.zoom })
    }
  }

  flyTo(featureId: string): void {
    const place = this.#data?.shown.find((one) => this.#idOfRow(one.row) === featureId)
    if (place === undefined) return
    const padding = paddingAround(this.#padding, this.#holder)
    const fitted = this.#map.cameraForBounds([...place.footprint.box], { padding })
    const zoom = approachZoom(this.#map.getZoom(), fitted?.zoom ?? this.#map.getZoom())
    this.#map.easeTo({ ...fitted, zoom, duration: MOVE_MILLISECONDS })
  }

  fit(): void {
    const box = this.#data?.box ?? this.#rows?.package.bbox ?? null
    if (box !== null) this.#fitBox(box)
  }

  drawnFeatures(): DrawnFeatures {
    if (this.#data === null || !this.#ready) return { marks: 0, areas: 0 }
    return countDrawn(this.#map, this.#data)
  }

  remove(): void {
    this.#closing.abort()
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
    map.on('moveend', () => this.#options.onCamera(this.#camera()))
    map.on('click', (event) => void this.#click(event))
    map.on('mousemove', (event) => this.#point(event))
    map.on('error', (event) => this.#options.onError(mapFault(event)))
    map.on('webglcontextlost', () => this.#loseContext())
    map.on('webglcontextrestored', () => this.#notice.clear())
  }

  #becomeReady(): void {
    this.#ready = true
    this.#fill()
    this.#fillNames()
  }

  #loseContext(): void {
    this.#ready = false
    this.#notice.show(t('map.contextLost'))
    this.#options.onError(t('map.contextLost'))
  }

  #setData(source: string, data: GeoJSON.FeatureCollection): void {
    if (this.#ready) void this.#map.getSource<GeoJSONSource>(source)?.setData(data)
  }

  #fill(): void {
    if (this.#data === null) return
    for (const source of ROW_SOURCES) this.#setData(SOURCES[source], this.#data[source])
    this.#fillChosen()
  }

  #fillChosen(): void {
    const chosen = this.#data?.shown.find((one) => this.#idOfRow(one.row) === this.#chosen)
    const { areas, points } = chosenData(chosen ?? null)
    this.#setData(SOURCES.chosenArea, areas)
    this.#setData(SOURCES.chosenPoint, points)
  }

  #fillNames(): void {
    if (this.#settlements === null) return
    const places = this.#rows?.package.places.values() ?? []
    this.#setData(SOURCES.settlements, settlementsBeside(this.#settlements, places))
  }

  async #readNames(): Promise<void> {
    try {
      this.#settlements = await readSettlements(this.#options.basemapUrl, this.#closing.signal)
      this.#fillNames()
    } catch (error) {
      if (!this.#closing.signal.aborted) this.#options.onError(basemapFault('settlements', error))
    }
  }

  async #click({ point }: MapMouseEvent): Promise<void> {
    if (this.#data === null || !this.#ready) return
    const tolerance = pickTolerance(matchMedia('(pointer: coarse)').matches)
    const pick = await pickAt(this.#map, this.#data, point, tolerance)
    if (pick?.kind === 'closer') this.#moveCloser(pick.centre, pick.zoom)
    if (pick?.kind === 'rows') this.#options.onSelect(pick.rows.flatMap((row) => this.#idOfRow(row) ?? []))
  }

  /** Only a hint for mice: nothing can be reached by hovering alone. */
  #point(event: MapMouseEvent): void {
    const hit = this.#ready && canPick(this.#map, event.point, pickTolerance(false))
    this.#map.getCanvas().classList.toggle('over-mark', hit)
  }

  #idOfRow(row: number): string | undefined {
    return this.#rows?.package.features[row]?.id
  }

  #camera(): MapCamera {
    const { lng, lat } = this.#map.getCenter()
    return { lng, lat, zoom: this.#map.getZoom() }
  }

  #moveCloser(center: readonly [number, number], zoom: number): void {
    this.#map.easeTo({ center: [...center], zoom, duration: MOVE_MILLISECONDS })
  }

  #fitBox([west, south, east, north]: BoundingBox): void {
    const padding = paddingAround(this.#padding, this.#holder)
    this.#map.fitBounds([west, south, east, north], { padding, duration: 0 })
  }
}

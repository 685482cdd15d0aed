/** A map of an archive of claims: shows whatever places it is given, and tells where it looks. */
import 'maplibre-gl/dist/maplibre-gl.css'
import './map.css'
import type { GeoJSONSource, Map as MapLibreMap, StyleSpecification } from 'maplibre-gl'
import { type ArchiveData, type ArchivePlace, archiveData } from './archive-places.ts'
import { archiveStyle } from './archive-style.ts'
import { MAP_FONT_FACES } from './fonts.ts'
import { SOURCES } from './layer-ids.ts'
import { mapFault } from './map-faults.ts'
import { MapGround } from './map-ground.ts'
import { MapNames } from './map-names.ts'
import { pickAt, pickTolerance } from './map-pick.ts'
import { applyChanges, propertyChanges } from './map-restyle.ts'
import type { MapData } from './map-rows.ts'
import { MOVE_MILLISECONDS, startMap } from './map-setup.ts'
import type { MapCamera, MapViewOptions } from './map-surface.ts'
import { cameraOf } from './map-window.ts'
import { repaintImages, resolveImages } from './style-images.ts'
import { type MapTheme, readTheme } from './theme.ts'

export interface ArchiveMapOptions
  extends Pick<MapViewOptions, 'camera' | 'theme' | 'basemapUrl' | 'lookout'> {
  readonly ground: NonNullable<MapViewOptions['ground']>
  /** Shown without a camera: west, south, east, north. */
  readonly box: readonly [number, number, number, number]
  /** Pixels at the bottom that a sheet covers. */
  readonly coveredBelow: number
  /** What was hit, as indexes of the places; several at one place. */
  readonly onPick: (places: readonly number[]) => void
  /** After every completed move; also once at the beginning. */
  readonly onMove: () => void
  readonly onError: (message: string) => void
}

/** Around the archive's claims, pixels. */
const AIR = 40

/** Degrees; west may be below -180 and east beyond 180. */
export interface ArchiveWindow {
  readonly box: readonly [west: number, south: number, east: number, north: number]
  readonly zoom: number
}

export class ArchiveMap {
  readonly #options: ArchiveMapOptions
  readonly #holder = document.createElement('div')
  readonly #map: MapLibreMap
  readonly #ground: MapGround
  readonly #names: MapNames
  readonly #closing = new AbortController()
  #theme: MapTheme
  #style: StyleSpecification
  #data: ArchiveData = archiveData([])
  #isReady = false

  /** Throws GPUInitializationError without WebGL 2. */
  constructor(container: HTMLElement, options: ArchiveMapOptions) {
    this.#options = options
    this.#holder.className = 'cairn-map'
    container.append(this.#holder)
    this.#theme = readTheme(this.#holder, options.theme)
    this.#ground = new MapGround(options)
    this.#style = this.#styleOf()
    const start: MapViewOptions = { ...options, onSelect: () => undefined, onCamera: () => undefined }
    this.#map = startMap(this.#holder, this.#style, start)
    resolveImages(this.#map, () => this.#theme)
    this.#names = new MapNames(this.#map)
    this.#listen()
    this.#ground.follow(this.#map)
    void this.#names.read(start, this.#closing.signal)
    if (options.camera === null) this.fit()
  }

  /** Draws exactly these places. */
  show(places: readonly ArchivePlace[]): void {
    this.#data = archiveData(places)
    this.#fill()
  }

  setTheme(kind: 'light' | 'dark'): void {
    this.#theme = readTheme(this.#holder, kind)
    if (this.#isReady) this.#restyle()
  }

  /** The whole of the archive. */
  fit(): void {
    const [west, south, east, north] = this.#options.box
    const padding = { top: AIR, left: AIR, right: AIR, bottom: AIR + this.#options.coveredBelow }
    this.#map.fitBounds([west, south, east, north], { padding, maxZoom: 11, duration: 0 })
  }

  closer(lon: number, lat: number): void {
    this.#map.easeTo({ center: [lon, lat], zoom: this.#map.getZoom() + 2, duration: MOVE_MILLISECONDS })
  }

  get camera(): MapCamera {
    return cameraOf(this.#map)
  }

  get window(): ArchiveWindow {
    const bounds = this.#map.getBounds()
    const box = [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()] as const
    return { box, zoom: this.#map.getZoom() }
  }

  remove(): void {
    this.#closing.abort()
    this.#ground.close()
    this.#map.remove()
    this.#holder.remove()
  }

  #listen(): void {
    const map = this.#map
    map.on('style.load', () => {
      this.#isReady = true
      this.#restyle()
      this.#names.setReady(true)
      this.#fill()
    })
    map.on('load', () => this.#options.onMove())
    map.on('moveend', () => this.#options.onMove())
    map.on('error', (event) => this.#options.onError(mapFault(event)))
    map.on('webglcontextlost', () => {
      this.#isReady = false
    })
    map.on('click', ({ point }) => void this.#pick(point))
  }

  async #pick(point: Parameters<typeof pickAt>[2]): Promise<void> {
    const tolerance = pickTolerance(matchMedia('(pointer: coarse)').matches)
    const drawn = { ...NOTHING_ELSE, ...this.#data, lookout: this.#options.lookout }
    const pick = await pickAt(
      this.#map,
      { data: drawn, view: null, lookout: drawn.lookout },
      point,
      tolerance,
    )
    if (pick?.kind === 'closer')
      this.#map.easeTo({ center: [...pick.centre], zoom: pick.zoom, duration: MOVE_MILLISECONDS })
    if (pick?.kind === 'rows') this.#options.onPick(pick.rows)
  }

  #fill(): void {
    if (!this.#isReady) return
    for (const name of ['areas', 'rims', 'marks', 'coarseMarks'] as const)
      void this.#map.getSource<GeoJSONSource>(SOURCES[name])?.setData(this.#data[name])
  }

  #styleOf(): StyleSpecification {
    return archiveStyle(this.#theme, { groundUrl: this.#ground.url, fontFaces: MAP_FONT_FACES })
  }

  #restyle(): void {
    const wanted = this.#styleOf()
    applyChanges(this.#map, propertyChanges(this.#style, wanted))
    this.#style = wanted
    repaintImages(this.#map, this.#theme)
  }
}

/** An archive has no names of places, and its marks are found by their number. */
const NOTHING_ELSE: Pick<MapData, 'labels' | 'labelRows' | 'shown' | 'box'> = {
  labels: { type: 'FeatureCollection', features: [] },
  labelRows: [],
  shown: [],
  box: null,
}

/**
 * The map where WebGL 2 is missing (Tor Browser, Lockdown Mode, old machines): a plain SVG drawing
 * with real buttons. It keeps the map's contract, so the page does not notice the difference.
 */
import './locator.css'
import type { BoundingBox } from '../domain/package.ts'
import { t } from '../i18n/message.ts'
import type { Ground } from '../picture/ground.ts'
import { type MarkGroup, markGroups } from '../picture/mark-groups.ts'
import { type Settlements, settlementsBeside } from '../picture/settlements.ts'
import { cameraOfBox, draggedCamera, type WindowSize, zoomedCamera } from '../picture/web-mercator.ts'
import { readBasemap, readSettlements } from './basemap-files.ts'
import { type AskedShapes, NO_SHAPES, type SurfaceTools } from './draw-tool.ts'
import type { FieldShapes } from './field-data.ts'
import { locatorButtons } from './locator-buttons.ts'
import { locatorSvg } from './locator-drawing.ts'
import { locatorFrame } from './locator-frame.ts'
import { type MapData, mapData } from './map-rows.ts'
import type {
  DrawnFeatures,
  MapCamera,
  MapPadding,
  MapRows,
  MapSurface,
  MapViewOptions,
} from './map-surface.ts'
import {
  approachLimit,
  CLOSEST_FIT,
  NO_PADDING,
  paddingAround,
  sameCamera,
  showPadding,
} from './map-window.ts'

/** A finger's buttons are 44 pixels wide (tokens.css): none may lie under another. Undefined for the usual distance. */
const buttonsApart = (): number | undefined => (matchMedia('(pointer: coarse)').matches ? 48 : undefined)

/** One drawing in a container, made anew for every camera and every result. Needs nothing but SVG. */
export class LocatorView implements MapSurface {
  readonly #options: MapViewOptions
  readonly #frame: ReturnType<typeof locatorFrame>
  readonly #closing = new AbortController()
  readonly #resizing: ResizeObserver
  #camera: MapCamera
  #isFitted: boolean
  #padding: MapPadding
  #rows: MapRows | null = null
  #data: MapData | null = null
  #groups: readonly MarkGroup[] = []
  #basemap: Ground | null = null
  #settlements: Settlements | null = null
  #towns: Settlements['features'] = []
  #chosen: string | null = null
  #asked: AskedShapes = NO_SHAPES
  #field: FieldShapes | null = null
  /** Nothing can be drawn by hand here: areas are given by numbers. */
  readonly tools: SurfaceTools = {
    show: (shapes) => {
      this.#asked = shapes
      this.#draw()
    },
    showField: (shapes) => {
      this.#field = shapes
      this.#draw()
    },
    drawn: () => ({
      area: this.#frame.root.querySelector('.locator-asked') !== null,
      line: this.#frame.root.querySelector('.locator-measured') !== null,
      position: this.#frame.root.querySelector('.locator-field-self') !== null,
    }),
    draw: () => Promise.resolve(null),
  }

  constructor(container: HTMLElement, options: MapViewOptions) {
    this.#options = options
    this.#camera = zoomedCamera(options.camera ?? { lng: 0, lat: 20, zoom: 2 }, 0)
    this.#isFitted = options.camera !== null
    this.#padding = options.padding ?? NO_PADDING
    this.#frame = locatorFrame({
      drag: (by) => this.#look(draggedCamera(this.#camera, by)),
      zoom: (levels) => this.#look(zoomedCamera(this.#camera, levels)),
      settle: () => this.#options.onCamera(this.#camera),
    })
    container.append(this.#frame.root)
    showPadding(this.#frame.root, this.#padding)
    this.#resizing = new ResizeObserver(() => this.#draw())
    this.#resizing.observe(this.#frame.root)
    void this.#readGround()
  }

  show(rows: MapRows): void {
    const isSamePackage = this.#rows?.package === rows.package
    this.#rows = rows
    this.#data = mapData(rows)
    if (!isSamePackage) this.#nameTowns()
    if (this.#isFitted) this.#draw()
    else this.fit()
    this.#isFitted = true
  }

  select(featureId: string | null): void {
    this.#chosen = featureId
    this.#draw()
  }

  /** Nothing to do: the style sheet takes its colours from the tokens. */
  setTheme(): void {}

  setPadding(padding: MapPadding): void {
    this.#padding = padding
    showPadding(this.#frame.root, padding)
  }

  moveTo(camera: MapCamera): void {
    if (!sameCamera(camera, this.#camera)) this.#move(camera)
  }

  flyTo(featureId: string): void {
    const place = this.#data?.shown.find((one) => this.#idOfRow(one.row) === featureId)
    if (place === undefined) return
    this.#move(this.#cameraOf(place.footprint.box, approachLimit(this.#camera.zoom)))
  }

  fit(): void {
    const box = this.#data?.box ?? this.#rows?.package.bbox ?? null
    if (box !== null) this.#move(this.#cameraOf(box, CLOSEST_FIT))
  }

  drawnFeatures(): DrawnFeatures {
    const { width, height } = this.#size()
    const inView = this.#groups.filter(({ at: [x, y] }) => x >= 0 && x <= width && y >= 0 && y <= height)
    const members = inView.flatMap((group) => group.members)
    return { marks: members.length, areas: members.filter((one) => one.footprint.outline !== null).length }
  }

  remove(): void {
    this.#closing.abort()
    this.#resizing.disconnect()
    this.#frame.root.remove()
  }

  #size(): WindowSize {
    return { width: this.#frame.root.clientWidth, height: this.#frame.root.clientHeight }
  }

  #cameraOf(box: BoundingBox, maxZoom: number): MapCamera {
    return cameraOfBox(box, this.#size(), paddingAround(this.#padding, this.#frame.root), maxZoom)
  }

  #look(camera: MapCamera): void {
    this.#camera = zoomedCamera(camera, 0)
    this.#draw()
  }

  #move(camera: MapCamera): void {
    this.#look(camera)
    this.#options.onCamera(camera)
  }

  #draw(): void {
    if (this.#data === null || this.#rows === null) return
    const [camera, size] = [this.#camera, this.#size()]
    this.#groups = markGroups(this.#data.shown, camera, size, undefined, buttonsApart())
    const [basemap, data, groups] = [this.#basemap, this.#data, this.#groups]
    const [asked, field] = [this.#asked, this.#field]
    this.#frame.show(
      locatorSvg({ basemap, settlements: this.#towns, data, groups, asked, field, camera, size }),
      locatorButtons(this.#rows, this.#groups, this.#chosen, this.#options.onSelect),
    )
  }

  #nameTowns(): void {
    if (this.#settlements === null) return
    const places = this.#rows?.package.places.values() ?? []
    this.#towns = settlementsBeside(this.#settlements, places).features
  }

  async #readGround(): Promise<void> {
    try {
      const [url, signal] = [this.#options.basemapUrl, this.#closing.signal]
      const [basemap, settlements] = await Promise.all([
        readBasemap(url, signal),
        readSettlements(url, signal),
      ])
      this.#basemap = basemap
      this.#settlements = settlements
      this.#nameTowns()
      this.#draw()
    } catch (error) {
      if (this.#closing.signal.aborted) return
      this.#options.onError(
        t('map.basemapFailed', { what: error instanceof Error ? error.message : String(error) }),
      )
    }
  }

  #idOfRow(row: number): string | undefined {
    return this.#rows?.package.features[row]?.id
  }
}

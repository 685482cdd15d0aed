/** What is drawn of the shown rows, and when: few rows whole by MapLibre, a crowd as counted marks of our own. */
import type { Map as MapLibreMap } from 'maplibre-gl'
import { rowOfFeature } from '../domain/feature-by-id.ts'
import type { BoundingBox } from '../domain/package.ts'
import type { ShownRow } from '../picture/area-groups.ts'
import type { Lookout, MarkView } from '../query/core/lookout.ts'
import { crowdGround, isCrowd, shownRowOf } from './crowd.ts'
import { crowdSprites } from './crowd-sprites.ts'
import { covers, type MapWindow, shareWindow, widened, windowOf } from './crowd-window.ts'
import { type MapData, mapData } from './map-rows.ts'
import { fillChosen, fillRows } from './map-sources.ts'
import type { MapRows } from './map-surface.ts'
import type { SpriteLayer } from './sprite-layer.ts'

/** Where a package without any place is shown: the inhabited world, and not wherever the map happens to be. */
const INHABITED: BoundingBox = [-170, -56, 178, 74]

/** Areas and names of a crowd follow its marks when these have stood still for so long, milliseconds. */
const GROUND_AFTER = 80

export class RowDrawing {
  readonly #map: MapLibreMap
  readonly #lookout: Lookout
  readonly #layer: SpriteLayer
  #rows: MapRows | null = null
  /** Of a crowd: its ground. */
  #data: MapData | null = null
  /** What was seen last, perhaps of a package whose rows are still to come. */
  #view: MarkView | null = null
  #watched: MapWindow | null = null
  #arrived: ((isThere: boolean) => void) | null = null
  #groundTimer: ReturnType<typeof setTimeout> | undefined
  #chosen: string | null = null
  /** Whether the style is loaded: its sources can be filled. */
  #isReady = false

  constructor(map: MapLibreMap, lookout: Lookout, layer: SpriteLayer) {
    this.#map = map
    this.#lookout = lookout
    this.#layer = layer
    lookout.follow((view) => this.#see(view))
  }

  /** Whether there is something to be hit. */
  get isReady(): boolean {
    return this.#isReady && this.#rows !== null
  }

  get rows(): MapRows | null {
    return this.#rows
  }

  /** null until the first rows are there, and while the map cannot draw. */
  get data(): MapData | null {
    return this.#isReady ? this.#data : null
  }

  /** What is drawn of a crowd; null unless the rows are one that was seen. */
  get view(): MarkView | null {
    const rows = this.#rows
    return rows && isCrowd(rows) && this.#view?.packageHash === rows.package.hash ? this.#view : null
  }

  /** Around everything that is shown; that of a crowd has to be asked for. */
  box(): BoundingBox | null | Promise<BoundingBox> {
    const rows = this.#rows
    if (!rows) return null
    const whole = rows.package.bbox ?? INHABITED
    return isCrowd(rows) ? this.#lookout.extent().then((box) => box ?? whole) : (this.#data?.box ?? whole)
  }

  /**
   * Answers null when these rows are drawn at once. A crowd comes when it was seen: true then, false when other rows
   * took its place meanwhile.
   */
  show(rows: MapRows): Promise<boolean> | null {
    this.#arrived?.(false)
    this.#arrived = null
    // The ground of another package would answer a click with this one's rows.
    if (rows.package !== this.#rows?.package) this.#data = null
    this.#rows = rows
    if (!isCrowd(rows)) {
      this.#watch(null)
      this.#layer.show(null)
      this.#view = null
      this.#data = mapData(rows)
      this.#fill()
      return null
    }
    if (this.view) {
      this.#draw(this.view)
      return null
    }
    this.#watch(widened(windowOf(this.#map)))
    return new Promise((resolve) => {
      this.#arrived = resolve
    })
  }

  /** The style is loaded or was lost. */
  setReady(isReady: boolean): void {
    this.#isReady = isReady
    this.#fill()
  }

  /** The view has changed, and may go on changing: a crowd is looked at anew once the view shows what was not seen. */
  moved(): void {
    const now = windowOf(this.#map)
    if (this.#watched && !covers(this.#watched, now)) this.#watch(widened(now))
  }

  choose(featureId: string | null): void {
    this.#chosen = featureId
    if (this.#isReady) fillChosen(this.#map, this.shownRow(featureId))
  }

  shownRow(featureId: string | null): ShownRow | null {
    const rows = this.#rows
    const row = rowOfFeature(featureId, rows?.package ?? null)
    if (row === null || !rows) return null
    if (isCrowd(rows)) return shownRowOf(rows, row)
    return this.#data?.shown.find((one) => one.row === row) ?? null
  }

  idOfRow(row: number): string | undefined {
    return this.#rows?.package.features[row]?.id
  }

  close(): void {
    clearTimeout(this.#groundTimer)
    this.#watch(null)
  }

  #watch(window: MapWindow | null): void {
    if (window === null && this.#watched === null) return
    this.#watched = window
    this.#lookout.watch(window && shareWindow(window))
  }

  #see(view: MarkView): void {
    this.#view = view
    if (this.view) this.#draw(view)
  }

  #draw(view: MarkView): void {
    this.#layer.show(crowdSprites(view))
    this.#arrived?.(true)
    this.#arrived = null
    clearTimeout(this.#groundTimer)
    this.#groundTimer = setTimeout(() => this.#drawGround(), GROUND_AFTER)
  }

  #drawGround(): void {
    const [rows, view] = [this.#rows, this.view]
    if (!rows || !view) return
    this.#data = crowdGround(rows, view)
    this.#fill()
  }

  #fill(): void {
    if (!this.#data || !this.#isReady) return
    fillRows(this.#map, this.#data)
    this.choose(this.#chosen)
  }
}

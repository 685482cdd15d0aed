/** What MapLibre is given of the shown rows, and when. */
import type { Map as MapLibreMap } from 'maplibre-gl'
import type { BoundingBox } from '../domain/package.ts'
import type { ShownRow } from '../picture/area-groups.ts'
import { unionBox } from '../picture/geometry-box.ts'
import { crowdRows, groundInView, isCrowd, type MapWindow, markSlices, pause } from './crowd.ts'
import { type MapData, mapData, markData } from './map-rows.ts'
import { addMarks, fillChosen, fillGround, fillRows } from './map-sources.ts'
import type { MapRows } from './map-surface.ts'

/** Where a package without any place is shown: the inhabited world, and not wherever the map happens to be. */
const INHABITED: BoundingBox = [-170, -56, 178, 74]

export class RowDrawing {
  readonly #map: MapLibreMap
  /** Rows and what is drawn of them change together, so that a click never answers another row's id. */
  #now: { readonly rows: MapRows; readonly data: MapData; readonly isCrowd: boolean } | null = null
  #chosen: string | null = null
  /** Whether the style is loaded: its sources can be filled. */
  #isReady = false
  /** Counts what was asked to be shown; work for an older number is given up. */
  #turn = 0

  constructor(map: MapLibreMap) {
    this.#map = map
  }

  get rows(): MapRows | null {
    return this.#now?.rows ?? null
  }

  /** null until the first rows are there, and while the map cannot draw. */
  get data(): MapData | null {
    return this.#isReady ? (this.#now?.data ?? null) : null
  }

  get box(): BoundingBox | null {
    if (!this.#now) return this.rows?.package.bbox ?? null
    return this.#now.data.box ?? this.#now.rows.package.bbox ?? INHABITED
  }

  /**
   * Answers null when these rows are at once what `rows` and `data` tell of. A crowd takes a while: true when they
   * are, false when others took their place meanwhile.
   */
  show(rows: MapRows): Promise<boolean> | null {
    const turn = ++this.#turn
    if (isCrowd(rows)) return this.#showCrowd(rows, turn)
    this.#now = { rows, data: mapData(rows), isCrowd: false }
    this.#fill()
    return null
  }

  async #showCrowd(rows: MapRows, turn: number): Promise<boolean> {
    const shown = await crowdRows(rows, () => turn !== this.#turn)
    if (!shown) return false
    const box = unionBox(shown.map(({ footprint }) => footprint.box))
    const data = { ...markData([]), ...this.#ground(rows, shown), shown, box }
    this.#now = { rows, data, isCrowd: true }
    this.#fill()
    return true
  }

  /** The style is loaded or was lost. */
  setReady(isReady: boolean): void {
    this.#isReady = isReady
    this.#fill()
  }

  /** The view has changed: a crowd draws only the areas in it. */
  moved(): void {
    if (!this.#now?.isCrowd) return
    const { rows, data } = this.#now
    this.#now = { rows, data: { ...data, ...this.#ground(rows, data.shown) }, isCrowd: true }
    if (this.#isReady) fillGround(this.#map, this.#now.data)
  }

  choose(featureId: string | null): void {
    this.#chosen = featureId
    if (this.#isReady) fillChosen(this.#map, this.shownRow(featureId) ?? null)
  }

  shownRow(featureId: string | null): ShownRow | undefined {
    return this.#now?.data.shown.find((one) => this.idOfRow(one.row) === featureId)
  }

  idOfRow(row: number): string | undefined {
    return this.rows?.package.features[row]?.id
  }

  #ground(rows: MapRows, shown: readonly ShownRow[]) {
    return groundInView(rows, shown, windowOf(this.#map))
  }

  #fill(): void {
    if (!this.#now || !this.#isReady) return
    fillRows(this.#map, this.#now.data)
    if (this.#now.isCrowd) void this.#fillMarks(this.#now.data.shown)
    this.choose(this.#chosen)
  }

  async #fillMarks(shown: readonly ShownRow[]): Promise<void> {
    const turn = this.#turn
    for (const slice of markSlices(shown)) {
      await pause()
      if (turn !== this.#turn || !this.#isReady) return
      await addMarks(this.#map, slice)
    }
  }
}

function windowOf(map: MapLibreMap): MapWindow {
  const bounds = map.getBounds()
  return {
    bounds: [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()],
    zoom: map.getZoom(),
  }
}

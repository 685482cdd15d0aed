/** What MapLibre is given of the shown rows, and when. */
import type { Map as MapLibreMap } from 'maplibre-gl'
import { rowOfFeature } from '../domain/feature-by-id.ts'
import type { BoundingBox } from '../domain/package.ts'
import type { ShownRow } from '../picture/area-groups.ts'
import { Crowd, isCrowd, type MapWindow } from './crowd.ts'
import { crowdPlaces } from './crowd-places.ts'
import { type MapData, mapData } from './map-rows.ts'
import { fillChosen, fillRows } from './map-sources.ts'
import type { MapRows } from './map-surface.ts'

/** Where a package without any place is shown: the inhabited world, and not wherever the map happens to be. */
const INHABITED: BoundingBox = [-170, -56, 178, 74]

/** How far beyond the view a crowd is drawn on every side, in widths of the view: dragging shows no gap at once. */
const MARGIN = 0.4

interface Drawn {
  readonly rows: MapRows
  readonly data: MapData
  /** null for rows that are drawn whole. */
  readonly crowd: Crowd | null
  /** What a crowd is drawn for. */
  readonly window: MapWindow | null
}

export class RowDrawing {
  readonly #map: MapLibreMap
  /** Rows and what is drawn of them change together, so that a click never answers another row's id. */
  #now: Drawn | null = null
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

  /** null unless the rows are a crowd. */
  get crowd(): Crowd | null {
    return this.#now?.crowd ?? null
  }

  get box(): BoundingBox | null {
    if (!this.#now) return null
    return this.#now.data.box ?? this.#now.rows.package.bbox ?? INHABITED
  }

  /**
   * Answers null when these rows are at once what `rows` and `data` tell of. The first crowd of a package takes a
   * while: true when it is, false when other rows took its place meanwhile.
   */
  show(rows: MapRows): Promise<boolean> | null {
    const turn = ++this.#turn
    if (isCrowd(rows)) return this.#showCrowd(rows, turn)
    this.#now = { rows, data: mapData(rows), crowd: null, window: null }
    this.#fill()
    return null
  }

  async #showCrowd(rows: MapRows, turn: number): Promise<boolean> {
    const places = await crowdPlaces(rows.package, () => turn !== this.#turn)
    if (!places || turn !== this.#turn) return false
    this.#draw(new Crowd(rows, places))
    return true
  }

  /** The style is loaded or was lost. */
  setReady(isReady: boolean): void {
    this.#isReady = isReady
    this.#fill()
  }

  /** The view has changed, and may go on changing: a crowd is drawn anew once it shows what was not drawn. */
  moved(): void {
    const { crowd = null, window = null } = this.#now ?? {}
    if (crowd && !(window && covers(window, windowOf(this.#map)))) this.#draw(crowd)
  }

  choose(featureId: string | null): void {
    this.#chosen = featureId
    if (this.#isReady) fillChosen(this.#map, this.shownRow(featureId))
  }

  shownRow(featureId: string | null): ShownRow | null {
    const row = rowOfFeature(featureId, this.rows?.package ?? null)
    if (row === null || !this.#now) return null
    const { crowd, data } = this.#now
    return crowd ? crowd.shownRow(row) : (data.shown.find((one) => one.row === row) ?? null)
  }

  idOfRow(row: number): string | undefined {
    return this.rows?.package.features[row]?.id
  }

  #draw(crowd: Crowd): void {
    const window = widened(windowOf(this.#map))
    this.#now = { rows: crowd.rows, data: crowd.view(window), crowd, window }
    this.#fill()
  }

  #fill(): void {
    if (!this.#now || !this.#isReady) return
    fillRows(this.#map, this.#now.data)
    this.choose(this.#chosen)
  }
}

/** The part of the ground that a map shows. */
export function windowOf(map: MapLibreMap): MapWindow {
  const bounds = map.getBounds()
  return {
    bounds: [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()],
    zoom: map.getZoom(),
  }
}

function widened({ bounds: [west, south, east, north], zoom }: MapWindow): MapWindow {
  const [wide, high] = [MARGIN * (east - west), MARGIN * (north - south)]
  const bounds: BoundingBox = [
    west - wide,
    Math.max(-90, south - high),
    east + wide,
    Math.min(90, north + high),
  ]
  return { bounds, zoom }
}

/** Whether what was drawn for one window is right for another: all of it, in the same cells. */
const covers = ({ bounds, zoom }: MapWindow, view: MapWindow): boolean =>
  Math.floor(zoom) === Math.floor(view.zoom) &&
  bounds[0] <= view.bounds[0] &&
  bounds[1] <= Math.max(-90, view.bounds[1]) &&
  bounds[2] >= view.bounds[2] &&
  bounds[3] >= Math.min(90, view.bounds[3])

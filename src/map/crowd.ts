/**
 * A crowd: so many rows that handing all of them to MapLibre would stop the page and fill its memory. What is in view is
 * counted anew whenever the view or the answer changes: a few milliseconds, whatever was asked.
 */
import type { Feature, Point } from 'geojson'
import { someOf } from '../domain/matching-claims.ts'
import type { BoundingBox } from '../domain/package.ts'
import type { ShownRow } from '../picture/area-groups.ts'
import { zoomAtRadius } from '../picture/fade.ts'
import { shownRows } from '../picture/shown-rows.ts'
import { mercatorShare } from '../picture/web-mercator.ts'
import { type Count, countedMarks, partingZoom, rowsInCell, type ShareWindow } from './crowd-counts.ts'
import { boxAt, type CrowdPlaces } from './crowd-places.ts'
import { collection, groundData, labelData, type MapData, type MarkProperties, markData } from './map-rows.ts'
import type { MapRows } from './map-surface.ts'

/** Rows from which on they are a crowd. */
const CROWD_ROWS = 5000

/** An area smaller than its mark says nothing that the mark does not. */
const LEAST_AREA_PIXELS = 6
/** Areas drawn at most, the largest first, and places up to which those in view are named. */
const MOST_AREAS = 1500
const MOST_NAMED = 300

export const isCrowd = ({ result }: MapRows): boolean => result.rows.length > CROWD_ROWS

/** Which part of the ground is looked at, and how closely. `bounds` may pass 180° where the map shows the world again. */
export interface MapWindow {
  readonly bounds: BoundingBox
  readonly zoom: number
}

/** A count as the style needs it: the name of its number is that of MapLibre's own clusters. */
export interface CountProperties {
  readonly point_count: number
  /** For `Crowd.pick`. */
  readonly count: number
  readonly fade: number
}

export class Crowd {
  readonly rows: MapRows
  readonly #places: CrowdPlaces
  /** By row: its place in the answer plus one; 0 when it is not shown. */
  readonly #found: Uint32Array
  /** Those of the window that was viewed last. */
  #counts: readonly Count[] = []
  /** Around everything that is shown; null when none of it has a place. */
  readonly box: BoundingBox | null

  constructor(rows: MapRows, places: CrowdPlaces) {
    this.rows = rows
    this.#places = places
    this.#found = new Uint32Array(rows.package.features.length)
    for (const [at, row] of rows.result.rows.entries()) this.#found[row] = at + 1
    this.box = boxOf(places, this.#isShown)
  }

  /** The row as it is drawn; null when it is not shown or has no place. */
  shownRow(row: number): ShownRow | null {
    const at = (this.#found[row] ?? 0) - 1
    if (at < 0) return null
    const { package: pkg, result, statusOf } = this.rows
    const answer = { package: pkg, result: someOf(result, at, at + 1) }
    return shownRows(answer, (one) => statusOf(one) === 'contested')[0] ?? null
  }

  /** What is drawn of it in a window. */
  view(window: MapWindow): MapData {
    const { singles, counts } = countedMarks(this.#places, this.#isShown, shareWindow(window))
    this.#counts = counts
    const marks = markData(this.#drawn(singles))
    const all = [...marks.marks.features, ...marks.coarseMarks.features, ...counts.map(countFeature)]
    const crowdMarks = collection<Feature<Point, MarkProperties | CountProperties>>(all)
    return { ...markData([]), ...this.#ground(window), crowdMarks, box: this.box }
  }

  /** What a click on a count of the last view means: members that no zoom can part, or the zoom that parts some. */
  pick(index: number, closestZoom: number): { rows: readonly number[] } | { zoom: number } {
    const count = this.#counts[index]
    if (!count) return { rows: [] }
    const zoom = count.span > 0 ? Math.max(count.cell.level + 1, partingZoom(count.span)) : Infinity
    if (zoom <= closestZoom) return { zoom }
    return { rows: rowsInCell(this.#places, this.#isShown, count.cell) }
  }

  readonly #isShown = (row: number): boolean => (this.#found[row] ?? 0) > 0

  #drawn(entries: readonly number[]): ShownRow[] {
    const rows = new Set(entries.map((at) => this.#places.rows[at] ?? 0))
    return [...rows].flatMap((row) => this.shownRow(row) ?? [])
  }

  /** Areas and names of what is in view; those of places that no row in view names are left out. */
  #ground(window: MapWindow) {
    const inView = this.#entriesIn(window)
    const areas = inView.filter((at) => this.#isLarge(at, window.zoom)).sort(this.#largestFirst)
    const named = inView.length > MOST_NAMED ? [] : this.#drawn(inView)
    const { features, places } = this.rows.package
    const ids = new Set(named.map(({ row }) => features[row]?.properties.placeId))
    const namedPlaces = [...ids].flatMap((id) => places.get(id ?? '') ?? [])
    const ground = groundData(this.#drawn(areas.slice(0, MOST_AREAS)))
    return { ...ground, ...labelData(this.rows, namedPlaces, named) }
  }

  #entriesIn({ bounds }: MapWindow): number[] {
    const inView: number[] = []
    for (const [at, row] of this.#places.rows.entries())
      if (this.#isShown(row) && overlaps(boxAt(this.#places, at), bounds)) inView.push(at)
    return inView
  }

  #isLarge(at: number, zoom: number): boolean {
    const radius = this.#places.radii[at] ?? 0
    const [, south, , north] = boxAt(this.#places, at)
    return radius > 0 && zoomAtRadius(radius, (south + north) / 2, LEAST_AREA_PIXELS) <= zoom
  }

  readonly #largestFirst = (one: number, other: number): number =>
    (this.#places.radii[other] ?? 0) - (this.#places.radii[one] ?? 0)
}

const countFeature = ({ at, marks, fade }: Count, count: number): Feature<Point, CountProperties> => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates: [...at] },
  properties: { point_count: marks, count, fade },
})

/** Also where the window shows the world again beside itself. */
const overlaps = ([w, s, e, n]: BoundingBox, [west, south, east, north]: BoundingBox): boolean =>
  s <= north && n >= south && [-360, 0, 360].some((turn) => w + turn <= east && e + turn >= west)

function shareWindow({ bounds: [west, south, east, north], zoom }: MapWindow): ShareWindow {
  const [, top] = mercatorShare([0, north])
  const [, bottom] = mercatorShare([0, south])
  const left = ((((west + 180) / 360) % 1) + 1) % 1
  const width = Math.min(1, (east - west) / 360)
  return { west: left, north: top, width, height: bottom - top, level: Math.max(0, Math.floor(zoom)) }
}

function boxOf(places: CrowdPlaces, isShown: (row: number) => boolean): BoundingBox | null {
  let box: [number, number, number, number] | null = null
  for (const [at, row] of places.rows.entries()) {
    if (!isShown(row)) continue
    const [w, s, e, n] = boxAt(places, at)
    box ??= [w, s, e, n]
    box = [Math.min(box[0], w), Math.min(box[1], s), Math.max(box[2], e), Math.max(box[3], n)]
  }
  return box
}

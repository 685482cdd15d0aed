/**
 * A crowd: so many rows that handing all of them to MapLibre would stop the page and fill its memory. Its marks are
 * counted for the view by whoever answers the queries; here they are found again under a finger.
 */
import type { Map as MapLibreMap } from 'maplibre-gl'
import { rowAt, someOf } from '../domain/found-part.ts'
import type { ShownRow } from '../picture/area-groups.ts'
import { partingZoom } from '../picture/crowd/cells.ts'
import { markOpacity } from '../picture/fade.ts'
import { shownRows } from '../picture/shown-rows.ts'
import { lngLatOfShare, WORLD_PIXELS } from '../picture/web-mercator.ts'
import type { Lookout, MarkView } from '../query/core/lookout.ts'
import { groundData, labelData, type MapData, markData } from './map-rows.ts'
import type { MapRows } from './map-surface.ts'

/** Features from which on a package is a crowd. */
const CROWD_FEATURES = 1000

export const isCrowd = ({ package: pkg, isArriving = false }: MapRows): boolean =>
  isArriving || pkg.features.length > CROWD_FEATURES

/** The row as it is drawn; null when it is not shown or has no place. */
export function shownRowOf({ package: pkg, result, statusOf }: MapRows, row: number): ShownRow | null {
  const at = rowAt(result, row)
  if (at === null || row >= pkg.features.length) return null
  const answer = { package: pkg, result: someOf(result, at, at + 1) }
  return shownRows(answer, (one) => statusOf(one) === 'contested')[0] ?? null
}

/** Areas and names of what a view tells of; names only while everything in it is told. */
export function crowdGround(rows: MapRows, { ground, isWhole }: MarkView): MapData {
  const shown = Array.from(ground, (row) => shownRowOf(rows, row)).filter((one) => one !== null)
  const named = isWhole ? shown : []
  const { features, places } = rows.package
  const ids = new Set(named.map(({ row }) => features[row]?.properties.placeId))
  const namedPlaces = [...ids].flatMap((id) => places.get(id ?? '') ?? [])
  return { ...markData([]), ...groundData(shown), ...labelData(rows, namedPlaces, named) }
}

/** One mark or count of a view, by its place in the lists. */
export interface CrowdHit {
  readonly at: number
  /** Distance from the finger, pixels. */
  readonly pixels: number
}

/** Pixels of every mark and count of a view that can be seen at all. */
function* seen(
  map: MapLibreMap,
  view: MarkView,
): Generator<readonly [at: number, x: number, y: number, opacity: number]> {
  const zoom = map.getZoom()
  const world = WORLD_PIXELS * 2 ** zoom
  const { west, north } = view.window
  const origin = map.project([...lngLatOfShare([west, north])])
  const middle = map.getCanvas().clientWidth / 2
  for (let at = 0; at < view.marks.length; at++) {
    const opacity = markOpacity(zoom, view.fades[at] ?? 0)
    const right = origin.x + ((view.x[at] ?? 0) - west) * world
    // The copy of the world that is nearest to the middle.
    const x = right - Math.round((right - middle) / world) * world
    if (opacity > 0) yield [at, x, origin.y + ((view.y[at] ?? 0) - north) * world, opacity]
  }
}

/** The nearest that is not fainter than `faintest`; null when none is within the tolerance, pixels. */
export function hitCrowd(
  map: MapLibreMap,
  view: MarkView,
  finger: { readonly x: number; readonly y: number },
  tolerance: number,
  faintest: number,
): CrowdHit | null {
  let nearest: CrowdHit | null = null
  for (const [at, x, y, opacity] of seen(map, view)) {
    const pixels = Math.hypot(x - finger.x, y - finger.y)
    const reach = tolerance + ((view.marks[at] ?? 0) > 1 ? 14 : 8)
    if (opacity >= faintest && pixels <= reach && pixels < (nearest?.pixels ?? Infinity))
      nearest = { at, pixels }
  }
  return nearest
}

/** Marks in the window of the map. */
export function crowdDrawn(map: MapLibreMap, view: MarkView): number {
  const { clientWidth, clientHeight } = map.getCanvas()
  let marks = 0
  for (const [at, x, y] of seen(map, view))
    if (x >= 0 && y >= 0 && x <= clientWidth && y <= clientHeight) marks += view.marks[at] ?? 0
  return marks
}

/** What a click on a hit means: members that no zoom can part, or the zoom that parts some. */
export async function pickHit(
  lookout: Lookout,
  view: MarkView,
  at: number,
  closestZoom: number,
): Promise<{ rows: readonly number[] } | { zoom: number; centre: [number, number] }> {
  if (view.marks[at] === 1) return { rows: [view.rows[at] ?? 0] }
  const cell = { level: view.level, column: view.cells[2 * at] ?? 0, line: view.cells[2 * at + 1] ?? 0 }
  const { rows, span } = await lookout.members(cell)
  const zoom = span > 0 ? Math.max(view.level + 1, partingZoom(span)) : Infinity
  const centre: [number, number] = [...lngLatOfShare([view.x[at] ?? 0, view.y[at] ?? 0])]
  return zoom <= closestZoom ? { zoom, centre } : { rows: [...rows] }
}

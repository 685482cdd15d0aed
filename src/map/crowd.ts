/**
 * A crowd: so many rows that making and handing over everything at once would stop the page. Its marks are made and
 * handed over in slices; areas and names are made for what is in view, whenever the view changes.
 */
import { someOf } from '../domain/matching-claims.ts'
import type { BoundingBox } from '../domain/package.ts'
import type { ShownRow } from '../picture/area-groups.ts'
import { zoomAtRadius } from '../picture/fade.ts'
import { shownRows } from '../picture/shown-rows.ts'
import { groundData, labelData, type MapData, markData } from './map-rows.ts'
import type { MapRows } from './map-surface.ts'

/** Rows from which on they are a crowd. */
const CROWD_ROWS = 5000

/** Rows worked on in one go: 10 to 25 ms. */
const SLICE_ROWS = 2000

/** An area smaller than its mark says nothing that the mark does not. */
const LEAST_AREA_PIXELS = 6
/** Areas drawn at most, the largest first, and rows up to which those in view are named. */
const MOST_AREAS = 1500
const MOST_NAMED = 300

export const isCrowd = ({ result }: MapRows): boolean => result.rows.length > CROWD_ROWS

/** Lets the page do everything else that waits. */
export const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0))

/** The located rows; null when `isGivenUp` said so meanwhile. */
export async function crowdRows(rows: MapRows, isGivenUp: () => boolean): Promise<ShownRow[] | null> {
  const shown: ShownRow[] = []
  const { result } = rows
  for (let at = 0; at < result.rows.length; at += SLICE_ROWS) {
    const answer = { package: rows.package, result: someOf(result, at, at + SLICE_ROWS) }
    shown.push(...shownRows(answer, (row) => rows.statusOf(row) === 'contested'))
    await pause()
    if (isGivenUp()) return null
  }
  return shown
}

/** Which part of the ground is looked at, and how closely. */
export interface MapWindow {
  readonly bounds: BoundingBox
  readonly zoom: number
}

/** Areas and names of the rows in view; those of places that no row in view names are left out. */
export function groundInView(rows: MapRows, shown: readonly ShownRow[], view: MapWindow) {
  const inView = shown.filter(({ footprint }) => overlaps(footprint.box, view.bounds))
  const areas = inView.filter((one) => isLarge(one, view.zoom)).sort(largestFirst)
  const named = inView.length > MOST_NAMED ? [] : inView
  const ids = new Set(named.map(({ row }) => rows.package.features[row]?.properties.placeId))
  const places = [...ids].flatMap((id) => rows.package.places.get(id ?? '') ?? [])
  return { ...groundData(areas.slice(0, MOST_AREAS)), ...labelData(rows, places, named) }
}

const overlaps = (one: BoundingBox, other: BoundingBox): boolean =>
  one[0] <= other[2] && one[2] >= other[0] && one[1] <= other[3] && one[3] >= other[1]

function isLarge({ footprint }: ShownRow, zoom: number): boolean {
  const { radiusMeters, outline, box } = withoutOutline(footprint)
  if (radiusMeters === null) return outline
  return zoomAtRadius(radiusMeters, (box[1] + box[3]) / 2, LEAST_AREA_PIXELS) <= zoom
}

/** Asking a disc for its outline would make it. */
const withoutOutline = (footprint: ShownRow['footprint']) => ({
  radiusMeters: footprint.radiusMeters,
  outline: footprint.discCentre === null && footprint.outline !== null,
  box: footprint.box,
})

const largestFirst = (one: ShownRow, other: ShownRow): number =>
  (other.footprint.radiusMeters ?? 0) - (one.footprint.radiusMeters ?? 0)

/** Marks handed over in one go: some 100 ms. */
const SLICE_MARKS = 6000

/** The marks of a crowd, slice by slice, each with an id of its own as updates in part need them. */
export function* markSlices(shown: readonly ShownRow[]): Generator<Pick<MapData, 'marks' | 'coarseMarks'>> {
  let id = 0
  const numbered = <Data extends MapData['marks']>(data: Data): Data => ({
    ...data,
    features: data.features.map((feature) => ({ ...feature, id: id++ })),
  })
  for (let at = 0; at < shown.length; at += SLICE_MARKS) {
    const { marks, coarseMarks } = markData(shown.slice(at, at + SLICE_MARKS))
    yield { marks: numbered(marks), coarseMarks: numbered(coarseMarks) }
  }
}

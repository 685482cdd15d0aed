/** Where the features of a large package stand, as columns: made once, so that every view of them costs milliseconds. */
import type { BoundingBox, CairnPackage } from '../domain/package.ts'
import { fadeOf } from '../picture/fade.ts'
import { type Footprint, footprintOf } from '../picture/footprint.ts'
import { mercatorShare } from '../picture/web-mercator.ts'

/** One entry per mark: a feature has one, a MultiPoint one per point, an unlocated feature none. In row order. */
export interface CrowdPlaces {
  readonly rows: Uint32Array
  /** Shares of the world's width and height from its north-west corner, Web Mercator. */
  readonly x: Float64Array
  readonly y: Float64Array
  /** Zoom at which the mark begins to give way to its area. */
  readonly fades: Float32Array
  /** Radius of the area around the mark, metres; 0 where there is none to draw. */
  readonly radii: Float32Array
  /** West, south, east, north of the whole ground, degrees: four per entry. */
  readonly boxes: Float64Array
}

/** Rows worked on in one go: about 10 ms. */
const SLICE_ROWS = 2000

const known = new WeakMap<CairnPackage, CrowdPlaces>()

/** The places of a package; null when `isGivenUp` said so meanwhile. */
export async function crowdPlaces(pkg: CairnPackage, isGivenUp: () => boolean): Promise<CrowdPlaces | null> {
  const before = known.get(pkg)
  if (before) return before
  const columns = emptyColumns()
  for (let from = 0; from < pkg.features.length; from += SLICE_ROWS) {
    const slice = pkg.features.slice(from, from + SLICE_ROWS)
    for (const [at, feature] of slice.entries()) append(columns, from + at, footprintOf(feature))
    await new Promise((resolve) => setTimeout(resolve))
    if (isGivenUp()) return null
  }
  const places = asPlaces(columns)
  known.set(pkg, places)
  return places
}

const emptyColumns = () => ({
  rows: [] as number[],
  x: [] as number[],
  y: [] as number[],
  fades: [] as number[],
  radii: [] as number[],
  boxes: [] as number[],
})

const asPlaces = ({ rows, x, y, fades, radii, boxes }: ReturnType<typeof emptyColumns>): CrowdPlaces => ({
  rows: new Uint32Array(rows),
  x: new Float64Array(x),
  y: new Float64Array(y),
  fades: new Float32Array(fades),
  radii: new Float32Array(radii),
  boxes: new Float64Array(boxes),
})

function append(columns: ReturnType<typeof emptyColumns>, row: number, footprint: Footprint | null): void {
  if (footprint === null) return
  const hasArea = footprint.discCentre !== null || footprint.outline !== null
  for (const anchor of footprint.anchors) {
    const [x, y] = mercatorShare(anchor)
    columns.rows.push(row)
    columns.x.push(x)
    columns.y.push(y)
    columns.fades.push(fadeOf(footprint))
    columns.radii.push(hasArea ? (footprint.radiusMeters ?? 0) : 0)
    columns.boxes.push(...footprint.box)
  }
}

/** The box of one entry. */
export const boxAt = ({ boxes }: CrowdPlaces, at: number): BoundingBox => [
  boxes[4 * at] ?? 0,
  boxes[4 * at + 1] ?? 0,
  boxes[4 * at + 2] ?? 0,
  boxes[4 * at + 3] ?? 0,
]

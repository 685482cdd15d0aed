/** Where the marks of a package stand and what they look like, as columns: made once, so that every view costs milliseconds. */
import { FIRMNESS, lineOf } from '../../design/said-line.ts'
import type { CairnFeature, Claim } from '../../domain/generated/package-types.ts'
import type { CairnPackage } from '../../domain/package.ts'
import { plainFeature } from '../../domain/plain-feature.ts'
import type { PlainScan } from '../../domain/scan/scan-plain.ts'
import { scanOf } from '../../domain/scanned-package.ts'
import { isSubjectClaim } from '../../domain/subject-claims.ts'
import type { LngLat } from '../../query/core/filter.ts'
import { fadeOf, NEVER } from '../fade.ts'
import { type Footprint, footprintOf } from '../footprint.ts'
import { MarkList } from './mark-list.ts'

/** One entry per mark: a feature has one, a MultiPoint one per point, an unlocated feature none. In row order. */
export interface MarkColumns {
  readonly rows: Uint32Array
  /** Shares of the world's width and height from its north-west corner, Web Mercator. */
  readonly x: Float64Array
  readonly y: Float64Array
  /** Zoom at which the mark begins to give way to its area. */
  readonly fades: Float32Array
  /** Radius of the ground around the mark, share of the world's height; 0 where there is none to draw. */
  readonly reaches: Float32Array
  /** By claim: place of its line in FIRMNESS, and 4 more when it does not say the thing itself. */
  readonly lines: Uint8Array
}

/** A claim with this added does not say what its feature stands for. */
export const ASIDE = 4

/** Circumference of the earth in metres. */
const AROUND = 40_075_016.686

/** The marks of a package, rows in order. */
export function markColumns(pkg: CairnPackage): MarkColumns {
  const scan = scanOf(pkg)
  const list = new MarkList(scan ? scan.rows : pkg.features.length)
  if (scan) appendScanned(list, scan)
  else for (let row = 0; row < pkg.features.length; row++) appendFeature(list, row, pkg.features[row])
  return { ...list.columns(), lines: scan ? new Uint8Array() : claimLines(pkg) }
}

/** Where a point without any ground around it lies, the commonest in files of somebody's own; null for everything else. */
function barePoint({ geometry, properties }: CairnFeature): LngLat | null {
  if (geometry?.type !== 'Point' || (properties.coordinateUncertaintyInMeters ?? 0) > 0) return null
  const [lng, lat] = geometry.coordinates
  return lng === undefined || lat === undefined ? null : [lng, lat]
}

function appendFeature(list: MarkList, row: number, feature: CairnFeature | undefined): void {
  const point = feature ? barePoint(feature) : null
  if (point) list.push(row, point, NEVER, 0)
  else if (feature) append(list, row, footprintOf(feature))
}

/** Of a plain file in which nothing is wrong: no feature states how far off it may be. */
function appendScanned(list: MarkList, { rows, points, shapes }: PlainScan): void {
  for (let row = 0; row < rows; row++) {
    const [lng = Number.NaN, lat = 0] = [points[2 * row], points[2 * row + 1]]
    const shape = shapes.get(row)
    if (!Number.isNaN(lng)) list.push(row, [lng, lat], NEVER, 0)
    else if (shape) append(list, row, footprintOf(plainFeature(shape, null, '', row)))
  }
}

function append(list: MarkList, row: number, footprint: Footprint | null): void {
  if (footprint === null) return
  // A disc's outline is made when it is first asked for: here its centre says enough.
  const hasArea = footprint.discCentre !== null || footprint.outline !== null
  const meters = hasArea ? (footprint.radiusMeters ?? 0) : 0
  for (const anchor of footprint.anchors)
    list.push(row, anchor, fadeOf(footprint), reachOf(meters, anchor[1]))
}

/** Metres on the ground as a share of the world at a latitude. */
const reachOf = (meters: number, latitude: number): number =>
  meters / (AROUND * Math.max(0.01, Math.cos((latitude * Math.PI) / 180)))

function claimLines(pkg: CairnPackage): Uint8Array {
  const lines: number[] = []
  for (const feature of pkg.features)
    for (const claim of feature.properties.claims) lines.push(lineCode(feature, claim, pkg))
  return Uint8Array.from(lines)
}

const lineCode = (feature: CairnFeature, claim: Claim, pkg: CairnPackage): number =>
  FIRMNESS.indexOf(lineOf(claim)) + (isSubjectClaim(feature, claim, pkg) ? 0 : ASIDE)

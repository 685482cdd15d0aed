/** Where the marks of a package stand and what they look like, as columns: made once, so that every view costs milliseconds. */
import { FIRMNESS, lineOf } from '../../design/said-line.ts'
import type { CairnFeature, Claim } from '../../domain/generated/package-types.ts'
import type { CairnPackage } from '../../domain/package.ts'
import { isSubjectClaim } from '../../domain/subject-claims.ts'
import { fadeOf } from '../fade.ts'
import { type Footprint, footprintOf } from '../footprint.ts'
import { mercatorShare } from '../web-mercator.ts'

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
  const columns = {
    rows: [] as number[],
    x: [] as number[],
    y: [] as number[],
    fades: [] as number[],
    reaches: [] as number[],
  }
  for (const [row, feature] of pkg.features.entries()) append(columns, row, footprintOf(feature))
  return {
    rows: Uint32Array.from(columns.rows),
    x: Float64Array.from(columns.x),
    y: Float64Array.from(columns.y),
    fades: Float32Array.from(columns.fades),
    reaches: Float32Array.from(columns.reaches),
    lines: claimLines(pkg),
  }
}

type Lists = Record<'rows' | 'x' | 'y' | 'fades' | 'reaches', number[]>

function append(columns: Lists, row: number, footprint: Footprint | null): void {
  if (footprint === null) return
  // A disc's outline is made when it is first asked for: here its centre says enough.
  const hasArea = footprint.discCentre !== null || footprint.outline !== null
  const meters = hasArea ? (footprint.radiusMeters ?? 0) : 0
  for (const anchor of footprint.anchors) {
    const [x, y] = mercatorShare(anchor)
    columns.rows.push(row)
    columns.x.push(x)
    columns.y.push(y)
    columns.fades.push(fadeOf(footprint))
    columns.reaches.push(reachOf(meters, anchor[1]))
  }
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

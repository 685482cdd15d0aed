/**
 * The shown rows as GeoJSON for the map: areas, their rims, marks and labels. Pure. Row number =
 * MapLibre feature id. Unlocated rows are in none of them: they have their own place on the page.
 */
import type { Feature, FeatureCollection, LineString, MultiPolygon, Point, Polygon, Position } from 'geojson'
import type { GlyphLine } from '../design/glyphs.ts'
import { firmestLine, saidLine } from '../design/said-line.ts'
import type { CairnFeature } from '../domain/generated/package-types.ts'
import type { BoundingBox } from '../domain/package.ts'
import { subjectClaims } from '../domain/subject-claims.ts'
import { type AreaGroup, areaGroups, type ShownRow } from './area-groups.ts'
import { fadeZoom } from './fade.ts'
import { type Footprint, type FootprintKind, footprintOf, isPolygonal, type Outline } from './footprint.ts'
import { unionBox } from './geometry-box.ts'
import type { MapRows } from './map-surface.ts'
import { markIcon, rimIcon, shapeOfType } from './mark-icon.ts'
import { type LabelProperties, placeLabels } from './place-labels.ts'

export interface AreaProperties {
  /** Index into `MapData.groups`. */
  readonly area: number
  readonly kind: FootprintKind
  /** Opacity of this step inside the layer; the steps of one area add up to its density. */
  readonly tint: number
}

export interface RimProperties {
  readonly area: number
  /** Whether this rim also draws the outline of its area; one rim per area does. */
  readonly outlines: boolean
  readonly kind: FootprintKind
  /** The strongest line of all features on the area. */
  readonly line: GlyphLine
  readonly icon: string
  readonly fade: number
}

export interface MarkProperties {
  readonly row: number
  readonly icon: string
  /** Zoom at which the mark begins to give way to its area; see fade.ts. */
  readonly fade: number
}

export interface MapData {
  readonly areas: FeatureCollection<Polygon | MultiPolygon, AreaProperties>
  readonly rims: FeatureCollection<LineString, RimProperties>
  /** Marks of sites and settlements; near ones are counted together. */
  readonly marks: FeatureCollection<Point, MarkProperties>
  /** Marks of districts and regions: seen only while the area itself is tiny. */
  readonly coarseMarks: FeatureCollection<Point, MarkProperties>
  readonly labels: FeatureCollection<Point, LabelProperties>
  /** Rows that the property `label` stands for. */
  readonly labelRows: readonly (readonly number[])[]
  /** What the property `area` stands for. */
  readonly groups: readonly AreaGroup[]
  /** Every located row that is shown. */
  readonly shown: readonly ShownRow[]
  /** Box around all of them; null when no row is located. */
  readonly box: BoundingBox | null
}

/** Radii of the steps of a soft edge, as shares of the true radius; the outermost is the true one. */
const SOFT_STEPS = [1, 0.965, 0.93, 0.895, 0.86] as const

/** Turns the rows of a result into what the map draws. Throws when a row is not in the package. */
export function mapData(rows: MapRows): MapData {
  const shown = shownRows(rows)
  const groups = areaGroups(shown)
  const featureOf = (one: ShownRow): CairnFeature => featureAt(rows, one.row)
  const labelled = shown.map((one) => ({ ...one, feature: featureOf(one) }))
  const labels = placeLabels(rows.package.places.values(), labelled, rows.lang)
  const [coarse, fine] = [shown.filter(isHatched), shown.filter((one) => !isHatched(one))]
  return {
    areas: collection(groups.flatMap(areaFeatures)),
    rims: collection(groups.flatMap(rimFeatures)),
    marks: collection(fine.flatMap(markFeatures)),
    coarseMarks: collection(coarse.flatMap(markFeatures)),
    labels: collection([...labels.features]),
    labelRows: labels.rows,
    groups,
    shown,
    box: unionBox(shown.map((one) => one.footprint.box)),
  }
}

const isHatched = (one: ShownRow): boolean => one.footprint.kind === 'hatched'

function featureAt(rows: MapRows, row: number): CairnFeature {
  const feature = rows.package.features[row]
  if (feature === undefined) throw new Error(`map: row ${row} is not in package ${rows.package.id}`)
  return feature
}

function shownRows(rows: MapRows): ShownRow[] {
  const { result } = rows
  return Array.from(result.rows, (row, index) =>
    shownRow(rows, row, result.matchingClaims[index] ?? []),
  ).filter((one) => one !== null)
}

function shownRow(rows: MapRows, row: number, matchingIds: readonly string[]): ShownRow | null {
  const feature = featureAt(rows, row)
  const footprint = footprintOf(feature)
  if (footprint === null) return null
  const matching = feature.properties.claims.filter(({ id }) => matchingIds.includes(id))
  return {
    row,
    footprint,
    shape: rows.package.kind === 'plain' ? 'dot' : shapeOfType(feature.properties.featureType),
    line: saidLine(subjectClaims(feature, matching, rows.package)),
    contested: rows.statusOf(row) === 'contested',
    fade: fadeOf(footprint),
  }
}

const fadeOf = (footprint: Footprint): number =>
  fadeZoom({ ...footprint, latitude: footprint.anchors[0]?.[1] ?? 0 })

function areaFeatures(group: AreaGroup, area: number): Feature<Polygon | MultiPolygon, AreaProperties>[] {
  const { kind, outline, discCentre } = group.footprint
  if (outline === null || !isPolygonal(outline)) return []
  const id = group.members[0]?.row
  const step = (geometry: Polygon | MultiPolygon, steps: number) => {
    const tint = 1 - (1 - density(group.footprint)) ** (1 / steps)
    return { type: 'Feature', id, geometry, properties: { area, kind, tint } } as const
  }
  if (kind === 'hatched' || discCentre === null || outline.type !== 'Polygon') return [step(outline, 1)]
  return SOFT_STEPS.map((share) => step(scaled(outline, discCentre, share), SOFT_STEPS.length))
}

/** Radius up to which an area has the full tint, and that tint: not quite opaque inside its layer. */
const DENSE_METERS = 2500
const FULL_DENSITY = 0.95

/** The larger an area, the lighter: what is less certain weighs less, and overlaps stay readable. */
const density = ({ radiusMeters }: Footprint): number =>
  Math.max(0.4, FULL_DENSITY * Math.min(1, (DENSE_METERS / (radiusMeters ?? DENSE_METERS)) ** 0.4))

/** Shrinks a disc towards its centre; over a few kilometres degrees are as good as metres. */
function scaled(disc: Polygon, [lng, lat]: readonly [number, number], share: number): Polygon {
  const towards = ([x = 0, y = 0]: Position): Position => [lng + (x - lng) * share, lat + (y - lat) * share]
  return { type: 'Polygon', coordinates: disc.coordinates.map((ring) => ring.map(towards)) }
}

/** One rim per kind of mark on the area, each starting elsewhere so that their signs alternate. */
function rimFeatures({ footprint, members }: AreaGroup, area: number): Feature<LineString, RimProperties>[] {
  const shapes = [...new Set(members.map((one) => one.shape))]
  const fade = Math.max(...members.map((one) => one.fade))
  return shapes.flatMap((shape, index) =>
    rimLines(footprint.outline).map((line) => ({
      type: 'Feature',
      id: members[0]?.row,
      geometry: {
        type: 'LineString',
        coordinates: index === 0 ? line : startingAt(line, index / shapes.length),
      },
      properties: {
        area,
        outlines: index === 0,
        kind: footprint.kind,
        line: firmestLine(members.map(({ line }) => line)),
        icon: rimIcon(shape),
        fade,
      },
    })),
  )
}

/** Outer rings of an area, or the lines themselves. */
function rimLines(outline: Outline | null): readonly Position[][] {
  switch (outline?.type) {
    case undefined:
      return []
    case 'LineString':
      return [outline.coordinates]
    case 'MultiLineString':
      return outline.coordinates
    case 'Polygon':
      return outline.coordinates.slice(0, 1)
    case 'MultiPolygon':
      return outline.coordinates.flatMap((rings) => rings.slice(0, 1))
  }
}

/** The same closed ring, begun at a share of its vertices. */
function startingAt(ring: readonly Position[], share: number): Position[] {
  const open = ring.slice(0, -1)
  const start = Math.floor(open.length * share)
  const turned = [...open.slice(start), ...open.slice(0, start)]
  return [...turned, ...turned.slice(0, 1)]
}

const markFeatures = (one: ShownRow): Feature<Point, MarkProperties>[] =>
  one.footprint.anchors.map((anchor) => ({
    type: 'Feature',
    id: one.row,
    geometry: { type: 'Point', coordinates: [...anchor] },
    properties: { row: one.row, icon: markIcon(one.shape, one.line, one.contested), fade: one.fade },
  }))

const collection = <F extends Feature>(features: F[]): { type: 'FeatureCollection'; features: F[] } => ({
  type: 'FeatureCollection',
  features,
})

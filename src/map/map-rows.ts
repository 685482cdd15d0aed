/**
 * The shown rows as GeoJSON for the map: areas, their rims, marks and labels. Pure. Row number =
 * MapLibre feature id. Unlocated rows are in none of them: they have their own place on the page.
 */
import type { Feature, FeatureCollection, LineString, MultiPolygon, Point, Polygon, Position } from 'geojson'
import type { GlyphLine } from '../design/glyphs.ts'
import { firmestLine } from '../design/said-line.ts'
import type { Place } from '../domain/generated/package-types.ts'
import type { BoundingBox } from '../domain/package.ts'
import { type AreaGroup, areaGroups, type ShownRow } from '../picture/area-groups.ts'
import { SOFT_STEPS, scaledDisc, stepTint } from '../picture/area-tint.ts'
import { type FootprintKind, isPolygonal } from '../picture/footprint.ts'
import { unionBox } from '../picture/geometry-box.ts'
import { type LabelProperties, placeLabels } from '../picture/place-labels.ts'
import { rimLines } from '../picture/rim.ts'
import { featureAt, shownRows } from '../picture/shown-rows.ts'
import type { MapRows } from './map-surface.ts'
import { markIcon, rimIcon } from './mark-icon.ts'

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

/** Turns the rows of a result into what the map draws. Throws when a row is not in the package. */
export function mapData(rows: MapRows): MapData {
  const shown = shownRows(rows, (row) => rows.statusOf(row) === 'contested')
  return { ...groundData(shown), ...labelData(rows, rows.package.places.values(), shown), ...markData(shown) }
}

/** The areas that rows lie on, and their rims. */
export function groundData(shown: readonly ShownRow[]): Pick<MapData, 'areas' | 'rims' | 'groups'> {
  const groups = areaGroups(shown)
  return {
    areas: collection(groups.flatMap(areaFeatures)),
    rims: collection(groups.flatMap(rimFeatures)),
    groups,
  }
}

/** The names of places and of rows that name none. */
export function labelData(
  rows: MapRows,
  places: Iterable<Place>,
  shown: readonly ShownRow[],
): Pick<MapData, 'labels' | 'labelRows'> {
  const labelled = shown.map((one) => ({ ...one, feature: featureAt(rows.package, one.row) }))
  const labels = placeLabels(places, labelled, rows.lang)
  return { labels: collection([...labels.features]), labelRows: labels.rows }
}

/** The marks, and the rows that they stand for. */
export function markData(
  shown: readonly ShownRow[],
): Pick<MapData, 'marks' | 'coarseMarks' | 'shown' | 'box'> {
  const [coarse, fine] = [shown.filter(isHatched), shown.filter((one) => !isHatched(one))]
  return {
    marks: collection(fine.flatMap(markFeatures)),
    coarseMarks: collection(coarse.flatMap(markFeatures)),
    shown,
    box: unionBox(shown.map((one) => one.footprint.box)),
  }
}

const isHatched = (one: ShownRow): boolean => one.footprint.kind === 'hatched'

function areaFeatures(group: AreaGroup, area: number): Feature<Polygon | MultiPolygon, AreaProperties>[] {
  const { kind, outline, discCentre } = group.footprint
  if (outline === null || !isPolygonal(outline)) return []
  const id = group.members[0]?.row
  const step = (geometry: Polygon | MultiPolygon, steps: number) => {
    const tint = stepTint(group.footprint, steps)
    return { type: 'Feature', id, geometry, properties: { area, kind, tint } } as const
  }
  if (kind === 'hatched' || discCentre === null || outline.type !== 'Polygon') return [step(outline, 1)]
  return SOFT_STEPS.map((share) => step(scaledDisc(outline, discCentre, share), SOFT_STEPS.length))
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

/** RFC 7946. */
const collection = <F extends Feature>(features: F[]): { type: 'FeatureCollection'; features: F[] } => ({
  type: 'FeatureCollection',
  features,
})

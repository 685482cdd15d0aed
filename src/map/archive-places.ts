/** Places of an archive of claims as the map draws them: the same marks and areas as those of a package; a number counts claims. */
import type { FeatureCollection, Point } from 'geojson'
import type { GlyphLine } from '../design/glyphs.ts'
import type { CairnFeature } from '../domain/generated/package-types.ts'
import type { ShownRow } from '../picture/area-groups.ts'
import { fadeOf, NEVER } from '../picture/fade.ts'
import { footprintOf } from '../picture/footprint.ts'
import { shapeOfType } from '../picture/mark-shape.ts'
import { groundData, type MapData, markData } from './map-rows.ts'
import { clusterIcon } from './mark-icon.ts'

/** A feature of an archive, or a cell of claims that it only counts. */
export interface ArchivePlace {
  /** Degrees WGS 84. */
  readonly lon: number
  readonly lat: number
  /** Claims. */
  readonly n: number
  readonly isCount: boolean
  readonly precision: string
  /** Metres; null when nobody states it. */
  readonly radius: number | null
  /** Type of the feature; null where the archive does not say. */
  readonly type: string | null
  /** The firmest of its claims. */
  readonly line: GlyphLine
}

export interface ArchivePlaceProperties {
  /** Index of the place. */
  readonly row: number
  readonly icon: string
  readonly fade: number
  readonly n: number
  readonly counted: boolean
}

export interface ArchiveData extends Pick<MapData, 'areas' | 'rims' | 'groups'> {
  readonly marks: FeatureCollection<Point, ArchivePlaceProperties>
  /** Districts and regions: without a number, since their mark stands for the whole of them. */
  readonly coarseMarks: MapData['coarseMarks']
}

/** A radius for coarse places of which none is stated: a disc that is too small would be a pin. */
const UNSTATED_METERS = 5000

/** Pure; a place's number is its index. */
export function archiveData(places: readonly ArchivePlace[]): ArchiveData {
  const shown = places.flatMap((place, row) => (place.isCount ? [] : (shownRow(place, row) ?? [])))
  const { marks, coarseMarks } = markData(shown)
  const counts = places.flatMap((place, row) => (place.isCount ? [countFeature(place, row)] : []))
  const told = marks.features.map(({ properties, ...feature }) => ({
    ...feature,
    properties: { ...properties, n: places[properties.row]?.n ?? 1, counted: false },
  }))
  return {
    ...groundData(shown),
    coarseMarks,
    marks: { type: 'FeatureCollection', features: [...told, ...counts] },
  }
}

function shownRow({ lon, lat, precision, radius, type, line }: ArchivePlace, row: number): ShownRow | null {
  const feature = {
    type: 'Feature',
    id: String(row),
    geometry: { type: 'Point', coordinates: [lon, lat] },
    properties: {
      precisionCode: precision,
      coordinateUncertaintyInMeters: radius ?? UNSTATED_METERS,
      claims: [],
    },
  }
  // Only what decides about the footprint.
  const footprint = footprintOf(feature as unknown as CairnFeature)
  if (footprint === null) return null
  return { row, footprint, shape: shapeOfType(type ?? ''), line, contested: false, fade: fadeOf(footprint) }
}

const countFeature = (
  { lon, lat, n }: ArchivePlace,
  row: number,
): ArchiveData['marks']['features'][number] => ({
  type: 'Feature',
  id: row,
  geometry: { type: 'Point', coordinates: [lon, lat] },
  properties: { row, icon: clusterIcon(1), fade: NEVER, n, counted: true },
})

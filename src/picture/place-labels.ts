/** Names on the map: the package's own, in their fixed order, for places that carry shown features and quieter ones. */
import type { Feature, Point } from 'geojson'
import type { CairnFeature, Place } from '../domain/generated/package-types.ts'
import { localText } from '../domain/package.ts'
import { placeLabel } from '../domain/place-label.ts'
import { t } from '../i18n/message.ts'
import type { LngLat } from '../query/core/filter.ts'
import type { Footprint } from './footprint.ts'

/** `carrying`: at least one shown feature lies here; `area`: its name stands in a hatched area; `quiet`: neither. */
export type LabelKind = 'carrying' | 'area' | 'quiet'

export interface LabelProperties {
  readonly name: string
  /** Second, smaller line: names in the other scripts; empty when there are none. */
  readonly local: string
  /** Third, smaller line: "contested" or how many are; empty when none is. */
  readonly note: string
  readonly kind: LabelKind
  /** Lower is placed first where names compete for room: contested places, then those with most features. */
  readonly order: number
  /** Index into `PlaceLabels.rows`. */
  readonly label: number
}

/** The labels, with the rows that a click on each of them answers. */
export interface PlaceLabels {
  readonly features: readonly Feature<Point, LabelProperties>[]
  readonly rows: readonly (readonly number[])[]
}

interface Label extends Omit<LabelProperties, 'label' | 'order'> {
  readonly anchor: LngLat
  readonly rows: readonly number[]
}

/** A shown feature with the ground that it is drawn on. */
export interface ShownFeature {
  readonly row: number
  readonly feature: CairnFeature
  readonly footprint: Footprint
  readonly contested: boolean
}

/** Longest feature label that the map prints, in characters; the panel has the whole. */
const LONGEST_LABEL = 60

/** A line may end with the slash between two names but not begin with it: a no-break space before it. */
export const keptSlash = (name: string): string => name.replaceAll(' / ', '\u00a0/ ')

/** One label per place, and one per shown feature that names no place. */
export function placeLabels(
  places: Iterable<Place>,
  shown: readonly ShownFeature[],
  lang: string,
): PlaceLabels {
  const byPlace = groupByPlace(shown)
  const known = [...places]
  const ids = new Set(known.map((place) => place.id))
  const ofPlaces = known.flatMap((place) => labelOfPlace(place, byPlace.get(place.id) ?? []))
  const others = shown.filter(({ feature }) => !ids.has(feature.properties.placeId ?? ''))
  const labels = [...ofPlaces, ...others.map((one) => labelOfFeature(one, lang))]
  return { features: labels.map(labelPoint), rows: labels.map((label) => label.rows) }
}

function groupByPlace(shown: readonly ShownFeature[]): ReadonlyMap<string, readonly ShownFeature[]> {
  const groups = new Map<string, ShownFeature[]>()
  for (const one of shown) {
    const id = one.feature.properties.placeId
    if (id === undefined) continue
    const group = groups.get(id)
    if (group === undefined) groups.set(id, [one])
    else group.push(one)
  }
  return groups
}

function labelOfPlace(place: Place, here: readonly ShownFeature[]): Label[] {
  const anchor = anchorOfPlace(place, here)
  if (anchor === null) return []
  const onlyHatched = here.length > 0 && here.every(({ footprint }) => footprint.kind === 'hatched')
  const kind = here.length === 0 ? 'quiet' : onlyHatched ? 'area' : 'carrying'
  const { main, local } = placeLabel(place)
  const rows = here.map((one) => one.row)
  return [{ anchor, name: keptSlash(main), local, note: contestedNote(here), kind, rows }]
}

/** A district often has no point of its own: its name then stands in the area drawn for it. */
function anchorOfPlace(place: Place, here: readonly ShownFeature[]): LngLat | null {
  if (place.lon !== null && place.lat !== null) return [place.lon, place.lat]
  return here[0]?.footprint.anchors[0] ?? null
}

function contestedNote(here: readonly ShownFeature[]): string {
  const contested = here.filter((one) => one.contested).length
  return contested === 0 ? '' : t('map.contested', { contested, all: here.length })
}

function labelOfFeature(one: ShownFeature, lang: string): Label {
  const text = localText(one.feature.properties.label, lang)
  const name = text.length > LONGEST_LABEL ? `${text.slice(0, LONGEST_LABEL - 1).trimEnd()}…` : text
  const kind = one.footprint.kind === 'hatched' ? 'area' : 'carrying'
  const anchor = one.footprint.anchors[0] ?? [0, 0]
  return { anchor, name, local: '', note: contestedNote([one]), kind, rows: [one.row] }
}

const labelPoint = (
  { anchor, name, local, note, kind, rows }: Label,
  label: number,
): Feature<Point, LabelProperties> => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates: [...anchor] },
  properties: { name, local, note, kind, label, order: (note === '' ? 0 : -1000) - rows.length },
})

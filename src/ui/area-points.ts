/** Points that can be chosen by name: places of the package and shown features, each with how coarse it is. */

import { bbox } from '@turf/bbox'
import { featureById } from '../domain/feature-by-id.ts'
import type { CairnFeature, Place } from '../domain/generated/package-types.ts'
import { type CairnPackage, localText } from '../domain/package.ts'
import type { LngLat } from '../query/core/filter.ts'
import { pathMeters } from '../query/core/geodesy.ts'
import type { QueryResult } from '../query/core/result.ts'
import { placeName } from './place-label.ts'

/** The middle of a named place or feature. */
export interface NamedPoint {
  /** `place:…` or `feature:…`. */
  readonly key: string
  readonly label: string
  readonly at: LngLat
  /** Radius of the area whose middle this is; null for a point without stated uncertainty. */
  readonly radiusMeters: number | null
}

/** What there is to choose from. */
export interface PointList {
  readonly selected: NamedPoint | null
  readonly places: readonly NamedPoint[]
  readonly features: readonly NamedPoint[]
  /** Whether there are more shown features than are listed. */
  readonly isCut: boolean
}

/** More would make a list that nobody reads; the selected feature can be chosen in any case. */
const MOST_FEATURES = 200

/** Everything with a position, by name. */
export function pointList(
  pkg: CairnPackage,
  result: QueryResult | null,
  siteId: string | null,
  lang: string,
): PointList {
  const byName = (a: NamedPoint, b: NamedPoint): number => a.label.localeCompare(b.label, lang)
  const rows = (result?.rows ?? []).filter((row) => pkg.features[row]?.geometry)
  const listed = Array.from(rows.slice(0, MOST_FEATURES), (row) => pkg.features[row])
  const selected = featureById(siteId, pkg)
  return {
    selected: selected ? pointOfFeature(selected, lang) : null,
    places: Array.from(pkg.places.values()).flatMap(pointOfPlace).sort(byName),
    features: listed.flatMap((one) => (one ? (pointOfFeature(one, lang) ?? []) : [])).sort(byName),
    isCut: rows.length > MOST_FEATURES,
  }
}

function pointOfPlace(place: Place): NamedPoint[] {
  const { id, lon, lat, extentRadiusInMeters: radiusMeters } = place
  if (lon === null || lat === null) return []
  return [{ key: `place:${id}`, label: placeName(place), at: [lon, lat], radiusMeters }]
}

/** The stated middle and radius; of a bare outline the middle of its box and the way to its corner; null without geometry. */
function pointOfFeature({ id, geometry, properties }: CairnFeature, lang: string): NamedPoint | null {
  if (geometry === null) return null
  const named = { key: `feature:${id}`, label: localText(properties.label, lang) }
  const { decimalLongitude: lng, decimalLatitude: lat, coordinateUncertaintyInMeters } = properties
  const radiusMeters = coordinateUncertaintyInMeters ?? null
  if (lng !== undefined && lat !== undefined && radiusMeters !== null)
    return { ...named, at: [lng, lat], radiusMeters }
  const [west, south, east, north] = bbox(geometry)
  const at: LngLat = [(west + east) / 2, (south + north) / 2]
  if (geometry.type === 'Point') return { ...named, at, radiusMeters }
  return { ...named, at, radiusMeters: pathMeters([at, [east, north]]) }
}

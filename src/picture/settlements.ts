/** Which of the basemap's settlements are named: none that the package names itself. */
import distance from '@turf/distance'
import type { Feature, FeatureCollection, Point } from 'geojson'
import type { Place } from '../domain/generated/package-types.ts'
import { keptSlash } from './place-labels.ts'

export interface SettlementProperties {
  readonly name: string
  /** 1 metropolis … 8 village. */
  readonly rank: number
  readonly population?: number
}

export type Settlements = FeatureCollection<Point, SettlementProperties>

/** A settlement this near to a package place is taken for the same one. */
const SAME_PLACE_KILOMETERS = 3

/** One of the same name may be this far off: gazetteers disagree by kilometres. */
const SAME_NAME_KILOMETERS = 15

/** A degree of latitude is longer than this everywhere, so a larger difference needs no distance. */
const KILOMETERS_PER_DEGREE = 110

/**
 * The settlements whose names the basemap may print: those within 3 km of a place of the package,
 * or of the same name within 15 km, are left out, since the package's names stand there.
 */
export function settlementsBeside(settlements: Settlements, places: Iterable<Place>): Settlements {
  const hidden = new Set(settlementsNamed(settlements, places))
  const others = settlements.features.filter((_, at) => !hidden.has(at))
  return { type: 'FeatureCollection', features: others.map(withKeptSlash) }
}

/** Numbers of the settlements, from 0, that are left out so. */
export function settlementsNamed(settlements: Settlements, places: Iterable<Place>): readonly number[] {
  const named = [...places].flatMap(placeWithNames)
  return settlements.features.flatMap((one, at) => (named.some((place) => isSame(one, place)) ? [at] : []))
}

const withKeptSlash = (one: Feature<Point, SettlementProperties>): Feature<Point, SettlementProperties> =>
  one.properties.name.includes(' / ')
    ? { ...one, properties: { ...one.properties, name: keptSlash(one.properties.name) } }
    : one

interface NamedPlace {
  readonly lng: number
  readonly lat: number
  readonly names: ReadonlySet<string>
}

function placeWithNames(place: Place): NamedPlace[] {
  if (place.lon === null || place.lat === null) return []
  const names = [
    ...place.names.map((name) => name.toponym),
    ...(place.mapLabel ?? []),
    ...(place.mapLabelLocal ?? []),
  ]
  return [{ lng: place.lon, lat: place.lat, names: new Set(names.map(folded)) }]
}

function isSame({ geometry, properties }: Feature<Point, SettlementProperties>, place: NamedPlace): boolean {
  const [lng = 0, lat = 0] = geometry.coordinates
  if (Math.abs(lat - place.lat) * KILOMETERS_PER_DEGREE > SAME_NAME_KILOMETERS) return false
  const kilometers = distance([lng, lat], [place.lng, place.lat])
  if (kilometers <= SAME_PLACE_KILOMETERS) return true
  return kilometers <= SAME_NAME_KILOMETERS && namesOf(properties.name).some((name) => place.names.has(name))
}

/** The basemap may already give two names as "Ivanyan / Khojaly". */
const namesOf = (name: string): string[] => name.split(' / ').map(folded)

/** Case and diacritics do not make another name: "Xocalı" is "xocali". */
const folded = (name: string): string =>
  name.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ı', 'i').toLowerCase()

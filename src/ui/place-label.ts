/** Names of places in the package's fixed order: no side's name stands alone, none is chosen by us. */
import type { CairnFeature, Place } from '../domain/generated/package-types.ts'
import type { CairnPackage } from '../domain/package.ts'

/** "Khankendi / Stepanakert": the package's map label, else its first name. */
export function placeName(place: Place): string {
  return place.mapLabel?.join(' / ') ?? place.names[0]?.toponym ?? place.id
}

/** The named place of a feature; null when it refers to none. */
export function featurePlaceName(feature: CairnFeature, pkg: CairnPackage): string | null {
  const place = pkg.places.get(feature.properties.placeId ?? '')
  return place ? placeName(place) : null
}

/** What the claims of an unlocated feature name, though none of it can be drawn. */
export interface NamedPlaces {
  /** Gazetteer names, else the documents' own words; empty when nothing is named. */
  readonly names: readonly string[]
  /** How many claims name a place. */
  readonly claims: number
}

/** Places named by a feature's claims. */
export function namedPlaces(feature: CairnFeature, pkg: CairnPackage): NamedPlaces {
  const ofClaims = feature.properties.claims.map(({ place }) => {
    const known = pkg.places.get(place.placeId ?? '')
    return known ? placeName(known) : place.verbatim
  })
  const named = ofClaims.filter((name) => name !== null)
  return { names: [...new Set(named)], claims: named.length }
}

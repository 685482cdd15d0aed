/** Names of places that features and claims carry, in the fixed order of `domain/place-label.ts`. */
import type { CairnFeature, Place } from '../domain/generated/package-types.ts'
import type { CairnPackage } from '../domain/package.ts'
import { placeLabel } from '../domain/place-label.ts'

const names = new WeakMap<Place, string>()

/** "Khankendi / Stepanakert": every Latin name in use, none chosen by us. Kept per place, since lists ask often. */
export function placeName(place: Place): string {
  const known = names.get(place)
  if (known !== undefined) return known
  const { main } = placeLabel(place)
  names.set(place, main)
  return main
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

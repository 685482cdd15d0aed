/** The gazetteer upwards: from a yard to its village, from a village to its district. */
import type { Place, PrecisionCode } from '../domain/generated/package-types.ts'
import type { CairnPackage } from '../domain/package.ts'
import { isTooFine } from './precision.ts'

/** A place and those that contain it, the place first; a circle in the gazetteer ends at its start. */
export function placeChain(id: string | null | undefined, pkg: CairnPackage): readonly Place[] {
  const chain: Place[] = []
  let place = id ? pkg.places.get(id) : undefined
  while (place && !chain.includes(place)) {
    chain.push(place)
    place = place.parentPlaceId ? pkg.places.get(place.parentPlaceId) : undefined
  }
  return chain
}

/** The finest place of the chain that may be named at `limit`; null when there is none. */
export function placeAt(
  id: string | null | undefined,
  limit: PrecisionCode,
  pkg: CairnPackage,
): Place | null {
  if (limit === 'unlocated') return null
  return placeChain(id, pkg).find((place) => !isTooFine(place, limit)) ?? null
}

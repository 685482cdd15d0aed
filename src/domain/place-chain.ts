/** The gazetteer upwards: from a yard to its village, from a village to its district. */
import type { Place } from './generated/package-types.ts'
import type { CairnPackage } from './package.ts'

/** A place and those that contain it, the place first; empty for no place or an unknown one. A circle in the gazetteer ends at its start. */
export function placeChain(
  id: string | null | undefined,
  { places }: Pick<CairnPackage, 'places'>,
): readonly Place[] {
  const chain: Place[] = []
  let place = id ? places.get(id) : undefined
  while (place && !chain.includes(place)) {
    chain.push(place)
    place = place.parentPlaceId ? places.get(place.parentPlaceId) : undefined
  }
  return chain
}

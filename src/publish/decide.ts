/**
 * How finely the place of a feature is shown. A decision on file counts, at most as fine as what is held; without one
 * nothing finer than the settlement that a public document names, and only the district when no public document does.
 */
import type { CairnFeature, Place, PrecisionCode } from '../domain/generated/package-types.ts'
import type { CairnPackage } from '../domain/package.ts'
import { placeChain } from '../domain/place-chain.ts'
import { isFiner } from '../domain/precision-order.ts'
import { coarser, isTooFine } from './precision.ts'
import { isNamedInPublic, isPubliclySaid } from './public-source.ts'

export type Basis =
  /** Somebody decided (`publication`). */
  | 'decision'
  /** No decision; a cited public document names the settlement. */
  | 'public-settlement'
  /** No decision, and the settlement comes from elsewhere. */
  | 'no-public-settlement'

export interface Decided {
  readonly basis: Basis
  /** As the held record has it. */
  readonly held: PrecisionCode
  /** Nothing finer may be shown or named. */
  readonly limit: PrecisionCode
  /** The coarser of the two. */
  readonly published: PrecisionCode
  /** The held geometry is finer than what is published. */
  readonly isPlaceWithheld: boolean
  /** Words that tell the place more finely than the limit are replaced: with the place, by decision, or since no public document says them. */
  readonly areWordsWithheld: boolean
  /** Gazetteer entries that the feature names and that may not be named with it. */
  readonly withheldPlaceIds: readonly string[]
}

/** The decision on a feature; pure, and the same for every release as long as decision, gazetteer and documents are. */
export function decide(feature: CairnFeature, pkg: CairnPackage): Decided {
  const { precisionCode: held, publication } = feature.properties
  const { basis, limit } = publication
    ? ({ basis: 'decision', limit: publication.precisionCode } as const)
    : defaultLimit(feature, pkg)
  const published = coarser(held, limit)
  const isPlaceWithheld = isFiner(held, published)
  const tooFine = placesNamed(feature, pkg).filter((place) => isTooFine(place, limit))
  const areWordsWithheld =
    isPlaceWithheld || (basis === 'decision' && tooFine.length > 0) || saysTooMuch(feature, basis, limit, pkg)
  const withheldPlaceIds = areWordsWithheld ? tooFine.map(({ id }) => id) : []
  return { basis, held, limit, published, isPlaceWithheld, areWordsWithheld, withheldPlaceIds }
}

/** Words finer than the limit: none may stand against a decision; without one, those of public documents may. */
function saysTooMuch(
  { properties }: CairnFeature,
  basis: Basis,
  limit: PrecisionCode,
  pkg: CairnPackage,
): boolean {
  const finer = properties.claims.filter(({ place }) => isFiner(place.precisionCode, limit))
  return finer.some((claim) => basis === 'decision' || !isPubliclySaid(claim, pkg))
}

function defaultLimit(
  feature: CairnFeature,
  pkg: CairnPackage,
): { readonly basis: Basis; readonly limit: PrecisionCode } {
  return feature.geometry === null || isNamedInPublic(feature, pkg)
    ? { basis: 'public-settlement', limit: 'settlement' }
    : { basis: 'no-public-settlement', limit: 'district' }
}

/** Every gazetteer entry that the feature or one of its claims names, and those that contain them. */
function placesNamed({ properties }: CairnFeature, pkg: CairnPackage): readonly Place[] {
  const ids = [properties.placeId, ...properties.claims.map(({ place }) => place.placeId)]
  return [...new Set(ids.flatMap((id) => placeChain(id, pkg)))]
}

/** Whether the day on which the decision was to be looked at again has passed; days as YYYY-MM-DD. */
export const isOverdue = ({ properties }: CairnFeature, today: string): boolean =>
  properties.publication !== undefined && properties.publication.reviewBy < today

/** Which place of a chain may be named. */
import type { Place, PrecisionCode } from '../domain/generated/package-types.ts'
import type { CairnPackage } from '../domain/package.ts'
import { placeChain } from '../domain/place-chain.ts'
import { isTooFine } from './precision.ts'

/** The finest place of the chain that may be named at `limit`; null when there is none. */
export function placeAt(
  id: string | null | undefined,
  limit: PrecisionCode,
  pkg: CairnPackage,
): Place | null {
  if (limit === 'unlocated') return null
  return placeChain(id, pkg).find((place) => !isTooFine(place, limit)) ?? null
}

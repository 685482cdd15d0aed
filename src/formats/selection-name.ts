/** Names of a selection: an id stands for one content, so that of the whole package cannot stand for a part of it. */
import type { CairnFeature } from '../domain/generated/package-types.ts'
import type { Sha256 } from '../domain/package.ts'

/** Room that ids and titles have (data/schemas/v1), the addition left aside. */
const MAX_ID = 100
const MAX_TITLE = 280

/** The same for the same claims of the same package. */
export async function selectionSuffix(
  packageHash: string,
  features: readonly CairnFeature[],
  sha256: Sha256,
): Promise<string> {
  const claims = features.flatMap(({ properties }) => properties.claims.map(({ id }) => id))
  const digest = await sha256(new TextEncoder().encode([packageHash, ...claims].join(' ')))
  return `-selection-${digest.slice(0, 8)}`
}

/** An id or name with the suffix. */
export const named = (id: unknown, suffix: string): string =>
  `${String(id).slice(0, MAX_ID - suffix.length)}${suffix}`

/** The title of a selection. */
export const selectionTitle = (title: unknown): string => `${String(title).slice(0, MAX_TITLE)} (selection)`

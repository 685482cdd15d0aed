/** No id names two records. */
import type { CairnFeature } from '../domain/generated/package-types.ts'
import { noticed, type RowNotes } from './row-notes.ts'

/** The feature with claim ids that nothing else has; a second use gets a number behind it and that is said. */
export function withUniqueClaims(feature: CairnFeature, taken: Set<string>, notes: RowNotes): CairnFeature {
  const claims = feature.properties.claims.map((claim) => {
    const id = freeId(claim.id, taken)
    taken.add(id)
    if (id === claim.id) return claim
    noticed(
      notes,
      'claim-id-repeated',
      null,
      `Expected an id that names one record, found ${claim.id} in use. The claim is ${id}.`,
    )
    return { ...claim, id }
  })
  return {
    ...feature,
    properties: { ...feature.properties, claims: claims as CairnFeature['properties']['claims'] },
  }
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  let free = id
  for (let number = 2; taken.has(free); number++) free = `${id}-${number}`
  return free
}

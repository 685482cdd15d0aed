import { PREDICATES } from './predicates.mjs'

/** Single claims whose id in the references says less than their words do. */
const PREDICATE_OF_CLAIM = {
  // Soil on returned bodies is the ground for saying that they had been buried before.
  'clm-asbarez-2021-02-17-1': 'burial_of_remains',
}

const byReference = new Map(PREDICATES.flatMap(({ id, from }) => from.map((reference) => [reference, id])))

/** The package's predicate of a claim of the references. Throws when the table has no row for it. */
export function predicateOf(claim) {
  const id = PREDICATE_OF_CLAIM[claim.id] ?? byReference.get(claim.predicate)
  if (!id) throw new Error(`${claim.id}: no predicate for ${claim.predicate}`)
  return id
}

/** The vocabulary as the descriptor holds it. */
export const predicateList = () =>
  PREDICATES.map(({ id, group, en, ru }) => ({ id, label: { en, ru }, group }))

/**
 * Group 12: references that lead nowhere. Whoever names an unknown id is wrong and is
 * rejected; whoever names a record that was itself rejected is not (see
 * parse-settle.ts), so that one fault never runs through the package.
 */
import type { Claim } from '../generated/package-types.ts'
import { addFindings, allClaims, type Candidate, type Candidates } from '../parse-candidate.ts'
import { error, type Finding, NO_FINDINGS } from './finding.ts'
import type { IdIndex, IdKind } from './id-index.ts'
import {
  agentReferences,
  claimReferences,
  everyClaimReference,
  featureReferences,
  placeReferences,
  type Reference,
  sourceReferences,
} from './references.ts'

/** What is known about ids beyond the records themselves. */
export interface KnownIds {
  readonly index: IdIndex
  /** Withdrawn ids. */
  readonly withdrawn: ReadonlySet<string>
  /** Kinds whose file is missing or cut off: their unknown ids are nobody's fault. */
  readonly incomplete: ReadonlySet<IdKind>
  /** Party ids of the descriptor; null when it lists none. */
  readonly parties: ReadonlySet<string> | null
  /** Predicate ids of the descriptor; null when it lists none. */
  readonly predicates: ReadonlySet<string> | null
}

/** Rejects every record that refers to an id which is neither here nor withdrawn. */
export function checkDangling(candidates: Candidates, known: KnownIds): void {
  each(candidates.features, (record) => dangling(featureReferences(record), known))
  const isHere = (id: string, kind: IdKind): boolean => known.index.byKind[kind].has(id)
  each(allClaims(candidates), (claim) => {
    const isKnown = everyClaimReference(claim, isHere)
    const found = vocabulary(claim, known)
    return isKnown ? found : [...dangling(claimReferences(claim), known), ...found]
  })
  each(candidates.sources, (record) => dangling(sourceReferences(record), known))
  each(candidates.places, (record) => dangling(placeReferences(record), known))
  each(candidates.agents, (record) => [
    ...dangling(agentReferences(record), known),
    ...listed(known.parties, record.party, ['party'], 'party', 'cairn.parties'),
  ])
}

function each<R>(candidates: readonly Candidate<R>[], check: (record: R) => readonly Finding[]): void {
  for (const candidate of candidates) {
    if (candidate.record !== null) addFindings(candidate, check(candidate.record))
  }
}

function dangling(references: readonly Reference[], known: KnownIds): readonly Finding[] {
  return references.flatMap((reference) => {
    if (known.index.byKind[reference.kind].has(reference.id)) return []
    const target = known.index.any(reference.id)
    if (target) return [wrongKind(reference, target.kind)]
    return known.withdrawn.has(reference.id) || known.incomplete.has(reference.kind)
      ? []
      : [unknownId(reference)]
  })
}

function wrongKind({ id, kind, path }: Reference, found: string): Finding {
  return error(
    'reference-wrong-kind',
    path,
    `Expected an id of kind ${kind}, found "${id}", which is of kind ${found}. Write the id of the ${kind}.`,
  )
}

function unknownId({ id, kind, path }: Reference): Finding {
  const message = `Expected the id of a record of kind ${kind}, found "${id}", which is neither here nor withdrawn in changes.json. Correct the id, or record the withdrawal.`
  return error('reference-dangling', path, message)
}

function vocabulary(claim: Claim, known: KnownIds): readonly Finding[] {
  if (known.predicates?.has(claim.predicate) && claim.attribution === undefined) return NO_FINDINGS
  const predicate = listed(known.predicates, claim.predicate, ['predicate'], 'predicate', 'cairn.predicates')
  const accused = claim.attribution?.accused
  if (accused === undefined || known.parties?.has(accused) || known.parties === null) return predicate
  return [
    ...predicate,
    ...dangling([{ id: accused, kind: 'agent', path: ['attribution', 'accused'] }], known),
  ]
}

function listed(
  ids: ReadonlySet<string> | null,
  id: string,
  path: readonly string[],
  what: string,
  list: string,
): readonly Finding[] {
  if (ids === null || ids.has(id)) return []
  return [
    error(
      'reference-dangling',
      path,
      `Expected a ${what} of ${list}, found "${id}". Correct the id, or add it to the list.`,
    ),
  ]
}

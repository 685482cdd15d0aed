/** Which kinds of date a package has, for the choice "date of". */
import type { DateKind } from '../domain/generated/package-types.ts'
import type { CairnPackage } from '../domain/package.ts'
import { factsOf } from '../query/core/package-facts.ts'

/** The order of the course of events, then of its telling. */
const KINDS: readonly DateKind[] = [
  'discovery',
  'burial',
  'death',
  'disappearance',
  'incident',
  'destruction',
  'observation',
  'exhumation',
  'handover',
  'statement',
  'publication',
]

/** Kinds of which at least one claim states a date, in fixed order; a kind always unknown is not offered. */
export function occurringKinds(pkg: CairnPackage): readonly DateKind[] {
  const stated = new Set<string>(factsOf(pkg).dateKinds)
  return KINDS.filter((kind) => stated.has(kind))
}

/** Which kinds of date a package has, for the choice "date of". */
import type { DateKind } from '../domain/generated/package-types.ts'
import type { CairnPackage } from '../domain/package.ts'

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

const kindsOf = new WeakMap<CairnPackage, readonly DateKind[]>()

/** Kinds of which at least one claim states a date, in fixed order; a kind always unknown is not offered. */
export function occurringKinds(pkg: CairnPackage): readonly DateKind[] {
  const known = kindsOf.get(pkg)
  if (known) return known
  const dates = pkg.features.flatMap(({ properties }) => properties.claims.flatMap((claim) => claim.dates))
  const stated = new Set(dates.filter(({ edtf }) => edtf !== null).map(({ kind }) => kind))
  const kinds = KINDS.filter((kind) => stated.has(kind))
  kindsOf.set(pkg, kinds)
  return kinds
}

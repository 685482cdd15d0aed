/** What a package has at all, whatever is asked: panels offer no more than that. Found by the data worker, which goes through all claims anyway. */
import type { CairnPackage } from '../../domain/package.ts'
import { DATE_KINDS } from './facet-values.ts'
import type { FilterSpec } from './filter.ts'

/** Facets whose values are in the package; statuses are derived, and documents stand in a list of their own. */
const COUNTED = [
  'type',
  'precision',
  'claimant',
  'party',
  'role',
  'predicate',
  'modality',
  'doclang',
] as const

export interface PackageFacts {
  /** Number of claims. */
  readonly claims: number
  /** Kinds of which at least one claim states a date. */
  readonly dateKinds: readonly FilterSpec['date'][]
  /** Values that occur, in the order of the file. */
  readonly values: Readonly<Record<(typeof COUNTED)[number], readonly string[]>>
}

const known = new WeakMap<CairnPackage, PackageFacts>()

/** Finds them if nobody has told them: tens of milliseconds for a hundred thousand features. */
export function factsOf(pkg: CairnPackage): PackageFacts {
  const facts = known.get(pkg) ?? findFacts(pkg)
  known.set(pkg, facts)
  return facts
}

/** Tells the facts of a package, as the data worker found them. */
export function knowFacts(pkg: CairnPackage, facts: PackageFacts): void {
  known.set(pkg, facts)
}

/** A plain GeoJSON feature may lack what a package's feature must have: an empty value stands for it and is dropped. */
function findFacts(pkg: CairnPackage): PackageFacts {
  const found = Object.fromEntries(COUNTED.map((facet) => [facet, new Set<string>()])) as Values
  const kinds = new Set<string>()
  let claims = 0
  for (const { properties } of pkg.features) {
    found.type.add(properties.featureType ?? '')
    found.precision.add(properties.precisionCode ?? '')
    claims += properties.claims.length
    for (const claim of properties.claims) collectClaim(claim, pkg, found, kinds)
  }
  const values = COUNTED.map((facet) => [facet, [...found[facet]].filter(Boolean)])
  return {
    claims,
    dateKinds: DATE_KINDS.filter((kind) => kinds.has(kind)),
    values: Object.fromEntries(values),
  }
}

type Values = Record<(typeof COUNTED)[number], Set<string>>
type Claim = CairnPackage['features'][number]['properties']['claims'][number]

function collectClaim(claim: Claim, pkg: CairnPackage, found: Values, kinds: Set<string>): void {
  found.claimant.add(claim.claimant)
  found.party.add(pkg.agents.get(claim.claimant)?.party ?? '')
  found.role.add(claim.claimantRole)
  found.predicate.add(claim.predicate)
  found.modality.add(claim.modality)
  for (const { source } of claim.passages) found.doclang.add(pkg.sources.get(source)?.lang ?? '')
  for (const { kind, edtf } of claim.dates) if (edtf !== null) kinds.add(kind)
}

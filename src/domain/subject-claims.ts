/**
 * Which claims say the thing itself. A feature also carries claims about what followed: an
 * investigation announced, a number of missing. "Asserted" of those says nothing about how
 * certainly the burial is said, so the mark and the first line of an entry must not take it from them.
 */
import type { CairnFeature, Claim, FeatureType, PredicateGroup } from './generated/package-types.ts'
import type { CairnPackage } from './package.ts'

/** Groups of predicates that say what a type of feature stands for; a type without entry is about anything. */
const SUBJECTS: Partial<Record<FeatureType, readonly PredicateGroup[]>> = {
  reported_burial_site: ['burial', 'discovery'],
  reported_surface_remains: ['recovery', 'discovery'],
  reported_cemetery_disturbance: ['disturbance'],
  incident_location: ['deaths'],
  detention_site_with_reported_burials: ['burial', 'discovery'],
  remains_handover_point: ['return'],
}

type Predicates = CairnPackage['predicates']

const known = new WeakMap<Predicates, Map<FeatureType, ReadonlySet<string>>>()

/** Ids of the predicates that say what a type of feature stands for; asked for every row that is drawn. */
function subjectsOf(type: FeatureType, predicates: Predicates): ReadonlySet<string> {
  const byType = known.get(predicates) ?? new Map<FeatureType, ReadonlySet<string>>()
  known.set(predicates, byType)
  const groups = SUBJECTS[type] ?? []
  const own =
    byType.get(type) ?? new Set(predicates.filter(({ group }) => groups.includes(group)).map(({ id }) => id))
  byType.set(type, own)
  return own
}

/** Those of the claims that say what the feature stands for; all of them when none does. */
export function subjectClaims(
  feature: CairnFeature,
  claims: readonly Claim[],
  pkg: CairnPackage,
): readonly Claim[] {
  const predicates = subjectsOf(feature.properties.featureType, pkg.predicates)
  const own = claims.filter(({ predicate }) => predicates.has(predicate))
  return own.length > 0 ? own : claims
}

/** Whether a claim says what the feature stands for. */
export const isSubjectClaim = (feature: CairnFeature, claim: Claim, pkg: CairnPackage): boolean =>
  subjectsOf(feature.properties.featureType, pkg.predicates).has(claim.predicate)

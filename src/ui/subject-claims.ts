/**
 * Which claims say the thing itself. A feature also carries claims about what followed: an
 * investigation announced, a number of missing. "Asserted" of those says nothing about how
 * certainly the burial is said, so the mark and the first line of an entry must not take it from them.
 */
import { type GlyphLine, LINE_OF_MODALITY } from '../design/glyphs.ts'
import type { CairnFeature, Claim, FeatureType, PredicateGroup } from '../domain/generated/package-types.ts'
import type { CairnPackage } from '../domain/package.ts'
import { statementDay } from '../domain/statement-order.ts'

/** Groups of predicates that say what a type of feature stands for; a type without entry is about anything. */
const SUBJECTS: Partial<Record<FeatureType, readonly PredicateGroup[]>> = {
  reported_burial_site: ['burial', 'discovery'],
  reported_surface_remains: ['recovery', 'discovery'],
  reported_cemetery_disturbance: ['disturbance'],
  incident_location: ['deaths'],
  detention_site_with_reported_burials: ['burial', 'discovery'],
  remains_handover_point: ['return'],
}

/** Those of the claims that say what the feature stands for; all of them when none does. */
export function subjectClaims(
  feature: CairnFeature,
  claims: readonly Claim[],
  pkg: CairnPackage,
): readonly Claim[] {
  const groups = SUBJECTS[feature.properties.featureType]
  const groupOf = new Map(pkg.predicates.map(({ id, group }) => [id, group]))
  const own = claims.filter(({ predicate }) => groups?.some((group) => group === groupOf.get(predicate)))
  return own.length > 0 ? own : claims
}

const FIRMNESS: readonly GlyphLine[] = ['solid', 'dashed', 'dotted', 'struck']

const lineOf = (claim: Claim): GlyphLine =>
  claim.polarity === 'denies' ? 'struck' : (LINE_OF_MODALITY[claim.modality] ?? 'dotted')

/** The line of the mark: that of the firmest claim; a denial never outweighs, "contested" says that. Solid without claims. */
export const saidLine = (claims: readonly Claim[]): GlyphLine =>
  FIRMNESS.find((line) => claims.some((claim) => lineOf(claim) === line)) ?? 'solid'

/** The claim made first, among equals the firmest; null without claims. It leads an entry: no choice of ours between later ones. */
export function firstSaid(claims: readonly Claim[]): Claim | null {
  const dated = claims.map((claim) => ({ claim, day: statementDay(claim) ?? Number.MAX_SAFE_INTEGER }))
  dated.sort((a, b) => a.day - b.day || FIRMNESS.indexOf(lineOf(a.claim)) - FIRMNESS.indexOf(lineOf(b.claim)))
  return dated[0]?.claim ?? null
}

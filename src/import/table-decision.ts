/** One decision for all places of a table on how finely they may be published: whoever has a table of ten rows decides once. */
import type { CairnFeature, Publication } from '../domain/generated/package-types.ts'

/** The feature with the decision; as it is where nobody has decided, and where there is no place to decide about. */
export function decidedFeature(feature: CairnFeature, publication: Publication | null): CairnFeature {
  if (publication === null || feature.geometry === null) return feature
  const { claims, ...properties } = feature.properties
  return { ...feature, properties: { ...properties, publication, claims } }
}

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** What a decision lacks: what is expected, and what was found. Reasons and names are published, so they cannot be empty. */
export function decisionFaults(
  publication: Publication | null | undefined,
): readonly (readonly [string, string])[] {
  if (!publication) return []
  const { reasons, decidedBy, decidedAt, reviewBy } = publication
  const lacks: readonly (readonly [boolean, string, string])[] = [
    [reasons.every((reason) => reason.trim() === ''), 'a reason for publishing places so finely', ''],
    [decidedBy.trim() === '', 'who decides how finely places are published', ''],
    [!DAY.test(decidedAt), 'the day of the decision, YYYY-MM-DD', decidedAt],
    [!DAY.test(reviewBy), 'the day on which the decision is looked at again, YYYY-MM-DD', reviewBy],
    [DAY.test(reviewBy) && reviewBy <= decidedAt, 'a day after that of the decision', reviewBy],
  ]
  return lacks.filter(([isLacking]) => isLacking).map(([, expected, found]) => [expected, found] as const)
}

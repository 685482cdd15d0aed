import { buildClaim } from './build-claims.mjs'
import { georeference } from './georeference.mjs'
import { LABELS } from './labels.mjs'
import { LOCATION_DECISIONS, locate, placeIdOf } from './locate.mjs'
import { relatedFeatures } from './relations.mjs'

function verbatimLocality(claims) {
  const words = claims.map((claim) => claim.place.verbatim).filter((verbatim) => verbatim !== null)
  return words.length === 0 ? undefined : [...new Set(words)].join(' | ')
}

function labelOf(featureId) {
  const label = LABELS[featureId]
  if (!label) throw new Error(`no label for ${featureId}`)
  return { en: label }
}

function featureTypeOf(featureId, claims) {
  const types = new Set(claims.map((claim) => claim.featureType))
  if (types.size !== 1) throw new Error(`${featureId}: claims disagree on the feature type`)
  return claims[0].featureType ?? 'conflict_wide'
}

function buildFeature(featureId, entries, context) {
  const claims = entries.map(({ claim }) => claim)
  const located = locate(featureId, claims, context.places, context.districts)
  const { geometry, ...georeferenced } = georeference(featureId, located, context.places, context.districts)
  return {
    type: 'Feature',
    id: featureId,
    geometry,
    properties: {
      featureType: featureTypeOf(featureId, claims),
      label: labelOf(featureId),
      placeId: placeIdOf(featureId, claims, located),
      ...georeferenced,
      verbatimLocality: LOCATION_DECISIONS[featureId]?.noPlace ? undefined : verbatimLocality(claims),
      relatedFeatures: relatedFeatures(featureId),
      claims: entries.map(({ claim, report }) => buildClaim(claim, report, context.claims, context.captures)),
    },
  }
}

/** All features in the order in which the reports first speak of them, seeds first. */
export function buildFeatures(context) {
  const entries = context.reports.flatMap((report) => report.claims.map((claim) => ({ claim, report })))
  return [...groupByHint(entries)].map(([featureId, group]) => buildFeature(featureId, group, context))
}

// Map.groupBy is not in Node 20.
function groupByHint(entries) {
  const groups = new Map()
  for (const entry of entries) {
    const hint = entry.claim.featureHint
    groups.set(hint, [...(groups.get(hint) ?? []), entry])
  }
  return groups
}

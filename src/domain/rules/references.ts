/** Which ids a record refers to, and where. */
import type { Agent, CairnFeature, Claim, Place, Source } from '../generated/package-types.ts'
import type { JsonPath } from '../json/json-path.ts'
import type { IdKind } from './id-index.ts'

export interface Reference {
  readonly id: string
  readonly kind: IdKind
  readonly path: JsonPath
}

type Optional = string | null | undefined

const one = (id: Optional, kind: IdKind, path: JsonPath): readonly Reference[] =>
  id ? [{ id, kind, path }] : []

/** What a claim refers to; `attribution.accused` may be a party and is not here. */
export function claimReferences(claim: Claim): readonly Reference[] {
  return [
    ...one(claim.claimant, 'agent', ['claimant']),
    ...one(claim.place.placeId, 'place', ['place', 'placeId']),
    ...claim.passages.flatMap(({ source, translationOf }, index) => [
      ...one(source, 'source', ['passages', index, 'source']),
      ...one(translationOf, 'source', ['passages', index, 'translationOf']),
    ]),
    ...claim.relations.flatMap((relation, index) =>
      one(relation.claim, 'claim', ['relations', index, 'claim']),
    ),
  ]
}

/** Whether `isThere` accepts everything that `claimReferences` tells, without making the list. */
export function everyClaimReference(claim: Claim, isThere: (id: string, kind: IdKind) => boolean): boolean {
  const { claimant, place, passages, relations } = claim
  if (!isThere(claimant, 'agent')) return false
  if (place.placeId && !isThere(place.placeId, 'place')) return false
  for (const { source, translationOf } of passages) {
    if (source && !isThere(source, 'source')) return false
    if (translationOf && !isThere(translationOf, 'source')) return false
  }
  for (const relation of relations) if (relation.claim && !isThere(relation.claim, 'claim')) return false
  return true
}

/** What a feature refers to, its claims left aside. */
export function featureReferences({ properties }: CairnFeature): readonly Reference[] {
  const related = properties.relatedFeatures ?? []
  return [
    ...one(properties.placeId, 'place', ['properties', 'placeId']),
    ...related.flatMap(({ id }, index) => one(id, 'feature', ['properties', 'relatedFeatures', index, 'id'])),
  ]
}

/** The relay chain of a source. */
export function sourceReferences({ derivedFrom }: Source): readonly Reference[] {
  return derivedFrom.flatMap(({ source }, index) => one(source, 'source', ['derivedFrom', index, 'source']))
}

/** The body that a claimant speaks for. */
export function agentReferences({ memberOf }: Agent): readonly Reference[] {
  return one(memberOf, 'agent', ['memberOf'])
}

/** The place that contains a place. */
export function placeReferences({ parentPlaceId }: Place): readonly Reference[] {
  return one(parentPlaceId, 'place', ['parentPlaceId'])
}

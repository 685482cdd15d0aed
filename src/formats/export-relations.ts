/** Relations of a selection: those that lead to what stayed behind are taken out and listed, so that the file is sound and nothing is lost. */
import type { CairnFeature, Claim } from '../domain/generated/package-types.ts'

export interface LeftOutRelation {
  /** Id of the claim or feature that has the relation. */
  readonly from: string
  readonly type: string
  /** Id of the claim or feature that stayed behind. */
  readonly to: string
}

export interface Detached {
  readonly features: readonly CairnFeature[]
  readonly leftOut: readonly LeftOutRelation[]
}

/** The features without relations to claims and features that are neither among them nor withdrawn. */
export function detach(features: readonly CairnFeature[], withdrawn: ReadonlyMap<string, unknown>): Detached {
  const ids = new Set(features.flatMap(({ id, properties }) => [id, ...properties.claims.map((c) => c.id)]))
  const leftOut: LeftOutRelation[] = []
  const stays = (from: string, type: string, to: string): boolean => {
    const isHere = ids.has(to) || withdrawn.has(to)
    if (!isHere) leftOut.push({ from, type, to })
    return isHere
  }
  return { features: features.map((feature) => detachFeature(feature, stays)), leftOut }
}

type Stays = (from: string, type: string, to: string) => boolean

function detachFeature(feature: CairnFeature, stays: Stays): CairnFeature {
  const { claims, relatedFeatures } = feature.properties
  const related = relatedFeatures?.filter(({ id, type }) => stays(feature.id, type, id))
  const properties = { ...feature.properties, claims: claims.map((claim) => detachClaim(claim, stays)) }
  return { ...feature, properties: related ? { ...properties, relatedFeatures: related } : properties }
}

function detachClaim(claim: Claim, stays: Stays): Claim {
  const relations = claim.relations.filter((relation) => stays(claim.id, relation.type, relation.claim))
  return relations.length === claim.relations.length ? claim : { ...claim, relations }
}

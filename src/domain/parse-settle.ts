/**
 * After all errors are known: what sound records say about records that are not in
 * the package. Relations to them are dropped, documents, claimants and places are
 * stood in for, and each loss is told. Nothing is rejected here any more, so one
 * fault never runs through the package.
 */
import type { Agent, CairnFeature, Claim, Place, Source } from './generated/package-types.ts'
import {
  accepted,
  addFindings,
  allClaims,
  type Candidate,
  type Candidates,
  type FeatureCandidate,
} from './parse-candidate.ts'
import { type Absence, standInAgent, standInPlace, standInSource } from './parse-stand-in.ts'
import type { KnownIds } from './rules/dangling.ts'
import { error, type Finding, notice, warning } from './rules/finding.ts'
import type { IdKind } from './rules/id-index.ts'
import {
  agentReferences,
  claimReferences,
  everyClaimReference,
  featureReferences,
  placeReferences,
  type Reference,
  sourceReferences,
} from './rules/references.ts'

export interface Settled {
  readonly features: readonly CairnFeature[]
  readonly sources: ReadonlyMap<string, Source>
  readonly agents: ReadonlyMap<string, Agent>
  readonly places: ReadonlyMap<string, Place>
}

/** Rejects features without claims and the claims of rejected features, then settles what refers to any of them. */
export function settle(candidates: Candidates, known: KnownIds): Settled {
  for (const feature of candidates.features) settleOwnership(feature)
  const absent = absenceReader(known)
  const needed = new Map<string, Reference>()
  const note = (record: Candidate, references: readonly Reference[]) =>
    noteAbsent(record, references, absent, needed)
  for (const { candidate, record } of accepted(candidates.features))
    note(candidate, featureReferences(record))
  const isHere = (id: string, kind: IdKind): boolean => {
    const target = known.index.byKind[kind].get(id)
    return target !== undefined && isSound(target)
  }
  for (const claim of allClaims(candidates)) {
    if (!isSound(claim)) continue
    const isWhole = claim.record.attribution === undefined && everyClaimReference(claim.record, isHere)
    if (!isWhole) note(claim, claimReferencesOf(claim.record, known))
  }
  for (const { candidate, record } of accepted(candidates.sources)) note(candidate, sourceReferences(record))
  for (const { candidate, record } of accepted(candidates.agents)) note(candidate, agentReferences(record))
  for (const { candidate, record } of accepted(candidates.places)) note(candidate, placeReferences(record))
  const standIns = [...needed.values()]
  return {
    features: settledFeatures(candidates.features, absent),
    sources: withStandIns(candidates.sources, standIns, 'source', standInSource, known, absent),
    agents: withStandIns(candidates.agents, standIns, 'agent', standInAgent, known, absent),
    places: withStandIns(candidates.places, standIns, 'place', standInPlace, known, absent),
  }
}

type Sound<R> = Candidate<R> & { record: R }

function isSound<R>(candidate: Candidate<R>): candidate is Sound<R> {
  return !candidate.isRejected && candidate.record !== null
}

/** An agent's id under `accused` is a reference like the others; a party's is none. */
function claimReferencesOf(claim: Claim, known: KnownIds): readonly Reference[] {
  const accused = claim.attribution?.accused
  const references = claimReferences(claim)
  if (accused === undefined || known.parties?.has(accused) || !known.index.byKind.agent.has(accused))
    return references
  return [...references, { id: accused, kind: 'agent', path: ['attribution', 'accused'] }]
}

/** A feature stands with its claims: without a sound one it has nothing to say, and without it they have no place to be. */
function settleOwnership(feature: FeatureCandidate): void {
  if (!feature.isRejected && !feature.claims.some(isSound)) {
    const message = `Expected at least one sound claim, found none of ${feature.claims.length}. Correct a claim; the feature comes back with it.`
    addFindings(feature, [error('feature-without-claim', ['properties', 'claims'], message)])
  }
  if (!feature.isRejected) return
  const message =
    'Nothing was found wrong with this claim, but its feature is rejected. Correct the feature; the claim comes back with it.'
  for (const claim of feature.claims)
    if (!claim.isRejected) rejectWith(claim, notice('claim-of-rejected-feature', [], message))
}

/** The reason stands at the feature; repeating it as an error for each claim would bury the errors. */
function rejectWith(claim: Candidate, reason: Finding): void {
  addFindings(claim, [reason])
  claim.isRejected = true
}

/** Why an id has no record in the package; null when it has one. */
type AbsenceReader = (reference: Reference) => Absence | null

function absenceReader({ index, withdrawn }: KnownIds): AbsenceReader {
  return ({ id, kind }) => {
    const target = index.byKind[kind].get(id)
    if (target && isSound(target)) return null
    if (withdrawn.has(id)) return 'withdrawn'
    return target ? 'rejected' : 'unread'
  }
}

/** A link to a withdrawn record is no loss, since its tombstone answers; a record that was never read is told once. */
function noteAbsent(
  record: Candidate,
  references: readonly Reference[],
  absent: AbsenceReader,
  needed: Map<string, Reference>,
): void {
  for (const reference of references) {
    const absence = absent(reference)
    if (absence === null) continue
    const isLink = reference.kind === 'claim' || reference.kind === 'feature'
    const isTold = absence === 'withdrawn' ? isLink : absence === 'unread' && needed.has(reference.id)
    if (!isLink) needed.set(reference.id, reference)
    if (!isTold) addFindings(record, [lossFinding(reference, absence, isLink)])
  }
}

function lossFinding({ id, kind, path }: Reference, absence: Absence, isLink: boolean): Finding {
  const outcome = isLink
    ? 'This link is left out; the record stays'
    : `The record stays, with a stand-in for the ${kind}`
  const found = {
    rejected: 'one that was rejected',
    withdrawn: 'one that was withdrawn',
    unread: 'none that could be read',
  }[absence]
  return warning(
    `reference-to-${absence}`,
    path,
    `Expected a sound ${kind} "${id}", found ${found}. ${outcome}.`,
  )
}

function settledFeatures(
  candidates: readonly FeatureCandidate[],
  absent: AbsenceReader,
): readonly CairnFeature[] {
  const features: CairnFeature[] = []
  for (const feature of candidates) for (const kept of settledFeature(feature, absent)) features.push(kept)
  return features
}

function settledFeature(feature: FeatureCandidate, absent: AbsenceReader): readonly CairnFeature[] {
  if (!isSound<CairnFeature>(feature)) return []
  const { record } = feature
  if (refersToNothing(feature)) return [record]
  const claims = feature.claims.flatMap((claim) =>
    isSound(claim) ? [settledClaim(claim.record, absent)] : [],
  )
  const related = record.properties.relatedFeatures
  const relatedFeatures = related?.filter(({ id }) => isKept(absent({ id, kind: 'feature', path: [] })))
  const isWhole = claims.every((claim, index) => claim === record.properties.claims[index])
  if (
    isWhole &&
    claims.length === record.properties.claims.length &&
    relatedFeatures?.length === related?.length
  )
    return [record]
  return [
    { ...record, properties: { ...record.properties, claims, ...(related ? { relatedFeatures } : {}) } },
  ]
}

/** Nothing was taken from it and nothing it says can be lost: the case of most features. */
function refersToNothing({ record, claims }: FeatureCandidate): boolean {
  const own = record?.properties.claims
  if (!own || record.properties.relatedFeatures || own.length !== claims.length) return false
  for (let at = 0; at < claims.length; at++) {
    const claim = claims[at]
    if (!claim || !isSound(claim) || claim.record !== own[at] || claim.record.relations.length > 0)
      return false
  }
  return true
}

function settledClaim(claim: Claim, absent: AbsenceReader): Claim {
  if (claim.relations.length === 0) return claim
  const relations = claim.relations.filter((relation) =>
    isKept(absent({ id: relation.claim, kind: 'claim', path: [] })),
  )
  return relations.length === claim.relations.length ? claim : { ...claim, relations }
}

const isKept = (absence: Absence | null) => absence === null || absence === 'withdrawn'

function withStandIns<R extends { readonly id: string }>(
  candidates: readonly Candidate<R>[],
  needed: readonly Reference[],
  kind: Reference['kind'],
  standIn: (id: string, absence: Absence, record: Candidate | null) => R,
  { index }: KnownIds,
  absent: AbsenceReader,
): ReadonlyMap<string, R> {
  const records = new Map<string, R>()
  for (const { record } of accepted(candidates)) records.set(record.id, record)
  for (const reference of needed) {
    if (reference.kind !== kind) continue
    records.set(
      reference.id,
      standIn(reference.id, absent(reference) ?? 'unread', index.byKind[kind].get(reference.id) ?? null),
    )
  }
  return records
}

/** How claims stand to each other, read in both directions: a relation is stored on one claim only. */
import { type Claims, claimsById, findClaim } from './find-claim.ts'
import type { CairnFeature, Claim, Relation, RelationType } from './generated/package-types.ts'
import type { CairnPackage, ClaimInFeature } from './package.ts'

/** One relation with both its claims; read "`from` contradicts `to`". */
export interface ClaimRelation {
  readonly from: ClaimInFeature
  readonly to: ClaimInFeature
  readonly type: RelationType
}

/** A relation seen from one claim: `outgoing` "it contradicts other", `incoming` "it is contradicted by other". */
export interface SeenRelation {
  readonly type: RelationType
  readonly direction: 'outgoing' | 'incoming'
  readonly other: ClaimInFeature
}

/** A contradiction; `responds_to` only where the response denies. */
export interface Contradiction extends ClaimRelation {
  readonly type: 'contradicts' | 'responds_to'
  /** Whether `to` contradicts `from` as well; such a pair is listed once. */
  readonly isMutual: boolean
  /** Whether the two claimants belong to different parties. */
  readonly isBetweenParties: boolean
}

interface RelationIndex {
  /** Claims that have a relation or that one names. In a large package they are few, and often there are none. */
  readonly related: Claims
  readonly incoming: ReadonlyMap<string, readonly ClaimRelation[]>
}

/** A package never changes once parsed, so what is found in it lives as long as it does. */
const indices = new WeakMap<CairnPackage, RelationIndex>()

/** Every relation of a claim, its own first, then those that other claims have to it, each in file order. */
export function relationsOf(claim: Claim, pkg: CairnPackage): readonly SeenRelation[] {
  const outgoing = outgoingOf(claim, pkg).map(({ type, to }) => seen(type, 'outgoing', to))
  const incoming = incomingOf(claim, pkg).map(({ type, from }) => seen(type, 'incoming', from))
  return [...outgoing, ...incoming]
}

/** Relations that are stored on the claim; one to a claim that is not in the package is left out. */
export function outgoingOf(claim: Claim, pkg: CairnPackage): readonly ClaimRelation[] {
  if (claim.relations.length === 0) return []
  const { related } = indexOf(pkg)
  const from = related.get(claim.id)
  return from ? claim.relations.flatMap((relation) => joined(from, relation, related)) : []
}

/** Relations that other claims have to this one. */
export function incomingOf(claim: Claim, pkg: CairnPackage): readonly ClaimRelation[] {
  return indexOf(pkg).incoming.get(claim.id) ?? []
}

/** Who contradicts whom among the feature's claims, in either direction, and towards claims of other features too. */
export function contradictionsOf(feature: CairnFeature, pkg: CairnPackage): readonly Contradiction[] {
  const found = new Map<string, Contradiction>()
  for (const claim of feature.properties.claims) {
    for (const relation of [...outgoingOf(claim, pkg), ...incomingOf(claim, pkg)]) {
      const contradiction = asContradiction(relation, pkg)
      if (contradiction && !found.has(key(relation))) addOnce(found, contradiction)
    }
  }
  return [...found.values()]
}

/**
 * The claims that replaced each other, oldest first, with the given one among them; it alone when none did.
 * Where several claims replace one, the chain follows the first in file order.
 */
export function supersedingChain(claim: Claim, pkg: CairnPackage): readonly ClaimInFeature[] {
  const self = findClaim(claim.id, pkg)
  if (!self) return []
  const visited = new Set([claim.id])
  const older = follow(self, visited, ({ claim: newer }) =>
    outgoingOf(newer, pkg)
      .filter(({ type }) => type === 'supersedes')
      .map(({ to }) => to),
  )
  const newer = follow(self, visited, ({ claim: replaced }) =>
    incomingOf(replaced, pkg)
      .filter(({ type }) => type === 'supersedes')
      .map(({ from }) => from),
  )
  return [...older.reverse(), self, ...newer]
}

/** Whether the claim denies, by its polarity or by its modality. */
export function isDenial(claim: Claim): boolean {
  return claim.polarity === 'denies' || claim.modality === 'denied'
}

function seen(type: RelationType, direction: SeenRelation['direction'], other: ClaimInFeature): SeenRelation {
  return { type, direction, other }
}

function key({ from, to, type }: ClaimRelation): string {
  return `${type} ${from.claim.id} ${to.claim.id}`
}

function asContradiction(relation: ClaimRelation, pkg: CairnPackage): Contradiction | null {
  const { from, to, type } = relation
  if (type !== 'contradicts' && !isDenyingResponse(relation)) return null
  const partyOf = ({ claim }: ClaimInFeature) => pkg.agents.get(claim.claimant)?.party
  const kind = type === 'contradicts' ? type : 'responds_to'
  return { from, to, type: kind, isMutual: false, isBetweenParties: partyOf(from) !== partyOf(to) }
}

/** A response that denies, unless the same claim says already that it contradicts. */
function isDenyingResponse({ from, to, type }: ClaimRelation): boolean {
  if (type !== 'responds_to' || !isDenial(from.claim)) return false
  return !from.claim.relations.some((other) => other.type === 'contradicts' && other.claim === to.claim.id)
}

/** "A contradicts B" beside "B contradicts A" is one disagreement. */
function addOnce(found: Map<string, Contradiction>, contradiction: Contradiction): void {
  const { from, to, type } = contradiction
  const reverse = found.get(key({ from: to, to: from, type }))
  if (reverse) found.set(key(reverse), { ...reverse, isMutual: true })
  else found.set(key(contradiction), contradiction)
}

function follow(
  start: ClaimInFeature,
  visited: Set<string>,
  next: (claim: ClaimInFeature) => readonly ClaimInFeature[],
): ClaimInFeature[] {
  const chain: ClaimInFeature[] = []
  let current = next(start).find(({ claim }) => !visited.has(claim.id))
  while (current) {
    visited.add(current.claim.id)
    chain.push(current)
    current = next(current).find(({ claim }) => !visited.has(claim.id))
  }
  return chain
}

function indexOf(pkg: CairnPackage): RelationIndex {
  const known = indices.get(pkg)
  if (known) return known
  const named = namedInRelations(pkg)
  // Every relation names a claim: without a name there is none.
  const isRelated = ({ id, relations }: Claim): boolean => relations.length > 0 || named.has(id)
  const related = named.size === 0 ? new Map<string, ClaimInFeature>() : claimsById(pkg, isRelated)
  const index = { related, incoming: incomingIndex(related) }
  indices.set(pkg, index)
  return index
}

function namedInRelations(pkg: CairnPackage): ReadonlySet<string> {
  const named = new Set<string>()
  for (const { properties } of pkg.features)
    for (const { relations } of properties.claims) for (const { claim } of relations) named.add(claim)
  return named
}

function incomingIndex(claims: Claims): ReadonlyMap<string, readonly ClaimRelation[]> {
  const incoming = new Map<string, ClaimRelation[]>()
  for (const from of claims.values()) {
    for (const relation of from.claim.relations.flatMap((stored) => joined(from, stored, claims))) {
      const list = incoming.get(relation.to.claim.id)
      if (list) list.push(relation)
      else incoming.set(relation.to.claim.id, [relation])
    }
  }
  return incoming
}

function joined(from: ClaimInFeature, { type, claim }: Relation, claims: Claims): ClaimRelation[] {
  const to = claims.get(claim)
  return to ? [{ from, to, type }] : []
}

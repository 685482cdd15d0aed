/**
 * How many voices stand behind claims, as against how many outlets print them.
 * One origin are: a claimant with itself, a claimant and the body that it speaks
 * for, and claims joined by `repeats` or `derives_from`, by way of other features
 * too. An outlet's own wording in a document that relays another one is that
 * other document's voice; what a document quotes from a speaker is the speaker's.
 */
import { claimantBody } from './claimant-body.ts'
import { type DisjointSets, disjointSets } from './disjoint-sets.ts'
import type { Claim, ClaimantRole } from './generated/package-types.ts'
import type { CairnPackage } from './package.ts'

export interface Origin {
  /** Claims of this origin, in the order given. */
  readonly claims: readonly Claim[]
  /** Agent ids of those who said it first, as far as the package tells. */
  readonly claimants: readonly string[]
}

const RELAYING_ROLES: ReadonlySet<ClaimantRole> = new Set(['publisher', 'republisher', 'translator'])

const relationSets = new WeakMap<CairnPackage, DisjointSets>()

/** The independent origins behind claims of one feature; fewer than claims, never more. */
export function independentOrigins(claims: readonly Claim[], pkg: CairnPackage): readonly Origin[] {
  const sets = disjointSets()
  for (const claim of claims) {
    sets.unite(`claim ${claim.id}`, `body ${claimantBody(claim.claimant, pkg)}`)
    sets.unite(`claim ${claim.id}`, `set ${relationsOfPackage(pkg).find(claim.id)}`)
    if (isRelay(claim, pkg))
      for (const key of upstream(claim, pkg)) sets.unite(`claim ${claim.id}`, `relay ${key}`)
  }
  const groups = grouped(claims, (claim) => sets.find(`claim ${claim.id}`))
  const original = groups.flat().filter((claim) => !isRelay(claim, pkg))
  const documents = new Set(original.flatMap(({ passages }) => passages.map(({ source }) => source)))
  return groups
    .filter((group) => !relaysOnly(group, documents, pkg))
    .map((group) => ({ claims: group, claimants: firstClaimants(group, pkg) }))
}

/** Sets of claims that repeat or derive from each other anywhere in the package. */
function relationsOfPackage(pkg: CairnPackage): DisjointSets {
  const known = relationSets.get(pkg)
  if (known) return known
  const sets = disjointSets()
  for (const { properties } of pkg.features)
    for (const { id, relations } of properties.claims)
      for (const { type, claim } of relations) if (isSameOrigin(type)) sets.unite(id, claim)
  relationSets.set(pkg, sets)
  return sets
}

function isSameOrigin(type: string): boolean {
  return type === 'repeats' || type === 'derives_from'
}

/** An outlet in its own words, in documents that all say from where they have it. */
function isRelay(claim: Claim, pkg: CairnPackage): boolean {
  const relays = ({ source }: { readonly source: string }) =>
    (pkg.sources.get(source)?.derivedFrom.length ?? 0) > 0
  return RELAYING_ROLES.has(claim.claimantRole) && claim.passages.every(relays)
}

/** The claim's documents and all that they come from: source ids, or the name by which an absent origin is cited. */
function upstream(claim: Claim, pkg: CairnPackage): ReadonlySet<string> {
  const keys = new Set<string>()
  const waiting = claim.passages.map(({ source }) => source)
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (keys.has(id)) continue
    keys.add(id)
    for (const { source, citedAs } of pkg.sources.get(id)?.derivedFrom ?? []) {
      if (source === null) keys.add(`cited ${citedAs.trim().toLowerCase()}`)
      else waiting.push(source)
    }
  }
  return keys
}

/** Whether a group only relays documents in which another origin of these claims stands already. */
function relaysOnly(group: readonly Claim[], documents: ReadonlySet<string>, pkg: CairnPackage): boolean {
  if (!group.every((claim) => isRelay(claim, pkg))) return false
  return group.some((claim) => [...upstream(claim, pkg)].some((key) => documents.has(key)))
}

/** Claimants of the group without those who repeat or relay; all of them when nobody else is left. */
function firstClaimants(group: readonly Claim[], pkg: CairnPackage): readonly string[] {
  const first = group.filter(
    (claim) => !isRelay(claim, pkg) && !claim.relations.some(({ type }) => isSameOrigin(type)),
  )
  return [...new Set((first.length > 0 ? first : group).map(({ claimant }) => claimant))]
}

function grouped(claims: readonly Claim[], keyOf: (claim: Claim) => string): readonly (readonly Claim[])[] {
  const groups = new Map<string, Claim[]>()
  for (const claim of claims) {
    const group = groups.get(keyOf(claim))
    if (group) group.push(claim)
    else groups.set(keyOf(claim), [claim])
  }
  return [...groups.values()]
}

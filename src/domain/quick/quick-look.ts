/**
 * One look at each record of a file right after `JSON.parse`: it counts the members, which shows whether one stood twice, and
 * notes in which records neither schema nor gate nor text rules would find anything. Only the others go through those.
 */
import { countClaim, countFeature } from '../generated/counters.js'
import { membersIn } from '../json/single-members.ts'
import { GEOMETRY_MEMBERS, isFineGeometry } from './quick-geometry.ts'
import { countPlainFeature } from './quick-plain.ts'
import { isQuietText } from './quick-text.ts'

/** What was seen of a record: nothing, a sound record of a package, or a sound feature of plain GeoJSON. */
export const SEEN = { nothing: 0, record: 1, plain: 2 } as const

export interface QuickLook {
  /** Members of the record and of all that is inside it; -1 when they were not counted. */
  readonly membersOf: (record: unknown) => number
  /** One of `SEEN` for each record in file order, and behind a feature one for each element of its list of claims. */
  readonly seen: readonly number[]
}

/** A look at the features of one file, with or without claims. */
export function lookAtFeatures(): QuickLook {
  const seen: number[] = []
  return { seen, membersOf: (record) => (claimsOf(record) ? lookAtClaims(record) : lookAtPlain(record)) }

  function lookAtPlain(record: unknown): number {
    const members = countPlainFeature(record)
    seen.push(members < 0 ? SEEN.nothing : SEEN.plain)
    return members
  }

  function lookAtClaims(record: unknown): number {
    const own = countFeature(record, isQuietText)
    const geometry = (record as { geometry?: unknown }).geometry
    const isFine = own >= 0 && isFineGeometry(geometry, 2)
    seen.push(isFine ? SEEN.record : SEEN.nothing)
    let members = 0
    for (const claim of claimsOf(record) ?? []) members += lookAtClaim(claim)
    return isFine ? own + members + (geometry === null ? 0 : GEOMETRY_MEMBERS) : -1
  }

  function lookAtClaim(claim: unknown): number {
    const members = countClaim(claim, isQuietText)
    seen.push(members < 0 ? SEEN.nothing : SEEN.record)
    return members < 0 ? membersIn(claim) : members
  }
}

/** The list of claims of a feature; null when there is none, as in plain GeoJSON. */
export function claimsOf(record: unknown): readonly unknown[] | null {
  const claims = (record as { properties?: { claims?: unknown } | null } | null | undefined)?.properties
    ?.claims
  return Array.isArray(claims) ? claims : null
}

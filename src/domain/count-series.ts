/** How a number grew: each claimant's counts of one kind in order of statement. Numbers of different kinds are never mixed. */
import { claimantBody } from './claimant-body.ts'
import type { CairnFeature, Claim, Count, CountKind } from './generated/package-types.ts'
import type { CairnPackage } from './package.ts'
import { supersedingChain } from './relations.ts'
import { standingOf } from './standing.ts'
import { inStatementOrder, statementDay } from './statement-order.ts'

export interface CountEntry {
  readonly claim: Claim
  /** As claimed; all numbers are null for wording such as "hundreds". */
  readonly count: Count
  /** Whether its claimant replaced it later. */
  readonly isSuperseded: boolean
}

export interface CountSeries {
  /** Agent id of the body that speaks: its members' counts are its own. */
  readonly claimant: string
  readonly kind: CountKind
  /** In order of statement; an undated one after what it replaced, else last; at least one. */
  readonly entries: readonly CountEntry[]
}

/** One series per claimant and kind of count, in the order in which they begin. Withdrawn claims and denials have no part in it. */
export function countSeries(feature: CairnFeature, pkg: CairnPackage): readonly CountSeries[] {
  const series = new Map<string, { claimant: string; kind: CountKind; entries: CountEntry[] }>()
  for (const claim of inOrder(feature.properties.claims, pkg)) {
    const standing = standingOf(claim, pkg)
    if (!claim.count || claim.polarity === 'denies' || standing === 'withdrawn') continue
    const claimant = claimantBody(claim.claimant, pkg)
    const key = `${claim.count.kind} ${claimant}`
    const known = series.get(key) ?? { claimant, kind: claim.count.kind, entries: [] }
    known.entries.push({ claim, count: claim.count, isSuperseded: standing === 'superseded' })
    series.set(key, known)
  }
  return [...series.values()]
}

/** An undated claim is still known to come after the one that it replaces. */
function inOrder(claims: readonly Claim[], pkg: CairnPackage): readonly Claim[] {
  const ordered = [...inStatementOrder(claims)]
  for (const claim of claims.filter((candidate) => statementDay(candidate) === null)) {
    const chain = supersedingChain(claim, pkg).map((link) => link.claim)
    const replaced = chain[chain.indexOf(claim) - 1]
    if (!replaced || !ordered.includes(replaced)) continue
    ordered.splice(ordered.indexOf(claim), 1)
    ordered.splice(ordered.indexOf(replaced) + 1, 0, claim)
  }
  return ordered
}

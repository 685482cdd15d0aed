/** Going to the next and the previous of what stands in an order: features of the list, claims of a document. */

import { featureById } from '../domain/feature-by-id.ts'
import type { CairnPackage } from '../domain/package.ts'
import { inStatementOrder } from '../domain/statement-order.ts'
import type { QueryResult } from '../query/core/result.ts'
import { claimsOfSource, eachClaim } from '../ui/claims-of-source.ts'
import { eachEntry, firstEntries } from '../ui/result-entries.ts'
import type { PageState } from './page-state.ts'
import type { Selection } from './session.ts'

/** The next one (`by` 1) or the one before (-1); from nothing the first or the last; null at either end. */
export function neighbour<Item>(items: readonly Item[], current: Item | null, by: 1 | -1): Item | null {
  const at = current === null ? -1 : items.indexOf(current)
  if (at < 0) return (by === 1 ? items[0] : items.at(-1)) ?? null
  return items[at + by] ?? null
}

/** The selection one feature further in the list as it stands when sorted by place; null when there is none. */
export function nextFeature({ parsed, result, session }: PageState, by: 1 | -1): Partial<Selection> | null {
  const pkg = parsed?.package
  if (!pkg || !result) return null
  const ids = listedIds(pkg, result, session.lang)
  const site = neighbour(ids, session.selection.site, by)
  return site === null ? null : { site, claim: null, source: null }
}

const listed = new WeakMap<QueryResult, readonly string[]>()

/** Ids in the order of the list, worked out once an answer: sorting a large package is not for every key press. */
function listedIds(pkg: CairnPackage, result: QueryResult, lang: string): readonly string[] {
  const known = listed.get(result)
  if (known) return known
  const all = { order: 'place', lang, count: result.rows.length } as const
  const sorted = firstEntries(eachEntry(pkg, result), pkg, all)
  const ids = sorted.map(({ feature }) => feature.id)
  listed.set(result, ids)
  return ids
}

/** The selection one claim further in the open document, or in the open feature; null when none is open or at the end. */
export function nextClaim({ parsed, session }: PageState, by: 1 | -1): Partial<Selection> | null {
  const pkg = parsed?.package
  if (!pkg) return null
  const claims = openClaims(pkg, session.selection)
  const id = neighbour(
    claims.map(({ claim }) => claim),
    session.selection.claim,
    by,
  )
  const found = claims.find(({ claim }) => claim === id)
  return found ? { site: found.site, claim: found.claim } : null
}

function openClaims(
  pkg: CairnPackage,
  { site, source }: Selection,
): readonly { site: string; claim: string }[] {
  if (source !== null)
    return eachClaim(claimsOfSource(source, pkg)).map(({ feature, claim }) => ({
      site: feature.id,
      claim: claim.id,
    }))
  const feature = featureById(site, pkg)
  if (!feature) return []
  return inStatementOrder(feature.properties.claims).map(({ id }) => ({ site: feature.id, claim: id }))
}

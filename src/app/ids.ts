/** Whether the ids of a link stand for something in the package, and what to say when they do not. */
import { rowOfFeature } from '../domain/feature-by-id.ts'
import { findClaim } from '../domain/find-claim.ts'
import type { CairnPackage } from '../domain/package.ts'
import { t } from '../i18n/message.ts'
import type { Selection } from './session.ts'

interface Resolved {
  readonly selection: Selection
  readonly messages: readonly string[]
}

/** The feature that a claim belongs to; null when no claim has the id. */
export const siteOfClaim = (pkg: CairnPackage, claimId: string): string | null =>
  findClaim(claimId, pkg)?.feature.id ?? null

function missing(pkg: CairnPackage, id: string): string {
  const tombstone = pkg.tombstones.get(id)
  if (!tombstone) return t('page.unknownId', { id, title: pkg.title, version: pkg.version })
  return t('page.withdrawnId', { id, date: tombstone.date, reason: tombstone.reason })
}

/**
 * Keeps the ids that resolve, completes a claim with its feature, and says plainly
 * what became of the others. Never answers with another feature than the one asked for.
 */
export function resolveSelection(pkg: CairnPackage, asked: Selection): Resolved {
  const messages: string[] = []
  const known = (id: string | null, exists: (id: string) => boolean): string | null => {
    if (id === null || exists(id)) return id
    messages.push(missing(pkg, id))
    return null
  }
  const claim = known(asked.claim, (id) => siteOfClaim(pkg, id) !== null)
  const site = known(asked.site, (id) => rowOfFeature(id, pkg) !== null)
  const source = known(asked.source, (id) => pkg.sources.has(id))
  const siteOf = claim === null ? null : siteOfClaim(pkg, claim)
  if (site !== null && siteOf !== null && siteOf !== site) {
    messages.push(t('page.claimElsewhere', { claim: claim ?? '', site, other: siteOf }))
    return { selection: { site, claim: null, source }, messages }
  }
  return { selection: { site: site ?? siteOf, claim, source }, messages }
}

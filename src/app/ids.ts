/** Whether the ids of a link stand for something in the package, and what to say when they do not. */
import { rowOfFeature } from '../domain/feature-by-id.ts'
import type { CairnPackage } from '../domain/package.ts'
import { t } from '../i18n/message.ts'
import { keptSelection, siteOfClaim } from './kept-selection.ts'
import type { Selection } from './session.ts'

interface Resolved {
  readonly selection: Selection
  readonly messages: readonly string[]
}

function missing(pkg: CairnPackage, id: string): string {
  const tombstone = pkg.tombstones.get(id)
  if (!tombstone) return t('page.unknownId', { id, title: pkg.title, version: pkg.version })
  return t('page.withdrawnId', { id, date: tombstone.date, reason: tombstone.reason })
}

/** The ids that resolve, and plainly what became of the others. */
export function resolveSelection(pkg: CairnPackage, asked: Selection): Resolved {
  const { claim, site, source } = asked
  const siteOf = claim === null ? null : siteOfClaim(pkg, claim)
  const gone = [
    siteOf === null ? claim : null,
    site !== null && rowOfFeature(site, pkg) === null ? site : null,
    source !== null && !pkg.sources.has(source) ? source : null,
  ]
  const messages = gone.filter((id) => id !== null).map((id) => missing(pkg, id))
  const selection = keptSelection(pkg, asked)
  const other = siteOf !== null && selection.site !== siteOf ? siteOf : null
  const elsewhere = { claim: claim ?? '', site: site ?? '', other: other ?? '' }
  return {
    selection,
    messages: other === null ? messages : [...messages, t('page.claimElsewhere', elsewhere)],
  }
}

/** The panel of saved views over the page. */
import { html, type TemplateResult } from 'lit'
import type { CairnPackage } from '../domain/package.ts'
import { t } from '../i18n/message.ts'
import type { SavedView } from '../storage/schema.ts'
import type { ViewLine } from '../ui/saved-views-events.ts'
import { resolveSelection } from './ids.ts'
import type { PageState } from './page-state.ts'
import { versionsApart } from './pin-text.ts'
import { proposedName } from './saved-views.ts'
import { readSession } from './url.ts'
import { unknownValues } from './url-values.ts'

/** What of the view the package no longer has, in plain words; empty when everything is still there. */
export function missingOf({ search }: SavedView, pkg: CairnPackage): readonly string[] {
  const { selection, filter } = readSession(new URL(search || '?', 'https://page.example/')).session
  return [...resolveSelection(pkg, selection).messages, ...unknownValues(filter, pkg)]
}

function since(view: SavedView, pkg: CairnPackage): string {
  if (view.packageHash === pkg.hash) return t('views.present')
  const missing = missingOf(view, pkg)
  const saved = { version: view.packageVersion, hash: view.packageHash }
  const { present } = versionsApart(saved, pkg)
  if (missing.length === 0) return t('views.changed', { present })
  return t('views.changedMissing', { present, missing: missing.join(' ') })
}

/** A view as the panel shows it. What became of a package is known while it is open. */
export function viewLine(view: SavedView, pkg: CairnPackage): ViewLine {
  const { id, name, note, packageTitle, packageVersion, savedAt } = view
  const isOpen = view.packageId === pkg.id
  return {
    ...{ id, name, note, packageTitle, packageVersion },
    savedDay: savedAt.slice(0, 10),
    since: isOpen ? since(view, pkg) : null,
    isOlder: isOpen && view.packageHash !== pkg.hash,
  }
}

/** The panel; its code is loaded with its first opening. */
export function savedViewsOverlay({ savedViews, session }: PageState, pkg: CairnPackage): TemplateResult {
  void import('../ui/saved-views.ts')
  const { list, lasting, deleted, said } = savedViews
  return html`<cairn-saved-views
    .views=${list.map((view) => viewLine(view, pkg))} .proposal=${proposedName(session, pkg)}
    .lasting=${lasting} .canRestore=${deleted !== null} .said=${said} .lang=${session.lang}
  ></cairn-saved-views>`
}

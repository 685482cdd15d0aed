/**
 * What is shown over the page and what it asks for. Nobody sees it before opening something, so it comes with the
 * first opening, or at the first quiet moment (late-room.ts).
 */
import '../i18n/rest.ts'
import './overlay.css'
import { html, nothing, type TemplateResult } from 'lit'
import type { CairnPackage } from '../domain/package.ts'
import { t } from '../i18n/message.ts'
import '../ui/about.ts'
import '../ui/export.ts'
import '../ui/issues.ts'
import { areaPanel } from './area-panel.ts'
import { areasOverlay } from './areas-overlay.ts'
import { bundleOverlay, receivedOverlay } from './bundle-overlay.ts'
import { exportOverlay } from './export-overlay.ts'
import { fieldPanel } from './field-overlay.ts'
import { filterSteps } from './filter-steps-view.ts'
import { offlineLine } from './header-view.ts'
import { importLinks, importOverlay, largeOverlay, reportOverlay } from './import-overlay.ts'
import { openingButton } from './opening-button.ts'
import type { Overlay, PageState } from './page-state.ts'
import { printOverlay } from './print-overlay.ts'
import { readyOverlay } from './ready-overlay.ts'
import { savedViewsOverlay } from './saved-views-overlay.ts'
import { shareOverlay } from './share.ts'
import { vaultOverlay } from './vault-overlay.ts'

/** Of panels that are opened from other panels, or by what was read. */
export const LATE_TITLES: Readonly<Partial<Record<Overlay, string>>> = {
  import: 'import.title',
  'import-report': 'import.report.title',
  large: 'large.title',
  compare: 'matrix.title',
  balance: 'balance.title',
  releases: 'releases.title',
  print: 'print.title',
  areas: 'areas.title',
  received: 'receive.title',
}

type SetOverlay = (overlay: Overlay) => void

/** The content of the dialog; nothing where the overlay needs a package and there is none. */
export function overlayContent(state: PageState, set: SetOverlay): TemplateResult | typeof nothing {
  const { parsed, result, session } = state
  const pkg = parsed?.package ?? null
  if (state.overlay === 'issues' && parsed)
    return html`${reportLinks(pkg, set, importLinks(state, set))}<cairn-issues .parsed=${parsed}></cairn-issues>`
  if (state.overlay === 'shortcuts') return shortcutsOverlay(state)
  if (state.overlay === 'areas') return areasOverlay(state)
  if (state.overlay === 'ready') return readyOverlay(state)
  if (state.overlay === 'vault') return vaultOverlay(state)
  if (state.overlay === 'bundle') return bundleOverlay(state)
  if (state.overlay === 'received') return receivedOverlay(state)
  if (state.overlay === 'import') return importOverlay(state)
  if (state.overlay === 'import-report') return reportOverlay(state)
  if (state.overlay === 'large') return largeOverlay(state)
  if (state.overlay === 'field') return fieldPanel(state)
  if (state.archive && state.overlay === 'filters') return state.archive.filters(state)
  if (!pkg) return nothing
  if (state.overlay === 'area') return areaPanel(state, pkg)
  if (state.overlay === 'share') return shareOverlay(state, pkg)
  if (state.overlay === 'views') return savedViewsOverlay(state, pkg)
  const report = reportOf(state, pkg)
  if (report) return report
  if (state.overlay === 'export') return exportOverlay(state, pkg)
  if (state.overlay === 'print') return printOverlay(state)
  const { filter, lang, selection } = session
  if (state.overlay === 'filters')
    return html`${filterSteps(state, pkg)}<cairn-filters .pkg=${pkg} .filter=${filter} .result=${result} .lang=${lang}></cairn-filters>`
  if (state.overlay === 'tray')
    return html`<cairn-tray
      expanded .pkg=${pkg} .result=${result} .selection=${selection} .hasArea=${filter.area !== null} .lang=${lang}
    ></cairn-tray>`
  if (state.overlay === 'legend') return html`<cairn-legend .pkg=${pkg} .open=${true}></cairn-legend>`
  return html`${reportLinks(pkg, set, checkButton(set))}
    <cairn-about .pkg=${pkg} .version=${__CAIRN_VERSION__} .build=${__CAIRN_BUILD__}></cairn-about>
    <p class="offline-line">${offlineLine(state)}</p>`
}

const REPORTS: ReadonlySet<Overlay> = new Set(['compare', 'balance', 'releases'])

/** What is said about the package as a whole, or about one feature's claimants. */
function reportOf({ overlay, parsed, session }: PageState, pkg: CairnPackage): TemplateResult | null {
  if (REPORTS.has(overlay)) void import('./reports.ts')
  const { lang, selection } = session
  if (overlay === 'compare')
    return html`<cairn-matrix .pkg=${pkg} .featureId=${selection.site} .selectedClaim=${selection.claim} .lang=${lang}></cairn-matrix>`
  if (overlay === 'balance')
    return html`<cairn-balance .pkg=${pkg} .rejected=${parsed?.rejected.length ?? 0} .lang=${lang}></cairn-balance>`
  if (overlay === 'releases') return html`<cairn-releases .pkg=${pkg} .lang=${lang}></cairn-releases>`
  return null
}

/** The data check, also reached from here, and the sheet of keys. */
const checkButton = (set: SetOverlay): TemplateResult =>
  html`${openingButton(t('opening.title'))}
    <button class="button" @click=${() => set('issues')}>${t('page.dataCheck')}</button>
    <button class="button" @click=${() => set('shortcuts')}>${t('shortcuts.title')}</button>`

/** The sheet of keys; its code is loaded with its first opening. */
function shortcutsOverlay({ singleKeys }: PageState): TemplateResult {
  void import('../ui/shortcuts.ts')
  return html`<cairn-shortcuts .singleKeys=${singleKeys}></cairn-shortcuts>`
}

/** From what the package says of itself to its balance and its releases; a file without claims has neither. */
function reportLinks(
  pkg: CairnPackage | null,
  set: SetOverlay,
  further: TemplateResult | typeof nothing = nothing,
): TemplateResult | typeof nothing {
  if (pkg?.kind !== 'package') return further
  return html`<p class="report-links">
    ${further}
    <button class="button" @click=${() => set('balance')}>${t('balance.title')}</button>
    <button class="button" @click=${() => set('releases')}>${t('releases.title')}</button>
  </p>`
}

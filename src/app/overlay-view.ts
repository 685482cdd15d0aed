/** What is laid over the page, one at a time, in a modal dialog. */
import { html, nothing, type TemplateResult } from 'lit'
import { keyed } from 'lit/directives/keyed.js'
import type { CairnPackage } from '../domain/package.ts'
import { t } from '../i18n/message.ts'
import { areaPanel } from './area-overlay.ts'
import { areasOverlay } from './areas-overlay.ts'
import { bundleOverlay, receivedOverlay } from './bundle-overlay.ts'
import { exportOverlay } from './export-overlay.ts'
import { fieldPanel } from './field-overlay.ts'
import { offlineLine } from './header-view.ts'
import { importLinks, importOverlay, reportOverlay } from './import-overlay.ts'
import type { Overlay, PageState } from './page-state.ts'
import { printOverlay } from './print-overlay.ts'
import { readyOverlay } from './ready-overlay.ts'
import { savedViewsOverlay } from './saved-views-overlay.ts'
import { shareOverlay } from './share.ts'
import { filterSteps } from './undo-filter.ts'
import { vaultOverlay } from './vault-overlay.ts'

const TITLES: Readonly<Record<Exclude<Overlay, 'none'>, string>> = {
  filters: 'page.filters',
  tray: 'tray.title',
  legend: 'legend.title',
  issues: 'page.dataCheck',
  import: 'import.title',
  'import-report': 'import.report.title',
  about: 'page.about',
  compare: 'matrix.title',
  balance: 'balance.title',
  releases: 'releases.title',
  export: 'export.title',
  print: 'print.title',
  share: 'share.title',
  views: 'views.title',
  shortcuts: 'shortcuts.title',
  area: 'area.title',
  areas: 'areas.title',
  ready: 'ready.title',
  field: 'field.title',
  vault: 'vault.title',
  bundle: 'bundle.title',
  received: 'receive.title',
}

type SetOverlay = (overlay: Overlay) => void

function content(state: PageState, set: SetOverlay): TemplateResult | typeof nothing {
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
  if (state.overlay === 'field') return fieldPanel(state)
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
    return html`<cairn-tray expanded .pkg=${pkg} .result=${result} .selection=${selection} .lang=${lang}></cairn-tray>`
  if (state.overlay === 'legend') return html`<cairn-legend .pkg=${pkg} .open=${true}></cairn-legend>`
  return html`<p class="offline-line">${offlineLine(state)}</p>
    ${reportLinks(pkg, set, checkButton(set))}
    <cairn-about .pkg=${pkg} .version=${__CAIRN_VERSION__} .build=${__CAIRN_BUILD__}></cairn-about>`
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
  html`<button class="button" @click=${() => set('issues')}>${t('page.dataCheck')}</button>
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

/** The dialog; the root opens it with showModal whenever an overlay is set. */
export function overlayView(state: PageState, set: SetOverlay): TemplateResult | typeof nothing {
  const { overlay } = state
  if (overlay === 'none') return nothing
  const close = (): void => set('none')
  const onCancel = (event: Event): void => {
    event.preventDefault()
    close()
  }
  const dialog = html`<dialog class="overlay over-${overlay}" aria-label=${t(TITLES[overlay])} @cancel=${onCancel}>
    <div class="overlay-bar">
      <h2>${overlay === 'tray' ? nothing : t(TITLES[overlay])}</h2>
      <button class="button" @click=${close}>${t('common.close')}</button>
    </div>
    <div class="overlay-body">${content(state, set)}</div>
  </dialog>`
  // One overlay after another is a dialog of its own, so that the focus begins at its head.
  return html`${keyed(overlay, dialog)}`
}

/** The bar on top: what is open, which view, what is ready offline. */

import { html, nothing, type TemplateResult } from 'lit'
import type { CairnPackage } from '../domain/package.ts'
import { formatEdtf } from '../i18n/date.ts'
import { t } from '../i18n/message.ts'
import { factsOf } from '../query/core/package-facts.ts'
import type { MenuEntry } from '../ui/more-menu.ts'
import { focusContent } from './focus-keeper.ts'
import { languageMenu, otherLanguages } from './language-menu.ts'
import type { OfflineState, Overlay, PageState } from './page-state.ts'
import type { View } from './session.ts'

export interface HeaderActions {
  view(view: View): void
  overlay(overlay: Overlay): void
  open(files: readonly File[]): void
  /** Locks the vault. */
  lock(): void
  language(tag: string): void
}

const VIEWS = [
  ['map', 'page.viewMap'],
  ['table', 'page.viewTable'],
  ['sources', 'page.viewDocuments'],
  ['timeline', 'timeline.title'],
] as const

function packageLine(pkg: CairnPackage): string {
  if (pkg.kind === 'plain')
    return t('page.packageLinePlain', { title: pkg.title, features: pkg.features.length })
  const asOf = pkg.asOf ? formatEdtf(pkg.asOf) : t('common.unknown')
  return t('page.packageLine', {
    title: pkg.title,
    documents: pkg.sources.size,
    claims: factsOf(pkg).claims,
    asOf,
  })
}

function viewButton(
  [view, key]: (typeof VIEWS)[number],
  state: PageState,
  actions: HeaderActions,
): TemplateResult {
  const isCurrent = state.session.view === view
  return html`<button
    class="link"
    aria-current=${isCurrent ? 'page' : nothing}
    @click=${() => actions.view(view)}
  >${t(key)}</button>`
}

/** In a language of long words the views are a line that is pushed aside: the one that is open stands within it. */
export const showCurrentView = (page: ParentNode): void =>
  page
    .querySelector('.bar nav [aria-current]')
    ?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' })

const OFFLINE_WORDS = {
  ready: 'page.offlineReady',
  checking: 'page.offlineChecking',
  unavailable: 'page.offlineNot',
} as const

/** Ready means both: the shell is precached and this package is stored. */
export function offlineWord({ shell, packageKept }: OfflineState): keyof typeof OFFLINE_WORDS {
  if (shell !== 'ready' || packageKept) return shell
  return packageKept === null ? 'checking' : 'unavailable'
}

/** The line that says what is ready offline: app version, package version and date. */
export function offlineLine(state: PageState): string {
  const { shell, reason, packageKept } = state.offline
  if (shell === 'unavailable') return t('page.offlineReason', { reason: reason ?? t('page.noWorker') })
  const pkg = state.parsed?.package
  if (!pkg || (shell === 'ready' && packageKept === null)) return t('page.offlineChecking')
  if (shell === 'ready' && !packageKept) return t('page.offlineReason', { reason: t('page.packageNotKept') })
  return t('page.offlineLine', {
    appVersion: __CAIRN_VERSION__,
    build: __CAIRN_BUILD__,
    title: pkg.title,
    version: pkg.version,
    date: formatEdtf(pkg.created?.slice(0, 10) ?? pkg.asOf),
  })
}

function offlineStatus(state: PageState, actions: HeaderActions): TemplateResult {
  const word = offlineWord(state.offline)
  return html`<button
    class="offline ${word}"
    title=${offlineLine(state)}
    @click=${() => actions.overlay('ready')}
  ><span class="dot" aria-hidden="true"></span><span class="word">${t(OFFLINE_WORDS[word])}</span></button>`
}

function openField(actions: HeaderActions): TemplateResult {
  const choose = (event: Event): void => {
    const input = event.target as HTMLInputElement
    actions.open(Array.from(input.files ?? []))
    input.value = ''
  }
  return html`<label class="button open" title=${t('page.openHint')}>
    <input type="file" multiple accept=".zip,.age,.json,.geojson,.csv,.tsv,.tab,.txt,.xlsx,.kml,.kmz,.gpx,.js,.pmtiles,application/geo+json,application/json,application/zip" @change=${choose} />
    ${t('page.open')}
  </label>`
}

/** How many parts of the filter are set, for the phone's button. */
function activeParts(state: PageState): number {
  const { facets, date, from, to, q, area } = state.session.filter
  const chosen = Object.values(facets).filter((values) => values.length > 0).length
  return chosen + [date !== 'any', from ?? to, q, area].filter(Boolean).length
}

/** What the bar leads to, in its order: each a button of its own, or an entry of the menu where there is no room. */
function entriesOf({ parsed }: PageState): readonly (MenuEntry & { readonly id: Overlay })[] {
  const faults = parsed?.rejected.length ?? 0
  const ofPackage = [
    { id: 'views', text: t('views.title') },
    { id: 'export', text: t('export.title') },
  ] as const
  return [
    { id: 'field', text: t('field.title') },
    ...(parsed?.package ? ofPackage : []),
    { id: 'vault', text: t('vault.title') },
    { id: 'issues', text: t('page.dataCheck'), badge: faults },
    { id: 'about', text: t('page.about') },
  ]
}

const wideButton = (
  { id, text, badge }: ReturnType<typeof entriesOf>[number],
  actions: HeaderActions,
): TemplateResult => html`<button class="link wide" @click=${() => actions.overlay(id)}>
    ${text}${badge ? html` <span class="badge">${badge}</span>` : nothing}
  </button>`

const shareButton = (actions: HeaderActions): TemplateResult =>
  html`<button class="link wide" @click=${() => actions.overlay('share')}>${t('share.title')}</button>`

/** What the menu gathers under which heading, in its order. */
const GROUPS: readonly (readonly [heading: string, ids: readonly Overlay[]])[] = [
  ['more.way', ['ready', 'field']],
  ['more.pass', ['share', 'export', 'bundle']],
  ['more.kept', ['views', 'vault']],
  ['more.help', ['issues', 'about', 'shortcuts']],
]

/** The same, handing over and the sheet of keys, where there is no room for buttons. */
function moreMenu(state: PageState, actions: HeaderActions): TemplateResult {
  // On a narrow screen the status is a dot without a word.
  const ready = { id: 'ready', text: t('ready.title') } as const
  const hand = { id: 'bundle', text: t('bundle.title') } as const
  const keys = { id: 'shortcuts', text: t('shortcuts.title') } as const
  const link = { id: 'share', text: t('share.title') } as const
  const all = [...(state.parsed?.package ? [link] : []), ready, ...entriesOf(state), hand, keys]
  const entries = GROUPS.flatMap(([heading, ids]) =>
    ids.flatMap((id) =>
      all.filter((entry) => entry.id === id).map((entry) => ({ ...entry, group: t(heading) })),
    ),
  )
  const languages = otherLanguages().map((entry) => ({ ...entry, group: t('more.language') }))
  const choose = (event: CustomEvent<{ id: string }>): void => {
    const chosen = entries.find(({ id }) => id === event.detail.id)
    if (chosen) actions.overlay(chosen.id)
    else actions.language(event.detail.id)
  }
  return html`<cairn-more class="more" label=${t('more.title')} .entries=${[...entries, ...languages]} @menu-choose=${choose}></cairn-more>`
}

/** The header as a template. */
export function headerView(state: PageState, actions: HeaderActions): TemplateResult {
  const pkg = state.parsed?.package
  return html`<header class="bar">
    <button class="skip" @click=${() => focusContent(document)}>${t('page.skip')}</button>
    <h1>Cairn</h1>
    <p class="package" role="status">${state.phase === 'loading' ? t('page.loading') : pkg ? packageLine(pkg) : nothing}</p>
    <button class="button filter-button" @click=${() => actions.overlay('filters')}>
      ${t('page.filtersButton', { n: activeParts(state) })}
    </button>
    <nav aria-label=${t('page.views')}>${VIEWS.map((view) => viewButton(view, state, actions))}</nav>
    ${openField(actions)}
    ${pkg ? shareButton(actions) : nothing}
    ${entriesOf(state).map((entry) => wideButton(entry, actions))}
    ${moreMenu(state, actions)} ${languageMenu(actions.language)}
    ${state.vault === 'open' ? html`<button class="button lock-vault" aria-label=${t('vault.lockNow')} @click=${() => actions.lock()}>${t('vault.lockShort')}</button>` : nothing}
    ${offlineStatus(state, actions)}
  </header>`
}

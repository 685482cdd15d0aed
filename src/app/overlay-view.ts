/** What is laid over the page, one at a time, in a modal dialog. */
import { html, nothing, type TemplateResult } from 'lit'
import { t } from '../i18n/message.ts'
import { offlineLine } from './header-view.ts'
import type { Overlay, PageState } from './page-state.ts'

const TITLES: Readonly<Record<Exclude<Overlay, 'none'>, string>> = {
  filters: 'page.filters',
  tray: 'tray.title',
  issues: 'page.dataCheck',
  about: 'page.about',
}

function content(state: PageState): TemplateResult | typeof nothing {
  const { parsed, result, session } = state
  const pkg = parsed?.package ?? null
  if (state.overlay === 'issues' && parsed) return html`<cairn-issues .parsed=${parsed}></cairn-issues>`
  if (!pkg) return nothing
  const { filter, lang, selection } = session
  if (state.overlay === 'filters')
    return html`<cairn-filters .pkg=${pkg} .filter=${filter} .result=${result} .lang=${lang}></cairn-filters>`
  if (state.overlay === 'tray')
    return html`<cairn-tray expanded .pkg=${pkg} .result=${result} .selection=${selection} .lang=${lang}></cairn-tray>`
  return html`<p class="offline-line">${offlineLine(state)}</p>
    <cairn-about .pkg=${pkg} .version=${__CAIRN_VERSION__} .build=${__CAIRN_BUILD__}></cairn-about>`
}

/** The dialog; the root opens it with showModal whenever an overlay is set. */
export function overlayView(state: PageState, close: () => void): TemplateResult | typeof nothing {
  const { overlay } = state
  if (overlay === 'none') return nothing
  const onCancel = (event: Event): void => {
    event.preventDefault()
    close()
  }
  return html`<dialog class="overlay over-${overlay}" aria-label=${t(TITLES[overlay])} @cancel=${onCancel}>
    <div class="overlay-bar">
      <h2>${overlay === 'tray' ? nothing : t(TITLES[overlay])}</h2>
      <button class="button" @click=${close}>${t('common.close')}</button>
    </div>
    <div class="overlay-body">${content(state)}</div>
  </dialog>`
}

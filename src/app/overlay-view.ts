/** What is laid over the page, one at a time, in a modal dialog. */
import { html, nothing, type TemplateResult } from 'lit'
import { keyed } from 'lit/directives/keyed.js'
import { t } from '../i18n/message.ts'
import { type LateRoom, roomLine } from './late-room.ts'
import type { Overlay, PageState } from './page-state.ts'

/** Of what the bar and the map lead to; those that other panels lead to come with the panels. */
const TITLES: Readonly<Partial<Record<Overlay, string>>> = {
  filters: 'page.filters',
  tray: 'tray.title',
  legend: 'legend.title',
  issues: 'page.dataCheck',
  about: 'page.about',
  export: 'export.title',
  share: 'share.title',
  views: 'views.title',
  shortcuts: 'shortcuts.title',
  area: 'area.title',
  ready: 'ready.title',
  field: 'field.title',
  vault: 'vault.title',
  bundle: 'bundle.title',
}

/** The dialog; the root opens it with showModal whenever an overlay is set. */
export function overlayView(
  state: PageState,
  set: (overlay: Overlay) => void,
  room: LateRoom,
): TemplateResult | typeof nothing {
  const { overlay } = state
  if (overlay === 'none') return nothing
  const close = (): void => set('none')
  const onCancel = (event: Event): void => {
    event.preventDefault()
    close()
  }
  const key = TITLES[overlay] ?? room.code?.LATE_TITLES[overlay] ?? 'page.loading'
  const dialog = html`<dialog class="overlay over-${overlay}" aria-label=${t(key)} @cancel=${onCancel}>
    <div class="overlay-bar">
      <h2>${t(key)}</h2>
      <button class="button" @click=${close}>${t('common.close')}</button>
    </div>
    <div class="overlay-body">${room.code?.overlayContent(state, set) ?? roomLine(room)}</div>
  </dialog>`
  // One overlay after another is a dialog of its own, so that the focus begins at its head.
  return html`${keyed(overlay, dialog)}`
}

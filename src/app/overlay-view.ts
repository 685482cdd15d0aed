/** What is laid over the page, one at a time, in a modal dialog. */
import { html, nothing, type TemplateResult } from 'lit'
import { keyed } from 'lit/directives/keyed.js'
import { t } from '../i18n/message.ts'
import { type LateRoom, roomLine } from './late-room.ts'
import type { Overlay, PageState } from './page-state.ts'

const TITLES: Readonly<Record<Exclude<Overlay, 'none'>, string>> = {
  filters: 'page.filters',
  tray: 'tray.title',
  legend: 'legend.title',
  issues: 'page.dataCheck',
  import: 'import.title',
  'import-report': 'import.report.title',
  large: 'large.title',
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
  const dialog = html`<dialog class="overlay over-${overlay}" aria-label=${t(TITLES[overlay])} @cancel=${onCancel}>
    <div class="overlay-bar">
      <h2>${t(TITLES[overlay])}</h2>
      <button class="button" @click=${close}>${t('common.close')}</button>
    </div>
    <div class="overlay-body">${room.code?.overlayContent(state, set) ?? roomLine(room)}</div>
  </dialog>`
  // One overlay after another is a dialog of its own, so that the focus begins at its head.
  return html`${keyed(overlay, dialog)}`
}

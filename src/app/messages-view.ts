/** Plain messages and waiting updates, above the content. */
import { html, type TemplateResult } from 'lit'
import { t } from '../i18n/message.ts'
import type { PageState } from './page-state.ts'
import { type PinActions, pinnedView } from './pinned-view.ts'

function updateLine(update: PageState['updates'][number]): TemplateResult {
  const key = update.kind === 'app' ? 'page.applyApp' : 'page.apply'
  return html`<p class="message update">
    <span>${update.text}</span>
    <button class="button" @click=${() => update.apply()}>${t(key)}</button>
  </p>`
}

function messageLine(message: string, dismiss: (message: string) => void): TemplateResult {
  return html`<p class="message">
    <span>${message}</span>
    <button class="icon" aria-label=${t('page.dismiss')} @click=${() => dismiss(message)}>×</button>
  </p>`
}

/** Nothing when there is nothing to say. */
export function messagesView(
  state: PageState,
  dismiss: (message: string) => void,
  pinActions: PinActions,
): TemplateResult {
  return html`<div class="messages" role="status" aria-live="polite">
    ${pinnedView(state, pinActions)} ${state.updates.map(updateLine)}
    ${state.messages.map((message) => messageLine(message, dismiss))}
  </div>`
}

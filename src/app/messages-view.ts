/** Plain messages and waiting updates, above the content. */
import { html, nothing, type TemplateResult } from 'lit'
import { t } from '../i18n/message.ts'
import type { PageState } from './page-state.ts'
import type { PinActions } from './pinned-view.ts'
import { updateWaitsFor } from './update-waits.ts'

/** Only a newer app reloads the page, and so waits for what a reload would destroy. */
function updateLine(update: PageState['updates'][number], state: PageState): TemplateResult {
  const isApp = update.kind === 'app'
  const label = isApp ? 'page.applyApp' : update.kind === 'key' ? 'trust.accept' : 'page.apply'
  const waits = isApp ? updateWaitsFor(state) : null
  return html`<p class="message update">
    <span>${update.text}${waits === null ? nothing : ` ${t(`page.waits.${waits}`)}`}</span>
    <button class="button" ?disabled=${waits !== null} @click=${() => update.apply()}>${t(label)}</button>
    ${update.refuse ? html`<button class="button" @click=${() => update.refuse?.()}>${t('page.notNow')}</button>` : nothing}
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
    ${state.pinned?.view(state, pinActions) ?? nothing} ${state.updates.map((update) => updateLine(update, state))}
    ${state.messages.map((message) => messageLine(message, dismiss))}
  </div>`
}

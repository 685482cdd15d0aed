/** A button that hands text to the page for the clipboard and says that it did. */
import { html, type TemplateResult } from 'lit'
import { t } from '../i18n/message.ts'
import { emit } from './events.ts'

const SAID_MS = 2000

/** `copy-text` is sent from `from`; the page writes the clipboard. `text` is asked for only when needed. */
export function copyButton(word: string, text: () => string, from: EventTarget): TemplateResult {
  const copy = (event: Event): void => {
    const button = event.currentTarget as HTMLButtonElement
    emit(from, 'copy-text', { text: text() })
    button.textContent = t('common.copied')
    setTimeout(() => {
      button.textContent = word
    }, SAID_MS)
  }
  return html`<button type="button" aria-live="polite" .textContent=${word} @click=${copy}></button>`
}

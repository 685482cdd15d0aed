/** The way from a feature to a private note about it. */
import { html, type TemplateResult } from 'lit'
import { t } from '../i18n/message.ts'
import { emit } from './events.ts'

/** Asks for a note about the feature that the page shows, and its claim if one is chosen. */
export const noteButton = (from: EventTarget): TemplateResult =>
  html`<p class="compare">
    <button type="button" @click=${() => emit(from, 'vault-note', null)}>${t('vault.noteHere')}</button>
  </p>`

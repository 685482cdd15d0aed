/** The way from a feature to its sheet of paper. */
import { html, type TemplateResult } from 'lit'
import { t } from '../i18n/message.ts'
import { emit } from './events.ts'

/** Opens the print panel, which begins with the open feature. */
export const printButton = (from: EventTarget): TemplateResult =>
  html`<p class="compare">
    <button type="button" @click=${() => emit(from, 'open-overlay', { overlay: 'print' })}>${t('print.featureSheet')}</button>
  </p>`

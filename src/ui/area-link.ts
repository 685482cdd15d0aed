/** What leads from the filters to choosing an area. */
import { html, type TemplateResult } from 'lit'
import { t } from '../i18n/message.ts'

export const areaLink = (open: () => void): TemplateResult =>
  html`<button class="text" type="button" @click=${open}>${t('area.title')} …</button>`

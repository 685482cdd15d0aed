/** What everybody who goes there must have read: mines, and that nothing is to be disturbed. Cannot be put away. */
import { html, type TemplateResult } from 'lit'
import { t } from '../i18n/message.ts'
import { caseworkLinks } from './about-links.ts'

export const safetyNotice =
  (): TemplateResult => html`<section class="safety" aria-label=${t('field.safety')}>
  <h3>${t('field.safety')}</h3>
  <p>${t('field.mines')}</p>
  <p>${t('field.disturb')}</p>
  <details>
    <summary>${t('field.report')}</summary>
    ${caseworkLinks()}
  </details>
</section>`

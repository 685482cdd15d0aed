/** How far a reading is, and the way to stop it. Shown only for what takes longer than a moment; see app-controls.css. */
import { html, nothing, type TemplateResult } from 'lit'
import { t } from '../i18n/message.ts'
import type { Progress } from '../import/report.ts'
import type { PageState } from './page-state.ts'

/** The panel; nothing while nothing is read. */
export function readingView({ reading }: PageState, cancel: () => void): TemplateResult | typeof nothing {
  if (reading.kind !== 'busy') return nothing
  const { name, progress } = reading
  return html`<section class="reading-panel" aria-label=${t('reading.title', { name })}>
    <p class="reading-name">${t('reading.title', { name })}</p>
    <p role="status">${t(`reading.step.${progress.step}`)}</p>
    ${bar(progress)}
    <button class="button" @click=${cancel}>${t('reading.cancel')}</button>
  </section>`
}

/** Without an end that is known the bar says only that work goes on. The number is read when asked for, not announced. */
function bar({ step, done, total }: Progress): TemplateResult {
  const label = t(`reading.step.${step}`)
  if (total === null) return html`<progress aria-label=${label}></progress>`
  const percent = Math.floor((100 * done) / Math.max(1, total))
  return html`<progress aria-label=${label} .value=${done} max=${Math.max(1, total)}></progress>
    <span class="reading-share" aria-hidden="true">${t('reading.share', { percent })}</span>`
}

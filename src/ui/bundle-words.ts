/** Words that both panels share. */
import { html, nothing, type TemplateResult } from 'lit'
import { t } from '../i18n/message.ts'

/** Small things to the byte, larger ones in kilobytes. */
export const sizeText = (bytes: number): string =>
  bytes < 10_000
    ? t('bundle.bytes', { bytes })
    : t('bundle.kilobytes', { kilobytes: Math.round(bytes / 1000) })

/** Version and size, as far as there are any. */
export function factsOf(version: string | null, bytes: number): TemplateResult {
  const words = version === null ? nothing : html`${t('bundle.version', { version })} · `
  return html`<span class="small soft">${words}${sizeText(bytes)}</span>`
}

/** How far the work is; without an end that is known, only that it goes on. */
export function workBar(label: string, done: number, total: number): TemplateResult {
  if (total === 0 || done === 0) return html`<progress aria-label=${label}></progress>`
  return html`<progress aria-label=${label} .value=${done} max=${total}></progress>`
}

/** The citation, to read and to copy as text or CSL-JSON. */
import { html, type TemplateResult } from 'lit'
import { citationText, cslJson } from '../domain/citation.ts'
import type { Source } from '../domain/generated/package-types.ts'
import { t } from '../i18n/message.ts'
import { copyButton } from './copy-button.ts'

export function citationBlock(source: Source, lang: string, from: EventTarget): TemplateResult {
  const text = citationText(source, lang)
  return html`<section>
    <h3 class="eyebrow">${t('documents.citation')}</h3>
    <p class="citation">${text}</p>
    <p class="buttons">
      ${copyButton(t('documents.copyCitation'), () => text, from)}
      ${copyButton(t('documents.copyCsl'), () => cslJson(source), from)}
    </p>
  </section>`
}

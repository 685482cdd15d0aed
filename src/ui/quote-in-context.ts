/** A quote with its neighbouring words, as far as the package holds them. */
import { html, nothing, type TemplateResult } from 'lit'
import type { Passage } from '../domain/generated/package-types.ts'
import { positionSelector, quoteSelector } from '../domain/resolve-passage.ts'
import { t } from '../i18n/message.ts'

export function quoteInContext(passage: Passage): TemplateResult | typeof nothing {
  const quote = quoteSelector(passage)
  if (!quote) return nothing
  const position = positionSelector(passage)
  return html`<blockquote class="context" lang=${passage.lang} dir="auto">
      …${quote.prefix ?? ''}<mark class="still">${quote.exact}</mark>${quote.suffix ?? ''}…
    </blockquote>
    ${position ? html`<p class="tiny soft">${t('documents.characters', { start: position.start, end: position.end })}</p>` : nothing}`
}

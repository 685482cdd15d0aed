/** A quote with its neighbouring words, as far as the package holds them. */
import { html, nothing, type TemplateResult } from 'lit'
import type { Passage } from '../domain/generated/package-types.ts'
import { positionSelector, quoteSelector } from '../domain/resolve-passage.ts'
import { t } from '../i18n/message.ts'

/** A paragraph's end is shown as one line break: the context is a glimpse, not the text. */
const oneBreak = (text: string): string => text.replace(/\s*\n\s*/g, '\n')

export function quoteInContext(passage: Passage): TemplateResult | typeof nothing {
  const quote = quoteSelector(passage)
  if (!quote) return nothing
  const position = positionSelector(passage)
  const { prefix, exact, suffix } = quote
  return html`<figure class="context">
    <blockquote lang=${passage.lang} dir="auto">${prefix ? `…${oneBreak(prefix)}` : nothing}<mark class="still">${exact}</mark>${suffix ? `${oneBreak(suffix)}…` : nothing}</blockquote>
    ${position ? html`<figcaption class="tiny soft">${t('documents.characters', { start: position.start, end: position.end })}</figcaption>` : nothing}
  </figure>`
}

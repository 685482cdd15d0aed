/** The quoted phrase of a passage, where it stands, and whether the text itself is at hand. */
import { html, nothing, type TemplateResult } from 'lit'
import { isFromTable } from '../domain/from-table.ts'
import type { Passage, Source } from '../domain/generated/package-types.ts'
import type { CairnPackage } from '../domain/package.ts'
import { quoteSelector } from '../domain/resolve-passage.ts'
import { t } from '../i18n/message.ts'
import { sourceLine } from '../i18n/source-words.ts'

export interface PassageBlock {
  readonly passage: Passage
  readonly pkg: CairnPackage
  readonly lang: string
  /** Hashes of the documents attached on this device. */
  readonly attached: ReadonlySet<string>
  /** Opens the document at this passage. */
  open(): void
}

/** Whether the text can be read here: attached by the reader, never kept by anybody, or never compared with the quote. */
function copyState(source: Source | undefined, attached: ReadonlySet<string>): string {
  if (source && isFromTable(source)) return t('documents.tableQuote')
  if (!source || source.captures.length === 0) return t('documents.noCapture')
  const isAttached = source.captures.some((capture) => attached.has(capture.sha256))
  return t(isAttached ? 'documents.copyAttached' : 'documents.copyNotAttached')
}

/** Quote, document and state of the copy; the button opens the document at the passage. */
export function passageBlock({ passage, pkg, lang, attached, open }: PassageBlock): TemplateResult {
  const source = pkg.sources.get(passage.source)
  const exact = quoteSelector(passage)?.exact
  return html`${exact ? html`<blockquote class="quote" lang=${passage.lang} dir="auto">“${exact}”</blockquote>` : nothing}
    <p class="where">
      ${
        source
          ? html`<button class="text" @click=${open}>${sourceLine(source, lang)}</button>`
          : t('documents.sourceMissing', { id: passage.source })
      }
      <span>${copyState(source, attached)}</span>
    </p>`
}

/** The way to the original on the web, at the passage where browsers can find it. */
import { html, type nothing, type TemplateResult } from 'lit'
import type { Passage, Source } from '../domain/generated/package-types.ts'
import { textFragmentUrl } from '../domain/text-fragment.ts'
import { t } from '../i18n/message.ts'

/** Only http and https are ever linked, whatever a dataset says. */
const isWeb = (url: string | undefined): url is string =>
  url !== undefined && /^https?:\/\//i.test(url) && URL.canParse(url)

/** Nothing when the document has no address. */
export function originalLink(source: Source, passage: Passage | null): TemplateResult | typeof nothing {
  if (!isWeb(source.url)) return html`<p class="small soft block">${t('documents.noAddress')}</p>`
  const href = (passage && textFragmentUrl(source, passage)) ?? source.url
  const basis = source.urlBasis === 'matched' ? t('documents.addressMatched') : ''
  return html`<p class="small block">
    <a href=${href} target="_blank" rel="noopener noreferrer">${t('documents.openOriginal', { host: new URL(source.url).host })}</a>
    <span class="soft">${t('documents.siteSeesVisit')} ${basis}</span>
  </p>`
}

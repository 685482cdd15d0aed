/** What both sheets share: where they come from, their map, what they leave out. */
import { html, nothing, type TemplateResult } from 'lit'
import { formatEdtf } from '../i18n/date.ts'
import { t } from '../i18n/message.ts'
import type { SheetInput } from './print-input.ts'

/** Package, version, cut-off date, licence, address, and what all this is. */
export function sheetOrigin({ pkg, lang, licence, address }: SheetInput): TemplateResult {
  const rows = [
    [t('print.package'), `${pkg.title} (${pkg.id}), ${pkg.version}`],
    [t('print.hash'), pkg.hash],
    [t('print.asOf'), pkg.asOf === null ? t('common.unknown') : formatEdtf(pkg.asOf, lang)],
    [t('print.licence'), licence],
    [t('print.address'), address],
  ]
  return html`<dl class="origin">
      ${rows.map(([term, value]) => html`<dt>${term}</dt><dd>${value}</dd>`)}
    </dl>
    <p class="small">${t('print.disclaimer')} ${pkg.kind === 'plain' ? nothing : t('documents.contentNote')}</p>`
}

/** The map, or why there is none. */
export function pictureBlock({ picture, whyNoPicture }: SheetInput): TemplateResult | typeof nothing {
  if (picture === null) return whyNoPicture === null ? nothing : html`<p class="notice">${whyNoPicture}</p>`
  return html`<figure>
    <img src=${picture} alt=${t('print.mapAlt')} />
    <figcaption class="small">${t('map.attribution')}</figcaption>
  </figure>`
}

/** How many features the query shows that are not on the paper. */
export function leftOutNote({ features, leftOut }: SheetInput): TemplateResult | typeof nothing {
  if (leftOut === 0) return nothing
  return html`<p class="notice">${t('print.leftOut', { printed: features.length, leftOut })}</p>`
}

/** The same numbers as the bars, for reading one by one. */
import '../i18n/rest.ts'
import { html, type TemplateResult } from 'lit'
import { t } from '../i18n/message.ts'
import type { HistogramBin } from '../query/core/result.ts'
import { binWords } from './timeline-words.ts'

const row = (bin: HistogramBin, lang: string): TemplateResult => html`<tr>
  <th scope="row">${binWords(bin, lang)}</th>
  <td>${bin.claims}</td>
  <td>${bin.matching}</td>
</tr>`

/** A table that opens on demand, one row a bin. */
export function binTable(bins: readonly HistogramBin[], lang: string): TemplateResult {
  return html`<details>
    <summary>${t('timeline.table')}</summary>
    <table>
      <thead>
        <tr>
          <th scope="col">${t('timeline.columnWhen')}</th>
          <th scope="col">${t('timeline.columnClaims')}</th>
          <th scope="col">${t('timeline.columnMatching')}</th>
        </tr>
      </thead>
      <tbody>
        ${bins.map((bin) => row(bin, lang))}
      </tbody>
    </table>
  </details>`
}

/** The balance as a table: one row per party, the whole package last. */
import { html, type TemplateResult } from 'lit'
import type { Balance, BalanceCounts } from '../domain/balance.ts'
import { localText } from '../domain/package.ts'
import { t } from '../i18n/message.ts'
import { type BalanceColumnGroup, balanceColumns } from './balance-columns.ts'

/** In a box of its own that scrolls, by keyboard too. A zero is drawn faintly, so that numbers stand out. */
export function balanceTable({ parties, total }: Balance, lang: string): TemplateResult {
  const groups = balanceColumns()
  const name = t('balance.table')
  return html`<div class="box" role="region" aria-label=${name} tabindex="0">
    <table>
      <caption class="visually-hidden">${name}</caption>
      <thead>
        <tr>
          <th scope="col" rowspan="2" class="corner">${t('balance.party')}</th>
          ${groups.map(({ name: text, columns }) => html`<th scope="colgroup" class="group" colspan=${columns.length}>${text}</th>`)}
        </tr>
        <tr>${groups.map(({ columns }) => columns.map((column, at) => html`<th scope="col" class=${at === 0 ? 'first' : ''}>${column.name}</th>`))}</tr>
      </thead>
      <tbody>${parties.map((party) => row(localText(party.party.label, lang), party, groups))}</tbody>
      <tfoot>${row(t('balance.package'), total, groups)}</tfoot>
    </table>
  </div>`
}

function row(name: string, counts: BalanceCounts, groups: readonly BalanceColumnGroup[]): TemplateResult {
  const cells = groups.flatMap(({ columns }) => columns.map(({ value }, at) => ({ n: value(counts), at })))
  return html`<tr>
    <th scope="row">${name}</th>
    ${cells.map(({ n, at }) => html`<td class="${at === 0 ? 'first' : ''} ${n === 0 ? 'zero' : ''}">${n}</td>`)}
  </tr>`
}

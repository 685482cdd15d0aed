/** The matrix as a table: claimants by party down, predicates by group across. */
import { html, type nothing, type TemplateResult } from 'lit'
import type { ClaimMatrix, MatrixColumnGroup, MatrixParty, MatrixRow } from '../domain/claim-matrix.ts'
import { claimantName } from '../domain/claimant.ts'
import { localText } from '../domain/package.ts'
import { label } from '../i18n/labels.ts'
import { t } from '../i18n/message.ts'
import { type MatrixContext, matrixEntry } from './matrix-entry.ts'

/** In a box of its own that scrolls both ways, by keyboard too; heads stay in sight. */
export function matrixTable(matrix: ClaimMatrix, context: MatrixContext): TemplateResult {
  const { feature, lang } = context
  const name = t('matrix.table', { feature: localText(feature.properties.label, lang) })
  return html`<div class="box" role="region" aria-label=${name} tabindex="0">
    <table>
      <caption class="visually-hidden">${name}</caption>
      <thead>
        <tr>
          <th scope="col" rowspan="2" class="corner">${t('matrix.who')}</th>
          ${matrix.groups.map(groupHead)}
        </tr>
        <tr>${matrix.columns.map((column) => html`<th scope="col" class="what">${localText(column.label, lang)}</th>`)}</tr>
      </thead>
      ${matrix.parties.map((party) => partyBody(party, matrix, context))}
    </table>
  </div>`
}

/** Word for a group of predicates; says so where the vocabulary does not list them. */
export const groupText = ({ group }: MatrixColumnGroup): string =>
  group === null ? t('matrix.ungrouped') : label('predicateGroup', group)

function groupHead(group: MatrixColumnGroup): TemplateResult {
  return html`<th scope="colgroup" class="group eyebrow" colspan=${group.columns.length}>${groupText(group)}</th>`
}

function partyBody(
  { party, rows }: MatrixParty,
  matrix: ClaimMatrix,
  context: MatrixContext,
): TemplateResult {
  return html`<tbody>
    <tr class="party">
      <th scope="rowgroup" class="eyebrow">${localText(party.label, context.lang)}</th>
      <td colspan=${matrix.columns.length}></td>
    </tr>
    ${rows.map((row) => claimantRow(row, context))}
  </tbody>`
}

function claimantRow({ claimant, cells }: MatrixRow, context: MatrixContext): TemplateResult {
  return html`<tr>
    <th scope="row" class="who"><bdi>${claimantName(claimant, context.pkg, context.lang)}</bdi></th>
    ${cells.map(
      (entries) =>
        html`<td>${entries.length > 0 ? entries.map((entry) => matrixEntry(entry, context)) : emptyCell()}</td>`,
    )}
  </tr>`
}

const emptyCell = (): TemplateResult | typeof nothing =>
  html`<span class="empty" aria-hidden="true">–</span><span class="visually-hidden">${t('matrix.none')}</span>`

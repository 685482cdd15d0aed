/** The matrix for a narrow screen: claimant by claimant, under each what is claimed. */
import { html, nothing, type TemplateResult } from 'lit'
import type { ClaimMatrix, MatrixColumn, MatrixEntry, MatrixRow } from '../domain/claim-matrix.ts'
import { claimantName } from '../domain/claimant.ts'
import { localText } from '../domain/package.ts'
import { type MatrixContext, matrixEntry } from './matrix-entry.ts'

/** The same entries as the table's, in the same order. */
export function matrixList({ parties, columns }: ClaimMatrix, context: MatrixContext): TemplateResult {
  return html`${parties.map(
    ({ party, rows }) => html`<section class="by-party">
      <h4 class="eyebrow">${localText(party.label, context.lang)}</h4>
      ${rows.map((row) => claimantItem(row, columns, context))}
    </section>`,
  )}`
}

function claimantItem(
  { claimant, cells }: MatrixRow,
  columns: readonly MatrixColumn[],
  context: MatrixContext,
): TemplateResult {
  return html`<section class="by-claimant">
    <h5><bdi>${claimantName(claimant, context.pkg, context.lang)}</bdi></h5>
    ${columns.map((column, at) => predicateItem(column, cells[at] ?? [], context))}
  </section>`
}

function predicateItem(
  { label }: MatrixColumn,
  entries: readonly MatrixEntry[],
  context: MatrixContext,
): TemplateResult | typeof nothing {
  if (entries.length === 0) return nothing
  return html`<p class="what">${localText(label, context.lang)}</p>
    <ul>${entries.map((entry) => html`<li>${matrixEntry(entry, context)}</li>`)}</ul>`
}

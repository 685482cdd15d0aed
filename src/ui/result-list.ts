/** Features as a list of rows: the same wherever several are offered. */
import { html, type TemplateResult } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import type { ResultEntry } from './result-entries.ts'
import { type RowContext, resultRow } from './result-row.ts'

/** The entries in the order given; goes with `rowStyles`. */
export const resultList = (entries: readonly ResultEntry[], context: RowContext): TemplateResult =>
  html`<ul class="rows">
    ${repeat(
      entries,
      ({ feature }) => feature.id,
      (entry) => resultRow(entry, context),
    )}
  </ul>`

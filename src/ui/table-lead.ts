/** The first cell of a row, which always stays: what is reported, or who claims it and how certainly. */
import { html, type TemplateResult } from 'lit'
import { lineOf } from '../design/said-line.ts'
import { claimantName } from '../domain/claimant.ts'
import { localText } from '../domain/package.ts'
import { modalityText, saidOnText } from '../i18n/said-words.ts'
import { glyphSvg } from './glyph.ts'
import type { ResultEntry } from './result-entries.ts'
import { entryMark } from './result-row.ts'
import type { TableContext } from './table-column.ts'
import type { ClaimRow } from './table-rows.ts'

/** The map's mark with the line of what is said, and the label. */
export const featureLead = (entry: ResultEntry, { pkg, lang }: TableContext): TemplateResult =>
  html`${entryMark(entry, pkg)}<span class="two-lines" dir="auto">${localText(entry.feature.properties.label, lang)}</span>`

/** The line of the claim with its word: no statement stands in a row without its claimant and modality. */
export const claimLead = ({ claim }: ClaimRow, { pkg, lang }: TableContext): TemplateResult =>
  html`${glyphSvg('ring', lineOf(claim))}
    <span class="said">
      <span class="two-lines" dir="auto">${claimantName(claim.claimant, pkg, lang)}</span>
      <span class="one-line how">${modalityText(claim)} · ${saidOnText(claim, lang)}</span>
    </span>`

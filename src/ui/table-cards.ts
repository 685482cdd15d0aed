/** Claims as a list, where a table has no room: on a phone, in a low window, on paper. */
import { html, nothing, type TemplateResult } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { lineOf } from '../design/said-line.ts'
import { localText } from '../domain/package.ts'
import { moveFocus } from './arrow-keys.ts'
import { claimLine } from './claim-line.ts'
import { glyphSvg } from './glyph.ts'
import { moreButton } from './more-button.ts'
import type { TableContext } from './table-column.ts'
import type { ClaimRow } from './table-rows.ts'

/** What the list shows and whom it tells. */
export interface CardOptions {
  readonly rows: readonly ClaimRow[]
  /** How many of the rows are drawn. */
  readonly limit: number
  readonly context: TableContext
  /** Id of the selected claim; null when none is. */
  readonly claim: string | null
  onOpen(row: ClaimRow): void
  onMore(): void
}

/** Who, when, how certainly; what; about which feature. The statement is the button that opens the claim. */
function card(row: ClaimRow, { context, claim, onOpen }: CardOptions): TemplateResult {
  const { pkg, lang } = context
  return html`<li class="row">
    ${glyphSvg('ring', lineOf(row.claim))}
    <div>
      <p>${claimLine(row.claim, pkg, lang)}</p>
      <button
        class="open"
        type="button"
        dir="auto"
        aria-current=${row.claim.id === claim ? 'true' : nothing}
        @click=${() => onOpen(row)}
      >
        ${localText(row.claim.statement, lang)}
      </button>
      <p class="facts"><bdi>${localText(row.feature.properties.label, lang)}</bdi></p>
    </div>
  </li>`
}

/** A part of the claims, and a button for more. */
export function claimCards(options: CardOptions): TemplateResult {
  const { rows, limit, onMore } = options
  return html`<div @keydown=${moveFocus}>
    <ul class="rows">
      ${repeat(
        rows.slice(0, limit),
        ({ claim }) => claim.id,
        (row) => card(row, options),
      )}
    </ul>
    ${moreButton(rows.length - limit, onMore)}
  </div>`
}

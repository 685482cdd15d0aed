/** Which columns the table shows, and in which order. */
import { css, html, nothing, type TemplateResult } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { t } from '../i18n/message.ts'
import { movedColumn, toggledColumn } from './table-steps.ts'

/** Sheet of the chooser; goes with `columnChooser`. */
export const chooserStyles = css`
  .columns {
    position: relative;
  }
  .columns summary {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--target);
    padding: 0 var(--space-3);
    background: var(--paper-sunk);
    border: 1px solid var(--rule);
    border-radius: var(--radius);
    cursor: pointer;
  }
  .columns ol {
    position: absolute;
    z-index: 4;
    inset-block-start: calc(100% + 4px);
    inset-inline-end: 0;
    inline-size: 19rem;
    max-block-size: 60vh;
    overflow: auto;
    padding: var(--space-2) var(--space-3);
    background: var(--paper);
    border: 1px solid var(--rule);
    border-radius: var(--radius);
    box-shadow: var(--shadow);
  }
  .columns li {
    display: flex;
    align-items: center;
    gap: var(--space-1);
    min-block-size: var(--target);
  }
  .columns li + li {
    border-block-start: 1px solid var(--rule);
  }
  .columns [aria-disabled='true'] {
    opacity: 0.35;
    cursor: default;
  }
  .columns label {
    flex: 1;
    display: flex;
    align-items: center;
    gap: var(--space-2);
    min-block-size: var(--target);
  }
`

/** What the chooser shows and whom it tells. */
export interface ChooserOptions {
  /** Every column of these rows, in the order at first; the first one always leads. */
  readonly all: readonly string[]
  /** The shown ones in their order. */
  readonly shown: readonly string[]
  readonly onChange: (columns: readonly string[]) => void
}

const name = (id: string): string => t(`table.col.${id}`)

/** Escape closes the list and nothing else on the page. */
function closeOnEscape(event: KeyboardEvent): void {
  const details = event.currentTarget as HTMLDetailsElement
  if (event.key !== 'Escape' || !details.open) return
  event.stopPropagation()
  details.open = false
  details.querySelector('summary')?.focus()
}

/** Whoever goes on elsewhere is done with the list. */
function closeOnLeave(event: FocusEvent): void {
  const details = event.currentTarget as HTMLDetailsElement
  if (event.relatedTarget instanceof Node && !details.contains(event.relatedTarget)) details.open = false
}

/** An entry that moves in the list loses the focus on the way; it is given back once the list is drawn. */
function keepingFocus(change: () => void): (event: Event) => void {
  return ({ currentTarget }) => {
    change()
    requestAnimationFrame(() => (currentTarget as HTMLElement).focus())
  }
}

function item(id: string, { all, shown, onChange }: ChooserOptions): TemplateResult {
  const isLead = id === all[0]
  const isShown = shown.includes(id)
  return html`<li>
    <label>
      <input type="checkbox" .checked=${isShown} ?disabled=${isLead} @change=${keepingFocus(() => onChange(toggledColumn(shown, id)))} />
      ${name(id)}
    </label>
    ${isShown && !isLead ? ([-1, 1] as const).map((by) => mover(id, by, shown, onChange)) : nothing}
  </li>`
}

/** Stays in reach when the column cannot go further, so that the focus is not lost on the way. */
function mover(
  id: string,
  by: -1 | 1,
  shown: readonly string[],
  onChange: ChooserOptions['onChange'],
): TemplateResult {
  const moved = movedColumn(shown, id, by)
  return html`<button
    class="icon"
    type="button"
    aria-disabled=${moved === shown ? 'true' : nothing}
    aria-label=${t(by < 0 ? 'table.moveBefore' : 'table.moveAfter', { column: name(id) })}
    @click=${keepingFocus(() => onChange(moved))}
  >
    ${by < 0 ? '↑' : '↓'}
  </button>`
}

/** The button with its list: shown columns first, in their order. */
export function columnChooser(options: ChooserOptions): TemplateResult {
  const { all, shown } = options
  const ids = [...shown, ...all.filter((id) => !shown.includes(id))]
  return html`<details class="columns" @keydown=${closeOnEscape} @focusout=${closeOnLeave}>
    <summary>${t('table.columns', { n: shown.length, all: all.length })}</summary>
    <ol aria-label=${t('table.columnsList')}>
      ${repeat(
        ids,
        (id) => id,
        (id) => item(id, options),
      )}
    </ol>
  </details>`
}

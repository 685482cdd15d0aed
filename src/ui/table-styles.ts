/** The look of the table: a head and a first column that stay, rows of one height, thin rules. */
import { css } from 'lit'
import { moreStyles } from './more-button.ts'
import { segmentedStyles } from './segmented.ts'
import { chooserStyles } from './table-chooser.ts'

/** Height of a row, rem: a name in two lines, a line below it, and air. */
export const ROW_REM = 3.5
/** Height of the head, rem. */
export const HEAD_REM = 2.75

/** Goes with `tableGrid` and the lines above it. */
const tableStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-block-size: 0;
  }
  :host(:not([cards])) {
    block-size: 100%;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2) var(--space-4);
    padding: var(--space-3) var(--space-4);
  }
  :host([cards]) header {
    padding: 0 var(--space-3) var(--space-2);
  }
  header fieldset {
    flex: none;
  }
  header .words {
    flex: 1 1 20rem;
    color: var(--ink-soft);
    font-size: var(--text-s);
  }
  .in-view {
    display: flex;
    align-items: center;
    gap: var(--space-2);
    min-block-size: var(--target);
  }
  .columns {
    margin-inline-start: auto;
  }
  .nothing {
    padding: var(--space-4);
    color: var(--ink-soft);
  }
  .grid {
    flex: 1;
    min-block-size: 0;
    overflow: auto;
    border-block-start: 1px solid var(--rule);
    scroll-padding-block-start: ${HEAD_REM}rem;
    scroll-padding-inline-start: var(--lead);
    font-size: var(--text-s);
    overflow-wrap: anywhere;
  }
  .canvas {
    position: relative;
    min-inline-size: max(100%, var(--width));
  }
  .line {
    display: grid;
    grid-template-columns: var(--columns);
  }
  .head-rows {
    position: sticky;
    z-index: 2;
    inset-block-start: 0;
    block-size: ${HEAD_REM}rem;
    background: var(--paper-sunk);
  }
  .head-rows .line {
    block-size: 100%;
    border-block-end: 1px solid var(--ink-faint);
  }
  .line.body {
    position: absolute;
    inset-inline: 0;
    border-block-end: 1px solid var(--rule);
    cursor: pointer;
  }
  .line.body,
  .line.body .lead {
    background: var(--paper);
  }
  .line.body:hover,
  .line.body:hover .lead {
    background: var(--paper-sunk);
  }
  .line.body:is(.selected, .of-selected),
  .line.body:is(.selected, .of-selected) .lead {
    background: var(--accent-wash);
  }
  .line.selected .lead {
    box-shadow: inset 3px 0 var(--accent);
  }
  .cell {
    display: flex;
    align-items: center;
    gap: var(--space-2);
    min-inline-size: 0;
    padding: 0 var(--space-3);
    line-height: 1.35;
  }
  .cell.number {
    justify-content: flex-end;
    text-align: end;
  }
  .cell:focus-visible {
    outline-offset: -2px;
  }
  .lead {
    position: sticky;
    z-index: 1;
    inset-inline-start: 0;
    border-inline-end: 1px solid var(--rule);
  }
  .head-rows .lead {
    background: var(--paper-sunk);
  }
  .line.body .lead {
    font: 600 var(--text-m) / 1.3 var(--serif);
  }
  .lead .said {
    display: grid;
    min-inline-size: 0;
  }
  .lead .said .two-lines {
    font-size: var(--text-s);
    line-height: 1.2;
  }
  .lead .how {
    color: var(--ink-soft);
    font: 400 var(--text-xs) / 1.4 var(--sans);
  }
  .statement {
    font: 400 var(--text-m) / 1.3 var(--serif);
  }
  .two-lines {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
  }
  .one-line {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  button.sort {
    display: flex;
    align-items: center;
    gap: var(--space-1);
    min-inline-size: 0;
    inline-size: 100%;
    block-size: 100%;
    padding: 0;
    background: none;
    border: 0;
    border-radius: 0;
    font-weight: 600;
    line-height: 1.2;
    text-align: inherit;
  }
  .number button.sort {
    flex-direction: row-reverse;
  }
  button.sort:hover {
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  button.sort .arrow {
    min-inline-size: 0.75em;
    color: var(--accent-ink);
  }
  .cards {
    padding-inline: var(--space-2);
  }
  @media (forced-colors: active) {
    .line.selected .cell {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`

/** Everything that is particular to the table, after the sheets that all panels share. */
export const tableSheets = [segmentedStyles, moreStyles, chooserStyles, tableStyles]

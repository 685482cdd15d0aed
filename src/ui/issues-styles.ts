/** Layout of the data check page. */
import { css } from 'lit'

/** One readable column; places in files in a fixed-width face. */
export const issuesStyles = css`
  article {
    display: grid;
    gap: var(--space-4);
    max-inline-size: 52rem;
  }
  section {
    display: grid;
    gap: var(--space-2);
    padding-block-start: var(--space-3);
    border-block-start: 1px solid var(--rule);
  }
  section header,
  .buttons {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--space-2);
  }
  .totals {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(7.5rem, 1fr));
    gap: var(--space-3);
  }
  .totals dt {
    color: var(--ink-soft);
    font-size: var(--text-xs);
  }
  .totals dd {
    font: 600 var(--text-xl) / 1.2 var(--serif);
    font-variant-numeric: tabular-nums;
  }
  .rows > li {
    padding-block: var(--space-3);
  }
  h4 {
    font: 600 var(--text-m) / var(--leading) var(--sans);
  }
  .id,
  code {
    font-family: ui-monospace, 'DejaVu Sans Mono', monospace;
    font-size: 0.92em;
    overflow-wrap: anywhere;
  }
  .reasons {
    display: grid;
    gap: var(--space-2);
    margin-block-start: var(--space-2);
    padding-inline-start: var(--space-3);
    border-inline-start: 3px solid var(--notice);
  }
  summary {
    min-block-size: var(--target);
    line-height: var(--target);
    cursor: pointer;
  }
  .all-well {
    font: 400 var(--text-l) / 1.45 var(--serif);
  }
`

import { css } from 'lit'

/** Sheet of the balance report, as a table and in sentences. */
export const balanceStyles = css`
  .lead {
    max-inline-size: 76ch;
    margin-block-end: var(--space-3);
    font: 400 var(--text-l) / 1.5 var(--serif);
  }
  .notice {
    max-inline-size: 76ch;
    margin-block-end: var(--space-3);
  }
  /* Holds what is hidden for the eye, and keeps its layers below the dialog's head. */
  .box {
    position: relative;
    isolation: isolate;
    overflow: auto;
    border: 1px solid var(--rule);
    border-radius: var(--radius);
  }
  table {
    inline-size: 100%;
    border-collapse: separate;
    border-spacing: 0;
  }
  th,
  td {
    padding: var(--space-1) var(--space-2);
    border-block-end: 1px solid var(--rule);
    vertical-align: top;
    text-align: end;
  }
  thead th {
    max-inline-size: 5.5rem;
    vertical-align: bottom;
    color: var(--ink-soft);
    font: 400 var(--text-xs) / 1.3 var(--sans);
    hyphens: manual;
    overflow-wrap: normal;
  }
  thead th.group {
    border-block-end: 0;
    border-inline-start: 1px solid var(--rule);
    color: var(--ink);
    font-weight: 600;
    text-align: start;
  }
  .first {
    border-inline-start: 1px solid var(--rule);
  }
  .corner,
  tbody th,
  tfoot th {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    min-inline-size: 12rem;
    background: var(--paper);
    text-align: start;
  }
  tbody th,
  tfoot th {
    font: 400 var(--text-m) / 1.35 var(--serif);
  }
  tfoot > tr > * {
    border-block-end: 0;
    border-block-start: 1px solid var(--ink-faint);
    font-weight: 600;
  }
  tbody tr:last-child > * {
    border-block-end: 0;
  }
  .zero {
    color: var(--ink-faint);
    font-weight: 400;
  }
  .by-party {
    padding-block: var(--space-3);
    border-block-start: 1px solid var(--rule);
  }
  .by-party h3 {
    font: 600 var(--text-l) / 1.3 var(--serif);
  }
  .meanings {
    margin-block-start: var(--space-5);
  }
  .meanings dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(26rem, 100%), 1fr));
    gap: var(--space-3) var(--space-5);
    margin-block-start: var(--space-2);
  }
  .meanings dt {
    font-weight: 600;
  }
  .meanings dt::first-letter {
    text-transform: uppercase;
  }
  .meanings dd {
    color: var(--ink-soft);
  }
`

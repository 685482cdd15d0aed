/** Looks of the account of an import. */
import { css } from 'lit'

export const reportStyles = css`
  :host {
    max-inline-size: 60rem;
  }
  .lead {
    font: 400 var(--text-l) / 1.4 var(--serif);
  }
  .sums {
    display: grid;
    gap: var(--space-1);
    margin-block: var(--space-3);
    padding: var(--space-3) var(--space-4);
    background: var(--paper-sunk);
    border-radius: var(--radius);
    font: 400 var(--text-l) / 1.45 var(--serif);
    font-variant-numeric: tabular-nums;
  }
  .deeds {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
    margin-block-end: var(--space-2);
  }
  section {
    display: grid;
    gap: var(--space-2);
    margin-block-start: var(--space-4);
    padding-block-start: var(--space-3);
    border-block-start: 1px solid var(--rule);
  }
  .strong,
  .column {
    font-weight: 600;
  }
  summary {
    padding-block: var(--space-2);
    cursor: pointer;
  }
  summary .count {
    white-space: nowrap;
    margin-inline-start: var(--space-2);
  }
  details > ul,
  details > button {
    margin-inline-start: var(--space-4);
  }
  li {
    padding-block: var(--space-2);
  }
  ins {
    text-decoration: none;
    background: var(--accent-wash);
  }
  dl {
    display: grid;
    grid-template-columns: minmax(9rem, auto) minmax(0, 1fr);
    gap: var(--space-1) var(--space-4);
    font-size: var(--text-s);
  }
  dt {
    color: var(--ink-soft);
  }
  @media (max-width: 640px) {
    dl {
      grid-template-columns: minmax(0, 1fr);
    }
    dd {
      margin-block-end: var(--space-2);
    }
  }
`

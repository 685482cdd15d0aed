/** Looks of the export panel. */
import { css } from 'lit'

export const exportStyles = css`
  fieldset,
  section,
  .always {
    margin-block-start: var(--space-4);
  }
  .lead {
    font: 400 var(--text-l) / 1.5 var(--serif);
  }
  .choice {
    display: flex;
    gap: var(--space-2);
    align-items: baseline;
    padding-block: var(--space-1);
    min-block-size: var(--target);
    cursor: pointer;
  }
  .choice input {
    translate: 0 0.1em;
  }
  .sentence {
    display: block;
    font: italic 400 var(--text-m) / 1.5 var(--serif);
    color: var(--ink-soft);
  }
  li {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--space-4);
    padding-block: var(--space-3);
  }
  li button {
    flex: none;
  }
  .fields {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2) var(--space-4);
    padding-block: var(--space-2);
  }
  .fields label {
    display: inline-flex;
    align-items: center;
    gap: var(--space-2);
    font-size: var(--text-s);
    white-space: nowrap;
  }
  .fields select {
    min-block-size: var(--target);
    padding-inline: var(--space-2);
    border: 1px solid var(--rule);
    border-radius: var(--radius);
    background: var(--paper-sunk);
    color: var(--ink);
    font: inherit;
  }
  h4 {
    font: 600 var(--text-m) / 1.4 var(--sans);
  }
  /* In sight whichever row was pressed, on a phone too. */
  .status {
    position: sticky;
    inset-block-end: 0;
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--space-3);
    margin-block-start: var(--space-3);
    background: var(--paper);
    color: var(--accent-ink);
  }
  .status:has(p) {
    padding-block: var(--space-3);
    border-block-start: 1px solid var(--rule);
  }
  .status .notice {
    flex: 1;
  }
`

/** Looks of the panel of saved views. */
import { css } from 'lit'

export const savedViewsStyles = css`
  .lead {
    font: 400 var(--text-l) / 1.5 var(--serif);
  }
  form {
    display: grid;
    gap: var(--space-2);
  }
  .new,
  section,
  section + .deeds {
    margin-block-start: var(--space-4);
  }
  label {
    display: grid;
    gap: var(--space-1);
    color: var(--ink-soft);
    font-size: var(--text-s);
  }
  input,
  textarea {
    color: var(--ink);
    font: 400 var(--text-m) / var(--leading) var(--sans);
  }
  textarea {
    inline-size: 100%;
    min-block-size: 3.4em;
    padding: var(--space-1) var(--space-2);
    background: var(--paper-sunk);
    border: 1px solid var(--rule);
    border-radius: var(--radius);
    resize: vertical;
  }
  .deeds {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
  }
  .primary {
    background: var(--accent);
    border-color: var(--accent);
    color: var(--on-accent);
  }
  li {
    display: grid;
    gap: var(--space-2);
    padding-block: var(--space-3);
  }
  h4 {
    font: 600 var(--text-l) / 1.3 var(--serif);
  }
  .note {
    white-space: pre-line;
  }
  .file {
    position: relative;
    display: inline-flex;
    align-items: center;
    min-block-size: var(--target);
    padding-inline: var(--space-3);
    background: var(--paper-sunk);
    border: 1px solid var(--rule);
    border-radius: var(--radius);
    color: var(--ink);
    font-size: var(--text-m);
  }
  .file:focus-within {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
  }
  .file input {
    position: absolute;
    inset: 0;
    opacity: 0;
    cursor: pointer;
  }
  /* In sight whichever row was pressed, on a phone too. */
  .status {
    position: sticky;
    inset-block-end: 0;
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--space-3);
    background: var(--paper);
    color: var(--accent-ink);
  }
  .status:has(p) {
    margin-block-start: var(--space-3);
    padding-block: var(--space-3);
    border-block-start: 1px solid var(--rule);
  }
`

/** Looks of what stands beside the map of an archive. */
import { css } from 'lit'

export const archiveStyles = css`
  :host {
    display: grid;
    gap: var(--space-4);
    align-content: start;
    padding: var(--space-4);
  }
  header,
  section,
  fieldset {
    display: grid;
    gap: var(--space-2);
    justify-items: start;
  }
  .period {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: var(--space-2);
    inline-size: 100%;
  }
  .period input {
    inline-size: 100%;
    min-block-size: 36px;
    padding-inline: var(--space-2);
    border: 1px solid var(--rule);
    border-radius: var(--radius);
  }
  .choice {
    display: flex;
    gap: var(--space-2);
    align-items: baseline;
    inline-size: 100%;
    padding-block: var(--space-1);
  }
  .count {
    margin-inline-start: auto;
    color: var(--ink-soft);
  }
  .notice {
    padding: var(--space-3);
    background: var(--paper-sunk);
    border-inline-start: 3px solid var(--accent);
  }
  .dots {
    list-style: disc;
    padding-inline-start: var(--space-4);
  }
  .rows {
    inline-size: 100%;
  }
  .rows li {
    padding-block: var(--space-2);
    border-block-end: 1px solid var(--rule);
  }
  .id {
    font-weight: 600;
  }
  summary {
    cursor: pointer;
    padding-block: var(--space-2);
  }
`

/** Looks of what stands in the panes of the import screen: columns, fields, cards of rows, saved choices. */
import { css } from 'lit'

export const importEntryStyles = css`
  .tab section {
    margin-block-start: var(--space-4);
  }
  .find {
    margin-block-start: var(--space-2);
  }
  .column {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1.15fr);
    gap: var(--space-3);
    padding-block: var(--space-3);
  }
  .column.faulty {
    padding-inline-start: var(--space-2);
    border-inline-start: 3px solid var(--notice);
  }
  .column.out h4 {
    text-decoration: line-through;
  }
  h4 {
    font: 600 var(--text-m) / 1.4 var(--sans);
  }
  .row-card h4 {
    font: 600 var(--text-l) / 1.3 var(--serif);
  }
  .examples li {
    color: var(--ink-soft);
    line-height: 1.4;
  }
  .meaning {
    display: grid;
    gap: var(--space-1);
    align-content: start;
  }
  .details,
  .deeds {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
  }
  .details label {
    display: grid;
    flex: 1 1 7.5rem;
    color: var(--ink-soft);
  }
  .details label.slot {
    flex: 0 1 6rem;
  }
  .details select,
  .details input {
    color: var(--ink);
    font-size: var(--text-s);
  }
  input[type='number'] {
    inline-size: 100%;
    min-block-size: var(--target);
    padding: 0 var(--space-2);
    background: var(--paper-sunk);
    border: 1px solid var(--rule);
    border-radius: var(--radius);
  }
  .changed {
    color: var(--accent-ink);
  }
  .changed button {
    min-block-size: 24px;
    text-decoration: underline;
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(16rem, 100%), 1fr));
    gap: var(--space-3) var(--space-4);
    margin-block-start: var(--space-2);
  }
  .field {
    display: grid;
    gap: 2px;
    align-content: start;
  }
  .field label,
  .strong {
    font-weight: 600;
  }
  .field label {
    font-size: var(--text-s);
  }
  .preview-head,
  .stepper,
  .saved {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--space-3);
  }
  .stepper {
    gap: var(--space-1);
  }
  .stepper button[disabled] {
    opacity: 0.4;
  }
  .check {
    display: flex;
    align-items: center;
    gap: var(--space-2);
    min-block-size: var(--target);
    cursor: pointer;
  }
  .row-card {
    margin-block-start: var(--space-3);
    padding: var(--space-3) var(--space-4);
    background: var(--paper);
    border: 1px solid var(--rule);
    border-radius: var(--radius);
  }
  .row-card.rejected {
    border-inline-start: 3px solid var(--notice);
  }
  .row-card .statement {
    font-size: var(--text-m);
  }
  dl {
    display: grid;
    grid-template-columns: 6.5rem minmax(0, 1fr);
    gap: 2px var(--space-3);
    margin-block-start: var(--space-2);
    font-size: var(--text-s);
  }
  dt {
    color: var(--ink-soft);
  }
  dd span {
    display: block;
  }
  .problems {
    display: grid;
    gap: 2px;
    margin-block-start: var(--space-2);
    padding-inline-start: var(--space-3);
    border-inline-start: 3px solid var(--notice);
  }
  .save {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 2px var(--space-2);
    margin-block: var(--space-3);
  }
  .save label {
    grid-column: 1 / -1;
    font-size: var(--text-s);
    font-weight: 600;
  }
  .tab > .deeds {
    margin-block-end: var(--space-4);
  }
  .saved {
    padding-block: var(--space-3);
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
  .said {
    color: var(--accent-ink);
  }
  @media (max-width: 640px) {
    .column {
      grid-template-columns: minmax(0, 1fr);
      gap: var(--space-2);
    }
    dl {
      grid-template-columns: 5rem minmax(0, 1fr);
    }
  }
`

/** Looks of the share panel. */
import { css } from 'lit'

export const shareStyles = css`
  :host > * + *,
  .embed > * + * {
    margin-block-start: var(--space-3);
  }
  .query {
    padding-inline-start: var(--space-3);
    border-inline-start: 3px solid var(--accent);
  }
  .choice {
    display: flex;
    gap: var(--space-2);
    align-items: baseline;
    min-block-size: var(--target);
    padding-block: var(--space-1);
    cursor: pointer;
  }
  .choice input {
    translate: 0 0.1em;
  }
  .choice .small {
    display: block;
  }
  .page > * + * {
    margin-block-start: var(--space-2);
  }
  .code {
    display: grid;
    gap: var(--space-1);
  }
  textarea {
    inline-size: 100%;
    padding: var(--space-2);
    background: var(--paper-sunk);
    border: 1px solid var(--rule);
    border-radius: var(--radius);
    color: var(--ink);
    font: 400 var(--text-s) / 1.5 ui-monospace, monospace;
    overflow-wrap: anywhere;
    resize: none;
    field-sizing: content;
    max-block-size: 11em;
  }
  .copy button {
    background: var(--accent);
    border-color: var(--accent);
    color: var(--on-accent);
  }
  .switches {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2) var(--space-4);
  }
  .switches label:not(.choice) {
    display: grid;
    gap: var(--space-1);
    font-size: var(--text-s);
  }
  .switches input[type='number'] {
    inline-size: 6.5em;
    min-block-size: var(--target);
    padding-inline: var(--space-2);
    background: var(--paper-sunk);
    border: 1px solid var(--rule);
    border-radius: var(--radius);
  }
  .switches .choice {
    flex-basis: 100%;
  }
  .preview {
    margin-block-start: var(--space-2);
    border: 1px solid var(--rule);
    border-radius: var(--radius);
    overflow: hidden;
  }
  iframe {
    display: block;
    inline-size: 100%;
    border: 0;
  }
`

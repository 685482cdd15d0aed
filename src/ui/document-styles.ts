import { css } from 'lit'
import { base, claimStyles, controls, type } from './shared-styles.ts'

/** Sheets of the document panel. */
export const documentStyles = [
  base,
  type,
  controls,
  claimStyles,
  css`
    h2 {
      font: 600 var(--text-xl) / 1.25 var(--serif);
      margin-block: var(--space-1);
    }
    section,
    .block {
      margin-block-start: var(--space-4);
    }
    section > * + * {
      margin-block-start: var(--space-2);
    }
    .stepper,
    .buttons,
    .copy {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: var(--space-2);
      margin-block-start: var(--space-3);
    }
    .buttons {
      justify-content: flex-start;
    }
    .hash {
      font-family: ui-monospace, monospace;
      font-size: var(--text-xs);
      overflow-wrap: anywhere;
      color: var(--ink-soft);
    }
    .notice .hash {
      color: inherit;
    }
    .text:not(button) {
      max-inline-size: 66ch;
      margin-block-start: var(--space-3);
      padding: var(--space-4);
      background: var(--paper-sunk);
      border-radius: var(--radius);
      font: 400 var(--text-l) / 1.65 var(--serif);
      white-space: pre-wrap;
    }
    mark {
      background: var(--accent-wash);
      color: inherit;
      border-block-end: 2px solid var(--accent);
      padding-block: 1px;
      box-decoration-break: clone;
      -webkit-box-decoration-break: clone;
      cursor: pointer;
    }
    mark[aria-current] {
      background: var(--accent);
      color: var(--on-accent);
    }
    mark.still {
      cursor: default;
    }
    .attach {
      display: flex;
      flex-direction: column;
      gap: var(--space-1);
      padding: var(--space-3);
      border: 1px dashed var(--ink-faint);
      border-radius: var(--radius);
      cursor: pointer;
    }
    .attach input {
      margin-block-start: var(--space-1);
      max-inline-size: 100%;
    }
    .attach:focus-within {
      outline: 2px solid var(--focus);
    }
    .chain {
      border-inline-start: 2px solid var(--rule);
      padding-inline-start: var(--space-3);
    }
    .chain li + li {
      margin-block-start: var(--space-1);
    }
    .citation {
      font: 400 var(--text-m) / 1.5 var(--serif);
      overflow-wrap: anywhere;
    }
    .context {
      margin: var(--space-1) 0 0 1.875rem;
      font: 400 var(--text-m) / 1.5 var(--serif);
      color: var(--ink-soft);
    }
    .context mark {
      color: var(--ink);
    }
    .claims > li {
      padding-block: var(--space-3);
    }
    .claims > li[aria-current] {
      background: var(--accent-wash);
      box-shadow: -6px 0 0 var(--accent-wash), -9px 0 0 var(--accent), 6px 0 0 var(--accent-wash);
    }
    button.text.claim {
      display: grid;
      grid-template-columns: 1.375rem minmax(0, 1fr);
      column-gap: var(--space-2);
      inline-size: 100%;
      color: var(--ink);
    }
    button.text.claim:hover {
      text-decoration: none;
    }
    .claim .statement {
      display: block;
    }
    summary {
      color: var(--accent-ink);
      cursor: pointer;
      min-block-size: 24px;
    }
  `,
]

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
    .only {
      margin-block-start: var(--space-2);
    }
    section,
    .block {
      margin-block-start: var(--space-4);
    }
    section > * + * {
      margin-block-start: var(--space-2);
    }
    section.at {
      margin-block-start: var(--space-4);
      padding-block: var(--space-2) var(--space-3);
      background: var(--paper);
      border-block: 1px solid var(--rule);
    }
    section.at > * {
      margin-block-start: 0;
    }
    section.at > .open-claim:not(:first-child) {
      margin-block-start: var(--space-3);
    }
    /* Only where there is height enough for it and the text. */
    @media (min-height: 560px) {
      section.at.stays {
        position: sticky;
        inset-block-start: 0;
        z-index: 1;
        /* A pane's own padding stays open above what sticks in it. */
        box-shadow: 0 calc(-1 * var(--space-4)) 0 var(--paper);
      }
    }
    .open-claim {
      display: grid;
      grid-template-columns: 1.375rem minmax(0, 1fr);
      column-gap: var(--space-2);
    }
    .open-claim .notice {
      margin-block-start: var(--space-2);
    }
    .stays .statement {
      font-size: var(--text-m);
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
    .notice li,
    .notice dt {
      margin-block-start: var(--space-2);
    }
    .notice dt {
      font-weight: 600;
    }
    .notice button.text {
      min-block-size: 24px;
      color: inherit;
      text-decoration: underline;
    }
    .notice q,
    .claim .statement {
      font-family: var(--serif);
    }
    .attaching {
      display: grid;
      gap: var(--space-2);
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
      position: relative;
      display: flex;
      flex-direction: column;
      align-items: flex-start;
      gap: var(--space-1);
      padding: var(--space-3);
      border: 1px dashed var(--ink-faint);
      border-radius: var(--radius);
      cursor: pointer;
    }
    /* The browser's own field speaks the browser's language: it lies unseen over what looks like a button. */
    .attach input {
      position: absolute;
      inset: 0;
      opacity: 0;
      cursor: pointer;
    }
    .attach .button {
      display: inline-flex;
      align-items: center;
      min-block-size: var(--target);
      margin-block-start: var(--space-1);
      padding: 0 var(--space-3);
      background: var(--paper-sunk);
      border: 1px solid var(--rule);
      border-radius: var(--radius);
    }
    .attach:focus-within {
      outline: 2px solid var(--focus);
    }
    .chain li {
      position: relative;
      padding: 0 0 var(--space-2) var(--space-4);
      border-inline-start: 2px solid var(--rule);
      margin-inline-start: 5px;
    }
    .chain li:last-child {
      border-color: transparent;
    }
    .chain li::before {
      content: '';
      position: absolute;
      inset-block-start: 0.35em;
      inset-inline-start: -6px;
      inline-size: 6px;
      block-size: 6px;
      background: var(--paper);
      border: 2px solid var(--accent);
      border-radius: 50%;
      box-sizing: content-box;
    }
    .chain button.text {
      min-block-size: 24px;
    }
    .citation {
      font: 400 var(--text-m) / 1.5 var(--serif);
      overflow-wrap: anywhere;
    }
    .context {
      margin-block-start: var(--space-2);
      padding: var(--space-1) var(--space-3);
      background: var(--accent-wash);
      border-inline-start: 3px solid var(--accent);
      color: var(--ink-soft);
    }
    .context blockquote {
      font: 400 var(--text-m) / 1.5 var(--serif);
      white-space: pre-line;
    }
    .claims .context {
      margin-inline-start: 1.875rem;
      background: none;
      border-color: var(--rule);
    }
    .context mark {
      background: none;
      border: 0;
      color: var(--ink);
      font-style: italic;
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
      inline-size: fit-content;
      color: var(--ink-soft);
      cursor: pointer;
      min-block-size: 24px;
    }
  `,
]

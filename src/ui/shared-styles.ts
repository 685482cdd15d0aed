/**
 * The sheets that every panel shares. Colours, spaces and type sizes come from
 * src/design/tokens.css only: custom properties reach into shadow roots.
 * Serif speaks for documents, claims and places; sans for the interface.
 */
import { css } from 'lit'

/** Reset, type and focus. First in every panel's `static styles`. */
export const base = css`
  :host {
    display: block;
    box-sizing: border-box;
    color: var(--ink);
    font: 400 var(--text-m) / var(--leading) var(--sans);
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  *,
  *::before,
  *::after {
    /* Not inherit: what a <details> folds lies in a box of the browser's own, which is none of ours. */
    box-sizing: border-box;
  }
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset,
  figure,
  blockquote {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  legend {
    padding: 0;
  }
  legend:not(.visually-hidden) {
    margin-block-end: var(--space-1);
  }
  ul,
  ol {
    list-style: none;
  }
  a {
    color: var(--accent-ink);
    text-underline-offset: 0.18em;
    text-decoration-thickness: 1px;
  }
  :focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
    border-radius: 2px;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`

/** Recurring pieces of text: eyebrow headings, titles, asides, counts, chips, cards. */
export const type = css`
  .eyebrow {
    color: var(--ink-soft);
    font: 600 var(--text-xs) / var(--leading) var(--sans);
    letter-spacing: 0.06em;
    text-transform: uppercase;
  }
  .title {
    font: 600 var(--text-l) / 1.3 var(--serif);
  }
  .serif {
    font-family: var(--serif);
  }
  .soft {
    color: var(--ink-soft);
  }
  .small {
    font-size: var(--text-s);
  }
  .tiny {
    font-size: var(--text-xs);
  }
  .count {
    color: var(--ink-soft);
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  .rows > * + * {
    border-block-start: 1px solid var(--rule);
  }
  .card {
    background: var(--paper);
    border: 1px solid var(--rule);
    border-radius: var(--radius);
    box-shadow: var(--shadow);
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: var(--space-1);
    border: 1px solid var(--rule);
    border-radius: 999px;
    padding: 0 var(--space-2);
    font-size: var(--text-xs);
    line-height: 1.7;
    white-space: nowrap;
  }
  .chip.strong {
    border-color: var(--accent);
    color: var(--accent-ink);
  }
  .notice {
    background: var(--notice-wash);
    border-inline-start: 3px solid var(--notice);
    color: var(--notice);
    padding: var(--space-2) var(--space-3);
  }
`

/** Buttons, text fields and the segmented control. */
export const controls = css`
  button,
  input,
  select {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  button,
  .count,
  .eyebrow {
    overflow-wrap: normal;
  }
  button {
    min-block-size: var(--target);
    padding: 0 var(--space-3);
    background: var(--paper-sunk);
    border: 1px solid var(--rule);
    border-radius: var(--radius);
    cursor: pointer;
  }
  button:hover {
    border-color: var(--ink-faint);
  }
  button[disabled] {
    color: var(--ink-faint);
    cursor: default;
  }
  button.text {
    padding: 0;
    background: none;
    border: 0;
    color: var(--accent-ink);
    text-align: start;
  }
  button.text:hover {
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  button.icon {
    min-inline-size: var(--target);
    padding: 0;
    background: none;
    border-color: transparent;
    color: var(--ink-soft);
  }
  input[type='text'],
  input[type='search'],
  select {
    inline-size: 100%;
    min-block-size: var(--target);
    padding: 0 var(--space-2);
    background: var(--paper-sunk);
    border: 1px solid var(--rule);
    border-radius: var(--radius);
  }
  input[aria-invalid='true'] {
    border-color: var(--notice);
    border-width: 2px;
  }
  input::placeholder {
    color: var(--ink-soft);
    opacity: 1;
  }
  input[type='checkbox'],
  input[type='radio'] {
    inline-size: 0.9375rem;
    block-size: 0.9375rem;
    margin: 0;
    flex: none;
    accent-color: var(--accent);
  }
`

/** A claim's line and statement, alike in every panel; goes with claim-line.ts. */
export const claimStyles = css`
  .claim-line {
    color: var(--ink-soft);
    font-size: var(--text-xs);
  }
  .claim-line .claimant {
    color: var(--ink);
    font-weight: 600;
    font-size: var(--text-s);
  }
  .claim-line .modality {
    color: var(--ink);
  }
  .statement {
    font: 400 var(--text-l) / 1.4 var(--serif);
  }
  .quote {
    padding: var(--space-1) var(--space-3);
    background: var(--accent-wash);
    border-inline-start: 3px solid var(--accent);
    font: italic 400 var(--text-m) / 1.5 var(--serif);
  }
`

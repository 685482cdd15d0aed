/** The field view in sunlight, one hand: large type, full ink, targets of 48 pixels and more. */
import { css } from 'lit'

/** Raises the tokens for everything inside, shadow roots included. */
export const fieldStyles = css`
  :host {
    --text-xs: 0.9375rem;
    --text-s: 1rem;
    --text-m: 1.0625rem;
    --text-l: 1.1875rem;
    --text-xl: 1.5rem;
    --target: 48px;
    --ink-soft: var(--ink);
    --ink-faint: var(--ink);
    --rule: color-mix(in srgb, var(--ink) 45%, var(--paper));
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-4);
    color: var(--ink);
    font-size: var(--text-m);
  }
  section,
  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-3);
    min-inline-size: 0;
  }
  section + section,
  section + .safety {
    padding-block-start: var(--space-4);
    border-block-start: 1px solid var(--rule);
  }
  h3 {
    font: 600 var(--text-l) / 1.3 var(--sans);
  }
  h4,
  h3.minor {
    font: 600 var(--text-s) / 1.4 var(--sans);
  }
  .name {
    font: 600 var(--text-xl) / 1.25 var(--serif);
  }
  .steer {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--space-3);
  }
  .far {
    font: 700 clamp(2.25rem, 12vw, 3.25rem) / 1.1 var(--sans);
  }
  .far .unit,
  .far .bearing {
    display: block;
    font: 600 var(--text-l) / 1.4 var(--sans);
  }
  .arrow {
    flex: none;
    inline-size: min(34vw, 9rem);
    block-size: min(34vw, 9rem);
    border: 2px solid var(--ink);
    border-radius: 50%;
    fill: var(--accent-ink);
  }
  .said,
  .fix {
    font-weight: 600;
  }
  .note {
    font-size: var(--text-xs);
  }
  .safety {
    padding: var(--space-3);
    background: var(--notice-wash);
    border-inline-start: 5px solid var(--notice);
    border-block-start: 0 !important;
  }
  .choices,
  .buttons {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: 1fr;
    gap: var(--space-2);
  }
  [aria-pressed='true'] {
    background: var(--accent);
    border-color: var(--accent);
    color: var(--on-accent);
  }
  .site {
    display: flex;
    align-items: center;
    gap: var(--space-3);
    inline-size: 100%;
    block-size: auto;
    padding: var(--space-2);
    background: none;
    border: 0;
    text-align: start;
  }
  h4,
  h3.minor {
    margin-block-start: var(--space-3);
  }
  .kept button:last-child {
    flex: none;
    inline-size: var(--target);
  }
  .kept {
    display: flex;
    align-items: center;
    gap: var(--space-2);
  }
  .way,
  .find span {
    display: block;
  }
  summary {
    min-block-size: var(--target);
    align-content: center;
    font-weight: 600;
    cursor: pointer;
  }
  .claim {
    display: grid;
    gap: var(--space-2);
    padding-block: var(--space-3);
  }
  .claim button {
    justify-self: start;
  }
  .links li + li {
    margin-block-start: var(--space-2);
  }
  .check {
    display: flex;
    align-items: center;
    gap: var(--space-3);
    min-block-size: var(--target);
  }
  .check input {
    inline-size: 1.5rem;
    block-size: 1.5rem;
  }
  /* The thumb's place; what is below it is reached by scrolling. */
  .thumb {
    position: sticky;
    inset-block-end: 0;
    margin: 0 calc(-1 * var(--space-4)) calc(-1 * var(--space-4));
    padding: var(--space-3) var(--space-4) calc(var(--space-3) + env(safe-area-inset-bottom));
    background: var(--paper);
    border-block-start: 1px solid var(--rule);
  }
  .thumb button {
    min-block-size: 56px;
    font-weight: 600;
  }
`

/** The lane of incidents above the bars, and the names that open from it. */
import { css } from 'lit'

export const incidentStyles = css`
  .lane {
    position: relative;
    block-size: 24px;
    margin: var(--space-2) 22px calc(-1 * var(--space-2));
    /* Above the bars that begin under its foot; beside its buttons the bars can be dragged. */
    z-index: 1;
    pointer-events: none;
  }
  .lane > * {
    pointer-events: auto;
  }
  .lane > svg {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
    pointer-events: none;
  }
  rect {
    fill: var(--ink-soft);
  }
  rect.span {
    fill-opacity: 0.45;
  }
  .lane > button {
    position: absolute;
    inset-block: 0;
    min-block-size: 24px;
    padding: 0;
    background: none;
    border-color: transparent;
  }
  .lane > button:hover,
  .lane > button[aria-expanded='true'] {
    background: var(--accent-wash);
  }
  ul {
    position: absolute;
    z-index: 2;
    inset-block-end: 100%;
    max-inline-size: min(24rem, 100%);
    max-block-size: 60dvh;
    overflow-y: auto;
    padding: var(--space-2) var(--space-3);
    background: var(--paper);
    border: 1px solid var(--rule);
    border-radius: var(--radius);
    box-shadow: var(--shadow);
    font-size: var(--text-s);
  }
  /* The strip lies at the foot of the page, the large timeline at its head. */
  ul.below {
    inset-block: 100% auto;
  }
  /* Above the strip lies the sheet of the list there. */
  @media (max-width: 640px) {
    ul {
      inset-block: 100% auto;
      max-block-size: 10.5rem;
    }
  }
  ul.from-right {
    inset-inline-end: 0;
  }
  li + li {
    margin-block-start: var(--space-2);
  }
  li button {
    min-block-size: 24px;
  }
  .said,
  .note {
    color: var(--ink-soft);
    font-size: var(--text-xs);
  }
  .note {
    margin-block-start: var(--space-2);
  }
`

/** Looks of the import screen: columns beside a preview; on narrow screens one after the other. */
import { css } from 'lit'

export const importStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-block-size: 100%;
  }
  .panes {
    display: grid;
    grid-template-columns: minmax(0, 1.15fr) minmax(0, 1fr);
    flex: 1;
    min-block-size: 0;
  }
  .left,
  .right {
    position: relative;
    overflow: auto;
    padding: var(--space-4);
  }
  .right {
    border-inline-start: 1px solid var(--rule);
    background: var(--paper-sunk);
  }
  .lead {
    font: 400 var(--text-l) / 1.4 var(--serif);
  }
  .head {
    display: grid;
    gap: var(--space-2);
  }
  .offer {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--space-3);
    margin-block-start: var(--space-3);
    padding: var(--space-2) var(--space-3);
    background: var(--accent-wash);
    border-inline-start: 3px solid var(--accent);
  }
  .offer button {
    flex: none;
  }
  p.notice {
    margin-block-start: var(--space-2);
  }
  .tabs {
    position: sticky;
    z-index: 1;
    inset-block-start: calc(-1 * var(--space-4));
    padding-block: var(--space-3);
    background: var(--paper);
  }
  /* Where the preview is beside, it needs no tab. */
  .tabs label:last-of-type {
    display: none;
  }
  footer {
    position: sticky;
    z-index: 2;
    inset-block-end: 0;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: flex-end;
    gap: var(--space-2) var(--space-4);
    padding: var(--space-3) var(--space-4);
    background: var(--paper);
    border-block-start: 1px solid var(--rule);
  }
  footer > div:first-child {
    flex: 1 1 100%;
  }
  footer > div:empty,
  footer > div:not(:has(p)) {
    display: none;
  }
  footer .private {
    flex: 1;
  }
  .faults {
    max-block-size: 22dvh;
    overflow: auto;
  }
  .faults button {
    block-size: auto;
    min-block-size: 24px;
    color: var(--notice);
  }
  .primary {
    background: var(--accent);
    border-color: var(--accent);
    color: var(--on-accent);
    font-weight: 600;
  }
  .primary[disabled] {
    background: var(--paper-sunk);
    border-color: var(--rule);
    color: var(--ink-soft);
  }
  @media (max-width: 1080px), (max-height: 480px) {
    .panes {
      display: block;
      flex: 1 0 auto;
    }
    .left,
    .right {
      overflow: visible;
    }
    .left {
      padding-block-end: 0;
    }
    .right {
      border: 0;
      background: none;
      padding-block-start: 0;
    }
    .tabs {
      inset-block-start: 0;
    }
    .tabs label:last-of-type {
      display: grid;
    }
    .panes.on-preview .tab,
    .panes:not(.on-preview) .right {
      display: none;
    }
  }
  @media (max-width: 640px) {
    .left,
    .right {
      padding-inline: var(--space-3);
    }
    footer {
      padding: var(--space-2) var(--space-3);
    }
    footer .private {
      display: none;
    }
    footer .deeds {
      flex: 1;
    }
    footer .primary {
      flex: 1;
    }
    .tabs .segmented label {
      padding-inline: var(--space-1);
      font-size: var(--text-s);
    }
  }
`

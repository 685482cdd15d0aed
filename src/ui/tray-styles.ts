/** Layout of the tray: head and foot stay, the list between them scrolls. */
import { css } from 'lit'

/** The card; the page bounds its height. */
export const trayStyles = css`
  :host {
    max-block-size: 100%;
    min-block-size: 0;
    display: flex;
  }
  .card {
    display: flex;
    flex-direction: column;
    flex: 1;
    min-block-size: 0;
    min-inline-size: 0;
  }
  header {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: var(--space-3);
    margin-inline: var(--space-4);
    padding-block: var(--space-3) var(--space-2);
    border-block-end: 1px solid var(--rule);
  }
  .number {
    font: 600 var(--text-l) / 1.3 var(--sans);
    font-variant-numeric: tabular-nums;
  }
  .body {
    overflow-y: auto;
    padding-inline: calc(var(--space-4) - var(--space-2));
  }
  .body h3 {
    padding: var(--space-3) var(--space-2) 0;
  }
  .none {
    padding: var(--space-3) var(--space-4);
  }
  footer {
    margin-inline: var(--space-4);
    border-block-start: 1px solid var(--rule);
  }
  footer button {
    inline-size: 100%;
  }
`

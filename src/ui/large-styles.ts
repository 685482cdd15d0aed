/** Looks of what is said of a file that is more than this browser shows. */
import { css } from 'lit'

export const largeStyles = css`
  pre {
    overflow-x: auto;
    padding: var(--space-3);
    background: var(--paper-sunk);
    border-radius: var(--radius);
    font: 400 var(--text-s) / 1.6 ui-monospace, monospace;
  }
`

import { css } from 'lit'
import { contradictionStyles } from './contradiction-line.ts'
import { countPlotStyles } from './count-plot.ts'
import { base, controls, type } from './shared-styles.ts'

/** Sheets of the feature panel. */
export const featureStyles = [
  base,
  type,
  controls,
  contradictionStyles,
  countPlotStyles,
  css`
    h2 {
      font: 600 var(--text-xl) / 1.25 var(--serif);
    }
    header > * + * {
      margin-block-start: var(--space-1);
    }
    section,
    .related {
      margin-block-start: var(--space-4);
    }
    .kind {
      display: flex;
      gap: var(--space-2);
    }
    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2);
    }
    .chips {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-1);
      margin-block-start: var(--space-2);
    }
    /* The height it will have: what stands below must not move under a finger when its code has come. */
    cairn-coordinates {
      display: block;
      min-block-size: 3.25rem;
    }
    .names {
      color: var(--ink-soft);
      font-family: var(--serif);
    }
    details ul {
      padding-block: var(--space-1);
    }
    details li + li {
      margin-block-start: var(--space-1);
    }
    summary {
      inline-size: fit-content;
      color: var(--ink-soft);
      cursor: pointer;
      min-block-size: 24px;
    }
    .kind span::first-letter {
      text-transform: uppercase;
    }
    .kind span {
      display: inline-block;
    }
    section.contested {
      padding: var(--space-3) var(--space-3) var(--space-1);
      background: var(--paper-sunk);
      border-inline-start: 4px double var(--ink);
    }
    .chip.contested {
      padding: 0 var(--space-2);
      background: none;
      border: 3px double var(--ink);
    }
    .claims {
      border-block-start: 1px solid var(--rule);
      margin-block-start: var(--space-1);
    }
    .claims > li[aria-current] {
      --quote-ground: var(--paper);
      background: var(--accent-wash);
      box-shadow: -6px 0 0 var(--accent-wash), -9px 0 0 var(--accent), 6px 0 0 var(--accent-wash);
    }
    .hidden-claims {
      padding-block: var(--space-3);
    }
    dl {
      display: grid;
      grid-template-columns: minmax(0, auto) minmax(0, 1fr);
      gap: var(--space-1) var(--space-3);
    }
    dt {
      color: var(--ink-soft);
    }
    dd {
      overflow-wrap: anywhere;
    }
    @media (pointer: coarse) {
      summary,
      .contradiction button.text,
      .related button {
        min-block-size: var(--target);
      }
    }
  `,
]

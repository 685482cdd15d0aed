import { css } from 'lit'

/** Sheet of the matrix, as a table and as a list. */
export const matrixStyles = css`
  h3 {
    margin: 0;
    font: 600 var(--text-xl) / 1.25 var(--serif);
  }
  .lead {
    max-inline-size: 100ch;
    margin-block: var(--space-1) var(--space-3);
    color: var(--ink-soft);
  }
  /* Holds what is hidden for the eye, which would make the dialog longer, and keeps its layers below the dialog's head. */
  .box {
    position: relative;
    isolation: isolate;
    overflow: auto;
    max-block-size: max(22rem, calc(92dvh - 14rem));
    border: 1px solid var(--rule);
    border-radius: var(--radius);
  }
  table {
    border-collapse: separate;
    border-spacing: 0;
    min-inline-size: 100%;
  }
  th,
  td {
    padding: var(--space-2);
    text-align: start;
    vertical-align: top;
    border-block-end: 1px solid var(--rule);
  }
  tbody:last-of-type tr:last-child > * {
    border-block-end: 0;
  }
  td,
  th.what {
    min-inline-size: 14rem;
  }
  td {
    padding: var(--space-1);
    border-inline-start: 1px solid var(--rule);
  }
  thead th {
    position: sticky;
    z-index: 2;
    background: var(--paper);
  }
  thead tr:first-child th {
    inset-block-start: 0;
    block-size: 1.875rem;
  }
  thead th.group {
    border-block-end: 0;
    border-inline-start: 1px solid var(--rule);
    padding-block-end: 0;
  }
  thead th.what {
    inset-block-start: 1.875rem;
    padding-block-start: 0;
    border-inline-start: 1px solid var(--rule);
    font: 600 var(--text-m) / 1.35 var(--sans);
  }
  thead th.what::first-letter,
  .by-claimant .what::first-letter {
    text-transform: uppercase;
  }
  .corner {
    color: var(--ink-soft);
    font: 400 var(--text-s) / var(--leading) var(--sans);
    vertical-align: bottom;
  }
  .corner,
  .who,
  .party th {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    inline-size: 13rem;
    min-inline-size: 13rem;
    max-inline-size: 13rem;
    background: var(--paper);
  }
  thead .corner {
    z-index: 3;
  }
  /* In a long row the name stays in sight below the head. */
  .who bdi {
    position: sticky;
    inset-block-start: 5.25rem;
    display: block;
  }
  .who {
    font: 600 var(--text-m) / 1.35 var(--serif);
  }
  .party > * {
    padding-block: var(--space-2) var(--space-1);
    background: var(--paper-sunk);
    border-inline-start: 0;
  }
  .party th {
    background: var(--paper-sunk);
    overflow: visible;
  }
  .empty {
    display: block;
    padding: var(--space-1) var(--space-2);
    color: var(--ink-faint);
  }
  button.entry {
    display: grid;
    gap: 2px;
    inline-size: 100%;
    min-block-size: var(--target);
    padding: var(--space-2);
    background: none;
    border: 1px solid transparent;
    text-align: start;
    align-content: start;
    line-height: 1.4;
  }
  button.entry:hover {
    border-color: var(--ink-faint);
  }
  button.entry + button.entry {
    margin-block-start: var(--space-1);
  }
  button.entry[aria-current] {
    background: var(--accent-wash);
    box-shadow: inset 3px 0 0 var(--accent);
  }
  button.entry.related {
    border: 1px dashed var(--accent);
    background: var(--accent-wash);
  }
  .said {
    display: grid;
    grid-template-columns: 1.25rem minmax(0, 1fr);
    column-gap: var(--space-1);
    color: var(--ink-soft);
    font-size: var(--text-s);
  }
  .said .modality {
    color: var(--ink);
    font-weight: 600;
  }
  .number {
    font-weight: 600;
  }
  .statement {
    font: 400 var(--text-m) / 1.4 var(--serif);
  }
  .fact {
    color: var(--ink-soft);
    font-size: var(--text-xs);
  }
  .relation {
    color: var(--ink-soft);
    font-size: var(--text-xs);
  }
  .relation.against {
    color: var(--accent-ink);
  }
  .quiet .statement,
  .quiet .number,
  .quiet .said .modality {
    color: var(--ink-soft);
    font-weight: 400;
  }
  .quiet .glyph {
    opacity: 0.6;
  }
  .by-party + .by-party {
    margin-block-start: var(--space-4);
  }
  .by-party > h4 {
    padding: var(--space-1) var(--space-2);
    background: var(--paper-sunk);
  }
  .by-claimant {
    padding: var(--space-3) var(--space-2);
    border-block-end: 1px solid var(--rule);
  }
  .by-claimant h5 {
    margin: 0;
    font: 600 var(--text-l) / 1.3 var(--serif);
  }
  .by-claimant .what {
    margin-block-start: var(--space-2);
    color: var(--ink-soft);
    font-size: var(--text-s);
  }
  .by-claimant li + li {
    border-block-start: 1px dotted var(--rule);
  }
  .by-claimant button.entry {
    inline-size: calc(100% + 2 * var(--space-2));
    margin-inline: calc(-1 * var(--space-2));
  }
  .counts {
    margin-block-start: var(--space-5);
  }
  .plots {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(22rem, 100%), 1fr));
    gap: 0 var(--space-5);
  }
`

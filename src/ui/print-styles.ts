/** Looks of a sheet of paper: its own black on white, since paper has no theme. */
import { css } from 'lit'

export const printStyles = css`
  :host {
    display: block;
    background: #fff;
    color: #000;
    color-scheme: light;
    font: 400 9pt / 1.4 var(--sans);
    font-variant-numeric: tabular-nums;
    /* A PDF is searched and copied from: a word stays its letters. */
    font-variant-ligatures: none;
    overflow-wrap: anywhere;
  }
  h1,
  h2,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  blockquote {
    margin: 0;
  }
  ul,
  ol {
    padding: 0;
    list-style: none;
  }
  h1 {
    font: 600 16pt / 1.25 var(--serif);
    margin-block: 2pt 6pt;
  }
  h2 {
    font: 600 11pt / 1.3 var(--sans);
    margin-block: 14pt 4pt;
    break-after: avoid;
  }
  .eyebrow,
  .small,
  .hash,
  .origin {
    font-size: 8pt;
    color: #333;
  }
  .hash {
    display: block;
    font-size: 7pt;
  }
  .notice {
    margin-block-start: 6pt;
    padding: 4pt 6pt;
    border: 1px solid #000;
  }
  .origin {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: 1pt 8pt;
    margin-block: 8pt 4pt;
    padding-block: 4pt;
    border-block: 0.5pt solid #999;
  }
  figure {
    margin-block-start: 10pt;
    break-inside: avoid;
  }
  img {
    display: block;
    inline-size: 100%;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
  }
  th,
  td {
    padding: 3pt 5pt 3pt 0;
    border-block-end: 0.5pt solid #bbb;
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  thead th {
    border-block-end: 1pt solid #000;
    font-size: 8pt;
    font-weight: 600;
  }
  tr {
    break-inside: avoid;
  }
  .feature {
    break-after: avoid;
  }
  .feature th {
    padding-block-start: 8pt;
  }
  .feature strong {
    display: block;
    font: 600 10pt / 1.3 var(--serif);
  }
  td {
    font-size: 8pt;
  }
  .who {
    inline-size: 19%;
  }
  .how {
    inline-size: 10%;
  }
  .when {
    inline-size: 17%;
  }
  .where {
    inline-size: 16%;
  }
  .documents {
    inline-size: auto;
  }
  th.documents {
    inline-size: 8%;
  }
  .line {
    display: block;
  }
  .claim {
    break-inside: avoid;
    padding-block: 6pt;
    border-block-start: 0.5pt solid #bbb;
  }
  .claimant {
    font-weight: 600;
  }
  .statement {
    font: 400 10.5pt / 1.4 var(--serif);
    margin-block: 2pt;
  }
  blockquote {
    margin-block: 3pt;
    padding-inline-start: 8pt;
    border-inline-start: 2pt solid #777;
    font: italic 400 9.5pt / 1.4 var(--serif);
  }
  .number {
    font: 400 8pt / 1.4 var(--sans);
  }
  .claim ul {
    font-size: 8pt;
    color: #222;
  }
  .documents li {
    display: grid;
    grid-template-columns: 24pt minmax(0, 1fr);
    padding-block: 2pt;
    break-inside: avoid;
    font-size: 8.5pt;
  }
  .counts ul {
    columns: 1;
  }
`

/** Layout of the timeline around its bars: the line of words, the buttons, the table. */
import { css } from 'lit'

export const timelineStyles = css`
  :host {
    container-type: inline-size;
    overflow-x: clip;
    padding: var(--space-2) var(--space-4) var(--space-3);
    background: var(--paper);
  }
  :host([folded]) {
    padding-block: 0;
  }
  /* As high as what comes: the bars must not move when it does. */
  cairn-timeline-incidents:not(:defined) {
    display: block;
    block-size: 24px;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--space-3);
    min-block-size: var(--target);
    font-size: var(--text-s);
  }
  .fold {
    display: flex;
    align-items: center;
    gap: var(--space-2);
    min-inline-size: 0;
    padding: 0;
    background: none;
    border: 0;
    text-align: start;
  }
  .fold::before {
    content: '';
    flex: none;
    inline-size: 0.4375rem;
    block-size: 0.4375rem;
    border-inline-end: 1.5px solid var(--ink-soft);
    border-block-end: 1.5px solid var(--ink-soft);
    transform: rotate(-45deg);
    margin-inline: 1px 2px;
  }
  .fold[aria-expanded='true']::before {
    transform: translateY(-2px) rotate(45deg);
  }
  .fold .name {
    font: 600 var(--text-m) / 1.3 var(--sans);
  }
  :host([folded]) .fold {
    inline-size: 100%;
  }
  .gives-way {
    flex: 0 1 auto;
    min-inline-size: 0;
    overflow: hidden;
    color: var(--ink-soft);
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .stays {
    flex: none;
    color: var(--ink-soft);
    white-space: nowrap;
  }
  .kind {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-1);
    min-inline-size: 0;
    white-space: nowrap;
  }
  .kind select {
    inline-size: auto;
    max-inline-size: 100%;
    text-overflow: ellipsis;
    min-block-size: 28px;
    padding: 0 var(--space-1);
    background: none;
    font-weight: 600;
  }
  .sums {
    display: flex;
    flex: 1;
    flex-wrap: wrap;
    gap: 0 var(--space-3);
    align-items: center;
  }
  .sums strong {
    color: var(--accent-ink);
    font-weight: 600;
  }
  .sums label {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: 28px;
    cursor: pointer;
  }
  .sums button {
    min-block-size: 28px;
  }
  .fault {
    color: var(--notice);
  }
  .play {
    margin-inline-start: auto;
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: 28px;
  }
  .sign {
    inline-size: 9px;
    block-size: 10px;
    background: currentcolor;
    clip-path: polygon(0 0, 100% 50%, 0 100%);
  }
  .pause .sign {
    clip-path: polygon(0 0, 35% 0, 35% 100%, 65% 100%, 65% 0, 100% 0, 100% 100%, 0 100%);
  }
  .step .sign {
    clip-path: polygon(0 0, 70% 50%, 70% 0, 100% 0, 100% 100%, 70% 100%, 70% 50%, 0 100%);
  }
  .rows-choice {
    max-inline-size: 540px;
    margin-block-start: var(--space-4);
  }
  details {
    margin-block-start: var(--space-4);
  }
  summary {
    min-block-size: var(--target);
    color: var(--accent-ink);
    cursor: pointer;
  }
  table {
    border-collapse: collapse;
  }
  th,
  td {
    padding: var(--space-1) var(--space-4) var(--space-1) 0;
    border-block-end: 1px solid var(--rule);
    text-align: end;
    font-weight: 400;
  }
  thead th {
    color: var(--ink-soft);
    font-size: var(--text-xs);
    vertical-align: bottom;
  }
  th:first-child {
    text-align: start;
  }
  :host([large]) {
    --timeline-bars: clamp(160px, 27dvh, 320px);
    padding: 0;
  }
  :host([large]) .sums {
    flex-basis: 100%;
    order: 1;
  }
  @media (max-width: 1080px) {
    :host([large]) {
      --timeline-bars: clamp(110px, 24dvh, 260px);
    }
  }
  @media (max-width: 640px) {
    :host([large]) {
      --timeline-bars: clamp(90px, 16dvh, 260px);
    }
    :host(:not([large])) {
      padding-inline: var(--space-3);
    }
    /* The view's own button in the bar says it already. */
    :host([large]) .title {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
  @media (pointer: coarse) {
    .sums label,
    .sums button,
    .play,
    .kind select {
      min-block-size: 36px;
    }
  }
  @container (max-width: 480px) {
    :host(:not([large])) .claims-by {
      display: none;
    }
    .play {
      min-inline-size: var(--target);
      justify-content: center;
    }
    .play .word {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
  @container (max-width: 900px) {
    .sums {
      flex-basis: 100%;
      order: 1;
    }
  }
`

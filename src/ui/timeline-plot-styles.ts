/** The bars, the two ends of the period and the axis. */
import { css } from 'lit'

export const plotStyles = css`
  .plot {
    position: relative;
    block-size: var(--timeline-bars, 68px);
    margin: var(--space-2) 22px 0;
    cursor: crosshair;
    touch-action: pan-y;
    user-select: none;
    -webkit-user-select: none;
  }
  .plot.inside {
    cursor: grab;
  }
  .plot.dragging {
    cursor: grabbing;
  }
  .plot svg {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
  }
  .plot line {
    stroke: var(--rule);
  }
  .all {
    fill: var(--ink);
    fill-opacity: 0.19;
  }
  .matching {
    fill: var(--accent);
  }
  .matching.outside {
    fill-opacity: 0.42;
  }
  .window {
    fill: var(--accent-wash);
  }
  .hovered {
    fill: var(--ink);
    fill-opacity: 0.05;
  }
  /* The line stands at the edge; what can be grasped lies outside the period, so that two ends never cover each other. */
  .handle {
    position: absolute;
    inset-block: -6px 0;
    inline-size: 22px;
    cursor: ew-resize;
    touch-action: none;
  }
  .handle.from {
    margin-inline-start: -21px;
  }
  .handle.to {
    margin-inline-start: -1px;
  }
  .handle::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inline-size: 2px;
    background: var(--accent);
  }
  .handle.from::before,
  .handle.from::after {
    inset-inline-end: 0;
  }
  .handle.to::before,
  .handle.to::after {
    inset-inline-start: 0;
  }
  .handle::after {
    content: '';
    position: absolute;
    inset-block-start: 0;
    inline-size: 11px;
    block-size: 18px;
    background: var(--paper);
    border: 2px solid var(--accent);
  }
  .handle.from::after {
    border-radius: 6px 0 0 6px;
  }
  .handle.to::after {
    border-radius: 0 6px 6px 0;
  }
  .handle.idle::before,
  .handle.idle::after {
    border-color: var(--ink-faint);
  }
  .handle.idle::before {
    background: var(--rule);
  }
  .handle:focus-visible {
    outline-offset: 0;
  }
  .axis {
    position: relative;
    block-size: 1.375rem;
    margin-inline: 22px;
    color: var(--ink-soft);
    font-size: var(--text-xs);
  }
  .axis span {
    position: absolute;
    inset-block-start: 5px;
    line-height: 1.2;
    white-space: nowrap;
  }
  .axis .year {
    color: var(--ink);
  }
  .notes {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 var(--space-4);
    color: var(--ink-soft);
    font-size: var(--text-xs);
  }
  .readout {
    color: var(--ink);
    min-block-size: 1lh;
  }
  .rows li {
    margin-block-start: var(--space-3);
  }
  .rows p {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-2);
    color: var(--ink-soft);
    font-size: var(--text-xs);
  }
  .rows strong {
    color: var(--ink);
    font-size: var(--text-s);
    font-weight: 600;
  }
  .rows .row-readout {
    margin-inline-start: auto;
    color: var(--ink);
  }
  .rows svg {
    display: block;
    inline-size: calc(100% - 44px);
    block-size: 38px;
    margin: 2px 22px 0;
    overflow: visible;
  }
  .rows line {
    stroke: var(--rule);
  }
  .scale {
    margin-block-start: var(--space-2);
    color: var(--ink-soft);
    font-size: var(--text-xs);
  }
  @media (pointer: coarse) {
    .handle {
      inline-size: 34px;
    }
    .handle.from {
      margin-inline-start: -33px;
    }
  }
  @media (forced-colors: active) {
    .all {
      fill: GrayText;
      fill-opacity: 1;
    }
    .matching {
      fill: Highlight;
    }
    .handle::before {
      background: Highlight;
    }
  }
`

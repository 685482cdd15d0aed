/** Layout of the period controls and of a labelled checkbox. */
import { css } from 'lit'

/** A row of checkbox, words and number, as high as a finger needs. */
export const checkStyles = css`
  .check {
    display: flex;
    align-items: center;
    gap: var(--space-2);
    min-block-size: var(--target);
    cursor: pointer;
  }
  .check > .words {
    flex: 1;
    line-height: 1.3;
    padding-block: var(--space-1);
  }
  .check > .count {
    font-size: var(--text-s);
  }
  .check.none > .words {
    color: var(--ink-soft);
  }
  .check input[type='checkbox'] {
    appearance: none;
    display: grid;
    place-content: center;
    border: 1.5px solid var(--ink-soft);
    border-radius: 3px;
    cursor: pointer;
  }
  .check input[type='checkbox']:checked {
    background: var(--accent);
    border-color: var(--accent);
  }
  .check input[type='checkbox']:checked::before {
    content: '';
    inline-size: 0.5625rem;
    block-size: 0.5625rem;
    background: var(--on-accent);
    clip-path: polygon(14% 44%, 0 62%, 42% 100%, 100% 20%, 82% 4%, 40% 66%);
  }
  @media (forced-colors: active) {
    .check input[type='checkbox'] {
      appearance: auto;
    }
  }
`

/** Kind, range, faults and match below each other. */
export const periodStyles = css`
  ${checkStyles}
  .period {
    display: grid;
    gap: var(--space-2);
  }
  .range {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(6.5rem, 1fr));
    gap: var(--space-2);
  }
  .range label {
    display: grid;
    gap: 2px;
  }
  .faults:empty {
    display: none;
  }
`

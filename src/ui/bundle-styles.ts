/** Looks of the two panels for handing over and receiving. */
import { css } from 'lit'

export const bundleStyles = css`
  .lead {
    font: 400 var(--text-l) / 1.5 var(--serif);
  }
  fieldset,
  section,
  form {
    margin-block-start: var(--space-4);
  }
  .choice {
    display: flex;
    gap: var(--space-2);
    align-items: baseline;
    padding-block: var(--space-1);
    min-block-size: var(--target);
    cursor: pointer;
  }
  .choice input {
    translate: 0 0.1em;
  }
  .choice .name {
    flex: 1;
    font-family: var(--serif);
    font-size: var(--text-l);
    line-height: 1.35;
  }
  .field {
    display: grid;
    gap: var(--space-1);
    margin-block-start: var(--space-2);
  }
  .secret {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
  }
  .secret input {
    flex: 1 1 14rem;
    inline-size: auto;
    min-inline-size: 0;
  }
  input[type='password'],
  textarea {
    inline-size: 100%;
    min-block-size: var(--target);
    padding: var(--space-1) var(--space-2);
    background: var(--paper-sunk);
    border: 1px solid var(--rule);
    border-radius: var(--radius);
    color: var(--ink);
    font: inherit;
  }
  textarea {
    min-block-size: 4.5em;
    resize: vertical;
    overflow-wrap: anywhere;
  }
  .foot {
    position: sticky;
    inset-block-end: 0;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--space-2) var(--space-4);
    margin-block-start: var(--space-4);
    padding-block: var(--space-3);
    border-block-start: 1px solid var(--rule);
    background: var(--paper);
  }
  .foot p {
    flex: 1 1 12rem;
  }
  .foot progress {
    flex: 1 1 8rem;
  }
  @media (max-width: 640px) {
    .foot {
      justify-content: flex-end;
    }
    .foot p {
      flex-basis: 100%;
    }
  }
  progress {
    accent-color: var(--accent);
    min-inline-size: 0;
  }
  button.main {
    background: var(--accent);
    border-color: var(--accent);
    color: var(--on-accent);
  }
  button.main[disabled] {
    background: var(--paper-sunk);
    border-color: var(--rule);
    color: var(--ink-faint);
  }
  .entries > li {
    padding-block: var(--space-3);
  }
  .entries h3 {
    font: 600 var(--text-l) / 1.35 var(--serif);
  }
  .entries .standing {
    color: var(--accent-ink);
  }
  .entries .older .standing,
  .entries .differs .standing,
  .entries .failed {
    color: var(--notice);
  }
  .notice {
    margin-block-start: var(--space-3);
  }
  @media (pointer: coarse) {
    .choice,
    button,
    input[type='password'],
    input[type='text'] {
      min-block-size: 44px;
    }
    .choice {
      align-items: center;
    }
  }
`

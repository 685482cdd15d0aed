/** Looks of the panel of maps, beside those it shares with saved views. */
import { css } from 'lit'

export const areasStyles = css`
  fieldset {
    display: grid;
    gap: var(--space-1);
  }
  .choice {
    display: flex;
    align-items: center;
    gap: var(--space-2);
    min-block-size: var(--target);
    color: var(--ink);
    font-size: var(--text-m);
  }
  .privacy {
    display: grid;
    gap: var(--space-2);
    margin-block: var(--space-3);
  }
  .privacy > p.notice,
  .privacy.notice {
    padding: var(--space-2) var(--space-3);
  }
  progress {
    inline-size: 100%;
    block-size: 8px;
    margin-block-start: var(--space-2);
    accent-color: var(--accent);
  }
  .planned,
  .new.notice {
    display: grid;
    gap: var(--space-2);
    padding: var(--space-3);
    border: 1px solid var(--rule);
    border-radius: var(--radius);
  }
`

/** Layout of the filter column. */
import { css } from 'lit'

/** Head, area chip and the distance between the blocks. */
export const filterStyles = css`
  form {
    display: grid;
    gap: var(--space-4);
    padding: var(--space-4);
  }
  header button {
    min-block-size: var(--target);
    color: var(--ink-soft);
    font-size: var(--text-s);
    text-decoration: underline;
    text-decoration-color: var(--rule);
    text-underline-offset: 0.25em;
  }
  .area,
  .means {
    display: grid;
    gap: var(--space-1);
  }
  .area {
    padding: var(--space-2) var(--space-3);
    border: 1px solid var(--accent);
    border-radius: var(--radius);
  }
  .area-buttons {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 var(--space-3);
  }
  .area-buttons button {
    min-block-size: var(--target);
  }
`

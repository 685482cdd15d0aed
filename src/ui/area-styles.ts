/** Layout of the area panel, its forms and its part of the filter column. */
import { css } from 'lit'

/** Fields in pairs, forms below each other, faults in the notice colour. */
export const areaStyles = css`
  section,
  form,
  .point {
    display: grid;
    gap: var(--space-2);
  }
  section + section {
    margin-block-start: var(--space-5);
  }
  h3 {
    font: 600 var(--text-m) / var(--leading) var(--sans);
  }
  .tools,
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
  }
  .box-fields {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: var(--space-2);
  }
  .box-fields .north,
  .box-fields .south {
    grid-column: 1 / -1;
    inline-size: calc(50% - var(--space-1));
    justify-self: center;
  }
  label {
    display: grid;
    gap: 2px;
  }
  .faults:empty {
    display: none;
  }
  .faults,
  .means {
    display: grid;
    gap: var(--space-1);
  }
  .result + .means {
    margin-block-start: var(--space-2);
  }
  .result {
    font: 600 var(--text-l) / 1.4 var(--serif);
  }
`

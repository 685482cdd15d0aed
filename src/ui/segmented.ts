/** A choice of two to four, all visible: native radio buttons, so arrow keys and screen readers work. */
import { css, html, type TemplateResult } from 'lit'

/** One choice: its value and its word. */
export interface Segment {
  readonly value: string
  readonly text: string
}

/** What the control shows and whom it tells. */
export interface SegmentedOptions {
  /** Group name of the radio buttons, unique inside the panel. */
  readonly name: string
  /** Words for screen readers; the visible heading may stand elsewhere. */
  readonly legend: string
  readonly segments: readonly Segment[]
  readonly value: string
  readonly onPick: (value: string) => void
}

/** Equal parts in one frame; the chosen one is washed and bold, so not told by colour alone. */
export const segmentedStyles = css`
  .segmented {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: 1fr;
    border: 1px solid var(--rule);
    border-radius: var(--radius);
  }
  .segmented label {
    position: relative;
    display: grid;
    place-content: center;
    min-block-size: var(--target);
    padding: 0 var(--space-2);
    text-align: center;
    cursor: pointer;
  }
  .segmented label + label {
    border-inline-start: 1px solid var(--rule);
  }
  .segmented input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: pointer;
  }
  .segmented label:has(:checked) {
    background: var(--accent-wash);
    color: var(--accent-ink);
    font-weight: 600;
  }
  .segmented label:has(:focus-visible) {
    outline: 2px solid var(--focus);
    outline-offset: 1px;
  }
  @media (forced-colors: active) {
    .segmented label:has(:checked) {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`

/** The segmented control; `onPick` is called once per change with the chosen value. */
export function segmented({ name, legend, segments, value, onPick }: SegmentedOptions): TemplateResult {
  return html`<fieldset>
    <legend class="visually-hidden">${legend}</legend>
    <div class="segmented">
      ${segments.map(
        (segment) => html`<label
          ><input
            type="radio"
            name=${name}
            value=${segment.value}
            .checked=${segment.value === value}
            @change=${() => onPick(segment.value)}
          />${segment.text}</label
        >`,
      )}
    </div>
  </fieldset>`
}

/** Undo and redo of the query, each named by what it would change. */
import { css, html, LitElement, type TemplateResult } from 'lit'
import { t } from '../i18n/message.ts'
import { emit } from './events.ts'
import { base, controls } from './shared-styles.ts'

/** `<cairn-filter-steps>`: `undo`, `redo` (words for the step, or null) in; `filter-undo`, `filter-redo` out. */
export class CairnFilterSteps extends LitElement {
  static override properties = { undo: { attribute: false }, redo: { attribute: false } }
  static override styles = [
    base,
    controls,
    css`
      div {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
      }
      /* A line for each, so that its words can be read; what cannot be pressed is an icon beside the other. */
      button {
        display: flex;
        flex: 1 1 60%;
        min-inline-size: 0;
        align-items: center;
        gap: var(--space-2);
        color: var(--ink-soft);
        font-size: var(--text-s);
      }
      button:not([aria-disabled='true']) {
        color: var(--ink);
      }
      button[aria-disabled='true'] {
        flex: none;
        color: var(--ink-faint);
        cursor: default;
      }
      svg {
        flex: none;
        inline-size: 15px;
        block-size: 15px;
        fill: none;
        stroke: currentcolor;
        stroke-width: 1.5;
      }
      .redo svg {
        scale: -1 1;
      }
      span {
        padding-block: var(--space-1);
        line-height: 1.3;
        text-align: start;
      }
    `,
  ]
  declare undo: string | null
  declare redo: string | null

  constructor() {
    super()
    this.undo = null
    this.redo = null
  }

  override render(): TemplateResult {
    return html`<div role="group" aria-label=${t('steps.label')}>
      ${this.button('undo', this.undo)} ${this.button('redo', this.redo)}
    </div>`
  }

  /** Not `disabled`: the last undo would take the focus away from under the reader. */
  private button(way: 'undo' | 'redo', step: string | null): TemplateResult {
    const text = step === null ? t(`steps.${way}Nothing`) : t(`steps.${way}`, { step })
    const press = (): void => {
      if (step !== null) emit(this, `filter-${way}`, undefined)
    }
    return html`<button class=${way} type="button" title=${text} aria-disabled=${step === null} @click=${press}>
      <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M6 3 2.5 6.5 6 10M3 6.5h6.5a4 4 0 0 1 0 8H6" /></svg>
      <span class=${step === null ? 'visually-hidden' : ''}>${text}</span>
    </button>`
  }
}

customElements.define('cairn-filter-steps', CairnFilterSteps)

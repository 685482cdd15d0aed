/** Undo and redo of the query, each named by what it would change. */
import '../i18n/rest.ts'
import { css, html, LitElement, type TemplateResult } from 'lit'
import type { CairnPackage } from '../domain/package.ts'
import { t } from '../i18n/message.ts'
import { EMPTY_FILTER, type FilterSpec } from '../query/core/filter.ts'
import { emit } from './events.ts'
import { base, controls } from './shared-styles.ts'
import { stepText } from './step-words.ts'

/**
 * `<cairn-filter-steps>`: `pkg`, `lang`, and the filters `past` (null: nothing to undo), `now`, `next` (null:
 * nothing to redo) in; `filter-undo`, `filter-redo` out.
 */
export class CairnFilterSteps extends LitElement {
  static override properties = {
    pkg: { attribute: false },
    past: { attribute: false },
    now: { attribute: false },
    next: { attribute: false },
    lang: { type: String },
  }
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
  declare pkg: CairnPackage | null
  declare past: FilterSpec | null
  declare now: FilterSpec
  declare next: FilterSpec | null

  constructor() {
    super()
    this.pkg = null
    this.past = null
    this.now = EMPTY_FILTER
    this.next = null
    this.lang = 'en'
  }

  override render(): TemplateResult {
    return html`<div role="group" aria-label=${t('steps.label')}>
      ${this.button('undo', this.past, this.now)} ${this.button('redo', this.now, this.next)}
    </div>`
  }

  /** Not `disabled`: the last undo would take the focus away from under the reader. */
  private button(way: 'undo' | 'redo', from: FilterSpec | null, to: FilterSpec | null): TemplateResult {
    const step = from && to && this.pkg ? stepText(from, to, this.pkg, this.lang) : null
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

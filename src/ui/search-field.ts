/** Text search: what is typed becomes the filter's `q` after a short rest. */
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import { t } from '../i18n/message.ts'
import { EMPTY_FILTER, type FilterSpec } from '../query/core/filter.ts'
import { emitFilter } from './filter-change.ts'
import { base, controls } from './shared-styles.ts'

/** Rest after the last key before the query runs. */
const REST_MILLISECONDS = 250

/** `<cairn-search>`: property `filter` in, `filter-change` out. */
export class CairnSearch extends LitElement {
  static override properties = { filter: { attribute: false }, text: { state: true } }
  static override styles = [
    base,
    controls,
    css`
      .field {
        position: relative;
      }
      input[type='search']:not(:placeholder-shown) {
        padding-inline-end: calc(var(--target) + var(--space-1));
      }
      input::-webkit-search-cancel-button {
        display: none;
      }
      button.icon {
        position: absolute;
        inset-block: 0;
        inset-inline-end: 0;
      }
    `,
  ]
  declare filter: FilterSpec
  /** What the field shows while typing runs ahead of the filter. */
  declare text: string
  private timer: ReturnType<typeof setTimeout> | null = null

  constructor() {
    super()
    this.filter = EMPTY_FILTER
    this.text = ''
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.stopWaiting()
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('filter') && this.timer === null) this.text = this.filter.q
  }

  /** Puts the cursor into the field; for the page's search key. */
  override focus(): void {
    this.renderRoot.querySelector('input')?.focus()
  }

  override render(): TemplateResult {
    return html`<div class="field" role="search">
      <label class="visually-hidden" for="q">${t('search.label')}</label>
      <input
        id="q"
        type="search"
        autocomplete="off"
        spellcheck="false"
        placeholder=${t('search.placeholder')}
        .value=${live(this.text)}
        @input=${this.onInput}
        @change=${this.commit}
      />
      ${
        this.text === ''
          ? nothing
          : html`<button class="icon" type="button" aria-label=${t('search.clear')} @click=${this.clear}>×</button>`
      }
    </div>`
  }

  private onInput(event: Event): void {
    this.text = (event.target as HTMLInputElement).value
    this.stopWaiting()
    this.timer = setTimeout(() => this.commit(), REST_MILLISECONDS)
  }

  private clear(): void {
    this.text = ''
    this.commit()
    this.focus()
  }

  private commit(): void {
    this.stopWaiting()
    const q = this.text.trim()
    if (q !== this.filter.q) emitFilter(this, { ...this.filter, q })
  }

  private stopWaiting(): void {
    if (this.timer !== null) clearTimeout(this.timer)
    this.timer = null
  }
}

customElements.define('cairn-search', CairnSearch)

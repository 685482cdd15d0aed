/** Text search: what is typed becomes the filter's `q` after a short rest; names that begin so are suggested. */
import { adoptStyles, css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import type { CairnPackage } from '../domain/package.ts'
import { t } from '../i18n/message.ts'
import { EMPTY_FILTER, type FilterSpec } from '../query/core/filter.ts'
import type { QueryResult } from '../query/core/result.ts'
import type { Suggest, Suggestion } from '../query/core/suggestions.ts'
import { emit } from './events.ts'
import { emitFilter } from './filter-change.ts'
import type { late } from './search-late.ts'
import { base, controls } from './shared-styles.ts'

/** Rest after the last key before the query runs. */
const REST_MILLISECONDS = 250

/** More would hide the panel. */
const MOST_SUGGESTIONS = 8

const fieldStyles = css`
  .field,
  .whole {
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
`

/** `<cairn-search>`: `pkg`, `filter`, `result` in; `filter-change` out. A combobox: arrow keys reach the suggestions. */
export class CairnSearch extends LitElement {
  static override properties = {
    pkg: { attribute: false },
    filter: { attribute: false },
    result: { attribute: false },
    text: { state: true },
    suggestions: { state: true },
    active: { state: true },
    late: { state: true },
  }
  static override styles = [base, controls, fieldStyles]
  declare pkg: CairnPackage | null
  declare filter: FilterSpec
  declare result: QueryResult | null
  /** What the field shows while typing runs ahead of the filter. */
  declare text: string
  /** Empty while the list is closed. */
  declare suggestions: readonly Suggestion[]
  /** The suggestion that the arrow keys have reached; -1 is none. */
  declare active: number
  private timer: ReturnType<typeof setTimeout> | null = null
  /** From the first letter until suggestions are closed: they may come later than the rest after typing. */
  private isTyping = false
  /** What finds and shows names and near spellings; null until the field has the cursor, an answer has some, or a place is asked for. */
  declare late: typeof late | null
  /** Made at the first letters typed; null until then. */
  private suggest: Suggest | null = null

  constructor() {
    super()
    this.pkg = null
    this.filter = EMPTY_FILTER
    this.result = null
    this.text = ''
    this.suggestions = []
    this.active = -1
    this.late = null
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.stopWaiting()
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('pkg')) this.suggest = null
    if (changed.has('filter') && this.timer === null) this.text = this.filter.q
    const isNear = this.result !== null && this.result.nearSpellings.length > 0
    if (isNear || this.filter.facets.place.length > 0) void this.loadLate()
  }

  /** Puts the cursor into the field; for the page's search key. */
  override focus(): void {
    this.renderRoot.querySelector('input')?.focus()
  }

  override render(): TemplateResult {
    const { suggestions, active, late } = this
    const isOpen = suggestions.length > 0
    return html`<div class="whole" role="search" aria-label=${t('search.label')}><div class="field">
        <label class="visually-hidden" for="q">${t('search.label')}</label>
        <input
          id="q"
          type="search"
          role="combobox"
          autocomplete="off"
          spellcheck="false"
          aria-autocomplete="list"
          aria-expanded=${isOpen}
          aria-controls=${isOpen ? 'suggestions' : nothing}
          aria-activedescendant=${active < 0 ? nothing : `suggestion-${active}`}
          placeholder=${t('search.placeholder')}
          .value=${live(this.text)}
          @input=${this.onInput}
          @change=${this.commit}
          @keydown=${this.onKey}
          @focus=${this.begin}
          @blur=${this.close}
        />
        ${this.text === '' ? nothing : this.clearButton()}
      </div>
      ${this.pkg && late?.placeChips(this.filter, this.pkg, (filter) => emitFilter(this, filter))}
      ${late?.nearNote(this.result?.nearSpellings ?? [], () => this.askExact())}
      ${isOpen ? late?.suggestionList({ suggestions, active, choose: (one) => this.choose(one) }) : nothing}
    </div>`
  }

  private clearButton(): TemplateResult {
    return html`<button class="icon" type="button" aria-label=${t('search.clear')} @click=${this.clear}>×</button>`
  }

  private begin(): void {
    void this.loadLate()
    emit(this, 'search-begin', undefined)
  }

  private onInput(event: Event): void {
    this.text = (event.target as HTMLInputElement).value
    this.isTyping = true
    this.stopWaiting()
    this.timer = setTimeout(() => this.commit(), REST_MILLISECONDS)
    this.suggestions = this.suggestionsFor(this.text)
    this.active = -1
  }

  /** A phrase in quotes is already what is meant. */
  private suggestionsFor(typed: string): readonly Suggestion[] {
    if (this.pkg === null || typed.trim().length < 2 || typed.includes('"')) return []
    this.suggest ??= this.late?.suggestionsOf(this.pkg) ?? null
    return this.suggest?.(typed, MOST_SUGGESTIONS) ?? []
  }

  /** Where it cannot be had, words are searched all the same. What was typed meanwhile gets its suggestions. */
  private async loadLate(): Promise<void> {
    if (this.late) return
    const code: typeof import('./search-late.ts') | undefined = await import('./search-late.ts').catch(
      () => undefined,
    )
    if (!code || this.late) return
    this.late = code.late
    adoptStyles(this.renderRoot as ShadowRoot, [...CairnSearch.elementStyles, code.late.styles])
    if (this.isTyping) this.suggestions = this.suggestionsFor(this.text)
  }

  private onKey(event: KeyboardEvent): void {
    const { length } = this.suggestions
    if (length === 0 || event.isComposing) return
    // One place more than suggestions: between last and first stands the field itself.
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const one = this.suggestions[this.active]
    if (step) this.active = ((this.active + 1 + step + length + 1) % (length + 1)) - 1
    else if (event.key === 'Enter' && one) this.choose(one)
    else if (event.key === 'Escape') this.close()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  private choose(one: Suggestion): void {
    this.stopWaiting()
    this.close()
    const filter = this.late?.chosenFilter(this.filter, one) ?? this.filter
    this.text = filter.q
    emitFilter(this, filter)
    this.focus()
  }

  private close(): void {
    this.isTyping = false
    this.suggestions = []
    this.active = -1
  }

  private askExact(): void {
    const typed = this.result?.nearSpellings.map((near) => near.typed) ?? []
    const q = this.late?.withoutTolerance(this.filter.q, typed) ?? this.filter.q
    emitFilter(this, { ...this.filter, q })
  }

  private clear(): void {
    this.text = ''
    this.close()
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

/** The period: kind of date, from and to as EDTF, possibly or certainly, and what to do with the undated. */
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import { edtfInterval } from '../domain/edtf-interval.ts'
import type { CairnPackage } from '../domain/package.ts'
import { label } from '../i18n/labels.ts'
import { t } from '../i18n/message.ts'
import { EMPTY_FILTER, type FilterSpec } from '../query/core/filter.ts'
import type { QueryResult } from '../query/core/result.ts'
import { emitFilter, hasPeriod } from './filter-change.ts'
import { occurringKinds } from './period-kinds.ts'
import { periodStyles } from './period-styles.ts'
import { segmented, segmentedStyles } from './segmented.ts'
import { base, controls, type } from './shared-styles.ts'

type Side = 'from' | 'to'

/** More letters than these do not fit beside each other: words would be broken in the middle. */
const MOST_LETTERS = 24
/** A date that already reads as EDTF is taken over after this rest; anything else waits for Enter or leaving. */
const REST_MILLISECONDS = 450

/** `<cairn-period>`: `pkg`, `filter`, `result` in, `filter-change` out. */
export class CairnPeriod extends LitElement {
  static override properties = {
    pkg: { attribute: false },
    filter: { attribute: false },
    result: { attribute: false },
    typed: { state: true },
  }
  static override styles = [base, type, controls, segmentedStyles, periodStyles]
  declare pkg: CairnPackage | null
  declare filter: FilterSpec
  declare result: QueryResult | null
  /** Text that runs ahead of the filter, per side; null once the filter has caught up. */
  declare typed: Readonly<Record<Side, string | null>>
  /** What this element last asked for, per side; absent until it asks. */
  private sent: Readonly<Partial<Record<Side, string | null>>> = {}
  private timer: ReturnType<typeof setTimeout> | undefined

  constructor() {
    super()
    this.pkg = null
    this.filter = EMPTY_FILTER
    this.result = null
    this.typed = { from: null, to: null }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    clearTimeout(this.timer)
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('filter')
    if (!before) return
    for (const side of ['from', 'to'] as const) {
      const now = this.filter[side]
      // Our own change coming back must not overwrite what was typed since.
      if (now !== before[side] && now !== this.sent[side]) this.typed = { ...this.typed, [side]: null }
    }
  }

  override render(): TemplateResult | typeof nothing {
    if (this.pkg === null) return nothing
    return html`<fieldset class="period">
      <legend class="eyebrow">${t('period.dateOf')}</legend>
      ${this.kindControl(this.pkg)}
      <div class="range">${this.side('from')}${this.side('to')}</div>
      <p class="tiny soft" id="hint">${t('period.hint')}</p>
      ${this.faults()}
      ${segmented({
        name: 'match',
        legend: t('period.match'),
        segments: [
          { value: 'possible', text: t('period.possible') },
          { value: 'certain', text: t('period.certain') },
        ],
        value: this.filter.match,
        onPick: (match) => this.change({ match: match === 'certain' ? 'certain' : 'possible' }),
      })}
      <p class="tiny soft">${t(`period.${this.filter.match}Means`)}</p>
      ${this.undated()}
    </fieldset>`
  }

  private change(part: Partial<FilterSpec>): void {
    emitFilter(this, { ...this.filter, ...part })
  }

  private kindControl(pkg: CairnPackage): TemplateResult {
    const kinds = ['any', ...occurringKinds(pkg)]
    // A kind from a link that no claim states stays visible as the reason why nothing matches.
    const offered = kinds.includes(this.filter.date) ? kinds : [...kinds, this.filter.date]
    const segments = offered.map((value) => ({ value, text: label('dateKind', value) }))
    const onPick = (value: string): void => this.change({ date: value as FilterSpec['date'] })
    if (segments.reduce((sum, { text }) => sum + text.length, 0) <= MOST_LETTERS) {
      return segmented({
        name: 'kind',
        legend: t('period.dateOf'),
        segments,
        value: this.filter.date,
        onPick,
      })
    }
    return html`<select
      aria-label=${t('period.dateOf')}
      .value=${live(this.filter.date)}
      @change=${(event: Event) => onPick((event.target as HTMLSelectElement).value)}
    >
      ${segments.map(({ value, text }) => html`<option value=${value} ?selected=${value === this.filter.date}>${text}</option>`)}
    </select>`
  }

  private side(side: Side): TemplateResult {
    const faulty = this.faultsOf(side).length > 0
    return html`<label>
      <span class="tiny soft">${t(`period.${side}`)}</span>
      <input
        type="text"
        name=${side}
        autocomplete="off"
        spellcheck="false"
        autocapitalize="off"
        aria-describedby=${faulty ? 'hint faults' : 'hint'}
        aria-invalid=${faulty}
        placeholder=${t(`period.${side}Placeholder`)}
        .value=${live(this.typed[side] ?? this.filter[side] ?? '')}
        @input=${(event: Event) => this.onType(side, (event.target as HTMLInputElement).value)}
        @change=${() => this.commit(side)}
      />
    </label>`
  }

  private onType(side: Side, text: string): void {
    this.typed = { ...this.typed, [side]: text }
    clearTimeout(this.timer)
    const readable = text.trim() === '' || edtfInterval(text.trim()) !== null
    if (readable) this.timer = setTimeout(() => this.commit(side), REST_MILLISECONDS)
  }

  private commit(side: Side): void {
    clearTimeout(this.timer)
    const text = this.typed[side]?.trim()
    if (text === undefined) return
    const value = text === '' ? null : text
    if (value === this.filter[side]) return
    this.sent = { ...this.sent, [side]: value }
    this.change({ [side]: value })
  }

  private faultsOf(side: Side): readonly string[] {
    const faults = this.result?.period.faults ?? []
    return faults.filter(({ field }) => field === side || field === 'both').map(({ message }) => message)
  }

  private faults(): TemplateResult {
    const messages = [...new Set([...this.faultsOf('from'), ...this.faultsOf('to')])]
    return html`<div id="faults" class="faults" aria-live="polite">
      ${messages.map((message) => html`<p class="notice small">${message}</p>`)}
    </div>`
  }

  /** The number of the undated is on screen with or without a period. */
  private undated(): TemplateResult | typeof nothing {
    if (this.result === null) return nothing
    const values = { n: this.result.histogram.undatedClaims, kind: this.filter.date }
    if (!hasPeriod(this.filter))
      return html`<p class="tiny soft">${t('period.undatedWithoutPeriod', values)}</p>`
    return html`<label class="check">
      <input
        type="checkbox"
        .checked=${live(this.filter.undated === 'include')}
        @change=${() => this.change({ undated: this.filter.undated === 'include' ? 'exclude' : 'include' })}
      />
      <span>${t('period.includeUndated', values)}</span>
    </label>`
  }
}

customElements.define('cairn-period', CairnPeriod)

/** The timeline: claims along time, and the period chosen on it by pointer, keys or play. */

import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import type { CairnPackage } from '../domain/package.ts'
import { t } from '../i18n/message.ts'
import { EMPTY_FILTER, type FilterSpec } from '../query/core/filter.ts'
import type { Histogram, QueryResult, SeriesFacet } from '../query/core/result.ts'
import { emitFilter } from './filter-change.ts'
import { drawnInTurn } from './own-task.ts'
import { segmentedStyles } from './segmented.ts'
import { base, controls, type } from './shared-styles.ts'
import { Gesture } from './timeline-gesture.ts'
import {
  foldedWords,
  type HeadActions,
  type HeadState,
  kindChoice,
  playButton,
  sumsLine,
} from './timeline-head.ts'
import { incidentsLane } from './timeline-lane.ts'
import { Player } from './timeline-play.ts'
import type { BelowBars, PeriodDetail } from './timeline-plot.ts'
import './timeline-plot.ts'
import { timelineStyles } from './timeline-styles.ts'
import { type Period, periodOf, shifted, windowOf } from './timeline-window.ts'
import { barsWords, type ClaimSums, claimSums, incidentsNote, spreadNote } from './timeline-words.ts'

const wide = matchMedia('(min-width: 1081px)')

type LargeParts = Pick<typeof import('./timeline-rows.ts'), 'rowsChoice' | 'rowsTemplate' | 'timelineRows'> &
  Pick<typeof import('./timeline-table.ts'), 'binTable'>

let largeParts: LargeParts | null = null

/** Rows and table, which the strip on the first screen does without. */
async function loadLargeParts(): Promise<void> {
  const [{ rowsChoice, rowsTemplate, timelineRows }, { binTable }] = await Promise.all([
    import('./timeline-rows.ts'),
    import('./timeline-table.ts'),
  ])
  largeParts = { rowsChoice, rowsTemplate, timelineRows, binTable }
}

/**
 * `<cairn-timeline>`: `pkg`, `filter`, `result`, `lang` in; `filter-change` and, for the further steps of one
 * gesture, `filter-drag` out (FilterSpec both). With `large` it fills a stage and cannot be folded; otherwise it
 * is a strip, folded at first where the screen is small.
 */
export class CairnTimeline extends LitElement {
  static override properties = {
    pkg: { attribute: false },
    filter: { attribute: false },
    result: { attribute: false },
    lang: { type: String },
    large: { type: Boolean, reflect: true },
    unfolded: { state: true },
    draft: { state: true },
    rowsBy: { state: true },
  }
  static override styles = [base, type, controls, segmentedStyles, timelineStyles]
  declare pkg: CairnPackage | null
  declare filter: FilterSpec
  declare result: QueryResult | null
  declare large: boolean
  /** What the reader chose; null follows the width of the screen. */
  declare unfolded: boolean | null
  /** The period of a running gesture, ahead of the filter; null when the filter has it. */
  declare draft: Period | null
  /** What the rows of the large timeline tell apart. */
  declare rowsBy: SeriesFacet
  private isDragging = false
  /** Sums of the last answer, under the filter that it answers. */
  private sums: ClaimSums = { all: 0, dated: 0, undated: 0, chosen: 0 }
  private readonly gesture = new Gesture(this)
  private readonly player = new Player(this, {
    begin: () => this.gesture.begin(this.filter),
    step: () => this.stepOn(),
  })
  private readonly follow = (): void => this.requestUpdate()

  constructor() {
    super()
    this.pkg = null
    this.filter = EMPTY_FILTER
    this.result = null
    this.lang = 'en'
    this.large = false
    this.unfolded = null
    this.draft = null
    this.rowsBy = 'party'
  }

  override connectedCallback(): void {
    super.connectedCallback()
    wide.addEventListener('change', this.follow)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    wide.removeEventListener('change', this.follow)
    this.gesture.flush()
  }

  protected override scheduleUpdate(): Promise<void> {
    return drawnInTurn(this.result, () => super.scheduleUpdate())
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('filter') && !this.isDragging && !this.gesture.isWaiting) this.draft = null
    // While a new package is asked it keeps its height: each other one makes the map a new size, which is slow.
    if (changed.has('result')) this.style.minBlockSize = this.result ? '' : `${this.offsetHeight}px`
    if (changed.has('result') && this.result) this.sums = claimSums(this.result, this.filter)
    this.toggleAttribute('folded', !this.isOpen)
  }

  override render(): TemplateResult | typeof nothing {
    const { pkg, result, isOpen } = this
    if (!pkg || !result) return nothing
    if (pkg.kind === 'plain')
      return html`<section aria-label=${t('timeline.title')}><p class="head soft">${t('timeline.plain')}</p></section>`
    const filter = { ...this.filter, ...this.draft }
    const state: HeadState = { pkg, filter, sums: this.sums, lang: this.lang }
    return html`<section aria-label=${t('timeline.title')}>
      <div class="head">
        ${this.heading(state)} ${isOpen ? this.controls(state) : nothing}
      </div>
      ${isOpen ? this.drawing(state, result.histogram) : nothing}
    </section>`
  }

  private get isOpen(): boolean {
    return this.large || (this.unfolded ?? wide.matches)
  }

  private get period(): Period {
    return this.draft ?? this.filter
  }

  private heading(state: HeadState): TemplateResult {
    if (this.large) return html`<h2 class="title">${t('timeline.title')}</h2>`
    const toggle = (): void => {
      this.unfolded = !this.isOpen
    }
    return html`<button
      class="fold"
      aria-expanded=${this.isOpen}
      title=${t(this.isOpen ? 'timeline.hide' : 'timeline.show')}
      @click=${toggle}
    >
      <span class="name">${t('timeline.title')}</span>
      ${this.isOpen ? nothing : foldedWords(state)}
    </button>`
  }

  private controls(state: HeadState): TemplateResult {
    const actions: HeadActions = {
      change: (part) => this.ask(part),
      clear: () => this.ask({ from: null, to: null }),
      play: () => this.player.press(),
    }
    return html`${kindChoice(state, actions)} ${sumsLine(state, actions)}
      ${playButton(this.player, actions)}`
  }

  private drawing(state: HeadState, histogram: Histogram): TemplateResult {
    const { bins } = histogram
    if (bins.every(({ claims }) => claims === 0)) return html`<p class="none soft">${t('timeline.none')}</p>`
    const large = this.largeParts()
    const hint = t(windowOf(bins, this.period) ? 'timeline.pale' : 'timeline.drag')
    return html`${incidentsLane({ pkg: state.pkg, bins, lang: this.lang, large: this.large })}
      <cairn-timeline-plot
        .bins=${bins}
        .period=${this.period}
        .words=${barsWords(bins, state)}
        .below=${large ? this.rowsBelow(large, histogram, state.pkg) : null}
        .lang=${this.lang}
        @period=${this.onPeriod}
      >
        <span>${hint} ${spreadNote(bins)} ${incidentsNote(state.pkg, this.large)}</span>
        ${large ? this.rowsChoice(large) : nothing}
      </cairn-timeline-plot>
      ${large?.binTable(bins, this.lang) ?? nothing}`
  }

  private rowsBelow(
    { rowsTemplate, timelineRows }: LargeParts,
    histogram: Histogram,
    pkg: CairnPackage,
  ): BelowBars {
    const rows = timelineRows(histogram, this.rowsBy, pkg, this.lang)
    return (drawing) => rowsTemplate(rows, drawing)
  }

  private rowsChoice({ rowsChoice }: LargeParts): TemplateResult {
    return html`<div slot="above-rows" class="rows-choice">
      ${rowsChoice(this.rowsBy, (facet) => {
        this.rowsBy = facet
      })}
    </div>`
  }

  /** What only the large timeline has; null until its code is there, and in the strip. */
  private largeParts(): LargeParts | null {
    if (this.large && !largeParts) void loadLargeParts().then(this.follow)
    return this.large ? largeParts : null
  }

  /** A single change that is no gesture. */
  private ask(part: Partial<FilterSpec>): void {
    this.player.stop()
    this.gesture.flush()
    const filter = { ...this.filter, ...this.draft, ...part }
    this.draft = null
    emitFilter(this, filter)
  }

  private readonly onPeriod = ({ detail }: CustomEvent<PeriodDetail>): void => {
    this.player.stop()
    if (detail.phase === 'begin') this.gesture.begin({ ...this.filter, ...this.draft })
    if (detail.phase === 'move') this.want(detail.period)
    if (detail.phase === 'end') this.gesture.flush()
    this.isDragging = detail.phase === 'move'
  }

  private want(period: Period): void {
    this.draft = period
    this.gesture.want({ ...this.filter, from: period.from, to: period.to })
  }

  /** Moves the period by one bin; without one, or at the end, the first bins are chosen. False once the last bin is reached. */
  private stepOn(): boolean {
    const bins = this.result?.histogram.bins ?? []
    if (bins.length === 0) return false
    const chosen = windowOf(bins, this.period)
    const width = chosen ? chosen.last - chosen.first : 0
    const isAtEnd = chosen === null || chosen.last === bins.length - 1
    const next = isAtEnd ? { first: 0, last: width } : shifted(chosen, 1, bins.length)
    this.want(periodOf(bins, next))
    return next.last < bins.length - 1
  }
}

customElements.define('cairn-timeline', CairnTimeline)

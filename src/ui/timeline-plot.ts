/** Bars, axis and the two ends of the period: what can be dragged, and moved by keys. */
import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { t } from '../i18n/message.ts'
import type { HistogramBin } from '../query/core/result.ts'
import { base } from './shared-styles.ts'
import { rememberedLabels } from './timeline-axis.ts'
import { type BarsDrawing, barsTemplate, type PlotSize } from './timeline-bars.ts'
import { beginDrag, binAfterKey, chosenAt, type Drag, dragTo, withSide } from './timeline-drag.ts'
import { plotStyles } from './timeline-plot-styles.ts'
import { binUnit, edgesOf, type Period, windowOf } from './timeline-window.ts'
import { binReadout, handleWords } from './timeline-words.ts'

/** What the reader does with the period. */
export interface PeriodDetail {
  /** `begin`: a gesture starts, nothing is asked yet; `move`: it goes on; `end`: it is over. */
  readonly phase: 'begin' | 'move' | 'end'
  readonly period: Period
}

/** What is drawn below the bars, aligned with them. */
export type BelowBars = (drawing: BarsDrawing) => TemplateResult

const SIDES = ['from', 'to'] as const
/** A shorter way is a click, CSS pixels. */
const CLICK_PIXELS = 4
/** Type size of the axis beside that of the panel: --text-xs in --text-m. */
const AXIS_TYPE = 6 / 7
const NO_PERIOD: Period = { from: null, to: null }

/** Set as a property: the page's policy forbids style attributes, and `styleMap` writes one at first. */
const leftAt = (place: number, count: number): string => `left: ${(place / Math.max(1, count)) * 100}%`

/** `<cairn-timeline-plot>`: `bins`, `period`, `lang`, `words` (what is drawn), `below` in; `period` (PeriodDetail) out, for the panel around it. */
export class CairnTimelinePlot extends LitElement {
  static override properties = {
    bins: { attribute: false },
    period: { attribute: false },
    words: { attribute: false },
    below: { attribute: false },
    lang: { type: String },
    size: { state: true },
    hovered: { state: true },
    drag: { state: true },
  }
  static override styles = [base, plotStyles]
  declare bins: readonly HistogramBin[]
  declare period: Period
  declare words: string
  /** Further bars below; null for none. */
  declare below: BelowBars | null
  declare size: PlotSize
  /** Place of the pointer in bins; null when it is elsewhere. */
  declare hovered: number | null
  declare drag: Drag | null
  /** Type size of the axis, measured with the plot: asked for while drawing, it would cost a layout. */
  private typePixels = 14 * AXIS_TYPE
  private readonly labelsOf = rememberedLabels()
  private downAt = 0
  private hasMoved = false
  private readonly watcher = new ResizeObserver(() => this.measure())

  constructor() {
    super()
    this.bins = []
    this.period = NO_PERIOD
    this.words = ''
    this.below = null
    this.lang = 'en'
    this.size = { width: 0, height: 0 }
    this.hovered = null
    this.drag = null
  }

  override connectedCallback(): void {
    super.connectedCallback()
    if (this.plot) this.watcher.observe(this.plot)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.watcher.disconnect()
  }

  override firstUpdated(): void {
    if (this.plot) this.watcher.observe(this.plot)
  }

  override render(): TemplateResult {
    const { bins, size, lang } = this
    const hovered = this.hovered === null ? null : Math.floor(this.hovered)
    const hoveredBin = hovered === null ? undefined : bins[hovered]
    const drawing = { bins, size, edges: this.isLimited ? edgesOf(bins, this.period) : null, hovered }
    return html`<div
        class="plot ${this.cursor()}"
        @pointerdown=${this.press}
        @pointermove=${this.move}
        @pointerup=${this.release}
        @pointercancel=${this.cancel}
        @pointerleave=${() => this.hover(null)}
        @keydown=${this.onKey}
      >
        <svg role="img" aria-label=${this.words}>${barsTemplate(drawing)}</svg>
        ${SIDES.map((side) => this.handle(side))}
      </div>
      ${this.axis()}
      <div class="notes">
        <slot></slot><span class="readout">${hoveredBin ? binReadout(hoveredBin, lang) : nothing}</span>
      </div>
      <slot name="above-rows"></slot>
      ${this.below?.(drawing) ?? nothing}`
  }

  private get plot(): HTMLElement | null {
    return this.shadowRoot?.querySelector<HTMLElement>('.plot') ?? null
  }

  private get isLimited(): boolean {
    return windowOf(this.bins, this.period) !== null
  }

  private measure(): void {
    this.typePixels = (Number.parseFloat(getComputedStyle(this).fontSize) || 14) * AXIS_TYPE
    const { clientWidth: width = 0, clientHeight: height = 0 } = this.plot ?? {}
    if (width !== this.size.width || height !== this.size.height) this.size = { width, height }
  }

  private cursor(): string {
    if (this.drag) return this.drag.kind === 'move' ? 'dragging' : ''
    const { left, right } = edgesOf(this.bins, this.period)
    const isInside = this.hovered !== null && this.isLimited && this.hovered > left && this.hovered < right
    return isInside ? 'inside' : ''
  }

  private handle(side: 'from' | 'to'): TemplateResult {
    const { bins, period, lang } = this
    const { left, right } = edgesOf(bins, period)
    const place = side === 'from' ? left : right
    return html`<div
      class="handle ${side} ${this.isLimited ? '' : 'idle'}"
      role="slider"
      tabindex="0"
      aria-label=${t(side === 'from' ? 'timeline.start' : 'timeline.end')}
      aria-orientation="horizontal"
      aria-valuemin="0"
      aria-valuemax=${bins.length - 1}
      aria-valuenow=${this.binOf(side)}
      aria-valuetext=${handleWords(side, period, lang)}
      data-side=${side}
      .style=${leftAt(place, bins.length)}
      @focus=${() => this.tell('begin', period)}
    ></div>`
  }

  private axis(): TemplateResult {
    const { bins, size, lang, typePixels } = this
    const labels = this.labelsOf(bins, size.width / bins.length, typePixels, lang)
    return html`<div class="axis" aria-hidden="true">
      ${labels.map(
        ({ bin, text, isYear }) =>
          html`<span class=${isYear ? 'year' : ''} .style=${leftAt(bin, bins.length)}>${text}</span>`,
      )}
    </div>`
  }

  /** The bin that one end stands at; without a limit the outermost. */
  private binOf(side: 'from' | 'to'): number {
    const chosen = windowOf(this.bins, this.period) ?? { first: 0, last: this.bins.length - 1 }
    return side === 'from' ? chosen.first : chosen.last
  }

  private tell(phase: PeriodDetail['phase'], period: Period): void {
    this.dispatchEvent(new CustomEvent<PeriodDetail>('period', { detail: { phase, period } }))
  }

  /** Place of a pointer in bins, from the left edge of the first; outside the bars below 0 or above their number. */
  private placeOf({ clientX }: PointerEvent): number {
    const box = this.plot?.getBoundingClientRect()
    return box && box.width > 0 ? ((clientX - box.left) / box.width) * this.bins.length : 0
  }

  private hover(place: number | null): void {
    const isOver = place !== null && place >= 0 && place < this.bins.length
    this.hovered = isOver ? place : null
  }

  private readonly press = (event: PointerEvent): void => {
    if (event.button !== 0 || this.drag) return
    this.plot?.setPointerCapture(event.pointerId)
    const side = (event.target as HTMLElement).dataset.side
    const handle = side === 'from' || side === 'to' ? side : null
    this.downAt = event.clientX
    this.hasMoved = false
    this.drag = beginDrag(this.bins, this.period, this.placeOf(event), handle)
    this.tell('begin', this.period)
  }

  private readonly move = (event: PointerEvent): void => {
    const place = this.placeOf(event)
    this.hover(place)
    if (!this.drag) return
    this.hasMoved ||= Math.abs(event.clientX - this.downAt) >= CLICK_PIXELS
    if (this.hasMoved) this.tell('move', dragTo(this.bins, this.drag, place))
  }

  /** Without a way the pointer has clicked: on a bar that is the choice of this bar, on a handle nothing. */
  private readonly release = (): void => {
    const { drag } = this
    if (!drag) return
    const isClick = !this.hasMoved && (drag.kind === 'choose' || drag.kind === 'move')
    if (isClick) this.tell('move', chosenAt(this.bins, drag.at))
    this.cancel()
  }

  /** Also when the browser takes the touch for scrolling: what was asked so far stays. */
  private readonly cancel = (): void => {
    if (!this.drag) return
    this.drag = null
    this.tell('end', this.period)
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    const { side } = (event.target as HTMLElement).dataset
    if ((side !== 'from' && side !== 'to') || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Escape' && this.isLimited) this.clear(event)
    else this.moveByKey(event, side)
  }

  private moveByKey(event: KeyboardEvent, side: 'from' | 'to'): void {
    const [bin] = this.bins
    const at = bin && binAfterKey(event.key, event.shiftKey, this.binOf(side), this.bins.length, binUnit(bin))
    if (at === undefined || at === null) return
    event.preventDefault()
    const period = withSide(this.bins, this.period, side, at)
    this.tell('move', period)
    this.tell('end', period)
  }

  /** Escape clears the period first; only without one does it mean what it means on the page. */
  private clear(event: KeyboardEvent): void {
    event.stopPropagation()
    this.tell('begin', this.period)
    this.tell('move', NO_PERIOD)
    this.tell('begin', NO_PERIOD)
  }
}

customElements.define('cairn-timeline-plot', CairnTimelinePlot)

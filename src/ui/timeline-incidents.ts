/** Incidents as marks above the bars, for orientation: a tick for a day, a span for days between. */
import { html, LitElement, nothing, svg, type TemplateResult } from 'lit'
import { type CairnPackage, localText } from '../domain/package.ts'
import { t } from '../i18n/message.ts'
import '../i18n/rest.ts'
import type { HistogramBin } from '../query/core/result.ts'
import { grouped, type IncidentMark, incidentsOf, type MarkGroup, type PlacedMark } from './incidents.ts'
import { base, controls } from './shared-styles.ts'
import { incidentStyles } from './timeline-incident-styles.ts'
import type { incidentWords } from './timeline-incident-words.ts'
import { placeOfDay } from './timeline-window.ts'

/** More cannot be told from each other on one line. */
const MOST_MARKS = 60
/** Least way between two buttons, CSS pixels: a target of 24. */
const TARGET_PIXELS = 24

/** `<cairn-timeline-incidents>`: `pkg`, `bins`, `lang` in; `select` out. Draws nothing where no incident is dated. */
export class CairnTimelineIncidents extends LitElement {
  static override properties = {
    pkg: { attribute: false },
    bins: { attribute: false },
    lang: { type: String },
    large: { type: Boolean },
    pixels: { state: true },
    open: { state: true },
    words: { state: true },
  }
  static override styles = [base, controls, incidentStyles]
  declare pkg: CairnPackage | null
  declare bins: readonly HistogramBin[]
  /** Whether there is room for what is not drawn. */
  declare large: boolean
  /** Width of the lane. */
  declare pixels: number
  /** Index of the group whose names are shown; null when none are. */
  declare open: number | null
  /** What is said about them; null until somebody points at one, or there is room for it. */
  declare words: typeof incidentWords | null
  private readonly watcher = new ResizeObserver(([entry]) => {
    this.pixels = Math.max(0, (entry?.contentRect.width ?? 0) - 44)
  })

  constructor() {
    super()
    this.pkg = null
    this.bins = []
    this.lang = 'en'
    this.large = false
    this.pixels = 0
    this.open = null
    this.words = null
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.watcher.observe(this)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.watcher.disconnect()
  }

  override willUpdate(): void {
    if (this.large || this.open !== null) void this.loadNames()
  }

  override render(): TemplateResult | typeof nothing {
    const { pkg, bins } = this
    if (!pkg || bins.length === 0) return nothing
    const { marks, undated } = incidentsOf(pkg)
    if (marks.length === 0) return nothing
    const within = marks.flatMap((mark) => placed(mark, bins))
    const drawn = mostClaimed(within)
    const groups = grouped(drawn, (TARGET_PIXELS / Math.max(1, this.pixels)) * bins.length)
    return html`${this.large ? this.words?.note({ within: within.length, drawn: drawn.length, outside: marks.length - within.length, undated }) : nothing}
      <div class="lane" role="group" aria-label=${t('timeline.incidents')} @mouseleave=${this.close} @focusout=${this.onFocusOut} @keydown=${this.onKey}>
        <svg aria-hidden="true">${drawn.map((one) => this.tick(one))}</svg>
        ${groups.map((group, at) => [this.button(group, at), this.open === at ? this.names(group, pkg) : nothing])}
      </div>`
  }

  private tick({ mark, left, right }: PlacedMark): TemplateResult {
    const perBin = this.pixels / this.bins.length
    const isDay = mark.startDay !== null && mark.startDay === mark.endDay
    const width = Math.max(3, (right - left) * perBin)
    return svg`<rect class=${isDay ? 'day' : 'span'} x=${left * perBin} y=${isDay ? 4 : 9} width=${isDay ? 3 : width} height=${isDay ? 16 : 6} />`
  }

  private button({ marks, left, right }: MarkGroup, at: number): TemplateResult {
    const perBin = this.pixels / this.bins.length
    const width = Math.max(TARGET_PIXELS, (right - left) * perBin)
    const start = ((left + right) * perBin - width) / 2
    const names = marks.map(({ mark }) => localText(mark.label, this.lang)).join('; ')
    const show = (): void => {
      this.open = at
    }
    return html`<button
      aria-label=${t('timeline.incidentGroup', { n: marks.length, names })}
      aria-expanded=${this.open === at}
      .style=${`left: ${start}px; width: ${width}px`}
      @mouseenter=${show}
      @focus=${show}
      @click=${show}
    ></button>`
  }

  private names(group: MarkGroup, pkg: CairnPackage): TemplateResult | undefined {
    const isRight = group.left > this.bins.length / 2
    return this.words?.names(group, { pkg, lang: this.lang, from: this, isRight, isBelow: this.large })
  }

  /** Where they cannot be had, the buttons still name the incidents. */
  private async loadNames(): Promise<void> {
    if (this.words) return
    const code: typeof import('./timeline-incident-words.ts') | undefined = await import(
      './timeline-incident-words.ts'
    ).catch(() => undefined)
    if (code) this.words = code.incidentWords
  }

  private readonly close = (): void => {
    this.open = null
  }

  private readonly onFocusOut = ({ relatedTarget, currentTarget }: FocusEvent): void => {
    if (!(currentTarget as Element).contains(relatedTarget as Node | null)) this.close()
  }

  /** Escape shuts the names first; only then does it mean what it means on the page. */
  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || this.open === null) return
    event.stopPropagation()
    this.close()
  }
}

/** Where the mark stands along the bins; nothing when it lies wholly outside them. */
function placed(mark: IncidentMark, bins: readonly HistogramBin[]): readonly PlacedMark[] {
  const firstDay = bins[0]?.startDay ?? 0
  const lastDay = bins.at(-1)?.endDay ?? 0
  const { startDay, endDay } = mark
  if ((startDay ?? firstDay) > lastDay || (endDay ?? lastDay) < firstDay) return []
  const left = startDay === null ? 0 : placeOfDay(bins, startDay)
  const right = endDay === null ? bins.length : placeOfDay(bins, endDay + 1)
  return [{ mark, left, right }]
}

/** Those that most claims speak of where there are too many, in order of time. */
function mostClaimed(marks: readonly PlacedMark[]): readonly PlacedMark[] {
  if (marks.length <= MOST_MARKS) return marks
  const ranked = [...marks].sort((a, b) => b.mark.claims.length - a.mark.claims.length)
  const kept = new Set(ranked.slice(0, MOST_MARKS))
  return marks.filter((mark) => kept.has(mark))
}

customElements.define('cairn-timeline-incidents', CairnTimelineIncidents)

/** Incidents as marks above the bars, for orientation: a tick for a day, a span for days between. */
import { html, LitElement, nothing, svg, type TemplateResult } from 'lit'
import { type CairnPackage, localText } from '../domain/package.ts'
import { formatEdtf } from '../i18n/date.ts'
import { facetValueText } from '../i18n/facet-value-text.ts'
import { label } from '../i18n/labels.ts'
import { t } from '../i18n/message.ts'
import type { HistogramBin } from '../query/core/result.ts'
import { emitSite } from './events.ts'
import { grouped, type IncidentMark, incidentsOf, type MarkGroup, type PlacedMark } from './incidents.ts'
import { base, controls } from './shared-styles.ts'
import { incidentStyles } from './timeline-incident-styles.ts'
import { placeOfDay } from './timeline-window.ts'

/** More cannot be told from each other on one line. */
const MOST_MARKS = 60
/** Least way between two buttons, CSS pixels: a target of 24. */
const TARGET_PIXELS = 24
/** Claimants named before "and 3 more". */
const MOST_NAMES = 2

/** `<cairn-timeline-incidents>`: `pkg`, `bins`, `lang` in; `select` out. Draws nothing where no incident is dated. */
export class CairnTimelineIncidents extends LitElement {
  static override properties = {
    pkg: { attribute: false },
    bins: { attribute: false },
    lang: { type: String },
    large: { type: Boolean },
    pixels: { state: true },
    open: { state: true },
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
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.watcher.observe(this)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.watcher.disconnect()
  }

  override render(): TemplateResult | typeof nothing {
    const { pkg, bins } = this
    if (!pkg || bins.length === 0) return nothing
    const { marks, undated } = incidentsOf(pkg)
    if (marks.length === 0) return nothing
    const within = marks.flatMap((mark) => placed(mark, bins))
    const drawn = mostClaimed(within)
    const groups = grouped(drawn, (TARGET_PIXELS / Math.max(1, this.pixels)) * bins.length)
    return html`${this.large ? this.note(within.length, drawn.length, marks.length - within.length, undated) : nothing}
      <div class="lane" role="group" aria-label=${t('timeline.incidents')} @mouseleave=${this.close} @focusout=${this.onFocusOut} @keydown=${this.onKey}>
        <svg aria-hidden="true">${drawn.map((one) => this.tick(one))}</svg>
        ${groups.map((group, at) => [this.button(group, at), this.open === at ? this.names(group) : nothing])}
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

  private names({ marks, left }: MarkGroup): TemplateResult {
    const side = left > this.bins.length / 2 ? 'from-right' : ''
    return html`<ul class="${side} ${this.large ? 'below' : ''}">
      ${marks.map(
        ({ mark }) => html`<li>
          <button class="text" @click=${() => emitSite(this, mark.featureId)}>${localText(mark.label, this.lang)}</button>
          <p class="said">${this.said(mark)}</p>
        </li>`,
      )}
    </ul>`
  }

  /** A date never stands without who says so, and how certainly. */
  private said({ kind, edtf, claims }: IncidentMark): string {
    const { pkg, lang } = this
    const claimants = [...new Set(claims.map(({ claimant }) => claimant))]
    const named = claimants.slice(0, MOST_NAMES)
    const who = pkg ? named.map((id) => facetValueText('claimant', id, pkg, lang)).join(', ') : ''
    const modality = [...new Set(claims.map((claim) => label('modality', claim.modality)))].join(', ')
    const date = formatEdtf(edtf, lang)
    return t('timeline.incidentSaid', {
      kind: label('dateKind', kind),
      date,
      modality,
      who,
      more: claimants.length - named.length,
    })
  }

  private note(within: number, drawn: number, outside: number, undated: number): TemplateResult {
    return html`<p class="note">
      ${t('timeline.incidentsDrawn', { drawn, within, limited: drawn < within ? 'yes' : 'no' })}
      ${outside > 0 ? t('timeline.incidentsOutside', { n: outside }) : nothing}
      ${undated > 0 ? t('timeline.incidentsUndated', { n: undated }) : nothing}
    </p>`
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

/** Numbers over time, one line per claimant and kind of count; never added up, never averaged. */
import { css, html, nothing, svg, type TemplateResult } from 'lit'
import { claimantName } from '../domain/claimant.ts'
import type { CountEntry, CountSeries } from '../domain/count-series.ts'
import type { CairnFeature, Count } from '../domain/generated/package-types.ts'
import type { CairnPackage } from '../domain/package.ts'
import { statementDay } from '../domain/statement-order.ts'
import { formatDay } from '../i18n/date.ts'
import { label } from '../i18n/labels.ts'
import { t } from '../i18n/message.ts'
import { saidOnText } from '../i18n/said-words.ts'
import { countNumber } from './claim-words.ts'
import { emit, type SelectDetail } from './events.ts'

/** Sheet of the series; goes with `countPlot`. */
export const countPlotStyles = css`
  .series {
    margin-block-start: var(--space-3);
  }
  .series figcaption::first-letter {
    text-transform: uppercase;
  }
  .series svg {
    display: block;
    inline-size: 100%;
    block-size: 52px;
    margin-block-start: var(--space-2);
    overflow: visible;
  }
  .series line {
    stroke: var(--accent);
    stroke-width: 2;
    stroke-linecap: square;
  }
  .series line.zero {
    stroke: var(--rule);
    stroke-width: 1;
  }
  .series circle {
    fill: var(--paper);
    stroke: var(--accent);
    stroke-width: 2;
  }
  .series .ends {
    display: flex;
    justify-content: space-between;
    margin-block-start: 2px;
    color: var(--ink-soft);
    font-size: var(--text-xs);
  }
  .series .said {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(7.75rem, 1fr));
    gap: 0 var(--space-3);
    margin-block-start: var(--space-1);
  }
  .series button.text {
    display: grid;
    padding-block: 2px;
    color: var(--ink);
    font-weight: 600;
  }
  .series button.text span {
    color: var(--ink-soft);
    font-size: var(--text-xs);
    font-weight: 400;
  }
  .series button.replaced {
    color: var(--ink-soft);
    font-weight: 400;
  }
`

interface Step {
  readonly day: number
  readonly value: number
}

/** The number to draw: the stated one, else its lower, else its upper bound; null for words such as "hundreds". */
const drawnValue = ({ best, low, high }: Count): number | null => best ?? low ?? high

function stepsOf(series: CountSeries): readonly Step[] {
  return series.entries.flatMap(({ claim, count }) => {
    const day = statementDay(claim)
    const value = drawnValue(count)
    return day === null || value === null ? [] : [{ day, value }]
  })
}

const HEIGHT = 52
/** Room for the circle of the highest number. */
const TOP = 6

interface Corner {
  /** Per cent of the width. */
  readonly x: string
  /** Pixels from the top. */
  readonly y: number
}

/** Time runs to 94 % of the width, so that the last number is seen to hold. */
function cornersOf(steps: readonly Step[]): readonly Corner[] {
  const days = steps.map(({ day }) => day)
  const [first, last] = [Math.min(...days), Math.max(...days)]
  const highest = Math.max(1, ...steps.map(({ value }) => value))
  return steps.map(({ day, value }) => ({
    x: `${(1.5 + ((day - first) / Math.max(1, last - first)) * 92.5).toFixed(1)}%`,
    y: HEIGHT - (value / highest) * (HEIGHT - TOP),
  }))
}

/** From one statement to the next: the number holds, then it changes at once. */
function stepLines({ x, y }: Corner, next: Corner | undefined): TemplateResult {
  const end = next?.x ?? '100%'
  return svg`<line x1=${x} y1=${y} x2=${end} y2=${y} />
    ${next ? svg`<line x1=${end} y1=${y} x2=${end} y2=${next.y} />` : nothing}`
}

/** Heights are measured from zero, which is drawn; the words are in the list below. */
function plot(steps: readonly Step[]): TemplateResult | typeof nothing {
  const [first, last] = [steps[0]?.day ?? 0, steps.at(-1)?.day ?? 0]
  if (steps.length < 2 || first === last) return nothing
  const corners = cornersOf(steps)
  return html`<svg aria-hidden="true">
      <line class="zero" x1="0" y1=${HEIGHT} x2="100%" y2=${HEIGHT} />
      ${corners.map((corner, at) => stepLines(corner, corners[at + 1]))}
      ${corners.map(({ x, y }) => svg`<circle cx=${x} cy=${y} r="3.5" />`)}
    </svg>
    <p class="ends"><span>${formatDay(first)}</span><span>${formatDay(last)}</span></p>`
}

/** What a series needs beside itself. */
export interface SeriesContext {
  readonly feature: CairnFeature
  readonly pkg: CairnPackage
  readonly lang: string
  /** The panel that sends `select` when a number is chosen. */
  readonly from: EventTarget
}

/** A number with the date on which it was said; it leads to its claim. */
function numberItem({ claim, count, isSuperseded }: CountEntry, context: SeriesContext): TemplateResult {
  const { feature, lang, from } = context
  const go = (): void =>
    emit<SelectDetail>(from, 'select', { site: feature.id, claim: claim.id, source: null })
  return html`<li>
    <button class="text ${isSuperseded ? 'replaced' : ''}" @click=${go}>
      ${countNumber(count)} <span>${saidOnText(claim, lang)}</span>
    </button>
  </li>`
}

/** Claimant, kind, the plot where there are several dates, and every number in the order in which it was said. */
export function countPlot(series: CountSeries, context: SeriesContext): TemplateResult {
  const who = claimantName(series.claimant, context.pkg, context.lang)
  return html`<figure class="series">
    <figcaption class="small">${t('documents.seriesOf', { who, kind: label('countKind', series.kind) })}</figcaption>
    ${plot(stepsOf(series))}
    <ol class="said">${series.entries.map((entry) => numberItem(entry, context))}</ol>
  </figure>`
}

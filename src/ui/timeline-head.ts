/** The lines above the bars: which date, what is chosen, the undated, and the buttons. */
import { html, nothing, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import type { CairnPackage } from '../domain/package.ts'
import { t } from '../i18n/message.ts'
import type { FilterSpec } from '../query/core/filter.ts'
import { periodDays } from '../query/core/period-days.ts'
import { occurringKinds } from './period-kinds.ts'
import { type ClaimSums, kindWords, periodWords } from './timeline-words.ts'

/** What the lines speak of. */
export interface HeadState {
  readonly pkg: CairnPackage
  readonly filter: FilterSpec
  readonly sums: ClaimSums
  readonly lang: string
}

/** Whether something moves, or would move, by itself. */
export interface PlayState {
  readonly isPlaying: boolean
  readonly isStepwise: boolean
}

/** What the lines ask for. */
export interface HeadActions {
  change(part: Partial<FilterSpec>): void
  clear(): void
  play(): void
}

/** Choice of the kind of date, worded as the rest of "Claims by …". */
export function kindChoice({ pkg, filter }: HeadState, { change }: HeadActions): TemplateResult {
  const kinds: readonly FilterSpec['date'][] = ['any', ...occurringKinds(pkg)]
  // A kind from a link that no claim states stays visible as the reason why nothing is drawn.
  const offered = kinds.includes(filter.date) ? kinds : [...kinds, filter.date]
  const onChange = (event: Event): void =>
    change({ date: (event.target as HTMLSelectElement).value as FilterSpec['date'] })
  return html`<span class="kind">
    <span class="claims-by" aria-hidden="true">${t('timeline.claimsBy')}</span>
    <select aria-label=${t('timeline.kindLabel')} .value=${live(filter.date)} @change=${onChange}>
      ${offered.map((kind) => html`<option value=${kind} ?selected=${kind === filter.date}>${kindWords(kind)}</option>`)}
    </select>
  </span>`
}

/** The period with how a date must match it; null without one that is applied. */
function chosenWords({ filter, lang }: HeadState): string | null {
  const period = periodWords(filter, lang)
  return period === null ? null : t('timeline.chosen', { match: filter.match, period })
}

const faultWords = ({ filter }: HeadState): TemplateResult | typeof nothing =>
  periodDays(filter).faulty.length > 0
    ? html`<span class="fault">${t('timeline.notApplied')}</span>`
    : nothing

/** What matters most in one line, for the folded timeline; the kind of date gives way first where there is no room. */
export function foldedWords({ filter, sums, lang }: HeadState): TemplateResult {
  const undated = t('timeline.undated', { n: sums.undated })
  const words = [periodWords(filter, lang), undated].filter((part) => part !== null).join(' · ')
  return html`<span class="gives-way">${kindWords(filter.date)}</span><span class="stays">${words}</span>`
}

/** The period in words, how many claims it holds, and the undated with their switch once there is a period. */
export function sumsLine(state: HeadState, actions: HeadActions): TemplateResult {
  const { sums } = state
  const chosen = chosenWords(state)
  if (chosen === null)
    return html`<p class="sums soft">
      <span>${t('timeline.datedSum', { ...sums })}</span>
      <span>${t('timeline.undatedNotDrawn', { n: sums.undated })}</span> ${faultWords(state)}
    </p>`
  return html`<p class="sums">
    <strong>${chosen}</strong>
    <button class="text" aria-label=${t('timeline.clearHint')} @click=${() => actions.clear()}>${t('timeline.clear')}</button>
    <span class="soft">${t('timeline.chosenSum', { ...sums })}</span>
    ${undatedSwitch(state, actions)} ${faultWords(state)}
  </p>`
}

function undatedSwitch({ filter, sums }: HeadState, { change }: HeadActions): TemplateResult {
  const onChange = (event: Event): void =>
    change({ undated: (event.target as HTMLInputElement).checked ? 'include' : 'exclude' })
  return html`<label class="soft">
    <input type="checkbox" .checked=${live(filter.undated === 'include')} @change=${onChange} />
    ${t('timeline.includeUndated', { n: sums.undated })}
  </label>`
}

/** Play, pause, or one step. */
export function playButton({ isPlaying, isStepwise }: PlayState, { play }: HeadActions): TemplateResult {
  const word = isStepwise ? 'step' : isPlaying ? 'pause' : 'play'
  const said = { step: 'timeline.step', pause: 'timeline.pause', play: 'timeline.play' }[word]
  return html`<button class="play ${word}" title=${t('timeline.playHint')} @click=${play}>
    <span class="sign" aria-hidden="true"></span><span class="word">${t(said)}</span>
  </button>`
}

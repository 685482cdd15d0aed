/**
 * The tally: imported = shown + filtered out + rejected, always on screen.
 * A template for the page's light DOM, since `<output id="tally">` is a public interface.
 */
import { html, nothing, type TemplateResult } from 'lit'
import { t } from '../i18n/message.ts'
import type { Tally } from '../query/core/result.ts'
import { emit } from './events.ts'

/** Numbers that lead to what they count. */
export type TallyPart = 'filtered' | 'rejected' | 'unlocated' | 'undated'

/**
 * The one `<output id="tally">` with its numbers and its sentence. Numbers count features;
 * `rejectedClaims` are claims kept out of features that otherwise stand. Numbers that count
 * something are buttons (`open-counted`, a `TallyPart`); the text is the same. The page styles `output.tally`, its `strong` and `button`. It is read on demand; `tallyTold` is what is announced.
 */
export function tallyTemplate(tally: Tally, rejectedClaims = 0): TemplateResult {
  return html`<output
    id="tally"
    class="tally"
    aria-live="off"
    data-imported=${tally.imported}
    data-shown=${tally.shown}
    data-filtered=${tally.filtered}
    data-rejected=${tally.rejected}
    data-unlocated=${tally.unlocated}
    data-undated=${tally.undated}
    >${sumSentence(tally)}${restSentence(tally)}${
      rejectedClaims > 0
        ? html` <span>${counted('rejected', t('tally.rejectedClaims', { n: rejectedClaims }), rejectedClaims)}</span>`
        : nothing
    }</output
  >`
}

/** The numbers in a few words, for a live region. */
export const tallyTold = ({ shown, imported, unlocated }: Tally): string =>
  t('tally.told', { shown, imported, unlocated })

/** Which sentence the numbers make: one that ends, or one that goes on with what the shown leave open. */
const sumKey = ({ shown }: Tally): string => (shown === 0 ? 'tally.sumAlone' : 'tally.sum')

/** One of the numbers as the way to what it counts; plain words where it counts nothing. */
function counted(part: TallyPart, words: string, n: number): TemplateResult | string {
  if (n === 0) return words
  const open = ({ currentTarget }: Event): void => {
    if (currentTarget) emit(currentTarget, 'open-counted', part)
  }
  return html`<button type="button" @click=${open}>${words}</button>`
}

const BETWEEN = ' · '

/** "of 74 · 60 filtered out · 0 rejected;": every language writes the three with dots between and one sign behind. */
function sumSentence(tally: Tally): TemplateResult {
  const [whole = '', filtered = '', rest = ''] = t(sumKey(tally), { ...tally }).split(BETWEEN)
  const rejected = counted('rejected', rest.slice(0, -1), tally.rejected)
  const end = tally.rejected === 0 ? rest : html`${rejected}${rest.slice(-1)}`
  return html`<span
    ><strong>${t('tally.shown', { n: tally.shown })}</strong> ${whole}${BETWEEN}${counted('filtered', filtered, tally.filtered)}${BETWEEN}${end}</span
  >`
}

/** What the shown leave open; silent only when nothing is shown. */
function restSentence(tally: Tally): TemplateResult | typeof nothing {
  const { shown, unlocated, undated } = tally
  if (shown === 0) return nothing
  return html` <span
    >${t('tally.ofShown')} <strong>${counted('unlocated', t('tally.unlocated', { n: unlocated }), unlocated)}</strong>,
    <strong>${counted('undated', t('tally.undated', { n: undated }), undated)}</strong>${t('common.fullStop')}</span
  >`
}

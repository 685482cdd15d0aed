/**
 * The tally: imported = shown + filtered out + rejected, always on screen.
 * A template for the page's light DOM, since `<output id="tally">` is a public interface.
 */
import { html, nothing, type TemplateResult } from 'lit'
import { t } from '../i18n/message.ts'
import type { Tally } from '../query/core/result.ts'

/**
 * The one `<output id="tally">` with its numbers and its sentence. Numbers count features;
 * `rejectedClaims` are claims kept out of features that otherwise stand. The page styles
 * `output.tally` and its `strong`. It is read on demand; `tallyTold` is what is announced.
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
      rejectedClaims > 0 ? html` <span>${t('tally.rejectedClaims', { n: rejectedClaims })}</span>` : nothing
    }</output
  >`
}

/** The numbers in a few words, for a live region. */
export const tallyTold = ({ shown, imported, unlocated }: Tally): string =>
  t('tally.told', { shown, imported, unlocated })

/** Which sentence the numbers make: one that ends, or one that goes on with what the shown leave open. */
const sumKey = ({ shown }: Tally): string => (shown === 0 ? 'tally.sumAlone' : 'tally.sum')

function sumSentence(tally: Tally): TemplateResult {
  return html`<span
    ><strong>${t('tally.shown', { n: tally.shown })}</strong> ${t(sumKey(tally), { ...tally })}</span
  >`
}

/** What the shown leave open; silent only when nothing is shown. */
function restSentence(tally: Tally): TemplateResult | typeof nothing {
  if (tally.shown === 0) return nothing
  return html` <span
    >${t('tally.ofShown')} <strong>${t('tally.unlocated', { n: tally.unlocated })}</strong>,
    <strong>${t('tally.undated', { n: tally.undated })}</strong>${t('common.fullStop')}</span
  >`
}

/** Maps that this site offers, as choices; or in one sentence where such a map comes from. */
import { css, html, nothing, type TemplateResult } from 'lit'
import type { AreaOffer } from '../domain/area-offers.ts'
import { localText } from '../domain/package.ts'
import { formatEdtf } from '../i18n/date.ts'
import { spokenLanguage, t } from '../i18n/message.ts'
import type { OfferedMaps } from './ready-events.ts'

export interface OfferState {
  readonly offers: OfferedMaps
  /** The address that was chosen last; empty for none. */
  readonly chosen: string
  readonly isPlanning: boolean
}

export const offerStyles = css`
  #offers {
    margin-block-start: var(--space-3);
  }
  .offers li {
    gap: var(--space-1);
    padding-block: var(--space-2);
  }
  .offers button {
    inline-size: 100%;
    text-align: start;
  }
  summary {
    min-block-size: var(--target);
    align-content: center;
    cursor: pointer;
  }
`

/** What the site has on offer; the sentence for those who have to bring a map themselves when it has nothing. */
export function offeredMaps(state: OfferState, choose: (address: string) => void): TemplateResult {
  const { kind, offers, issues } = state.offers
  if (kind === 'unknown') return html`<p class="small soft">${t('ready.offersUnknown')}</p>`
  return html`${
    offers.length === 0
      ? html`<p class="small">${t('ready.offersNone')} ${howToMake()}</p>`
      : html`<h4 class="small" id="offers">${t('ready.offers')}</h4>
        <ul class="offers" aria-labelledby="offers">${offers.map((offer, at) => offerLine(offer, at, state, choose))}</ul>`
  }
  ${issues.length > 0 ? html`<details class="small"><summary>${t('ready.offersFaulty', { n: issues.length })}</summary>${issues.map(({ file, path, message }) => html`<p lang="en" dir="auto">${file}${path === '' ? nothing : ` ${path}`}: ${message}</p>`)}</details>` : nothing}`
}

/** Left out without network: the documentation is not kept on the device. */
const howToMake = (): TemplateResult | typeof nothing =>
  navigator.onLine
    ? html`<a href="docs/field-teams.html#a-finer-map" target="_blank" rel="noopener">${t('ready.offersHow')}</a>`
    : nothing

function offerLine(
  { title, url, note, date, attribution }: AreaOffer,
  at: number,
  { chosen, isPlanning }: OfferState,
  choose: (address: string) => void,
): TemplateResult {
  const lang = spokenLanguage()
  const says = isPlanning && chosen === url ? t('areas.planning') : localText(title, lang)
  const day = date === null ? t('ready.offerUndated') : t('ready.offerDate', { date: formatEdtf(date) })
  return html`<li>
    <button type="button" ?disabled=${isPlanning} aria-describedby=${`offer-${at}`} dir="auto" @click=${() => choose(url)}>${says}</button>
    <p class="small soft" id=${`offer-${at}`} dir="auto">${note === null ? nothing : html`${localText(note, lang)} `}${day} ${attribution}${elsewhere(url)}</p>
  </li>`
}

/** The host stands there before it is asked anything. */
const elsewhere = (url: string): string =>
  new URL(url).host === location.host ? '' : ` · ${new URL(url).host}`

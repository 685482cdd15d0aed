/** "Show more": lists are drawn a part at a time, so that a hundred thousand entries are as quick as a hundred. */
import { css, html, nothing, type TemplateResult } from 'lit'
import { t } from '../i18n/message.ts'

/** Entries drawn at first and with each "show more": enough to scroll, few enough to be instant. */
export const STEP = 60

/** Sheet of the button. */
export const moreStyles = css`
  .more {
    inline-size: 100%;
    margin-block-start: var(--space-3);
  }
`

/** The button below a list of which `rest` entries are not drawn yet; nothing when there are none. */
export const moreButton = (rest: number, onMore: () => void): TemplateResult | typeof nothing =>
  rest > 0
    ? html`<button class="more" type="button" @click=${onMore}>${t('results.more', { n: Math.min(rest, STEP), rest })}</button>`
    : nothing

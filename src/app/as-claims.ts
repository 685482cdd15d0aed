/** The way from a file that says where, but not who says it, to claims. */
import { html, nothing, type TemplateResult } from 'lit'
import { t } from '../i18n/message.ts'
import type { PageState } from './page-state.ts'

/** Asks for the files that were opened last as a table. */
export const asClaimsButton = (): TemplateResult => html`<button
  class="button"
  @click=${(event: Event) => event.target?.dispatchEvent(new CustomEvent('open-as-table', { bubbles: true }))}
>${t('import.asClaims')}</button>`

/** Above the list of a file that says where, but not who says it. */
export function asClaimsOffer({ parsed }: PageState): TemplateResult | typeof nothing {
  if (parsed?.package?.kind !== 'plain') return nothing
  return html`<p class="as-claims"><span>${t('import.asClaimsMeans')}</span> ${asClaimsButton()}</p>`
}

/** The way from a feature to the comparison of its claimants. */
import { html, nothing, type TemplateResult } from 'lit'
import type { CairnFeature } from '../domain/generated/package-types.ts'
import { t } from '../i18n/message.ts'
import { emit } from './events.ts'

/** Nothing where fewer than two claimants speak: there is nothing to compare. */
export function compareButton(
  { properties }: CairnFeature,
  from: EventTarget,
): TemplateResult | typeof nothing {
  const claimants = new Set(properties.claims.map(({ claimant }) => claimant)).size
  if (claimants < 2) return nothing
  return html`<p class="compare">
    <button type="button" @click=${() => emit(from, 'open-overlay', { overlay: 'compare' })}>${t('matrix.open', { n: claimants })}</button>
  </p>`
}

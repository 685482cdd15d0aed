/** The places that are asked for, each with its way out: no list of the panel holds them. */
import { css, html, nothing, type TemplateResult } from 'lit'
import type { CairnPackage } from '../domain/package.ts'
import { facetValueText } from '../i18n/facet-value-text.ts'
import { label } from '../i18n/labels.ts'
import { t } from '../i18n/message.ts'
import type { FilterSpec } from '../query/core/filter.ts'
import { toggled } from './filter-change.ts'

export const placesStyles = css`
  .places {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-1);
    margin-block-start: var(--space-2);
  }
  .places button {
    display: inline-flex;
    align-items: center;
    gap: var(--space-2);
    line-height: 1.35;
    border-color: var(--accent);
    color: var(--accent-ink);
    font-size: var(--text-s);
    text-align: start;
  }
`

/** Nothing where no place is asked for. */
export function placeChips(
  filter: FilterSpec,
  pkg: CairnPackage,
  ask: (filter: FilterSpec) => void,
): TemplateResult | typeof nothing {
  const { place } = filter.facets
  if (place.length === 0) return nothing
  return html`<ul class="places" aria-label=${label('facet', 'place')}>
    ${place.map((id) => {
      const name = facetValueText('place', id, pkg, 'en')
      return html`<li>
        <button type="button" aria-label=${t('search.dropPlace', { name })} @click=${() => ask(toggled(filter, 'place', id))}>
          <bdi>${name}</bdi> <span aria-hidden="true">×</span>
        </button>
      </li>`
    })}
  </ul>`
}

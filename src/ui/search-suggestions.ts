/** The list below the search field: what the typed letters may mean, and what choosing it asks. */
import { css, html, type TemplateResult } from 'lit'
import { t } from '../i18n/message.ts'
import type { FilterSpec } from '../query/core/filter.ts'
import type { Suggestion } from '../query/core/suggestions.ts'
import { withFacet } from './filter-change.ts'

export const suggestionStyles = css`
  .suggestions {
    position: absolute;
    z-index: 3;
    inset-inline: 0;
    inset-block-start: calc(100% + 2px);
    padding-block: var(--space-1);
    background: var(--paper);
    border: 1px solid var(--rule);
    border-radius: var(--radius);
    box-shadow: var(--shadow);
  }
  .suggestions li {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--space-3);
    min-block-size: var(--target);
    padding: var(--space-1) var(--space-3);
    cursor: pointer;
  }
  .suggestions li:hover,
  .suggestions li[aria-selected='true'] {
    background: var(--accent-wash);
  }
  .suggestions .kind {
    flex: none;
    color: var(--ink-soft);
    font-size: var(--text-xs);
  }
  .suggestions .name {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  .suggestions .beside {
    color: var(--ink-soft);
    font-size: var(--text-s);
  }
`

/** A place, a claimant or a document is asked for as what it is, and the letters that led there are gone. */
export function chosenFilter(filter: FilterSpec, { kind, id }: Suggestion): FilterSpec {
  return withFacet({ ...filter, q: '' }, kind, [...filter.facets[kind], id])
}

interface SuggestionList {
  readonly suggestions: readonly Suggestion[]
  /** Which one the arrow keys have reached; -1 is none. */
  readonly active: number
  choose(suggestion: Suggestion): void
}

/** A listbox for the combobox `q`; its options are `suggestion-0` … in the same root. */
export function suggestionList({ suggestions, active, choose }: SuggestionList): TemplateResult {
  const hold = (event: Event): void => event.preventDefault()
  return html`<ul class="suggestions" id="suggestions" role="listbox" aria-label=${t('search.suggestions')} @pointerdown=${hold}>
    ${suggestions.map(
      (one, at) => html`<li
        id=${`suggestion-${at}`}
        role="option"
        aria-selected=${at === active}
        @click=${() => choose(one)}
      >
        <span class="name"><bdi>${one.name}</bdi>${one.beside === null ? '' : html` <bdi class="beside">${one.beside}</bdi>`}</span>
        <span class="kind">${t('search.kind', { kind: one.kind })}</span>
      </li>`,
    )}
  </ul>`
}

/** Facets as checkboxes with counts: templates only, the state is the filter and the set of opened lists. */

import { css, html, nothing, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import { repeat } from 'lit/directives/repeat.js'
import { label } from '../i18n/labels.ts'
import { t } from '../i18n/message.ts'
import { formatNumber } from '../i18n/number.ts'
import type { Facet } from '../query/core/filter.ts'
import {
  claimantsByParty,
  countsOf,
  FACET_CUT,
  type FacetContext,
  type FacetOption,
  facetOptions,
  NESTED_CUT,
  type OptionGroup,
  predicatesByGroup,
  shortened,
} from './facet-options.ts'
import { modalityGlyph, typeGlyph } from './glyph.ts'

/** What the lists need of their panel. */
export interface FacetPanel {
  readonly context: FacetContext
  /** Keys of long lists that are shown whole. */
  readonly expanded: ReadonlySet<string>
  readonly onToggle: (facet: Facet, value: string) => void
  readonly onExpand: (key: string) => void
  /** Whether a group is open; `standard` unless the reader opened or closed it. */
  readonly isOpen: (facet: Facet, chosen: number, standard: boolean) => boolean
  readonly onFold: (facet: Facet, chosen: number, isOpen: boolean) => void
}

/** Layout of the collapsible groups and of lists inside them; goes with `checkStyles`. */
export const facetStyles = css`
  details {
    border-block-start: 1px solid var(--rule);
  }
  summary {
    display: flex;
    align-items: center;
    gap: var(--space-2);
    min-block-size: calc(var(--target) + var(--space-2));
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::after {
    content: '';
    inline-size: 0.4rem;
    block-size: 0.4rem;
    margin-inline: auto 3px;
    border: solid var(--ink-soft);
    border-width: 0 1.5px 1.5px 0;
    transform: translateY(-2px) rotate(45deg);
  }
  details[open] > summary::after {
    transform: translateY(1px) rotate(225deg);
  }
  details > .body {
    display: grid;
    padding-block-end: var(--space-3);
  }
  .group + .group {
    margin-block-start: var(--space-2);
  }
  .group > .check .words {
    font-weight: 600;
  }
  .group > .check .count {
    color: var(--ink);
    font-weight: 600;
  }
  .group > h4 {
    font: 600 var(--text-s) / var(--leading) var(--sans);
  }
  /* Of a long list only what is in view is laid out. */
  .long > li {
    content-visibility: auto;
    contain-intrinsic-block-size: auto var(--target);
  }
  .nested {
    padding-inline-start: calc(0.9375rem + var(--space-2));
  }
  .more {
    color: var(--accent-ink);
    font-size: var(--text-s);
  }
`

/** Options from which on a list is longer than any panel. */
const LONG = 100

function mark(facet: Facet, value: string): TemplateResult | typeof nothing {
  if (facet === 'type') return typeGlyph(value)
  return facet === 'modality' ? modalityGlyph(value) : nothing
}

function checkbox(panel: FacetPanel, facet: Facet, option: FacetOption): TemplateResult {
  const { value, text, count, chosen } = option
  return html`<label class="check ${count === 0 ? 'none' : ''}">
    <input
      type="checkbox"
      name=${facet}
      value=${value}
      .checked=${live(chosen)}
      @change=${() => panel.onToggle(facet, value)}
    />
    ${mark(facet, value)}
    <bdi class="words">${text}</bdi>
    ${count === null ? nothing : html`<span class="count">${formatNumber(count)}<span class="visually-hidden">${t('filters.countUnit', { n: count })}</span></span>`}
  </label>`
}

/** One list of options, cut when long; `key` names it in the set of opened lists. */
function optionList(
  panel: FacetPanel,
  facet: Facet,
  key: string,
  options: readonly FacetOption[],
  cut = FACET_CUT,
) {
  const expanded = panel.expanded.has(key)
  const few = shortened(options, cut)
  const shown = expanded ? options : few
  const isCut = few.length < options.length
  return html`<ul class=${shown.length > LONG ? 'long' : ''}>
      ${repeat(
        shown,
        ({ value }) => value,
        (option) => html`<li>${checkbox(panel, facet, option)}</li>`,
      )}
    </ul>
    ${
      isCut
        ? html`<button class="text more" type="button" aria-expanded=${expanded} @click=${() => panel.onExpand(key)}>
            ${expanded ? t('common.showFewer') : t('common.showAll', { n: options.length })}
          </button>`
        : nothing
    }`
}

/**
 * A collapsible group under the facet's name; it opens by itself when something in it is chosen. What is closed is not
 * made: most groups are, and every answer would count in all of them.
 */
function section(
  panel: FacetPanel,
  facet: Facet,
  chosen: number,
  standard: boolean,
  body: () => unknown,
): TemplateResult {
  const name = label('facet', facet)
  const isOpen = panel.isOpen(facet, chosen, standard || chosen > 0)
  // At once, not by the browser's toggle event, which comes after the next key.
  const onClick = (event: Event): void => {
    event.preventDefault()
    panel.onFold(facet, chosen, !isOpen)
  }
  return html`<details ?open=${isOpen}>
    <summary @click=${onClick}>
      <h3 class="eyebrow">${name}</h3>
      ${chosen > 0 ? html`<span class="chip strong">${t('filters.chosen', { n: chosen })}</span>` : nothing}
    </summary>
    ${isOpen ? html`<div class="body" role="group" aria-label=${name}>${body()}</div>` : nothing}
  </details>`
}

/** A plain facet; nothing when the package has no value for it. */
export function facetSection(
  panel: FacetPanel,
  facet: Facet,
  open: boolean,
): TemplateResult | typeof nothing {
  const options = facetOptions(facet, panel.context)
  if (options.length === 0) return nothing
  const chosen = panel.context.filter.facets[facet].length
  return section(panel, facet, chosen, open, () => optionList(panel, facet, facet, options))
}

/** A party that speaks with one voice of the same name needs no list under its name. */
const isItsOnlyVoice = ({ options, text }: OptionGroup): boolean =>
  options.length === 1 && options[0]?.text === text && !options[0].chosen

function partyGroup(
  panel: FacetPanel,
  group: OptionGroup,
  counts: ReadonlyMap<string, number> | null,
): TemplateResult {
  const { filter } = panel.context
  const head: FacetOption = {
    value: group.id,
    text: group.text,
    count: counts && (counts.get(group.id) ?? 0),
    chosen: filter.facets.party.includes(group.id),
  }
  return html`<div class="group" role="group" aria-label=${group.text}>
    ${checkbox(panel, 'party', head)}
    ${
      isItsOnlyVoice(group)
        ? nothing
        : html`<div class="nested">${optionList(panel, 'claimant', `party:${group.id}`, group.options, NESTED_CUT)}</div>`
    }
  </div>`
}

/** Claimants under their parties; the name of a party is itself a choice. */
export function claimantSection(panel: FacetPanel): TemplateResult | typeof nothing {
  const groups = claimantsByParty(panel.context)
  if (groups.length === 0) return nothing
  const { filter, result } = panel.context
  const { claimant, party } = filter.facets
  const counts = result && countsOf(result, 'party')
  const body = () => groups.map((group) => partyGroup(panel, group, counts))
  return section(panel, 'claimant', claimant.length + party.length, true, body)
}

/** Predicates under their fixed groups. */
export function predicateSection(panel: FacetPanel): TemplateResult | typeof nothing {
  const groups = predicatesByGroup(panel.context)
  if (groups.length === 0) return nothing
  const body = () =>
    groups.map(
      (group) => html`<div class="group" role="group" aria-label=${group.text}>
      <h4>${group.text}</h4>
      ${optionList(panel, 'predicate', `predicate:${group.id}`, group.options, NESTED_CUT)}
    </div>`,
    )
  return section(panel, 'predicate', panel.context.filter.facets.predicate.length, false, body)
}

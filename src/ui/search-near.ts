/** Says which words of the search were taken with tolerance, and offers to take them as they are. */
import { css, html, nothing, type TemplateResult } from 'lit'
import { t } from '../i18n/message.ts'
import type { NearSpelling } from '../query/core/result.ts'

export const nearStyles = css`
  .near {
    margin-block-start: var(--space-1);
    color: var(--ink-soft);
    font-size: var(--text-s);
  }
  .near bdi {
    color: var(--ink);
  }
  .near button {
    min-block-size: 28px;
    font-size: inherit;
  }
`

function line({ typed, occurs, spellings }: NearSpelling): TemplateResult {
  const names = spellings.map((spelling, at) => html`${at === 0 ? '' : ', '}<bdi>${spelling}</bdi>`)
  return html`<p>${t(occurs ? 'search.alsoNear' : 'search.onlyNear')} <bdi>${typed}</bdi> → ${names}</p>`
}

/** Nothing when every word is taken as it is typed. */
export function nearNote(
  nearSpellings: readonly NearSpelling[],
  exactOnly: () => void,
): TemplateResult | typeof nothing {
  if (nearSpellings.length === 0) return nothing
  return html`<div class="near" role="status">
    ${nearSpellings.map(line)}
    <button class="text" type="button" @click=${exactOnly}>${t('search.exactOnly')}</button>
  </div>`
}

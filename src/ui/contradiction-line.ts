/** Who contradicts whom, each with date and modality, each leading to its claim. */
import { css, html, type TemplateResult } from 'lit'
import { claimantName } from '../domain/claimant.ts'
import type { CairnPackage, ClaimInFeature } from '../domain/package.ts'
import type { Contradiction } from '../domain/relations.ts'
import { t } from '../i18n/message.ts'
import { modalityText, saidOnText } from '../i18n/said-words.ts'
import { emit, type SelectDetail } from './events.ts'

/** Sheet of the lines; goes with `contradictionLine`. */
export const contradictionStyles = css`
  .contradiction {
    display: grid;
    grid-template-columns: 1.375rem minmax(0, 1fr);
    column-gap: var(--space-1);
    padding-block: var(--space-2);
  }
  .contradiction > * {
    grid-column: 2;
  }
  .contradiction button.text {
    min-block-size: 24px;
    color: var(--ink);
    font-weight: 600;
  }
  .contradiction button.text span {
    color: var(--ink-soft);
    font-size: var(--text-s);
    font-weight: 400;
  }
  .contradiction .sign {
    grid-column: 1;
  }
  .contradiction .sign,
  .contradiction .verb {
    color: var(--accent-ink);
    font-size: var(--text-s);
  }
`

/** Stays with the word before it, so that no line begins with a dot. */
const DOT = '\u00a0· '

function claimButton(
  { claim, feature }: ClaimInFeature,
  pkg: CairnPackage,
  lang: string,
  from: EventTarget,
): TemplateResult {
  const go = (): void =>
    emit<SelectDetail>(from, 'select', { site: feature.id, claim: claim.id, source: null })
  return html`<button class="text" @click=${go}>
    <bdi>${claimantName(claim.claimant, pkg, lang)}</bdi
    ><span>${DOT}${saidOnText(claim, lang)}${DOT}${modalityText(claim)}</span>
  </button>`
}

function verbKey({ isMutual, type }: Contradiction): string {
  if (isMutual) return 'documents.contradictEachOther'
  return type === 'responds_to' ? 'documents.deniesReply' : 'relation.contradicts'
}

/** "A (date, modality) contradicts B (date, modality)"; the sign repeats the direction and is not read out. */
export function contradictionLine(
  one: Contradiction,
  pkg: CairnPackage,
  lang: string,
  from: EventTarget,
): TemplateResult {
  return html`<div class="contradiction">
    ${claimButton(one.from, pkg, lang, from)}
    <span class="sign" aria-hidden="true">${one.isMutual ? '⇅' : '↓'}</span>
    <span class="verb">${t(verbKey(one))}</span>
    ${claimButton(one.to, pkg, lang, from)}
  </div>`
}
